package app.concord.importing.email;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mends what keeps a MIME message from being taken apart at all. */
final class MimeRepair {
    private static final Pattern START_OF_PART =
            Pattern.compile(
                    "(?m)^--([^\\r\\n]{0,200}?)[ \\t]*\\r?\\n(?:Content-|MIME-)[\\w-]{1,30}:");
    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final String ENVELOPE = "From ";

    private MimeRepair() {}

    /**
     * The message without what stands above its headers (blank lines, a byte order mark, the
     * envelope line of a mailbox), and with line ends that are no lone carriage returns.
     */
    static byte[] lineEnds(byte[] message) {
        return lineEnds(message, start(message));
    }

    /** The message from an offset on, with line ends that are no lone carriage returns. */
    static byte[] lineEnds(byte[] message, int start) {
        boolean lone = false;
        for (int i = start; i < message.length && !lone; i++) {
            lone = message[i] == '\r' && (i + 1 == message.length || message[i + 1] != '\n');
        }
        if (!lone) {
            return start == 0 ? message : Arrays.copyOfRange(message, start, message.length);
        }
        ByteArrayOutputStream mended = new ByteArrayOutputStream(message.length);
        for (int i = start; i < message.length; i++) {
            if (message[i] != '\r') {
                mended.write(message[i]);
                continue;
            }
            int next = i;
            while (next < message.length && message[next] == '\r') {
                next++;
            }
            if (next < message.length && message[next] == '\n') {
                mended.write('\n');
                i = next;
            } else {
                mended.write('\n');
            }
        }
        return mended.toByteArray();
    }

    private static int start(byte[] message) {
        int at = skipBlank(message, 0);
        if (at + MARK.length < message.length
                && message[at] == MARK[0]
                && message[at + 1] == MARK[1]
                && message[at + 2] == MARK[2]) {
            at = skipBlank(message, at + MARK.length);
        }
        int length = Math.min(ENVELOPE.length(), message.length - at);
        if (new String(message, at, length, StandardCharsets.ISO_8859_1).equals(ENVELOPE)) {
            while (at < message.length && message[at] != '\n') {
                at++;
            }
            at = Math.min(message.length, at + 1);
        }
        return at;
    }

    private static int skipBlank(byte[] message, int from) {
        int at = from;
        while (at < message.length && (message[at] == '\r' || message[at] == '\n')) {
            at++;
        }
        return at;
    }

    /**
     * A message made of the content of a multipart whose boundary is missing or wrong, with the
     * boundary that its parts really have; null where they have none.
     *
     * @param declared the boundary that was tried, null if there was none
     */
    static byte @Nullable [] withFoundBoundary(byte[] content, @Nullable String declared) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        Matcher matcher = START_OF_PART.matcher(text);
        if (!matcher.find() || matcher.group(1).equals(declared)) {
            return null;
        }
        String boundary = matcher.group(1);
        if (boundary.isEmpty()) {
            boundary = "part";
            text = text.replaceAll("(?m)^--[ \\t]*$", "--" + boundary);
        }
        String head =
                "Content-Type: multipart/mixed; boundary=\""
                        + boundary.replace("\"", "\\\"")
                        + "\"\n\n";
        return (head + text).getBytes(StandardCharsets.ISO_8859_1);
    }
}
