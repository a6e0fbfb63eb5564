package app.concord.check.cache;

import app.concord.model.Digest;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Entries by their keys in a folder of files, bounded in bytes: what was used least lately goes
 * first. Several threads and processes may share it: a file appears whole or not at all, and holds
 * its own key and checksum.
 *
 * <p>Nothing here fails: what cannot be read is absent, and what cannot be written is not kept. The
 * first time that writing fails, it is given up for the life of this object.
 */
public final class DiskCache {
    /** Bytes of all entries of a user. */
    public static final long USUAL = 1L << 30;

    /** The largest entry, also as a share of what Java may use. */
    private static final long LARGEST = 256L << 20;

    private static final int SHARE_OF_MEMORY = 8;

    private static final byte[] MAGIC = {'c', 'o', 'n', 'c', 'o', 'r', 'd', 1};
    private static final int CHECKSUM = 32;

    /** How exactly it is known when an entry was used: every reading would cost a writing. */
    private static final Duration USED = Duration.ofMinutes(1);

    /** A file that is being written has no pause this long. */
    private static final Duration ABANDONED = Duration.ofHours(1);

    private final CacheFiles files;
    private final long most;
    private final Clock clock;
    private boolean open;
    private boolean writes = true;
    private long held = -1;

    /**
     * The cache of the user who runs the program.
     *
     * @return with the usual bound
     */
    public static DiskCache ofUser() {
        return new DiskCache(CacheFolder.ofUser(), USUAL);
    }

    /**
     * A cache in a folder, which is made when something is first kept.
     *
     * @param most bytes of all entries
     */
    public DiskCache(Path folder, long most) {
        this(folder, most, Clock.systemUTC());
    }

    DiskCache(Path folder, long most, Clock clock) {
        this.files = new CacheFiles(folder);
        this.most = most;
        this.clock = clock;
    }

    /**
     * What is kept under a key.
     *
     * @param read makes it of the entry's content; whatever it throws at the run time means that
     *     the entry is damaged
     * @return null where there is nothing, or nothing that can be used
     */
    public <T> @Nullable T get(Key key, Function<In, T> read) {
        if (!usable()) {
            return null;
        }
        Path file = files.entry(key);
        byte[] bytes = content(file);
        if (bytes == null) {
            return null;
        }
        T value = null;
        if (sound(bytes, key)) {
            try {
                In in = new In(bytes, MAGIC.length + Key.BYTES, bytes.length - CHECKSUM);
                value = read.apply(in);
                in.finish();
            } catch (RuntimeException e) {
                value = null; // Written by somebody else: as if it were not there.
            }
        }
        if (value == null) {
            forget(file, bytes.length);
        } else {
            touch(file);
        }
        return value;
    }

    private synchronized boolean usable() {
        if (!open) {
            open = files.safe();
        }
        return open;
    }

    private static byte @Nullable [] content(Path file) {
        try {
            BasicFileAttributes attributes = CacheFiles.attributes(file);
            long largest = largest();
            if (!attributes.isRegularFile() || attributes.size() > largest) {
                return null;
            }
            try (InputStream in =
                    Files.newInputStream(
                            file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
                return in.readNBytes((int) attributes.size());
            }
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private static long largest() {
        return Math.min(LARGEST, Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);
    }

    private static boolean sound(byte[] bytes, Key key) {
        int start = MAGIC.length;
        int end = bytes.length - CHECKSUM;
        if (end < start + Key.BYTES
                || !Arrays.equals(bytes, 0, start, MAGIC, 0, start)
                || !Arrays.equals(bytes, start, start + Key.BYTES, key.bytes(), 0, Key.BYTES)) {
            return false;
        }
        MessageDigest digest = Digest.sha256();
        digest.update(bytes, 0, end);
        byte[] checksum = digest.digest();
        return Arrays.equals(checksum, 0, CHECKSUM, bytes, end, bytes.length);
    }

    private synchronized void forget(Path file, long bytes) {
        if (CacheFiles.delete(file) && held >= 0) {
            held = Math.max(0, held - bytes);
        }
    }

    private void touch(Path file) {
        try {
            FileTime now = FileTime.from(clock.instant());
            FileTime before = CacheFiles.attributes(file).lastModifiedTime();
            if (before.toInstant().plus(USED).isBefore(now.toInstant())) {
                Files.setLastModifiedTime(file, now);
            }
        } catch (IOException | RuntimeException e) {
            return; // It is then forgotten earlier than others.
        }
    }

    /** Keeps what is written under a key, where that is possible. */
    public void put(Key key, Consumer<Out> content) {
        Path temporary = begin();
        if (temporary == null) {
            return;
        }
        try {
            long bytes = write(temporary, key, content);
            FileTime now = FileTime.from(clock.instant());
            Files.setLastModifiedTime(temporary, now);
            if (reserve(bytes)) {
                move(temporary, files.entryToWrite(key));
            }
        } catch (UnfitException e) {
            return; // This one has no place here; others may.
        } catch (IOException | RuntimeException e) {
            giveUp();
        } finally {
            CacheFiles.delete(temporary);
        }
    }

    private synchronized @Nullable Path begin() {
        if (!writes) {
            return null;
        }
        try {
            files.make();
            if (!usable()) {
                writes = false;
                return null;
            }
            return files.temporary();
        } catch (IOException | RuntimeException e) {
            writes = false;
            return null;
        }
    }

    private synchronized void giveUp() {
        writes = false;
    }

    private long write(Path file, Key key, Consumer<Out> content) throws IOException {
        MessageDigest digest = Digest.sha256();
        long largest = Math.min(largest(), most / 2);
        try (OutputStream to = Files.newOutputStream(file);
                Bounded bounded = new Bounded(to, largest)) {
            DigestOutputStream hashed = new DigestOutputStream(bounded, digest);
            hashed.write(MAGIC);
            hashed.write(key.bytes());
            Out out = Out.to(hashed);
            content.accept(out);
            out.flush();
            bounded.write(digest.digest());
            return bounded.written;
        } catch (UncheckedIOException e) {
            throw e.getCause() == null ? new IOException(e) : e.getCause();
        }
    }

    /** Makes room for an entry; false where there is none. */
    private synchronized boolean reserve(long bytes) {
        try {
            if (held < 0 || held + bytes > most) {
                // A little more than needed, so that not every entry makes room.
                held = files.trim(most - bytes - most / 16, clock.instant().minus(ABANDONED));
            }
        } catch (IOException | RuntimeException e) {
            writes = false;
            return false;
        }
        held += bytes;
        return held <= most;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Bytes of all entries. */
    public long size() {
        try {
            return files.safe() ? files.size() : 0;
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }

    /**
     * Forgets everything. Files that are no entries stay.
     *
     * @throws IOException if the folder cannot be read or an entry cannot be deleted
     */
    public synchronized void clear() throws IOException {
        files.clear();
        held = -1;
    }

    /** Ends where an entry grows too large. */
    private static final class Bounded extends OutputStream {
        private final OutputStream to;
        private final long most;
        private long written;

        Bounded(OutputStream to, long most) {
            this.to = to;
            this.most = most;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] some, int start, int length) throws IOException {
            written += length;
            if (written > most) {
                throw new UnfitException("too large");
            }
            to.write(some, start, length);
        }
    }
}
