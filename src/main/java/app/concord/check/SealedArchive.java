package app.concord.check;

import app.concord.importing.Limits;
import app.concord.model.Cancellation;
import app.concord.model.Digest;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * Everything that a ZIP archive holds, by its SHA-256. Nothing is ever written to disk, and sizes
 * are counted while reading, never believed. The archive is read in both ways that programs read
 * them, by its directory and from its beginning, since one could show something else than the
 * other.
 *
 * @param hashes SHA-256 of each entry, by name
 * @param kept content of the entries that were asked for, by name
 * @param twice names that stand there more than once
 * @param astray names that lead out of the folder into which they would be unpacked
 * @param hidden whether the archive holds something that its directory does not list, or otherwise
 */
public record SealedArchive(
        SortedMap<String, String> hashes,
        Map<String, byte[]> kept,
        Set<String> twice,
        Set<String> astray,
        boolean hidden) {
    private static final int CHUNK = 1 << 16;
    private static final long RATIO_FROM = 1L << 20;

    /** Entries that one archive may hold. */
    public static final int MOST_ENTRIES = Limits.ARCHIVE_ENTRIES;

    /** Bytes that all its entries may have. */
    public static final long MOST_BYTES = Limits.ARCHIVE_TOTAL;

    /** Bytes that one entry may have. */
    public static final long MOST_BYTES_OF_ENTRY = Limits.ARCHIVE_ENTRY;

    /** Says that an archive grows beyond the limits. */
    public static final class TooMuchException extends IOException {
        private static final long serialVersionUID = 1L;

        /** Without a number, as it is told before the end is known. */
        public TooMuchException() {
            super("it holds more than is read");
        }
    }

    /** How much was read so far of one archive. */
    private static final class Meter {
        private final Cancellation cancellation;
        private long all;

        Meter(Cancellation cancellation) {
            this.cancellation = cancellation;
        }

        void add(int read, long ofEntry, long packed) throws IOException {
            cancellation.check();
            all += read;
            boolean bomb =
                    packed >= 0
                            && ofEntry > RATIO_FROM
                            && ofEntry / Math.max(1, packed) > Limits.ARCHIVE_RATIO;
            if (all > MOST_BYTES || ofEntry > MOST_BYTES_OF_ENTRY || bomb) {
                throw new TooMuchException();
            }
        }
    }

    /**
     * Reads an archive.
     *
     * @param wanted names of the entries whose content is kept, none longer than a file that is
     *     held in memory
     * @throws TooMuchException if it grows beyond the limits
     * @throws IOException if it is no archive, or damaged
     */
    public static SealedArchive read(Path file, Set<String> wanted, Cancellation cancellation)
            throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        Map<String, byte[]> kept = new TreeMap<>();
        Set<String> twice = new TreeSet<>();
        Set<String> astray = new TreeSet<>();
        List<String> listed = new ArrayList<>();
        Meter meter = new Meter(cancellation);
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                String name = entry.getName();
                if (listed.size() >= MOST_ENTRIES) {
                    throw new TooMuchException();
                }
                listed.add(name);
                if (Archives.leadsAstray(name)) {
                    astray.add(name);
                }
                if (hashes.containsKey(name)) {
                    twice.add(name);
                    continue;
                }
                ByteArrayOutputStream content =
                        wanted.contains(name) ? new ByteArrayOutputStream() : null;
                try (InputStream stream = zip.getInputStream(entry)) {
                    hashes.put(name, hash(stream, content, entry.getCompressedSize(), meter));
                }
                if (content != null) {
                    kept.put(name, content.toByteArray());
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("damaged archive", e);
        }
        boolean hidden = !fromTheBeginning(file, cancellation).equals(rows(listed, hashes));
        return new SealedArchive(hashes, kept, twice, astray, hidden);
    }

    private static Set<String> rows(List<String> names, SortedMap<String, String> hashes) {
        Set<String> rows = new TreeSet<>();
        for (String name : names) {
            rows.add(hashes.get(name) + " " + name);
        }
        return rows;
    }

    /** Hash and name of each entry, by the way of reading that never sees the directory. */
    private static Set<String> fromTheBeginning(Path file, Cancellation cancellation)
            throws IOException {
        Set<String> rows = new TreeSet<>();
        Meter meter = new Meter(cancellation);
        int entries = 0;
        try (ZipInputStream zip =
                new ZipInputStream(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new TooMuchException();
                }
                rows.add(hash(zip, null, -1, meter) + " " + entry.getName());
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("damaged archive", e);
        }
        return rows;
    }

    private static String hash(
            InputStream stream, @Nullable ByteArrayOutputStream content, long packed, Meter meter)
            throws IOException {
        MessageDigest digest = Digest.sha256();
        byte[] chunk = new byte[CHUNK];
        long length = 0;
        for (int read = stream.read(chunk); read >= 0; read = stream.read(chunk)) {
            length += read;
            meter.add(read, length, packed);
            digest.update(chunk, 0, read);
            if (content != null) {
                if (length > Limits.WHOLE_FILE) {
                    throw new TooMuchException();
                }
                content.write(chunk, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
