package app.concord.report;

import app.concord.campaign.SavedFile;
import app.concord.model.Review;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts a report into a file. */
public final class ReportFile {
    private ReportFile() {}

    /**
     * Writes beside the file first, so that a half report never stands in its place.
     *
     * @throws IOException if the file cannot be written; what was there before stays
     */
    public static void write(Report report, Review review, ReportOptions options, Path file)
            throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // A device or a pipe cannot be replaced, only written to.
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                report.write(review, options, out);
            }
            return;
        }
        Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        SavedFile.stream(real, out -> report.write(review, options, out));
    }
}
