package app.concord.campaign;

import app.concord.model.Digest;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps the glossary of a campaign in a file of its folder, or in one that the user names. */
public final class GlossaryStore {
    private static final String NAME = "glossary.csv";

    private final Path file;

    private GlossaryStore(Path file) {
        this.file = file;
    }

    /** The glossary in this file, which need not exist. */
    public static GlossaryStore in(Path file) {
        return new GlossaryStore(file);
    }

    /** The glossary at the root of a campaign's folder. */
    public static GlossaryStore ofFolder(Path folder) {
        return new GlossaryStore(folder.resolve(NAME));
    }

    /** Where it is kept. */
    public Path file() {
        return file;
    }

    /**
     * Saves so that the file holds either the old or the new glossary, never half of it.
     *
     * @throws IOException if the folder or file cannot be written
     */
    public void save(GlossaryTable table) throws IOException {
        SavedFile.write(file, table.withoutBlanks().bytes());
    }

    /**
     * Saves unless the file holds something else than what is known; whether it was saved.
     *
     * @param always whether it is saved in any case
     * @param sha256 hash of what is known of the file, in lower-case hex; null where there was none
     * @throws IOException if the file cannot be read or written
     */
    public boolean saveOver(@Nullable String sha256, GlossaryTable table, boolean always)
            throws IOException {
        if (!always && holdsOther(sha256)) {
            return false;
        }
        save(table);
        return true;
    }

    /**
     * Whether there is a file that holds something else than what has this hash.
     *
     * @param sha256 hash of what is known of it, in lower-case hex; null where there was no file
     * @throws IOException if the file cannot be read
     */
    public boolean holdsOther(@Nullable String sha256) throws IOException {
        return Files.isRegularFile(file) && !Digest.of(Files.readAllBytes(file)).equals(sha256);
    }

    /** The hash of the file as which a table is saved, in lower-case hex. */
    public static String sha256(GlossaryTable table) {
        return Digest.of(table.withoutBlanks().bytes());
    }
}
