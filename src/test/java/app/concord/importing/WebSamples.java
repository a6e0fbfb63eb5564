package app.concord.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** A small file of every format in which pages, archives of pages and feeds are saved. */
public final class WebSamples {
    private static final String PAGE =
            "<!doctype html><html><body><p>Aurora, 40 EUR</p></body></html>";

    private WebSamples() {}

    /** Samples by a name that begins with the id of their importer. */
    static Map<String, SourceFile> all() {
        return Map.of(
                "mhtml", file("page.mhtml", bytes(mhtml())),
                "mhtml-short-ending", file("page.mht", bytes(mhtml())),
                "warc", file("site.warc", warc("response", PAGE)),
                "warc-packed", file("site.warc.gz", packed(warc("response", PAGE))),
                "warc-resource", file("kept.warc", warc("resource", PAGE)),
                "gz", file("page.html.gz", packed(bytes(PAGE))),
                "sitemap", file("sitemap.xml", bytes(sitemap())),
                "sitemap-list", file("sitemap.txt", bytes("https://lumenhof.example/a\n")),
                "feed-json",
                        file(
                                "products.json",
                                bytes(
                                        """
                                        [{"id":"A1","title":"Aurora","price":"40.00 EUR",
                                        "link":"https://lumenhof.example/a"}]
                                        """)),
                "feed-news",
                        file(
                                "news.rss",
                                bytes(
                                        """
                                        <rss version="2.0"><channel><item><title>Now 20 % off</title>
                                        <link>https://lumenhof.example/a</link></item></channel></rss>
                                        """)));
    }

    private static SourceFile file(String path, byte[] content) {
        return new SourceFile(path, null, Bytes.of(content));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String sitemap() {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>https://lumenhof.example/a</loc></url></urlset>
        """;
    }

    private static String mhtml() {
        return """
        From: <Saved by Blink>
        Subject: Aurora
        MIME-Version: 1.0
        Content-Type: multipart/related; type="text/html"; boundary="--sep"

        ----sep
        Content-Type: text/html; charset=utf-8
        Content-Location: https://lumenhof.example/a

        %s
        ----sep--
        """
                .formatted(PAGE)
                .replace("\n", "\r\n");
    }

    /** The bytes packed with gzip. */
    public static byte[] packed(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] warc(String type, String page) {
        return type.equals("response")
                ? record(
                        type,
                        "application/http; msgtype=response",
                        bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page))
                : record(type, "text/html", bytes(page));
    }

    /**
     * One record of a web archive.
     *
     * @param type of the record
     * @param media type of its content
     */
    public static byte[] record(String type, String media, byte[] content) {
        String head =
                """
                WARC/1.0
                WARC-Type: %s
                WARC-Target-URI: https://lumenhof.example/a
                WARC-Date: 2026-11-20T10:00:00Z
                WARC-Record-ID: <urn:uuid:220a24ae-f576-11ed-bd26-0242ac110002>
                Content-Type: %s
                Content-Length: %d

                """
                        .formatted(type, media, content.length)
                        .replace("\n", "\r\n");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(bytes(head));
        bytes.writeBytes(content);
        bytes.writeBytes(bytes("\r\n\r\n"));
        return bytes.toByteArray();
    }
}
