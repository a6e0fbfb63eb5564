package app.concord.importing;

import app.concord.importing.print.OldWord;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small file of every kind of data, script and open document. */
public final class DataSamples {
    private static final String SPACES =
            " xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"b\" xmlns:style=\"s\" xmlns:draw=\"d\""
                    + " xmlns:presentation=\"p\"";

    private DataSamples() {}

    /** Samples by a name that begins with the id of their importer. */
    static Map<String, SourceFile> all() {
        return Map.ofEntries(
                entry(
                        "json",
                        "catalogue/export.json",
                        """
                        {"slogan": "Lumière pour tous", "produits": [
                          {"sku": "A1", "nom": "Lampe Aurora", "prix": "40,00 €", "prix_barre": "50,00 €"},
                          {"sku": "A2", "nom": "Lampe Borea", "prix": "60,00 €"}]}
                        """),
                entry(
                        "json-page",
                        "page.json",
                        """
                        {"hero": {"headline": "Aurora lamp", "body": "Now 40 EUR.", "cta": {"label": "Buy now"}}}
                        """),
                entry(
                        "json-lines",
                        "sms.jsonl",
                        """
                        {"sender": "LUMEN", "message": "Aurora lamp, now 40 EUR"}
                        {"sender": "LUMEN", "message": "Last day at Lumenhof"}
                        """),
                entry(
                        "xml",
                        "strings.xml",
                        """
                        <?xml version="1.0"?>
                        <resources><string name="title">Aurora lamp</string>
                        <string name="body">Now 40 EUR.</string></resources>
                        """),
                entry(
                        "xml-drawing",
                        "banner.svg",
                        """
                        <svg xmlns="http://www.w3.org/2000/svg"><text x="1" y="9">Aurora, 40 EUR</text></svg>
                        """),
                entry(
                        "yaml",
                        "deck.yaml",
                        """
                        headline: Aurora lamp
                        body: >
                          Now only
                          40 EUR.
                        """),
                entry(
                        "ics",
                        "opening.ics",
                        """
                        BEGIN:VCALENDAR
                        BEGIN:VEVENT
                        DTSTART;TZID=Europe/Berlin:20261126T180000
                        DTEND;TZID=Europe/Berlin:20261126T200000
                        SUMMARY:Aurora lamp\\, the first evening
                        END:VEVENT
                        END:VCALENDAR
                        """),
                entry(
                        "subtitles",
                        "spot.srt",
                        """
                        1
                        00:00:01,000 --> 00:00:03,000
                        The Aurora lamp,

                        2
                        00:00:03,200 --> 00:00:05,000
                        now 40 euros.
                        """),
                entry(
                        "subtitles-web",
                        "spot.vtt",
                        """
                        WEBVTT

                        00:01.000 --> 00:03.000
                        The Aurora lamp.
                        """),
                entry("rtf", "card.rtf", "{\\rtf1\\ansi Aurora lamp, now 40 EUR\\par}"),
                entry(
                        "eml-as-text",
                        "mail.eml.txt",
                        """
                        From: shop@lumenhof.example
                        Subject: Now 20 % off

                        The Aurora lamp costs 40 EUR.
                        """),
                Map.entry(
                        "doc",
                        new SourceFile(
                                "card.doc", null, Bytes.of(OldWord.of("Aurora lamp, now 40 EUR")))),
                Map.entry(
                        "odf",
                        new SourceFile(
                                "card.odt",
                                null,
                                Bytes.of(
                                        document(
                                                "text",
                                                "",
                                                "<text:p>Aurora lamp, now 40 EUR</text:p>")))),
                Map.entry(
                        "xlsx-open",
                        new SourceFile(
                                "plan.ods",
                                null,
                                Bytes.of(
                                        sheets(
                                                new String[][] {
                                                    {"Date", "Text"},
                                                    {"2026-04-12 08:00", "Aurora lamp"}
                                                })))));
    }

    private static Map.Entry<String, SourceFile> entry(String name, String path, String content) {
        return Map.entry(name, ImporterSamples.file(path, content));
    }

    /**
     * An OpenDocument file.
     *
     * @param kind {@code text}, {@code presentation} or {@code spreadsheet}
     * @param styles what stands in its automatic styles
     * @param body what stands in its body
     */
    public static byte[] document(String kind, String styles, String body) {
        String content =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
                        + SPACES
                        + "><office:automatic-styles>"
                        + styles
                        + "</office:automatic-styles><office:body><office:"
                        + kind
                        + ">"
                        + body
                        + "</office:"
                        + kind
                        + "></office:body></office:document-content>";
        return zip(kind, content);
    }

    /** A workbook of one sheet with these texts. */
    public static byte[] sheets(String[][] rows) {
        StringBuilder table = new StringBuilder("<table:table table:name=\"Plan\">");
        for (String[] row : rows) {
            table.append("<table:table-row>");
            for (String cell : row) {
                table.append("<table:table-cell><text:p>")
                        .append(cell)
                        .append("</text:p></table:table-cell>");
            }
            table.append("</table:table-row>");
        }
        return document("spreadsheet", "", table.append("</table:table>").toString());
    }

    private static byte[] zip(String kind, String content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] type =
                ("application/vnd.oasis.opendocument." + kind).getBytes(StandardCharsets.US_ASCII);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry first = new ZipEntry("mimetype");
            CRC32 sum = new CRC32();
            sum.update(type);
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
