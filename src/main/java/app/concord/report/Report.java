package app.concord.report;

import app.concord.model.Review;

import java.io.IOException;
import java.io.OutputStream;

/** One format of report. Implementations have no state and are safe for any thread. */
public interface Report {
    /** Its name on the command line: {@code text}, {@code json}, … */
    String id();

    /** How names of its files end, with the dot. */
    default String ending() {
        return "." + id();
    }

    /** Whether it is meant for a file and not for a terminal. */
    boolean binary();

    /**
     * Writes a result with what was decided about it; the same review and options give the same
     * bytes.
     *
     * @param out flushed at the end, left open; should be buffered
     * @throws IOException if the stream fails
     */
    void write(Review review, ReportOptions options, OutputStream out) throws IOException;
}
