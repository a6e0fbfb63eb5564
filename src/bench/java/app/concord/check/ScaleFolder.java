package app.concord.check;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Channel;
import app.concord.model.Property;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files a campaign in memory could have come from: exports of posts, a feed, mails, pages,
 * prints.
 */
final class ScaleFolder implements AutoCloseable {
    private static final LocalDateTime FIRST = LocalDateTime.of(2026, 1, 5, 9, 0);
    private static final float MARGIN = 40;
    private static final float LARGE = 20;
    private static final float SMALL = 10;
    private static final String FEED =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\""
                    + " xmlns:g=\"http://base.google.com/ns/1.0\"><channel>\n"
                    + "<title>Nordlicht</title>\n";
    private static final String STYLE =
            "<style>"
                    + ".row{margin:8px}.text{font:16px/1.5 sans-serif;color:#222}".repeat(8)
                    + "</style>\n";
    private static final String MENU =
            "<header><nav><ul>"
                    + "<li><a href=\"/lamps\">Lamps</a></li><li><a href=\"/chairs\">Chairs</a></li>"
                            .repeat(6)
                    + "</ul></nav></header>\n";

    private final Path root;
    private int posts;
    private int items;
    private final Map<String, StringBuilder> tables = new TreeMap<>();

    /** Writes the pieces to a folder of their own. */
    ScaleFolder(List<Asset> pieces) {
        try {
            root = Files.createTempDirectory("scale");
            for (Asset piece : pieces) {
                write(piece);
            }
            for (Map.Entry<String, StringBuilder> table : tables.entrySet()) {
                boolean feed = table.getKey().endsWith(".xml");
                save(table.getKey(), table.getValue() + (feed ? "</channel></rss>\n" : ""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path root() {
        return root;
    }

    private void write(Asset piece) throws IOException {
        if (piece.path().endsWith(".pdf")) {
            save(piece.path(), print(piece));
        } else if (piece.path().indexOf('#') < 0) {
            save(piece.path(), piece.channel() == Channel.EMAIL ? mail(piece) : html(piece, true));
        } else if (piece.channel() == Channel.SOCIAL) {
            tables.computeIfAbsent(piece.file(), file -> new StringBuilder("Date,Network,Text\n"))
                    .append(FIRST.plusMinutes(posts++))
                    .append(",Instagram,\"")
                    .append(piece.blocks().getFirst().text().replace("\"", "\"\""))
                    .append("\"\n");
        } else {
            tables.computeIfAbsent(piece.file(), file -> new StringBuilder(FEED))
                    .append(item(piece));
        }
    }

    private String item(Asset piece) {
        StringBuilder item = new StringBuilder("<item>");
        for (Block block : piece.blocks()) {
            String tag =
                    switch (Objects.requireNonNull(block.property())) {
                        case NAME -> "title";
                        case PRICE -> "g:price";
                        default -> "g:id";
                    };
            item.append('<').append(tag).append('>').append(block.text());
            item.append("</").append(tag).append('>');
        }
        return item.append("<link>https://www.nordlicht.example/")
                .append(items++)
                .append("</link><g:availability>in stock</g:availability></item>\n")
                .toString();
    }

    private static String mail(Asset piece) {
        StringBuilder text = new StringBuilder();
        piece.blocks().forEach(block -> text.append(block.text()).append("\r\n\r\n"));
        return "From: Nordlicht <service@nordlicht.example>\r\nTo: you@mail.example\r\n"
                + "Date: Mon, 23 Nov 2026 09:00:00 +0100\r\nSubject: "
                + piece.title()
                + "\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/alternative; boundary=\"part\"\r\n\r\n"
                + "--part\r\nContent-Type: text/plain; charset=utf-8\r\n"
                + "Content-Transfer-Encoding: 8bit\r\n\r\n"
                + text
                + "--part\r\nContent-Type: text/html; charset=utf-8\r\n"
                + "Content-Transfer-Encoding: 8bit\r\n\r\n"
                + html(piece, false).replace("\n", "\r\n")
                + "\r\n--part--\r\n";
    }

    /** With what surrounds the words of a usual page or mail. */
    private static String html(Asset piece, boolean page) {
        String language = Objects.requireNonNullElse(piece.language(), "en");
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"" + language + "\">");
        html.append("<head><meta charset=\"utf-8\"><title>")
                .append(piece.title())
                .append("</title>\n")
                .append(STYLE)
                .append("</head>\n<body>\n");
        if (page) {
            html.append(MENU);
        }
        html.append(page ? "<main>" : "<table><tr><td>");
        for (Block block : piece.blocks()) {
            if (block.property() == Property.TITLE || block.property() == Property.SUBJECT_LINE) {
                continue;
            }
            String tag = block.kind() == BlockKind.HEADING ? "h1" : "p";
            html.append("<div class=\"row\"><").append(tag).append(" class=\"text\">");
            html.append(block.text()).append("</").append(tag).append("></div>\n");
        }
        html.append(page ? "</main>" : "</td></tr></table>");
        return html.append("</body></html>\n").toString();
    }

    private static byte[] print(Asset piece) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A5);
            document.addPage(page);
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                float top = page.getMediaBox().getHeight() - MARGIN;
                for (Block block : piece.blocks()) {
                    boolean large = block.kind() == BlockKind.HEADING;
                    for (String line : lines(block.text(), large)) {
                        content.beginText();
                        content.setFont(font, large ? LARGE : SMALL);
                        content.newLineAtOffset(MARGIN, top);
                        content.showText(line);
                        content.endText();
                        top -= large ? LARGE * 2 : SMALL * 3 / 2;
                    }
                    top -= SMALL;
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static List<String> lines(String text, boolean large) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() + word.length() > (large ? 28 : 60) && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private void save(String path, byte[] bytes) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(file, bytes);
    }

    private void save(String path, CharSequence text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
