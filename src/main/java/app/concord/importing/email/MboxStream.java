package app.concord.importing.email;

import app.concord.importing.Bytes;
import app.concord.importing.Limits;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a mailbox apart into its messages, holding one of them at a time. A message begins with an
 * envelope line that has a date, or one of a few known others; a line of the text that begins with
 * the same word is none. A length in the headers decides where it leads to the end of the message.
 */
final class MboxStream implements Closeable {
    private static final Pattern DATED =
            Pattern.compile(
                    "From [^\\r\\n]{0,300}?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?\\s+"
                            + "(?:[A-Z][a-z]{2}\\s+\\d{1,2}|\\d{1,2}\\s+[A-Z][a-z]{2}),?\\s"
                            + "[^\\r\\n]{0,60}\\d{1,2}:\\d{2}[^\\r\\n]{0,60}");
    private static final Pattern BARE = Pattern.compile("From (?:-|\\?{3}@\\?{3})[^\\r\\n]{0,80}");
    private static final Pattern HEADER = Pattern.compile("[!-9;-~]{1,76}:.*", Pattern.DOTALL);
    private static final Pattern LENGTH =
            Pattern.compile("content-length:\\s*(\\d{1,9})\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile(">+From .*", Pattern.DOTALL);
    private static final int LONGEST_ENVELOPE = 400;
    private static final int BUFFER = 1 << 16;
    private static final int LOOK_AHEAD = 1024;

    private final BufferedInputStream in;
    private final byte[] line = new byte[BUFFER];
    private int length;
    private int lines;
    private boolean started;
    private boolean found;

    /**
     * A message as it stands in the mailbox, without its envelope line and with the quotation of
     * lines taken back.
     *
     * @param line line of its envelope in the mailbox, from 1
     * @param cut whether it is larger than what is read of one
     */
    record Message(Bytes bytes, int line, boolean cut) {}

    /** Takes over the stream. */
    MboxStream(InputStream in) {
        this.in = new BufferedInputStream(in, BUFFER);
    }

    /** Whether a line separates messages wherever it stands. */
    static boolean isEnvelope(String line) {
        return DATED.matcher(line).matches() || BARE.matcher(line).matches();
    }

    /** Whether a line is the first of a header. */
    static boolean isHeader(String line) {
        return HEADER.matcher(line).matches();
    }

    /** The next message, null after the last. */
    @Nullable Message next() throws IOException {
        while (!found && readLine()) {
            String text = started ? text() : text().replace("\u00ef\u00bb\u00bf", "");
            started |= !text.isBlank();
            found = isEnvelope(text.strip());
        }
        if (!found) {
            return null;
        }
        found = false;
        return message(lines);
    }

    private Message message(int first) throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        boolean head = true;
        boolean blank = false;
        boolean whole = true;
        boolean cut = false;
        int stated = -1;
        while (readLine()) {
            boolean begins = whole;
            whole = endsLine();
            if (begins && length < LONGEST_ENVELOPE && startsLikeEnvelope()) {
                String text = text();
                if (isEnvelope(text.strip()) && separates(text, blank)) {
                    found = true;
                    break;
                }
                boolean quoted = QUOTED.matcher(text).matches();
                cut |= !write(message, quoted ? 1 : 0);
            } else {
                cut |= !write(message, 0);
            }
            blank = isBlank();
            if (head && begins) {
                Matcher matcher = LENGTH.matcher(length < LONGEST_ENVELOPE ? text() : "");
                stated = matcher.matches() ? Integer.parseInt(matcher.group(1)) : stated;
                head = !blank;
                if (!head && stated > 0) {
                    takeWhole(stated, message);
                }
            }
        }
        return new Message(Bytes.of(message.toByteArray()), first, cut);
    }

    /** Whether an envelope line begins a message: after a blank line, or before a header. */
    private boolean separates(String text, boolean afterBlank) throws IOException {
        if (afterBlank && DATED.matcher(text.strip()).matches()) {
            return true;
        }
        in.mark(LOOK_AHEAD);
        String next = new String(in.readNBytes(LOOK_AHEAD), StandardCharsets.ISO_8859_1);
        in.reset();
        return isHeader(next.split("\\r\\n|\\r|\\n", 2)[0]);
    }

    /** Takes as many bytes as the headers say, if a message or the end follows them. */
    private void takeWhole(int stated, ByteArrayOutputStream message) throws IOException {
        if (stated > Limits.MAILBOX_MESSAGE - message.size()) {
            return;
        }
        in.mark(stated + LOOK_AHEAD);
        byte[] body = in.readNBytes(stated);
        String next =
                new String(in.readNBytes(LOOK_AHEAD), StandardCharsets.ISO_8859_1).stripLeading();
        in.reset();
        boolean fits =
                body.length == stated
                        && (next.isEmpty()
                                || isEnvelope(next.split("\\r\\n|\\r|\\n", 2)[0].strip()));
        if (fits) {
            in.skipNBytes(stated);
            message.writeBytes(body);
            for (byte b : body) {
                lines += b == '\n' ? 1 : 0;
            }
        }
    }

    private boolean write(ByteArrayOutputStream message, int from) {
        if (message.size() + length > Limits.MAILBOX_MESSAGE) {
            return false;
        }
        message.write(line, from, length - from);
        return true;
    }

    private boolean startsLikeEnvelope() {
        return length > 5 && (line[0] == 'F' || line[0] == '>');
    }

    private boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != '\r' && line[i] != '\n' && line[i] != ' ' && line[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    private boolean endsLine() {
        return length > 0 && line[length - 1] == '\n';
    }

    /** Reads the next line with its end, or as much of it as is read at once. */
    private boolean readLine() throws IOException {
        length = 0;
        int b = in.read();
        while (b >= 0) {
            line[length++] = (byte) b;
            if (b == '\n' || length == line.length) {
                lines += b == '\n' ? 1 : 0;
                return true;
            }
            b = in.read();
        }
        return length > 0;
    }

    private String text() {
        return new String(line, 0, length, StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
