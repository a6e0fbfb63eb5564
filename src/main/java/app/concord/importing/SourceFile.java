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
 * @param served what a server said of it, null for a file on disk
 */
public record SourceFile(
        String path,
        @Nullable Channel channel,
        FileChoices choices,
        Bytes bytes,
        @Nullable Served served) {

    /**
     * What a server says of a live page, whose address is its path.
     *
     * @param name the last part of the address, its host where there is none
     * @param ending the usual ending of files of its kind, lower-case and without the dot
     * @param charset the character set, null where none is named
     */
    public record Served(String name, String ending, @Nullable String charset) {}

    /** A file on disk. */
    public SourceFile(String path, @Nullable Channel channel, FileChoices choices, Bytes bytes) {
        this(path, channel, choices, bytes, null);
    }

    /** A file on disk for which nothing was settled. */
    public SourceFile(String path, @Nullable Channel channel, Bytes bytes) {
        this(path, channel, FileChoices.NONE, bytes);
    }

    /** The character set that a server named, null where none did. */
    public @Nullable String charset() {
        return served == null ? null : served.charset();
    }

    /** The name without folders. */
    public String name() {
        if (served != null) {
            return served.name();
        }
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The lower-case ending without the dot, empty where there is none. */
    public String ending() {
        if (served != null) {
            return served.ending();
        }
        int dot = name().lastIndexOf('.');
        return dot < 0 ? "" : name().substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
