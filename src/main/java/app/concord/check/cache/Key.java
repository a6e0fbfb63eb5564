package app.concord.check.cache;

import app.concord.model.Digest;

import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.Consumer;

/**
 * The name of an entry: a hash of all that it was made from.
 *
 * @param hex SHA-256 in lower-case hex
 */
public record Key(String hex) {
    /** Bytes of a key. */
    static final int BYTES = 32;

    /**
     * The key of what is made from these values by this program.
     *
     * @param kind what sort of entry it is
     * @param values writes all that the entry was made from
     * @throws UnfitException if a value has no place in an entry
     */
    public static Key of(String kind, Consumer<Out> values) {
        MessageDigest digest = Digest.sha256();
        OutputStream into = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
        Out out = Out.alike(into);
        out.text(kind);
        out.text(ProgramStamp.own());
        values.accept(out);
        out.flush();
        return new Key(HexFormat.of().formatHex(digest.digest()));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
