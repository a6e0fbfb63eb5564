package app.concord.importing.web;

import app.concord.importing.Bytes;
import app.concord.importing.Limits;
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
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a page that a browser saved in one file, pictures left out. */
final class MhtmlParts implements Companions {
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    /** Day before month, as mails have it, or month before day, as some browsers wrote. */
    private static final Pattern DATE =
            Pattern.compile(
                    "(?:(\\d{1,2}) ([A-Z][a-z]{2})|([A-Z][a-z]{2}) (\\d{1,2})) (\\d{4}) (\\d{1,2}):(\\d{2})");

    private final List<Part> parts = new ArrayList<>();
    private final List<String> boundaries = new ArrayList<>();
    private String start = "";
    private String subject = "";
    private @Nullable LocalDateTime date;
    private @Nullable String damage;

    /**
     * A part with text.
     *
     * @param id without brackets, empty if it has none
     * @param location its address, empty if it has none
     */
    private record Part(
            String type, @Nullable String charset, String id, String location, Bytes bytes) {
        boolean isPage() {
            return type.equals("text/html") || type.equals("application/xhtml+xml");
        }

        String text() {
            return isPage()
                    ? SavedPage.decode(bytes.array(), charset)
                    : TextDecoder.decode(bytes.array(), charset);
        }
    }

    private MhtmlParts() {}

    /** Takes a file apart; never fails, what is broken is told by {@link #damage()}. */
    static MhtmlParts read(byte[] file, Cancellation cancellation) {
        MhtmlParts parts = new MhtmlParts();
        MimeConfig config =
                new MimeConfig.Builder()
                        .setMaxLineLen(-1)
                        .setMaxHeaderCount(Limits.MHTML_HEADERS)
                        .setMaxHeaderLen(Limits.MHTML_HEADER)
                        .setMaxContentLen(-1)
                        .build();
        MimeTokenStream stream =
                new MimeTokenStream(
                        config, DecodeMonitor.SILENT, new DefaultBodyDescriptorBuilder());
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(new ByteArrayInputStream(file));
        try {
            parts.run(stream, cancellation);
        } catch (IOException | MimeException e) {
            parts.damage = "MIME";
        }
        parts.lookForEnd(file);
        return parts;
    }

    private void run(MimeTokenStream stream, Cancellation cancellation)
            throws IOException, MimeException {
        int depth = 0;
        int count = 0;
        String id = "";
        String location = "";
        for (EntityState state = stream.getState();
                state != EntityState.T_END_OF_STREAM;
                state = stream.next()) {
            switch (state) {
                case T_START_MULTIPART -> {
                    depth++;
                    boundaries.add(String.valueOf(stream.getBodyDescriptor().getBoundary()));
                    if (start.isEmpty()
                            && stream.getBodyDescriptor() instanceof MaximalBodyDescriptor whole) {
                        String named = whole.getContentTypeParameters().get("start");
                        start = named == null ? "" : bare(named);
                    }
                }
                case T_END_MULTIPART -> depth--;
                case T_START_HEADER -> {
                    id = "";
                    location = "";
                }
                case T_FIELD -> {
                    Field field = stream.getField();
                    switch (field.getName().toLowerCase(Locale.ROOT)) {
                        case "content-id" -> id = bare(field.getBody());
                        case "content-location" ->
                                location = field.getBody().replaceAll("\\s+", "");
                        default -> {
                            if (depth == 0) {
                                header(field);
                            }
                        }
                    }
                }
                case T_BODY -> {
                    count++;
                    cancellation.check();
                    part((MaximalBodyDescriptor) stream.getBodyDescriptor(), stream, id, location);
                }
                default -> {}
            }
            if (depth > Limits.MHTML_DEPTH || count > Limits.PAGE_PARTS) {
                damage = "MIME";
                return;
            }
        }
    }

    /** A file that was cut lacks the mark behind its last part. */
    private void lookForEnd(byte[] file) {
        if (damage != null || boundaries.isEmpty()) {
            return;
        }
        String end = "--" + boundaries.getFirst() + "--";
        int from = Math.max(0, file.length - Limits.MHTML_HEADER);
        String tail = new String(file, from, file.length - from, StandardCharsets.ISO_8859_1);
        if (!tail.contains(end)) {
            damage = "multipart";
        }
    }

    private void header(Field field) {
        switch (field.getName().toLowerCase(Locale.ROOT)) {
            case "subject" ->
                    subject =
                            HtmlReader.fold(
                                    DecoderUtil.decodeEncodedWords(
                                            field.getBody(), DecodeMonitor.SILENT));
            case "date" -> date = date(field.getBody());
            default -> {}
        }
    }

    private static @Nullable LocalDateTime date(String value) {
        Matcher matcher = DATE.matcher(value);
        if (!matcher.find()) {
            return null;
        }
        boolean dayFirst = matcher.group(1) != null;
        String month = matcher.group(dayFirst ? 2 : 3).toLowerCase(Locale.ROOT);
        try {
            return LocalDateTime.of(
                    Integer.parseInt(matcher.group(5)),
                    MONTHS.indexOf(month) + 1,
                    Integer.parseInt(matcher.group(dayFirst ? 1 : 4)),
                    Integer.parseInt(matcher.group(6)),
                    Integer.parseInt(matcher.group(7)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private void part(
            MaximalBodyDescriptor described, MimeTokenStream stream, String id, String location) {
        String type = described.getMimeType().toLowerCase(Locale.ROOT);
        if (!type.equals("text/css")
                && !type.equals("text/html")
                && !type.equals("application/xhtml+xml")) {
            return;
        }
        byte[] bytes;
        try (InputStream decoded = stream.getDecodedInputStream()) {
            bytes = decoded.readNBytes(Limits.ARCHIVED_PAGE);
        } catch (IOException e) {
            damage = "MIME";
            return;
        }
        String charset = described.getContentTypeParameters().get("charset");
        parts.add(new Part(type, charset, id, location, Bytes.of(bytes)));
    }

    private static String bare(String id) {
        String clean = id.strip();
        return clean.startsWith("<") && clean.endsWith(">")
                ? clean.substring(1, clean.length() - 1)
                : clean;
    }

    /** The page itself: the part that the file names as its start, else the first that is one. */
    @Nullable String root() {
        Part root = rootPart();
        return root == null ? null : root.text();
    }

    private @Nullable Part rootPart() {
        Part first = null;
        for (Part part : parts) {
            if (part.isPage()) {
                if (!start.isEmpty() && part.id().equals(start)) {
                    return part;
                }
                first = first == null ? part : first;
            }
        }
        return first;
    }

    /** The title by which the browser saved it, empty if there is none. */
    String subject() {
        return subject;
    }

    /** When it was saved, in the clock of the browser; null where it does not say. */
    @Nullable LocalDateTime date() {
        return date;
    }

    /** What of the file is broken, null if nothing is. */
    @Nullable String damage() {
        return damage;
    }

    @Override
    public @Nullable String sheet(String address) {
        Part part = part(address, false);
        return part == null ? null : part.text();
    }

    @Override
    public @Nullable String frame(String address) {
        Part part = part(address, true);
        return part == null || part.equals(rootPart()) ? null : part.text();
    }

    private @Nullable Part part(String address, boolean page) {
        String clean = address.strip();
        if (clean.isEmpty()) {
            return null;
        }
        String id = clean.startsWith("cid:") ? clean.substring(4) : "";
        Part root = rootPart();
        String whole = root == null ? clean : resolved(root.location(), clean);
        for (Part part : parts) {
            boolean named =
                    (!id.isEmpty() && part.id().equals(id))
                            || part.location().equals(clean)
                            || part.location().equals(whole);
            if (named && part.isPage() == page) {
                return part;
            }
        }
        return null;
    }

    private static String resolved(String base, String address) {
        try {
            return URI.create(base).resolve(address).toString();
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
