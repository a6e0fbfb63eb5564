package app.concord.report;

import app.concord.model.Review;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

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
        Path beside = real.resolveSibling(real.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                report.write(review, options, out);
            }
            try {
                Files.move(
                        beside,
                        real,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(beside, real, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
