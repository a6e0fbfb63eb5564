package app.concord.importing;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a file that is too large to be held whole. The character set is told as {@link
 * TextDecoder} tells it; whether a file is UTF-8 shows only at its end, so it is read twice.
 */
public final class TextStream {
    private static final int HEAD = 4096;
    private static final int CHUNK = 1 << 16;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern XML =
            Pattern.compile("\\s*<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([\\w:.-]{2,40})");

    private TextStream() {}

    /**
     * The text from its beginning, without a byte order mark; an XML declaration is believed. The
     * caller closes the reader.
     *
     * @throws IOException if the disk fails
     */
    public static Reader open(Bytes bytes) throws IOException {
        byte[] head = bytes.head(HEAD);
        Charset wide = wide(head);
        Charset charset = wide == null ? narrow(bytes, head) : wide;
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(bytes.stream(), charset), CHUNK);
        reader.mark(1);
        if (reader.read() != '\ufeff') {
            reader.reset();
        }
        return reader;
    }

    /** The first letters of a file, for telling its kind. */
    public static String head(Bytes bytes, int count) {
        byte[] head = bytes.head(count);
        String name = declared(head);
        return TextDecoder.decode(head, name);
    }

    private static @Nullable String declared(byte[] head) {
        Matcher xml = XML.matcher(new String(head, StandardCharsets.ISO_8859_1));
        return xml.lookingAt() ? xml.group(1) : null;
    }

    private static @Nullable Charset wide(byte[] head) {
        if (head.length < 4) {
            return null;
        }
        int first = head[0] & 0xff;
        int second = head[1] & 0xff;
        boolean zeros = head[2] == 0 && head[3] == 0;
        if (first == 0xff && second == 0xfe) {
            return zeros ? Charset.forName("UTF-32LE") : StandardCharsets.UTF_16LE;
        }
        if (first == 0xfe && second == 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        if (first != 0 && second == 0 && head[2] != 0 && head[3] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return first == 0 && second != 0 && head[2] == 0 && head[3] != 0
                ? StandardCharsets.UTF_16BE
                : null;
    }

    private static Charset narrow(Bytes bytes, byte[] head) throws IOException {
        Charset declared = CharsetNames.of(declared(head));
        boolean wide = declared != null && declared.name().startsWith("UTF-");
        Share share = share(bytes);
        if (share.broken() == 0 || (wide && share.broken() <= share.proper())) {
            return StandardCharsets.UTF_8;
        }
        return declared == null || wide ? WINDOWS : declared;
    }

    /**
     * How much of a file is proper UTF-8.
     *
     * @param broken malformed stretches
     * @param proper letters of several bytes
     */
    private record Share(long broken, long proper) {}

    private static Share share(Bytes bytes) throws IOException {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.allocate(CHUNK).flip();
        CharBuffer out = CharBuffer.allocate(CHUNK);
        long broken = 0;
        long proper = 0;
        try (InputStream stream = bytes.stream()) {
            boolean end = false;
            while (!end) {
                in.compact();
                int read = stream.read(in.array(), in.position(), in.remaining());
                end = read < 0;
                in.position(in.position() + Math.max(0, read)).flip();
                CoderResult result;
                do {
                    result = decoder.decode(in, out, end);
                    proper += out.flip().chars().filter(c -> c > 0x7f).count();
                    out.clear();
                    if (result.isError()) {
                        broken++;
                        in.position(in.position() + Math.min(result.length(), in.remaining()));
                    }
                } while (!result.isUnderflow());
            }
        }
        return new Share(broken, proper);
    }
}
