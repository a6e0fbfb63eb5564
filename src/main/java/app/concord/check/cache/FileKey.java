package app.concord.check.cache;

import app.concord.model.Channel;
import app.concord.model.FileChoices;

import org.jspecify.annotations.Nullable;

/**
 * A file as it was taken in.
 *
 * @param path as results name it
 * @param channel the channel its folder or the user puts it on, null for none
 * @param choices what the user settled for it
 * @param brief whether it was read as the brief
 * @param sha256 of its bytes, in lower-case hex
 */
public record FileKey(
        String path, @Nullable Channel channel, FileChoices choices, boolean brief, String sha256) {

    void write(Out out) {
        out.text(path);
        out.one(channel);
        FileForm.write(out, choices);
        out.flag(brief);
        out.text(sha256);
    }
}
