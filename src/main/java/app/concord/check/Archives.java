package app.concord.check;

import app.concord.importing.Bytes;
import app.concord.importing.Limits;
import app.concord.model.Cancellation;
import app.concord.model.Problem;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Opens ZIP archives in which a campaign or a platform's download arrives, one level deep. An entry
 * is never written under its own name, so that none can lead out of a folder; sizes are counted
 * while reading, never believed.
 */
final class Archives implements AutoCloseable {
    private static final int CHUNK = 1 << 16;
    private static final long RATIO_FROM = 1L << 20;

    private final Map<Path, ZipFile> open = new HashMap<>();
    private final Map<Path, Long> inflated = new HashMap<>();
    private final List<Path> spooled = new ArrayList<>();

    /** Says that an archive grows beyond the limits. */
    private static final class TooMuchException extends IOException {
        private static final long serialVersionUID = 1L;

        TooMuchException() {
            super("it inflates to more than is read");
        }
    }

    /**
     * The names of the files inside, sorted, as they stand there.
     *
     * @param path the archive's own path, for problems
     * @param problems receives what is wrong with single entries
     * @throws IOException if it is no archive or a damaged one
     */
    synchronized List<String> entries(Path file, String path, List<Problem> problems)
            throws IOException {
        ZipFile zip = opened(file);
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        int counted = 0;
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            if (++counted > Limits.ARCHIVE_ENTRIES) {
                problems.add(
                        Problem.of(
                                path,
                                Problem.Kind.CUT_SHORT,
                                "files",
                                Integer.toString(Limits.ARCHIVE_ENTRIES)));
                break;
            }
            String name = entry.getName();
            if (entry.isDirectory()) {
                continue;
            }
            if (leadsAstray(name)) {
                problems.add(
                        Problem.of(
                                path,
                                Problem.Kind.DAMAGED,
                                "an entry that points outside of the archive: " + shown(name)));
            } else if (taken.add(name)) {
                names.add(name);
            }
        }
        names.sort(null);
        return names;
    }

    private ZipFile opened(Path file) throws IOException {
        ZipFile zip = open.get(file);
        if (zip == null) {
            zip = open(file);
            open.put(file, zip);
        }
        return zip;
    }

    /** Names are UTF-8 where the archive says so, else what old programs wrote. */
    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            return new ZipFile(file.toFile(), Charset.forName("IBM437"));
        } catch (IllegalArgumentException e) {
            throw new IOException("damaged archive", e);
        }
    }

    /** Whether a name would lead out of the folder into which it is unpacked. */
    static boolean leadsAstray(String name) {
        String plain = name.replace('\\', '/');
        if (plain.startsWith("/") || plain.contains("\0") || plain.matches("^[A-Za-z]:.*")) {
            return true;
        }
        for (String part : plain.split("/", -1)) {
            if (part.equals("..")) {
                return true;
            }
        }
        return false;
    }

    private static String shown(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > 80 ? plain.substring(0, 80) + "…" : plain;
    }

    /**
     * The content of an entry; large ones lie in a file that is gone when the archives are closed.
     *
     * @param largest how many bytes the reader takes
     * @throws IOException if the entry is damaged or inflates to more than is read
     */
    Bytes read(Path file, String name, long largest, Cancellation cancellation) throws IOException {
        ZipFile zip;
        synchronized (this) {
            zip = opened(file);
        }
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("the entry is gone");
        }
        long most = Math.min(largest, Limits.ARCHIVE_ENTRY);
        try (InputStream stream = zip.getInputStream(entry)) {
            Counted counted = new Counted(file, entry.getCompressedSize(), most, cancellation);
            ByteArrayOutputStream held = new ByteArrayOutputStream();
            counted.copy(stream, held, Limits.WHOLE_FILE);
            if (counted.ended) {
                return Bytes.of(held.toByteArray());
            }
            Path spool = spool();
            try (OutputStream out = Files.newOutputStream(spool)) {
                held.writeTo(out);
                counted.copy(stream, out, Long.MAX_VALUE);
            }
            return Bytes.of(spool);
        } catch (IllegalArgumentException e) {
            throw new IOException("damaged entry", e);
        }
    }

    /** The content of a file, or of an entry of an archive. */
    Bytes bytes(Intake.Item item, Cancellation cancellation) throws IOException {
        String entry = item.entry();
        return entry == null
                ? Bytes.of(item.file(), Limits.HELD_FILE)
                : read(item.file(), entry, Limits.ARCHIVE_ENTRY, cancellation);
    }

    private synchronized Path spool() throws IOException {
        Path spool = Files.createTempFile("concord-", ".entry");
        spooled.add(spool);
        return spool;
    }

    private synchronized void count(Path file, long more) throws IOException {
        long sum = inflated.merge(file, more, Long::sum);
        if (sum > Limits.ARCHIVE_TOTAL) {
            throw new TooMuchException();
        }
    }

    /** Copies an entry and stops where it grows beyond the limits. */
    private final class Counted {
        private final Path file;
        private final long packed;
        private final long most;
        private final Cancellation cancellation;
        private long total;
        private boolean ended;

        Counted(Path file, long packed, long most, Cancellation cancellation) {
            this.file = file;
            this.packed = Math.max(1, packed);
            this.most = most;
            this.cancellation = cancellation;
        }

        void copy(InputStream from, OutputStream to, long until) throws IOException {
            byte[] chunk = new byte[CHUNK];
            while (total < until) {
                cancellation.check();
                int read = from.read(chunk);
                if (read < 0) {
                    ended = true;
                    return;
                }
                total += read;
                count(file, read);
                boolean bomb = total > RATIO_FROM && total / packed > Limits.ARCHIVE_RATIO;
                if (total > most || bomb) {
                    throw new TooMuchException();
                }
                to.write(chunk, 0, read);
            }
        }
    }

    @Override
    public synchronized void close() {
        for (ZipFile zip : open.values()) {
            try {
                zip.close();
            } catch (IOException e) {
                // Nothing was written to it, so nothing is lost.
            }
        }
        for (Path spool : spooled) {
            try {
                Files.deleteIfExists(spool);
            } catch (IOException e) {
                spool.toFile().deleteOnExit();
            }
        }
        open.clear();
        spooled.clear();
    }
}
