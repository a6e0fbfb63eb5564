package app.concord.importing.feed;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.importing.Imported;
import app.concord.importing.ImporterSamples;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Cancellation;
import app.concord.model.Channel;
import app.concord.model.Location;
import app.concord.model.Problem;
import app.concord.model.Region;
import app.concord.model.Span;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Holds what is read of product feeds. */
class FeedImporterTest {
    private static final String RSS =
            """

            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel><title>Lumenhof</title>
            <item>
            <g:id>A1</g:id><title><![CDATA[Aurora & more]]></title>
            <description>Lamp &amp;amp; shade, &lt;b&gt;new&lt;/b&gt;</description>
            <link>https://lumenhof.example/a?x=1&y=2</link>
            <g:price>50.00 EUR</g:price><g:sale_price>40.00 EUR</g:sale_price>
            <g:sale_price_effective_date>2026-11-01T00:00+0100/2026-11-30T23:59+0100</g:sale_price_effective_date>
            <g:availability>in stock</g:availability><g:brand>Lumenhof</g:brand><g:gtin>4001</g:gtin>
            <g:shipping><g:country>DE</g:country><g:price>4.90 EUR</g:price></g:shipping>
            </item>
            <item><g:id>B1</g:id><g:title>Borea</g:title><g:price>60.00 EUR</g:price><g:sale_price/></item>
            </channel></rss>
            """;

    private static Imported read(String name, String content) {
        try {
            return new FeedImporter()
                    .read(ImporterSamples.file("web/" + name, content), Cancellation.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> said(Asset asset) {
        return asset.blocks().stream().map(block -> block.property() + "=" + block.text()).toList();
    }

    @Test
    void everyItemIsAnAsset() {
        Imported imported = read("feed.xml", RSS);
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.assets().stream().map(Asset::path))
                .containsExactly("web/feed.xml#1", "web/feed.xml#2");
        Asset first = imported.assets().getFirst();
        assertThat(first.title()).isEqualTo("Aurora & more");
        assertThat(first.channel()).isEqualTo(Channel.WEB);
        assertThat(said(first))
                .containsExactly(
                        "SKU=A1",
                        "NAME=Aurora & more",
                        "DESCRIPTION=Lamp & shade, new",
                        "URL=https://lumenhof.example/a?x=1&y=2",
                        "WAS_PRICE=50.00 EUR",
                        "PRICE=40.00 EUR",
                        "VALIDITY=2026-11-01T00:00+0100/2026-11-30T23:59+0100",
                        "AVAILABILITY=in stock",
                        "BRAND=Lumenhof",
                        "GTIN=4001");
        Block was = first.blocks().get(4);
        assertThat(was.label()).isEqualTo("g:price");
        assertThat(was.region()).isEqualTo(Region.MAIN);
        assertThat(was.locate(new Span(0, 1)).line()).isEqualTo(8);
        assertThat(first.blocks().stream().map(Block::innermost).distinct()).hasSize(1);
        assertThat(said(imported.assets().getLast()))
                .containsExactly("SKU=B1", "NAME=Borea", "PRICE=60.00 EUR");
    }

    @Test
    void atomIsReadAsWell() {
        Imported imported =
                read(
                        "feed.xml",
                        """
                        <feed xmlns="http://www.w3.org/2005/Atom" xmlns:g="http://base.google.com/ns/1.0">
                        <entry><g:id>A1</g:id><title>Aurora</title><link href="https://lumenhof.example/a"/>
                        <g:price>40 EUR</g:price></entry></feed>
                        """);
        assertThat(said(imported.assets().getFirst()))
                .containsExactly(
                        "SKU=A1", "NAME=Aurora", "URL=https://lumenhof.example/a", "PRICE=40 EUR");
    }

    @Test
    void tablesAreReadByTheirHeader() {
        Imported imported =
                read(
                        "feed.tsv",
                        """
                        id\ttitle\tlink\tprice\tsale price
                        A1\tAurora 15" lamp\thttps://lumenhof.example/a\t50.00 EUR\t40.00 EUR
                        """);
        Asset asset = imported.assets().getFirst();
        assertThat(said(asset))
                .containsExactly(
                        "SKU=A1",
                        "NAME=Aurora 15\" lamp",
                        "URL=https://lumenhof.example/a",
                        "WAS_PRICE=50.00 EUR",
                        "PRICE=40.00 EUR");
        Location place = asset.blocks().getLast().locate(new Span(0, 1));
        assertThat(place).isEqualTo(Location.inCell(1, "sale price"));
        Imported quoted =
                read("feed.csv", "id;title;link;price\nA1;\"Aurora; the lamp\";x;40 EUR\n");
        assertThat(quoted.assets().getFirst().title()).isEqualTo("Aurora; the lamp");
    }

    @Test
    void entitiesOfTheFileAreNeverOpened() {
        Imported imported =
                read(
                        "feed.xml",
                        """
                        <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">
                        <!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>
                        <rss><channel><item><g:id>A1</g:id><title>&x; &b;</title><g:price>1 EUR</g:price>
                        </item></channel></rss>
                        """);
        assertThat(said(imported.assets().getFirst()))
                .containsExactly("SKU=A1", "NAME=&x; &b;", "PRICE=1 EUR");
    }

    @Test
    void brokenFeedsAreReadAsFarAsTheyGo() {
        Imported cut = read("feed.xml", RSS.substring(0, RSS.indexOf("<g:sale_price/>")));
        assertThat(cut.problems().getFirst().kind()).isEqualTo(Problem.Kind.DAMAGED);
        assertThat(cut.problems().getFirst().location().line()).isEqualTo(13);
        assertThat(cut.assets()).hasSize(1);
        Imported quote =
                read("feed.csv", "id,title,link,price\nA1,Aurora,x,4 EUR\nB1,\"Borea,x,6 EUR\n");
        assertThat(quote.problems().getFirst().kind()).isEqualTo(Problem.Kind.UNCLOSED_QUOTE);
        assertThat(quote.problems().getFirst().location().line()).isEqualTo(3);
        assertThat(quote.assets()).hasSize(1);
        Imported empty = read("feed.xml", "<rss><channel><title>News</title></channel></rss>");
        assertThat(empty.problems().getFirst().kind()).isEqualTo(Problem.Kind.NO_CONTENT);
    }

    @Test
    void depthCostsNoStack() {
        Imported imported = read("feed.xml", "<rss><channel>" + "<a>".repeat(100_000) + "</rss>");
        assertThat(imported.assets()).isEmpty();
    }

    @Test
    void newsCountWhereThereIsNoProduct() {
        String news =
                "<rss><channel><item><title>Now 20 %% off</title>"
                        + "<description>&lt;p&gt;Until Sunday&lt;/p&gt;</description></item>%s</channel></rss>";
        Imported alone = read("feed.rss", news.formatted(""));
        assertThat(said(alone.assets().getFirst()))
                .containsExactly("TITLE=Now 20 % off", "DESCRIPTION=Until Sunday");
        Imported beside =
                read("feed.rss", news.formatted("<item><id>A1</id><price>4 EUR</price></item>"));
        assertThat(beside.assets()).extracting(Asset::path).containsExactly("web/feed.rss#2");
        assertThat(beside.problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.LEFT_OUT);
    }

    @Test
    void listsOfProductsInOtherShapesAreRead() {
        Imported xml =
                read(
                        "shop.xml",
                        "<shop><offers><offer><id>A1</id><name>Aurora</name><price>40</price>"
                                + "<currency>EUR</currency></offer></offers></shop>");
        assertThat(said(xml.assets().getFirst()))
                .containsExactly("SKU=A1", "NAME=Aurora", "PRICE=40", "CURRENCY=EUR");
        Imported json =
                read(
                        "shop.json",
                        """
                        {"data":[{"retailer_id":"A1","name":"Aurora","price":"40.00 EUR",
                        "url":"https://lumenhof.example/a","shipping":[{"price":"4 EUR"}]},]}
                        """);
        assertThat(said(json.assets().getFirst()))
                .containsExactly(
                        "SKU=A1",
                        "NAME=Aurora",
                        "PRICE=40.00 EUR",
                        "URL=https://lumenhof.example/a");
        assertThat(json.assets().getFirst().blocks().get(2).locate(new Span(0, 1)).line())
                .isEqualTo(1);
        Imported cut =
                read(
                        "shop.json",
                        "[{\"id\":1,\"title\":\"A\",\"price\":4,\"link\":\"x\"},{\"id\":2");
        assertThat(cut.problems().getFirst().kind()).isEqualTo(Problem.Kind.DAMAGED);
        assertThat(cut.assets()).hasSize(1);
    }

    @Test
    void tablesForgiveWhatShopsWrite() {
        Imported imported =
                read(
                        "feed.tsv",
                        """
                        # made for a catalogue
                        id\ttitle\tdescription\tlink\tprice\tsale price\tshipping(country:price)
                        A1\tAurora\t"Says ""on""\tand off"\tx\t50 EUR\t40 EUR\tDE:4.90 EUR
                        A2\t"15"" lamp\tplain\tx\t50 EUR\t50 EUR\t
                        A3\tBorea\t"two
                        lines"\tx\t60 EUR\t0 EUR\t
                        """);
        assertThat(imported.problems()).isEmpty();
        assertThat(said(imported.assets().getFirst()))
                .contains("DESCRIPTION=Says \"on\" and off", "WAS_PRICE=50 EUR", "PRICE=40 EUR")
                .noneMatch(said -> said.contains("4.90"));
        assertThat(said(imported.assets().get(1))).contains("PRICE=50 EUR").hasSize(5);
        assertThat(said(imported.assets().get(2)))
                .contains("DESCRIPTION=two lines", "PRICE=60 EUR");
    }

    @Test
    void lettersThatWereReadWronglyAreSetRight() {
        Imported imported =
                read(
                        "feed.xml",
                        "<rss><channel><item><id>1</id><title>Caf\u00c3\u00a9</title><price>\u00c2\u00a35</price>"
                                + "<description>don\u0092t &amp;amp; do</description></item></channel></rss>");
        assertThat(said(imported.assets().getFirst()))
                .contains("NAME=Caf\u00e9", "PRICE=\u00a35", "DESCRIPTION=don\u2019t & do");
    }

    @Test
    void endlessLinesAndQuotationMarksEnd() {
        Imported line = read("feed.csv", "id,title,link,price\n" + "x".repeat(2_000_000));
        assertThat(line.problems()).extracting(Problem::kind).contains(Problem.Kind.DAMAGED);
        Imported quote = read("feed.csv", "id,title,link,price\n\"" + "x,\n".repeat(5_000));
        assertThat(quote.problems())
                .extracting(Problem::kind)
                .contains(Problem.Kind.UNCLOSED_QUOTE);
    }
}
