package app.concord.importing.email;

import app.concord.importing.Limits;
import app.concord.importing.TextDecoder;
import app.concord.model.Cancellation;

import org.apache.poi.hmef.CompressedRTF;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.ByteChunk;
import org.apache.poi.hsmf.datatypes.Chunks;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.apache.poi.hsmf.datatypes.PropertyValue;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.datatypes.Types;
import org.apache.poi.util.LocaleUtil;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a message of Outlook apart: strings that are kept in some code page, an HTML body as text,
 * as bytes, or wrapped in RTF, and the messages attached to it.
 */
final class MsgFile {
    private static final Pattern SUBJECT_MARK = Pattern.compile("^\\x01.");
    private static final Pattern HEADER_DATE = Pattern.compile("(?im)^date:\\s*([^\\r\\n]{1,100})");
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w:.-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final List<String> PICTURES =
            List.of(".png", ".gif", ".jpg", ".jpeg", ".bmp", ".emz", ".wmz", ".webp", ".svg");
    private static final int SMALLEST_PAGE = 437;

    private final Chunks chunks;
    private final @Nullable String page;

    private MsgFile(MAPIMessage message) {
        chunks = message.getMainChunks();
        page = page(chunks);
    }

    /**
     * The class that Outlook gives the item, {@code IPM.Note} for a mail; empty if it gives none.
     */
    static String kind(MAPIMessage message) {
        StringChunk kind = message.getMainChunks().getMessageClass();
        return kind == null ? "" : new MsgFile(message).text(kind).strip();
    }

    /** Whether items of this class hold a mail. */
    static boolean isMail(String kind) {
        String name = kind.toLowerCase(Locale.ROOT);
        return name.isEmpty()
                || name.equals("ipm")
                || name.startsWith("ipm.note")
                || name.startsWith("ipm.post")
                || name.startsWith("ipm.document");
    }

    /**
     * Takes a message apart.
     *
     * @throws IOException if an attached message cannot be opened
     */
    static Mail read(MAPIMessage message, Cancellation cancellation) throws IOException {
        return read(message, 0, cancellation);
    }

    // Recursion ends at the limit on attached mails, far above what the stack bears.
    private static Mail read(MAPIMessage message, int depth, Cancellation cancellation)
            throws IOException {
        cancellation.check();
        MsgFile file = new MsgFile(message);
        List<String> damages = new ArrayList<>();
        List<Mail.Body> bodies = file.bodies(damages);
        List<Mail> attached = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        List<String> cut = new ArrayList<>();
        int count = 0;
        for (AttachmentChunks attachment : message.getAttachmentFiles()) {
            count++;
            if (attachment.isEmbeddedMessage()) {
                if (depth >= Limits.MAILS_NESTED || count > Limits.MAILS_ATTACHED) {
                    cut.add("message");
                    continue;
                }
                try (MAPIMessage inner = attachment.getEmbeddedMessage()) {
                    if (isMail(kind(inner))) {
                        attached.add(read(inner, depth + 1, cancellation));
                    } else {
                        leftOut.add(kind(inner));
                    }
                }
            } else {
                file.leaveOut(attachment, bodies, leftOut);
            }
        }
        return new Mail(file.subject(), file.date(), bodies, attached, leftOut, damages, cut);
    }

    /** Notes an attachment, unless it is a picture that stands in the text. */
    private void leaveOut(
            AttachmentChunks attachment, List<Mail.Body> bodies, List<String> leftOut) {
        StringChunk name = attachment.getAttachLongFileName();
        name = name == null ? attachment.getAttachFileName() : name;
        name = name == null ? attachment.getAttachDisplayName() : name;
        String words = name == null ? "" : PlainBody.fold(text(name));
        String lower = words.toLowerCase(Locale.ROOT);
        boolean shown =
                PICTURES.stream().anyMatch(lower::endsWith)
                        && (attachment.getAttachContentId() != null
                                || bodies.stream().anyMatch(b -> b.text().contains(words)));
        if (!shown) {
            leftOut.add(words.isEmpty() ? "attachment" : words);
        }
    }

    private String subject() {
        StringChunk subject = chunks.getSubjectChunk();
        if (subject == null) {
            return "";
        }
        String words = SUBJECT_MARK.matcher(text(subject)).replaceFirst("");
        return PlainBody.fold(EncodedWords.decode(words));
    }

    /** The date in the headers, in the clock of the sender; else the time of sending in UTC. */
    private @Nullable LocalDateTime date() {
        StringChunk headers = chunks.getMessageHeaders();
        if (headers != null) {
            Matcher date = HEADER_DATE.matcher(text(headers));
            LocalDateTime dated = date.find() ? MailDate.of(date.group(1)) : null;
            if (dated != null) {
                return dated;
            }
        }
        for (MAPIProperty property :
                List.of(MAPIProperty.CLIENT_SUBMIT_TIME, MAPIProperty.MESSAGE_DELIVERY_TIME)) {
            List<PropertyValue> values = chunks.getProperties().get(property);
            if (values != null
                    && !values.isEmpty()
                    && values.getFirst().getValue() instanceof Calendar time) {
                return LocalDateTime.ofInstant(time.toInstant(), ZoneOffset.UTC)
                        .truncatedTo(ChronoUnit.SECONDS);
            }
        }
        return null;
    }

    private List<Mail.Body> bodies(List<String> damages) throws IOException {
        List<Mail.Body> bodies = new ArrayList<>();
        String html = html();
        StringChunk plain = chunks.getTextBodyChunk();
        String text = plain == null ? "" : text(plain);
        ByteChunk rtf = chunks.getRtfBodyChunk();
        if ((html == null || text.isBlank()) && rtf != null && rtf.getValue() != null) {
            try {
                RtfText.Read read = RtfText.read(decompressed(rtf.getValue()));
                if (read.html() && html == null) {
                    html = read.text();
                } else if (text.isBlank() && !read.html()) {
                    text = read.text();
                }
            } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
                damages.add("RTF");
            }
        }
        add(Mail.Kind.HTML, html, bodies);
        add(Mail.Kind.TEXT, text, bodies);
        return bodies;
    }

    private static void add(Mail.Kind kind, @Nullable String text, List<Mail.Body> bodies) {
        if (text != null && !text.isBlank()) {
            bodies.add(new Mail.Body(kind, text.replace("\0", "")));
        }
    }

    private static byte[] decompressed(byte[] compressed) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new CompressedRTF().decompress(new ByteArrayInputStream(compressed), bytes);
        return bytes.toByteArray();
    }

    private @Nullable String html() {
        ByteChunk bytes = chunks.getHtmlBodyChunkBinary();
        if (bytes != null && bytes.getValue() != null && bytes.getValue().length > 0) {
            String head =
                    new String(
                            bytes.getValue(),
                            0,
                            Math.min(bytes.getValue().length, 4000),
                            StandardCharsets.ISO_8859_1);
            Matcher meta = CHARSET.matcher(head);
            Integer coded = number(chunks, MAPIProperty.INTERNET_CPID);
            String declared = coded == null ? null : "cp" + coded;
            return TextDecoder.decode(
                    bytes.getValue(), declared == null && meta.find() ? meta.group(1) : declared);
        }
        StringChunk string = chunks.getHtmlBodyChunkString();
        return string == null ? null : text(string);
    }

    /** A string, which is kept in UTF-16 or in the code page of the message. */
    private String text(StringChunk chunk) {
        if (chunk.getType().equals(Types.UNICODE_STRING)) {
            return chunk.getValue();
        }
        byte[] raw = chunk.getRawValue();
        return raw == null ? "" : TextDecoder.decode(raw, page).replace("\0", "");
    }

    /** The code page of 8-bit strings: stated, or that of the language, or that of the internet. */
    private static @Nullable String page(Chunks chunks) {
        Integer page = number(chunks, MAPIProperty.MESSAGE_CODEPAGE);
        if (page == null || page < SMALLEST_PAGE) {
            Integer locale = number(chunks, MAPIProperty.MESSAGE_LOCALE_ID);
            page =
                    locale == null || locale == 0
                            ? null
                            : Integer.valueOf(LocaleUtil.getDefaultCodePageFromLCID(locale));
        }
        if (page == null || page < SMALLEST_PAGE) {
            page = number(chunks, MAPIProperty.INTERNET_CPID);
        }
        return page == null ? null : "cp" + page;
    }

    private static @Nullable Integer number(Chunks chunks, MAPIProperty property) {
        List<PropertyValue> values = chunks.getProperties().get(property);
        return values != null
                        && !values.isEmpty()
                        && values.getFirst().getValue() instanceof Integer number
                ? number
                : null;
    }
}
