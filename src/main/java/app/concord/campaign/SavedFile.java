package app.concord.campaign;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** Writes a file so that it holds either the old or the new content, never half of it. */
final class SavedFile {
    private SavedFile() {}

    /**
     * Writes beside the file first and then puts that in its place.
     *
     * @param file the file; its folder is made where it is missing
     * @throws IOException if folder or file cannot be written; the old content stays then
     */
    static void write(Path file, byte[] content) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        Path written = Files.createTempFile(folder, String.valueOf(file.getFileName()), ".new");
        try {
            Files.write(written, content);
            replace(written, file);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private static void replace(Path written, Path file) throws IOException {
        try {
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
