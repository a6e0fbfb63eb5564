package app.concord.importing;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A small file of every kind: to add an importer, add its samples under its id. */
public final class ImporterSamples {
    /** Samples by a name that begins with the id of their importer. */
    private static final Map<String, SourceFile> SAMPLES = new TreeMap<>();

    static {
        add(
                "eml",
                "mail.eml",
                """
                From: shop@lumenhof.example
                Subject: Now 20 % off
                Date: Thu, 26 Nov 2026 07:15:03 +0100
                Content-Type: text/plain; charset=utf-8

                The Aurora lamp costs 40 EUR.
                """);
        add(
                "eml-without-ending",
                "mail",
                """
                From: shop@lumenhof.example
                To: reader@lumenhof.example
                Subject: Now 20 % off
                MIME-Version: 1.0

                The Aurora lamp costs 40 EUR.
                """);
        add("html", "page.html", "<!doctype html><html><body><p>Aurora, 40 EUR</p></body></html>");
        add(
                "html-without-ending",
                "page",
                "\n<!DOCTYPE html>\n<html><body><p>Aurora</p></body></html>");
        add(
                "feed-rss",
                "feed.xml",
                """
                <?xml version="1.0"?>
                <rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel>
                <item><g:id>A1</g:id><title>Aurora</title><g:price>40.00 EUR</g:price></item>
                </channel></rss>
                """);
        add(
                "feed-tsv",
                "feed.tsv",
                "id\ttitle\tdescription\tlink\tprice\nA1\tAurora\tLamp\thttps://lumenhof.example/a\t40.00 EUR\n");
        add(
                "feed-csv",
                "products.csv",
                "id,title,description,link,price\nA1,Aurora,Lamp,https://lumenhof.example/a,40.00 EUR\n");
        SAMPLES.putAll(MailSamples.all());
        SAMPLES.putAll(PrintAndSocialSamples.all());
        SAMPLES.putAll(OfficeSamples.all());
        SAMPLES.putAll(WebSamples.all());
        SAMPLES.putAll(SocialSamples.all());
        SAMPLES.putAll(PictureSamples.all());
        SAMPLES.putAll(DataSamples.all());
    }

    private ImporterSamples() {}

    private static void add(String name, String path, String content) {
        SAMPLES.put(
                name,
                new SourceFile(path, null, Bytes.of(content.getBytes(StandardCharsets.UTF_8))));
    }

    /** All samples; the part of a name before the first hyphen is the id of their importer. */
    public static Map<String, SourceFile> all() {
        return Map.copyOf(SAMPLES);
    }

    /** A file with this content whose channel is not known. */
    public static SourceFile file(String path, String content) {
        return new SourceFile(path, null, Bytes.of(content.getBytes(StandardCharsets.UTF_8)));
    }
}
