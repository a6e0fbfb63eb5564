package app.concord.importing.email;

import app.concord.importing.TextDecoder;
import app.concord.model.Cancellation;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a MIME message apart as a stream, so that a fault in the middle costs nothing of what
 * stands before it. Parts, headers, depth and sizes are limited; attached messages are not opened.
 */
final class Mime {
    private static final int DEEPEST = 50;
    private static final int MOST_PARTS = 1000;
    private static final int MOST_HEADERS = 2000;
    private static final int LONGEST_HEADER = 200_000;
    private static final int LARGEST_BODY = 16 * 1024 * 1024;
    private static final int LONGEST_SUBJECT = 4000;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern DATE =
            Pattern.compile(
                    "(\\d{1,2})[\\s-]+([A-Za-z]{3})[a-z]{0,6}[\\s-]+(\\d{4})\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?");
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    private final List<Body> bodies = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private final List<String> damages = new ArrayList<>();
    private final String raw;
    private String subject = "";
    private @Nullable LocalDateTime date;
    private int headers;

    /**
     * A body that a reader may be shown.
     *
     * @param html whether it is HTML, else plain text
     */
    record Body(boolean html, String text) {}

    private Mime(byte[] message) {
        raw = new String(message, StandardCharsets.ISO_8859_1);
    }

    /** Takes a message apart; never fails, what is broken is among the {@link #damages()}. */
    static Mime read(byte[] message, Cancellation cancellation) {
        int start = start(message);
        Mime mime = new Mime(message);
        MimeConfig config =
                new MimeConfig.Builder()
                        .setMaxLineLen(-1)
                        .setMaxHeaderCount(MOST_HEADERS)
                        .setMaxHeaderLen(LONGEST_HEADER)
                        .setMaxContentLen(-1)
                        .build();
        MimeTokenStream stream =
                new MimeTokenStream(
                        config, DecodeMonitor.SILENT, new DefaultBodyDescriptorBuilder());
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(new ByteArrayInputStream(message, start, message.length - start));
        try {
            mime.run(stream, cancellation);
        } catch (IOException | MimeException e) {
            mime.damages.add("MIME");
        }
        return mime;
    }

    /** Skips the envelope line of a mailbox and blank lines above the headers. */
    private static int start(byte[] message) {
        int at = 0;
        while (at < message.length && (message[at] == '\r' || message[at] == '\n')) {
            at++;
        }
        if (message.length - at > 3
                && message[at] == (byte) 0xef
                && message[at + 1] == (byte) 0xbb) {
            at += 3;
        }
        String head =
                new String(
                        message, at, Math.min(5, message.length - at), StandardCharsets.ISO_8859_1);
        if (head.equals("From ")) {
            while (at < message.length && message[at] != '\n') {
                at++;
            }
            at = Math.min(message.length, at + 1);
        }
        return at;
    }

    private void run(MimeTokenStream stream, Cancellation cancellation)
            throws IOException, MimeException {
        int depth = 0;
        int parts = 0;
        for (EntityState state = stream.getState();
                state != EntityState.T_END_OF_STREAM;
                state = stream.next()) {
            switch (state) {
                case T_START_MULTIPART -> {
                    depth++;
                    String boundary = stream.getBodyDescriptor().getBoundary();
                    if (boundary != null && !raw.contains("--" + boundary + "--")) {
                        damages.add("multipart");
                    }
                }
                case T_END_MULTIPART -> depth--;
                case T_FIELD -> {
                    headers++;
                    if (depth == 0) {
                        field(stream.getField());
                    }
                }
                case T_BODY -> {
                    parts++;
                    cancellation.check();
                    body((MaximalBodyDescriptor) stream.getBodyDescriptor(), stream);
                }
                default -> {}
            }
            if (depth > DEEPEST || parts > MOST_PARTS) {
                damages.add("MIME");
                return;
            }
        }
    }

    private void field(Field field) {
        switch (field.getName().toLowerCase(Locale.ROOT)) {
            case "subject" -> {
                if (subject.isEmpty()) {
                    subject = PlainBody.fold(words(field));
                }
            }
            case "date" -> {
                if (date == null) {
                    date = date(field.getBody());
                }
            }
            default -> {}
        }
    }

    /** The decoded words of a header, which may hold raw letters beyond ASCII. */
    private static String words(Field field) {
        byte[] bytes =
                field.getRaw() == null
                        ? field.getBody().getBytes(StandardCharsets.UTF_8)
                        : field.getRaw().toByteArray();
        String text = TextDecoder.decode(bytes, null);
        text = text.substring(text.indexOf(':') + 1).replaceAll("\\r?\\n(?=[ \\t])", "");
        text = text.substring(0, Math.min(text.length(), LONGEST_SUBJECT)).strip();
        try {
            return DecoderUtil.decodeEncodedWords(text, DecodeMonitor.SILENT, WINDOWS);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /** The date in the clock of the sender: its zone is left away. */
    private static @Nullable LocalDateTime date(String value) {
        Matcher matcher = DATE.matcher(value);
        if (!matcher.find()) {
            return null;
        }
        int month = MONTHS.indexOf(matcher.group(2).toLowerCase(Locale.ROOT)) + 1;
        String seconds = matcher.group(6);
        try {
            return LocalDateTime.of(
                    Integer.parseInt(matcher.group(3)),
                    month,
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(4)),
                    Integer.parseInt(matcher.group(5)),
                    seconds == null ? 0 : Integer.parseInt(seconds));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private void body(MaximalBodyDescriptor part, MimeTokenStream stream) throws IOException {
        String type = part.getMimeType().toLowerCase(Locale.ROOT);
        String name = part.getContentDispositionFilename();
        if (name == null) {
            name = part.getContentTypeParameters().get("name");
        }
        boolean attached = "attachment".equalsIgnoreCase(part.getContentDispositionType());
        boolean html = type.equals("text/html") || type.equals("application/xhtml+xml");
        if (!attached && (html || type.equals("text/plain"))) {
            byte[] bytes = content(stream);
            String charset = part.getContentTypeParameters().get("charset");
            String text = TextDecoder.decode(bytes, charset == null ? htmlCharset(bytes) : charset);
            if (TextDecoder.looksBinary(text)) {
                damages.add(name == null ? type : name);
            } else {
                bodies.add(new Body(html, text));
            }
            return;
        }
        boolean picture = type.startsWith("image/") && !attached;
        if (!picture) {
            leftOut.add(name == null ? type : PlainBody.fold(decodeName(name)));
        }
    }

    private static String decodeName(String name) {
        return DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT, WINDOWS);
    }

    private static @Nullable String htmlCharset(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(bytes.length, 2000), StandardCharsets.ISO_8859_1);
        Matcher matcher = Pattern.compile("charset\\s*=\\s*[\"']?([\\w:.-]{2,40})").matcher(head);
        return matcher.find() ? matcher.group(1) : null;
    }

    /** The decoded bytes; of a broken encoding those before the fault. */
    private byte[] content(MimeTokenStream stream) {
        byte[] buffer = new byte[8192];
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try {
            InputStream decoded = stream.getDecodedInputStream();
            int count = decoded.read(buffer);
            while (count >= 0) {
                bytes.write(buffer, 0, count);
                if (bytes.size() > LARGEST_BODY) {
                    damages.add("MIME");
                    break;
                }
                count = decoded.read(buffer);
            }
        } catch (IOException e) {
            damages.add("MIME");
        }
        return bytes.toByteArray();
    }

    /** Whether it has headers at all. */
    boolean isMail() {
        return headers > 0;
    }

    /** The decoded subject, empty if there is none. */
    String subject() {
        return subject;
    }

    /** When it was sent, in the clock of the sender; null if it does not say. */
    @Nullable LocalDateTime date() {
        return date;
    }

    /** The bodies in the order of the file. */
    List<Body> bodies() {
        return bodies;
    }

    /** Names of attachments and other parts that were not read. */
    List<String> leftOut() {
        return leftOut;
    }

    /** What is broken, in the order it was met, without repetitions. */
    List<String> damages() {
        return damages.stream().distinct().toList();
    }
}
