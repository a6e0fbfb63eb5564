package app.concord.importing;

import app.concord.model.Digest;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The content of a file; cannot be changed. What lies on disk is read when it is asked for, so that
 * a large file can be streamed without ever being held whole.
 *
 * <p>Where the disk fails, the methods throw {@link UncheckedIOException}.
 */
public final class Bytes {
    private static final int CHUNK = 1 << 16;

    /**
     * Read at once, since every importer looks at the beginning to tell whether it is its own: most
     * files are opened once only.
     */
    private static final int OPENING = 1 << 16;

    private final @Nullable Path file;
    private final long length;
    private volatile byte @Nullable [] content;
    private volatile byte @Nullable [] opening;
    private volatile @Nullable String hash;

    private Bytes(@Nullable Path file, long length, byte @Nullable [] content) {
        this.file = file;
        this.length = length;
        this.content = content;
    }

    /** Takes over the array without copying; the caller must not change it afterwards. */
    public static Bytes of(byte[] content) {
        return new Bytes(null, content.length, content);
    }

    /**
     * The content of a file; what is large is read when it is needed.
     *
     * @throws IOException if the file cannot be opened
     */
    public static Bytes of(Path file) throws IOException {
        return of(file, 0);
    }

    /**
     * The content of a file, read now and once where it has no more than so many bytes.
     *
     * @param held bytes that may be held in memory; a little is in any case
     * @throws IOException if the file cannot be opened
     */
    public static Bytes of(Path file, long held) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] begun = stream.readNBytes(OPENING);
            if (begun.length < OPENING) {
                return new Bytes(file, begun.length, begun);
            }
            long size = Files.size(file);
            if (size <= held) {
                ByteArrayOutputStream whole = new ByteArrayOutputStream((int) size);
                whole.write(begun);
                whole.write(stream.readNBytes((int) held));
                if (whole.size() <= held) {
                    return new Bytes(file, whole.size(), whole.toByteArray());
                }
            }
            Bytes bytes = new Bytes(file, size, null);
            bytes.opening = begun;
            return bytes;
        }
    }

    public long length() {
        return length;
    }

    /** Whether all of it is held in memory. */
    public boolean held() {
        return content != null;
    }

    /** The file on disk that holds exactly this content, null where it is held in memory only. */
    public @Nullable Path file() {
        return file;
    }

    /** The content from its beginning; the caller closes the stream. */
    public InputStream stream() {
        byte[] held = content;
        if (held != null) {
            return new ByteArrayInputStream(held);
        }
        try {
            return Files.newInputStream(onDisk());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Decoded without errors: what does not fit becomes U+FFFD. */
    public String decode(Charset charset) {
        return new String(array(), charset);
    }

    /** A copy of the first {@code count} bytes, fewer where there are fewer. */
    public byte[] head(int count) {
        byte[] held = content;
        if (held != null) {
            return Arrays.copyOf(held, Math.min(count, held.length));
        }
        byte[] begun = opening;
        if (begun == null || (begun.length < count && begun.length < length)) {
            try (InputStream stream = stream()) {
                begun = stream.readNBytes(Math.max(count, OPENING));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            opening = begun;
        }
        return Arrays.copyOf(begun, Math.min(count, begun.length));
    }

    /**
     * The bytes themselves, for parsers that want an array; not to be changed.
     *
     * @throws UncheckedIOException also if they are more than an array can hold
     */
    public byte[] array() {
        byte[] held = content;
        if (held == null) {
            try {
                held = Files.readAllBytes(onDisk());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (OutOfMemoryError e) {
                throw new UncheckedIOException(new IOException("too large for memory", e));
            }
            content = held;
        }
        return held;
    }

    /** SHA-256 of the content as lower-case hex; of what lies on disk, as it is now. */
    public String sha256() {
        String known = hash;
        if (known != null) {
            return known;
        }
        boolean held = content != null;
        String computed = computeSha256();
        if (held) {
            hash = computed;
        }
        return computed;
    }

    private String computeSha256() {
        try (InputStream stream = stream()) {
            MessageDigest digest = Digest.sha256();
            byte[] chunk = new byte[CHUNK];
            for (int read = stream.read(chunk); read > 0; read = stream.read(chunk)) {
                digest.update(chunk, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path onDisk() {
        Path path = file;
        if (path == null) {
            throw new IllegalStateException("neither on disk nor in memory");
        }
        return path;
    }
}
