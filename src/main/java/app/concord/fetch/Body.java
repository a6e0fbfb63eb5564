package app.concord.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Reads content up to a limit, however it is packed. */
final class Body {
    private static final int MEGABYTE = 20;

    private Body() {}

    /**
     * Reads what a server sends.
     *
     * @param encoding how it is packed, empty where it is not
     * @throws NotFetched if there is more than wanted, or if it is packed in a way that was not
     *     asked for
     */
    static byte[] read(InputStream stream, String encoding, Wanted wanted) throws IOException {
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> limited(stream, wanted);
            case "gzip", "x-gzip" -> unpacked(stream, wanted);
            default -> throw new NotFetched("it is packed in a way that is not read");
        };
    }

    /** Whether the content is itself a packed file. */
    static boolean isPacked(byte[] content) {
        return content.length > 2 && content[0] == 0x1f && (content[1] & 0xff) == 0x8b;
    }

    /**
     * Unpacks a packed file.
     *
     * @throws NotFetched if there is more in it than wanted, or if it is broken
     */
    static byte[] unpacked(InputStream packed, Wanted wanted) throws IOException {
        try {
            return limited(new GZIPInputStream(packed), wanted);
        } catch (ZipException | EOFException e) {
            throw new NotFetched("its packed content is broken");
        }
    }

    private static byte[] limited(InputStream stream, Wanted wanted) throws IOException {
        byte[] content = stream.readNBytes(wanted.most() + 1);
        if (content.length <= wanted.most()) {
            return content;
        }
        if (wanted.cut()) {
            return Arrays.copyOf(content, wanted.most());
        }
        throw new NotFetched("it is larger than " + (wanted.most() >> MEGABYTE) + " MB");
    }
}
