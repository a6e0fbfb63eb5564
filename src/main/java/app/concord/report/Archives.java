package app.concord.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Packs ZIP archives without the time of packing, so that the same content gives the same bytes.
 */
final class Archives {
    /**
     * The earliest times of an archive are told with the time zone of the machine besides; this is
     * not.
     */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private Archives() {}

    /** What writes an archive. */
    interface Writing {
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes an archive with the same entries in the same order, each of the same time. What is
     * written at first goes to a file, as it may be large, and is gone afterwards.
     */
    static void write(Writing archive, OutputStream out) throws IOException {
        Path first = Files.createTempFile("concord", ".zip");
        try {
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(first))) {
                archive.write(file);
            }
            repack(first, out);
        } finally {
            Files.deleteIfExists(first);
        }
    }

    private static void repack(Path first, OutputStream out) throws IOException {
        ZipOutputStream anew = new ZipOutputStream(out);
        try (ZipFile packed = new ZipFile(first.toFile())) {
            List<? extends ZipEntry> entries = packed.stream().toList();
            for (ZipEntry entry : entries) {
                ZipEntry timeless = new ZipEntry(entry.getName());
                timeless.setTimeLocal(TIME);
                anew.putNextEntry(timeless);
                try (InputStream content = packed.getInputStream(entry)) {
                    content.transferTo(anew);
                }
                anew.closeEntry();
            }
        }
        anew.finish();
    }
}
