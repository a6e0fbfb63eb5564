package app.concord.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * The SHA-256 of a row of texts. Each is fed with its length before it, so that no two rows of
 * texts look alike.
 */
public final class Digest {
    private final MessageDigest digest;

    public Digest() {
        digest = sha256();
    }

    /** A SHA-256 to feed with bytes. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The SHA-256 of bytes as lower-case hex. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** The SHA-256 of a row of texts as lower-case hex. */
    public static String of(String... texts) {
        Digest made = new Digest();
        for (String text : texts) {
            made.add(text);
        }
        return made.hex();
    }

    /** Feeds a text. */
    public Digest add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        return this;
    }

    /** Feeds a map in its order. */
    public Digest add(Map<String, String> entries) {
        add(Integer.toString(entries.size()));
        entries.forEach((name, value) -> add(name).add(value));
        return this;
    }

    /** The digest as lower-case hex; nothing can be fed afterwards. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
