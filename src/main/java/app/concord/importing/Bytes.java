package app.concord.importing;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The content of a file; cannot be changed. */
public final class Bytes {
    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /** Takes over the array without copying; the caller must not change it afterwards. */
    public static Bytes of(byte[] content) {
        return new Bytes(content);
    }

    public int length() {
        return content.length;
    }

    /** The byte at this position, 0 to 255; -1 behind the end. */
    public int at(int index) {
        return index < content.length ? content[index] & 0xff : -1;
    }

    public InputStream stream() {
        return new ByteArrayInputStream(content);
    }

    /** Decoded without errors: what does not fit becomes U+FFFD. */
    public String decode(Charset charset) {
        return new String(content, charset);
    }

    /** A copy of the first {@code count} bytes, fewer where there are fewer. */
    public byte[] head(int count) {
        return java.util.Arrays.copyOf(content, Math.min(count, content.length));
    }

    /** The bytes themselves, for parsers that want an array; not to be changed. */
    public byte[] array() {
        return content;
    }

    /** SHA-256 of the content as lower-case hex. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
