package app.concord.importing;

import app.concord.model.Cancellation;

import java.io.IOException;

/**
 * Turns one kind of file into assets. Implementations have no state and are safe for any thread.
 */
public interface Importer {

    /** Short lower-case name of the format, as it stands in reports: {@code eml}, {@code csv}, … */
    String id();

    /**
     * Whether this importer reads the file; decided by ending and the first bytes, and for formats
     * that share an ending by their required parts. At most one importer of the catalogue may
     * accept a file.
     */
    boolean accepts(SourceFile file);

    /** Bytes of the largest file it takes; {@link Limits#WHOLE_FILE} unless it streams. */
    default long largest() {
        return Limits.WHOLE_FILE;
    }

    /**
     * Reads the file. What is wrong inside it becomes a problem of the result, and everything that
     * could be read is returned all the same.
     *
     * @throws IOException if nothing of the file can be read
     */
    Imported read(SourceFile file, Cancellation cancellation) throws IOException;
}
