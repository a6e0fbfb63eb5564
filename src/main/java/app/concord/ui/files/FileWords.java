package app.concord.ui.files;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.AddressForm;
import app.concord.model.Channel;
import app.concord.model.DateOrder;

import org.jspecify.annotations.Nullable;

/** What channels, languages, countries and the meanings of columns are called. */
final class FileWords {
    private FileWords() {}

    /** Empty for none, as all of these. */
    static String channel(@Nullable Channel channel) {
        return channel == null ? "" : Wording.term(channel);
    }

    static String language(@Nullable String code) {
        return code == null ? "" : Wording.language(code);
    }

    static String market(@Nullable String code) {
        return code == null ? "" : Wording.country(code);
    }

    static String dateOrder(@Nullable DateOrder order) {
        return order == null ? "" : Wording.term(order);
    }

    static String address(@Nullable AddressForm form) {
        return form == null ? "" : Wording.term(form);
    }

    /** 'Left out' for a column that is left out. */
    static String meaning(@Nullable String id) {
        if (id == null) {
            return "";
        }
        String key = "ui.files.meaning." + (id.isEmpty() ? "none" : id.replace('-', '_'));
        return Messages.has(key) ? Messages.text(key) : id;
    }

    static String state(Choice.State state) {
        return state == Choice.State.NONE ? "" : Messages.text("ui.files.state." + state.name());
    }

    static String status(FileRow.Status status) {
        return Messages.text("ui.files.status." + status.name());
    }

    /** The name without folders. */
    static String name(String path) {
        String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return bare.substring(bare.lastIndexOf('/') + 1);
    }
}
