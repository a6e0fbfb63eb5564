package app.concord.campaign;

import java.io.IOException;
import java.nio.file.Path;

/** A saved campaign holds what is none, so that nothing of it was taken. */
public final class DamagedCampaignException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final int line;

    /**
     * Names the file and the place.
     *
     * @param line from 1, 0 where it is not known
     */
    public DamagedCampaignException(Path file, int line, Throwable cause) {
        super(file + (line > 0 ? ":" + line : ""), cause);
        this.file = file;
        this.line = line;
    }

    public Path file() {
        return file;
    }

    /** The line where it is damaged, from 1; 0 where that is not known. */
    public int line() {
        return line;
    }
}
