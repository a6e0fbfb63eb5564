package app.concord.campaign;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes a file so that it holds either the old or the new content, never half of it. */
public final class SavedFile {
    private static final String NEW = ".new";
    private static final String PART = ".part";

    private SavedFile() {}

    /** What writes the content of a file. */
    public interface Writing {
        /**
         * Writes it.
         *
         * @throws IOException if that fails
         */
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes content of any size beside a file and puts it in its place only when it is whole. The
     * file gets the rights of any new file.
     *
     * @param file the file, whose folder is there
     * @throws IOException if it cannot be written; what was there before stays
     */
    public static void stream(Path file, Writing content) throws IOException {
        Path whole = file.toAbsolutePath();
        Path beside = whole.resolveSibling(whole.getFileName() + PART);
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                content.write(out);
            }
            replace(beside, whole);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /**
     * Writes beside the file first and then puts that in its place.
     *
     * @param file the file; its folder is made where it is missing
     * @throws IOException if folder or file cannot be written; the old content stays then
     */
    static void write(Path file, byte[] content) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        Path written = Files.createTempFile(folder, String.valueOf(file.getFileName()), NEW);
        try {
            try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                // Else a name could stand on the disk before its content does.
                channel.force(true);
            }
            replace(written, file);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    /**
     * Takes away what writing left beside a file when the program ended in the middle of it; for
     * who knows that nobody is writing it now.
     */
    static void sweep(Path file) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        if (!Files.isDirectory(folder)) {
            return;
        }
        Pattern left =
                Pattern.compile(
                        Pattern.quote(String.valueOf(file.getFileName()))
                                + "\\d+"
                                + Pattern.quote(NEW));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path one : files.toList()) {
                if (left.matcher(String.valueOf(one.getFileName())).matches()) {
                    Files.deleteIfExists(one);
                }
            }
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
