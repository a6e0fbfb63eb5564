package app.concord.importing.email;

import app.concord.importing.Limits;
import app.concord.importing.TextDecoder;
import app.concord.model.Cancellation;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a MIME message apart as a stream, so that a fault in the middle costs nothing of what
 * stands before it. Parts, headers, depth and sizes are limited.
 */
final class Mime {
    private static final int LONGEST_SUBJECT = 4000;
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w:.-]{2,40})", Pattern.CASE_INSENSITIVE);

    private final Cancellation cancellation;
    private final List<Mail.Body> bodies = new ArrayList<>();
    private final List<byte[]> attached = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private final List<String> damages = new ArrayList<>();
    private final List<String> cut = new ArrayList<>();
    private byte @Nullable [] subject;
    private @Nullable LocalDateTime date;
    private @Nullable String charset;
    private boolean multipartStated;
    private int headers;
    private int parts;

    /** A multipart that is being read: how many parts it had so far, and what stood before them. */
    private static final class Multipart {
        private final @Nullable String boundary;
        private int parts;
        private byte[] preamble = new byte[0];

        Multipart(@Nullable String boundary) {
            this.boundary = boundary;
        }
    }

    private Mime(Cancellation cancellation) {
        this.cancellation = cancellation;
    }

    /** Takes a message apart; never fails, what is broken is told by the result. */
    static Mime read(byte[] message, Cancellation cancellation) {
        Mime mime = new Mime(cancellation);
        mime.parse(MimeRepair.lineEnds(message));
        return mime;
    }

    /** As {@link #read}, where nothing stands above the headers, of which there may be none. */
    static Mime readBare(byte[] message, Cancellation cancellation) {
        Mime mime = new Mime(cancellation);
        mime.parse(MimeRepair.lineEnds(message, 0));
        return mime;
    }

    private void parse(byte[] message) {
        MimeConfig config =
                new MimeConfig.Builder()
                        .setMaxLineLen(-1)
                        .setMaxHeaderCount(Limits.MAIL_HEADERS)
                        .setMaxHeaderLen(Limits.MAIL_HEADER)
                        .setMaxContentLen(-1)
                        .build();
        MimeTokenStream stream =
                new MimeTokenStream(
                        config, DecodeMonitor.SILENT, new DefaultBodyDescriptorBuilder());
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(new ByteArrayInputStream(message));
        try {
            run(stream, new String(message, StandardCharsets.ISO_8859_1));
        } catch (IOException | MimeException e) {
            damages.add("MIME");
        }
    }

    private void run(MimeTokenStream stream, String raw) throws IOException, MimeException {
        Deque<Multipart> open = new ArrayDeque<>();
        for (EntityState state = stream.getState();
                state != EntityState.T_END_OF_STREAM;
                state = stream.next()) {
            switch (state) {
                case T_START_MULTIPART -> {
                    String boundary = stream.getBodyDescriptor().getBoundary();
                    if (boundary != null && !raw.contains("--" + boundary + "--")) {
                        damages.add("multipart");
                    }
                    open.push(new Multipart(boundary));
                }
                case T_PREAMBLE -> {
                    if (!open.isEmpty()) {
                        open.element().preamble = content(stream.getInputStream());
                    }
                }
                case T_START_BODYPART -> {
                    if (!open.isEmpty()) {
                        open.element().parts++;
                    }
                }
                case T_END_MULTIPART -> {
                    if (!open.isEmpty()) {
                        end(open.pop());
                    }
                }
                case T_START_HEADER -> multipartStated = false;
                case T_FIELD -> {
                    headers++;
                    multipartStated |= isMultipart(stream.getField());
                    if (open.isEmpty()) {
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
            if (open.size() > Limits.MAIL_DEPTH || parts > Limits.MAIL_PARTS) {
                damages.add("MIME");
                return;
            }
        }
    }

    /** A multipart none of whose parts was found holds them all the same, or is plain text. */
    private void end(Multipart multipart) {
        if (multipart.parts > 0) {
            return;
        }
        damages.add("multipart");
        byte[] repaired = MimeRepair.withFoundBoundary(multipart.preamble, multipart.boundary);
        parts++;
        if (repaired == null) {
            text(Mail.Kind.TEXT, multipart.preamble, null);
        } else {
            int before = headers;
            parse(repaired);
            headers = before;
        }
    }

    private void field(Field field) {
        switch (field.getName().toLowerCase(Locale.ROOT)) {
            case "subject" -> {
                if (subject == null) {
                    subject =
                            field.getRaw() == null
                                    ? field.getBody().getBytes(StandardCharsets.UTF_8)
                                    : field.getRaw().toByteArray();
                }
            }
            case "date" -> {
                if (date == null) {
                    date = MailDate.of(field.getBody());
                }
            }
            default -> {}
        }
    }

    private void body(MaximalBodyDescriptor part, MimeTokenStream stream) throws IOException {
        String type = part.getMimeType().toLowerCase(Locale.ROOT);
        String name = part.getContentDispositionFilename();
        if (name == null) {
            name = part.getContentTypeParameters().get("name");
        }
        if (type.equals("message/rfc822") || type.equals("message/global")) {
            attached.add(content(stream.getDecodedInputStream()));
            return;
        }
        if (multipartStated) {
            // It names no boundary.
            end(withPreamble(content(stream.getDecodedInputStream())));
            return;
        }
        boolean away = "attachment".equalsIgnoreCase(part.getContentDispositionType());
        Mail.Kind kind = kind(type, part);
        if (!away && kind != null) {
            byte[] bytes = content(stream.getDecodedInputStream());
            String declared = part.getContentTypeParameters().get("charset");
            boolean html = kind == Mail.Kind.HTML || kind == Mail.Kind.AMP;
            if (!text(kind, bytes, declared == null && html ? htmlCharset(bytes) : declared)) {
                damages.add(name == null ? type : name);
            } else if (type.endsWith("enriched") || type.endsWith("richtext")) {
                Mail.Body last = bodies.removeLast();
                bodies.add(new Mail.Body(last.kind(), EnrichedText.plain(last.text())));
            }
        } else if (away || !type.startsWith("image/")) {
            leftOut.add(name == null ? type : PlainBody.fold(EncodedWords.decode(name)));
        }
    }

    private static boolean isMultipart(Field field) {
        return field.getName().equalsIgnoreCase("content-type")
                && field.getBody() != null
                && field.getBody().strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static Multipart withPreamble(byte[] preamble) {
        Multipart multipart = new Multipart(null);
        multipart.preamble = preamble;
        return multipart;
    }

    private static Mail.@Nullable Kind kind(String type, MaximalBodyDescriptor part) {
        return switch (type) {
            case "text/html", "application/xhtml+xml" -> Mail.Kind.HTML;
            case "text/x-amp-html" -> Mail.Kind.AMP;
            case "text/plain" ->
                    "flowed".equalsIgnoreCase(part.getContentTypeParameters().get("format"))
                            ? Mail.Kind.FLOWED
                            : Mail.Kind.TEXT;
            case "text/enriched", "text/richtext" -> Mail.Kind.TEXT;
            default -> null;
        };
    }

    /** Adds a body, unless it is no text. */
    private boolean text(Mail.Kind kind, byte[] bytes, @Nullable String declared) {
        String text = TextDecoder.decode(bytes, declared);
        if (TextDecoder.looksBinary(text)) {
            return false;
        }
        if (charset == null) {
            charset = declared;
        }
        if (!text.isBlank()) {
            bodies.add(new Mail.Body(kind, text.replace("\0", "")));
        }
        return true;
    }

    private static @Nullable String htmlCharset(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(bytes.length, 2000), StandardCharsets.ISO_8859_1);
        Matcher matcher = CHARSET.matcher(head);
        return matcher.find() ? matcher.group(1) : null;
    }

    /** The decoded bytes; of a broken encoding those before the fault. */
    private byte[] content(InputStream decoded) {
        byte[] buffer = new byte[8192];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            int count = decoded.read(buffer);
            while (count >= 0) {
                if (bytes.size() + count > Limits.MAIL_BODY) {
                    cut.add("MIME");
                    break;
                }
                bytes.write(buffer, 0, count);
                count = decoded.read(buffer);
            }
        } catch (IOException e) {
            damages.add("MIME");
        }
        return bytes.toByteArray();
    }

    /** Whether it has headers at all. */
    boolean hasHeaders() {
        return headers > 0;
    }

    /** The messages attached to it, as they stand in it. */
    List<byte[]> attached() {
        return attached;
    }

    /**
     * What was found.
     *
     * @param inside the attached mails, taken apart as well
     */
    Mail toMail(List<Mail> inside) {
        return new Mail(subject(), date, bodies, inside, leftOut, damages, cut);
    }

    /** The decoded words of the subject, whose raw letters are in the set of the first body. */
    private String subject() {
        byte[] raw = subject;
        if (raw == null) {
            return "";
        }
        String text = TextDecoder.decode(raw, charset);
        text = text.substring(text.indexOf(':') + 1).replaceAll("\\r?\\n(?=[ \\t])", "");
        text = text.substring(0, Math.min(text.length(), LONGEST_SUBJECT)).strip();
        return PlainBody.fold(EncodedWords.decode(text).replace("\0", ""));
    }
}
