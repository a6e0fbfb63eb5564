package app.concord.importing;

import app.concord.model.Channel;
import app.concord.model.FileChoices;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/**
 * A file to be imported.
 *
 * @param path path relative to the checked folder, with {@code /}
 * @param channel the channel its folder or the user puts it on, null where only format and content
 *     can tell
 * @param choices what the user settled for it
 * @param bytes the content; not to be changed
 */
public record SourceFile(String path, @Nullable Channel channel, FileChoices choices, Bytes bytes) {

    /** A file for which nothing was settled. */
    public SourceFile(String path, @Nullable Channel channel, Bytes bytes) {
        this(path, channel, FileChoices.NONE, bytes);
    }

    /** The name without folders. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The lower-case ending without the dot, empty where there is none. */
    public String ending() {
        int dot = name().lastIndexOf('.');
        return dot < 0 ? "" : name().substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
