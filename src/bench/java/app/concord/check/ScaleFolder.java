package app.concord.check;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Channel;
import app.concord.model.Property;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files a campaign in memory could have come from: exports of posts, a feed, mails, pages. */
final class ScaleFolder implements AutoCloseable {
    private static final LocalDateTime FIRST = LocalDateTime.of(2026, 1, 5, 9, 0);

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
                save(table.getKey(), table.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path root() {
        return root;
    }

    private void write(Asset piece) throws IOException {
        if (piece.path().indexOf('#') < 0) {
            save(piece.path(), piece.channel() == Channel.EMAIL ? mail(piece) : html(piece));
            return;
        }
        boolean post = piece.channel() == Channel.SOCIAL;
        StringBuilder table =
                tables.computeIfAbsent(
                        piece.file(),
                        file ->
                                new StringBuilder(
                                        post
                                                ? "Date,Network,Text\n"
                                                : "title,price,id,link,availability\n"));
        if (post) {
            table.append(FIRST.plusMinutes(posts++)).append(",Instagram");
        }
        for (int i = 0; i < piece.blocks().size(); i++) {
            String text = piece.blocks().get(i).text().replace("\"", "\"\"");
            table.append(post || i > 0 ? "," : "").append('"').append(text).append('"');
        }
        table.append(post ? "\n" : ",https://www.nordlicht.example/" + items++ + ",in stock\n");
    }

    private static String mail(Asset piece) {
        return "From: Nordlicht <service@nordlicht.example>\r\nDate: Mon, 23 Nov 2026 09:00:00 +0100"
                + "\r\nSubject: "
                + piece.title()
                + "\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n"
                + "Content-Transfer-Encoding: 8bit\r\n\r\n"
                + html(piece).replace("\n", "\r\n");
    }

    private static String html(Asset piece) {
        String language = Objects.requireNonNullElse(piece.language(), "en");
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"" + language + "\">");
        html.append("<head><meta charset=\"utf-8\"><title>")
                .append(piece.title())
                .append("</title></head>\n<body>\n");
        for (Block block : piece.blocks()) {
            if (block.property() == Property.TITLE || block.property() == Property.SUBJECT_LINE) {
                continue;
            }
            String tag = block.kind() == BlockKind.HEADING ? "h1" : "p";
            html.append('<').append(tag).append('>').append(block.text());
            html.append("</").append(tag).append(">\n");
        }
        return html.append("</body></html>\n").toString();
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
