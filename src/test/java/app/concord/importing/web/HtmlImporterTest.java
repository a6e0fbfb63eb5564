package app.concord.importing.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.importing.Bytes;
import app.concord.importing.Imported;
import app.concord.importing.ImporterSamples;
import app.concord.importing.SourceFile;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Cancellation;
import app.concord.model.Cell;
import app.concord.model.Channel;
import app.concord.model.Location;
import app.concord.model.Mark;
import app.concord.model.Problem;
import app.concord.model.Property;
import app.concord.model.Region;
import app.concord.model.Span;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** Holds what is read of web pages. */
class HtmlImporterTest {

    private static Imported read(String html) {
        return new HtmlImporter().read(ImporterSamples.file("web/p.html", html), Cancellation.NONE);
    }

    private static Asset page(String html) {
        return read(html).assets().getFirst();
    }

    private static List<Block> blocks(String body) {
        return page("<html><body>" + body + "</body></html>").blocks();
    }

    private static List<String> texts(String body) {
        return blocks(body).stream().map(Block::text).toList();
    }

    private static Block only(String body) {
        List<Block> blocks = blocks(body);
        assertThat(blocks).hasSize(1);
        return blocks.getFirst();
    }

    private static Block find(List<Block> blocks, String text) {
        return blocks.stream()
                .filter(block -> block.text().contains(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no block with " + text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p hidden>secret</p>",
                "<p style='display:none'>secret</p>",
                "<p style='DISPLAY : none !important'>secret</p>",
                "<p style='visibility:hidden'>secret</p>",
                "<p style='font-size:0'>secret</p>",
                "<p style='max-height:0;overflow:hidden'>secret</p>",
                "<p style='position:absolute;left:-9999px'>secret</p>",
                "<style>.gone{color:red;display:none}</style><p class=gone>secret</p>",
                "<style>#g, .h > p{visibility:hidden}</style><p id=g>secret</p>",
                "<template><p>secret</p></template>",
                "<noscript>secret</noscript>",
                "<script>secret</script>",
                "<span class='sr-only'>secret</span>",
                "<i aria-hidden=true>secret</i>",
                "<input type=hidden value=secret>",
                "<!-- secret -->",
                "<!--[if mso]><p>secret</p><![endif]-->"
            })
    void leavesOutWhatIsNotShown(String html) {
        assertThat(texts("<p>shown</p>" + html)).containsExactly("shown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<details><summary>Q</summary><p>there</p></details>",
                "<!--[if !mso]><!--><p>there</p><!--<![endif]-->",
                "<div style='font-size:0'><p style='font-size:16px'>there</p></div>",
                "<div style='visibility:hidden'><p style='visibility:visible'>there</p></div>",
                "<style>@media (max-width:600px){.wide{display:none}}</style><p class=wide>there</p>",
                "<span aria-hidden=true>there</span>",
                "<a style='padding:9px;mso-hide:all' href=x>there</a>",
                "<select><option>there</option></select>",
                "<svg><text>there</text></svg>"
            })
    void keepsWhatIsShown(String html) {
        assertThat(texts(html)).contains("there");
    }

    @Test
    void headingsListsAndParagraphsStandInOrder() {
        List<Block> blocks =
                blocks(
                        """
                        <h1>Sale</h1><p>Intro</p>
                        <h2>Lamps</h2><ul><li>Aurora<ul><li>small</li></ul></li><li><p>Borea</p></li></ul>
                        <h3>Care</h3><p>Wipe.</p><h2>Chairs</h2><p>Soon.</p>
                        """);
        assertThat(blocks.stream().map(Block::text))
                .containsExactly(
                        "Sale", "Intro", "Lamps", "Aurora", "small", "Borea", "Care", "Wipe.",
                        "Chairs", "Soon.");
        assertThat(blocks.stream().map(Block::kind))
                .containsExactly(
                        BlockKind.HEADING,
                        BlockKind.PARAGRAPH,
                        BlockKind.HEADING,
                        BlockKind.LIST_ITEM,
                        BlockKind.LIST_ITEM,
                        BlockKind.LIST_ITEM,
                        BlockKind.HEADING,
                        BlockKind.PARAGRAPH,
                        BlockKind.HEADING,
                        BlockKind.PARAGRAPH);
        assertThat(blocks.stream().map(Block::level)).containsExactly(1, 0, 2, 1, 2, 1, 3, 0, 2, 0);
        assertThat(blocks.stream().map(Block::heading))
                .containsExactly(-1, 0, 0, 2, 2, 2, 2, 6, 0, 8);
    }

    @Test
    void cardsAreToldApartByContainersAndHeadings() {
        List<Block> blocks =
                blocks(
                        """
                        <main><h1>Lamps</h1><div class=grid>
                        <div class=card><img src=a alt="Aurora on a desk"><h3>Aurora</h3><div>€ 40</div></div>
                        <div class=card><h3>Borea</h3><div>€ 60</div></div></div>
                        <p>All with plugs.</p></main>
                        """);
        Block caption = find(blocks, "on a desk");
        Block forty = find(blocks, "40");
        Block sixty = find(blocks, "60");
        assertThat(caption.kind()).isEqualTo(BlockKind.CAPTION);
        assertThat(forty.innermost()).isEqualTo(caption.innermost());
        assertThat(sixty.innermost()).isNotEqualTo(forty.innermost());
        assertThat(sixty.containers().getFirst()).isEqualTo(forty.containers().getFirst());
        assertThat(blocks.get(sixty.heading()).text()).isEqualTo("Borea");
        assertThat(blocks.get(find(blocks, "plugs").heading()).text()).isEqualTo("Lamps");
    }

    @Test
    void tablesGiveCellsWithHeaders() {
        List<Block> blocks =
                blocks(
                        """
                        <table><thead><tr><th>Size</th><th colspan=2>Price</th></tr>
                        <tr><th></th><th>RRP</th><th>Now</th></tr></thead>
                        <tr><td rowspan=2>S</td><td>20</td><td>15</td></tr>
                        <tr><td>22</td><td>17<br>from May</td></tr></table>
                        """);
        assertThat(find(blocks, "RRP").cell()).isEqualTo(new Cell(0, 1, 1, null, null, true));
        assertThat(find(blocks, "15").cell()).isEqualTo(new Cell(0, 2, 2, "Price Now", "S", false));
        Block late = find(blocks, "17");
        assertThat(late.text()).isEqualTo("17\nfrom May");
        assertThat(late.cell()).isEqualTo(new Cell(0, 3, 2, "Price Now", null, false));
        assertThat(late.innermost()).isEqualTo(find(blocks, "22").innermost());
        assertThat(late.innermost()).isNotEqualTo(find(blocks, "20").innermost());
    }

    @Test
    void firstRowOfWordsNamesTheColumns() {
        List<Block> blocks =
                blocks(
                        "<table><tr><td>Plan</td><td>Month</td></tr><tr><td>Basic</td><td>€ 9</td></tr>"
                                + "<tr><td>Plus</td><td>€ 19</td></tr></table>");
        assertThat(find(blocks, "19").cell()).isEqualTo(new Cell(0, 2, 1, "Month", "Plus", false));
    }

    @Test
    void layoutTablesAreStructuresOnly() {
        List<Block> blocks =
                blocks(
                        """
                        <table role=presentation><tr><td><h2>Aurora</h2><p>€ 40</p></td>
                        <td><h2>Borea</h2><p>€ 60</p></td></tr></table>
                        <table><tr><td>One cell</td></tr></table>
                        """);
        assertThat(blocks).allMatch(block -> block.cell() == null);
        assertThat(find(blocks, "40").innermost()).isEqualTo(find(blocks, "Aurora").innermost());
        assertThat(find(blocks, "60").innermost()).isEqualTo(find(blocks, "Borea").innermost());
        assertThat(find(blocks, "One cell").heading()).isEqualTo(-1);
    }

    @Test
    void aPriceListIsOneAlsoInATableThatOnlyPlacesThings() {
        List<Block> list =
                blocks(
                        """
                        <table role=presentation><tr><td>Taxă</td><td>Preț normal</td><td>Acum</td></tr>
                        <tr><td>Mărunt</td><td>90 lei</td><td>70 lei</td></tr>
                        <tr><td>Vestit</td><td>120 lei</td><td>95 lei</td></tr></table>
                        """);
        assertThat(find(list, "95").cell()).isEqualTo(new Cell(0, 2, 2, "Acum", "Vestit", false));
        List<Block> cards =
                blocks(
                        """
                        <table role=presentation><tr><td>Aurora</td><td>Borea</td></tr>
                        <tr><td>€ 40</td><td>€ 60</td></tr><tr><td>was € 50</td><td>was € 70</td></tr>
                        </table>
                        """);
        assertThat(cards).allMatch(block -> block.cell() == null);
    }

    @Test
    void linksAndButtonsStandAlone() {
        List<Block> blocks =
                blocks(
                        """
                        <p>Read <a href="/more">more</a> here.</p><p><a href="/buy">Buy now</a></p>
                        <button>Add</button><p>Or <a class="btn" href="/gift">Give it</a></p>
                        <div><a href="/a">A1</a><a href="/b">B1</a> | <a href="/c">C1</a></div>
                        <ul><li><a href="/d">D1</a></li></ul><a href="/e"><h2>E1</h2></a>
                        """);
        assertThat(find(blocks, "more").kind()).isEqualTo(BlockKind.PARAGRAPH);
        assertThat(find(blocks, "more").target()).isNull();
        assertThat(find(blocks, "Buy now").kind()).isEqualTo(BlockKind.LINK);
        assertThat(find(blocks, "Buy now").target()).isEqualTo("/buy");
        assertThat(find(blocks, "Add").kind()).isEqualTo(BlockKind.LINK);
        assertThat(find(blocks, "Give it").target()).isEqualTo("/gift");
        assertThat(find(blocks, "B1").target()).isEqualTo("/b");
        assertThat(find(blocks, "C1").text()).isEqualTo("C1");
        assertThat(find(blocks, "D1").kind()).isEqualTo(BlockKind.LIST_ITEM);
        assertThat(find(blocks, "D1").target()).isEqualTo("/d");
        assertThat(find(blocks, "E1").kind()).isEqualTo(BlockKind.HEADING);
        assertThat(find(blocks, "E1").target()).isEqualTo("/e");
    }

    @Test
    void marksStandOnTheirWords() {
        Block block =
                only(
                        "<p><del>£59</del><ins>£49<sup>99</sup></ins> <strong>today</strong> <small>incl. tax</small></p>");
        assertThat(block.text()).isEqualTo("£59 £4999 today incl. tax");
        assertThat(block.marks())
                .contains(
                        new Mark(Mark.Kind.STRUCK, new Span(0, 3)),
                        new Mark(Mark.Kind.INSERTED, new Span(4, 9)),
                        new Mark(Mark.Kind.SUPERSCRIPT, new Span(7, 9)),
                        new Mark(Mark.Kind.EMPHASIS, new Span(10, 15)),
                        new Mark(Mark.Kind.SMALL, new Span(16, 25)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><span style='text-decoration: line-through'>£59</span> now</p>",
                "<style>.o{text-decoration:line-through}</style><p><span class=o>£59</span> now</p>",
                "<p><span class='line-through'>£59</span> now</p>",
                "<p><span class='old-price'>£59</span> now</p>",
                "<p><span class='price__compare'>£59</span> now</p>",
                "<p class='with-list-price'><i class='list-price'>£59</i> now £9</p>",
                "<p><strike>£59</strike> now</p>"
            })
    void struckWordsAreMarkedHoweverTheyAreStruck(String html) {
        Block block = only(html);
        assertThat(block.marked(Mark.Kind.STRUCK, new Span(0, 3))).isTrue();
        assertThat(block.marked(Mark.Kind.STRUCK, new Span(4, 7))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<aside class='related'><p>Other lamp</p></aside>",
                "<section id='recommendedProducts'><p>Other lamp</p></section>",
                "<ul class='you-may-also-like'><li>Other lamp</li></ul>",
                "<h2>You may also like</h2><p>Other lamp</p>",
                "<h2>Das könnte Ihnen auch gefallen</h2><p>Other lamp</p>",
                "<h3>Vous aimerez aussi</h3><p>Other lamp</p>",
                "<h3>Combina con</h3><p>Other lamp</p>",
                "<h3>Potrebbe piacerti anche</h3><p>Other lamp</p>",
                "<h3>Past goed bij</h3><p>Other lamp</p>",
                "<h3>Também pode gostar</h3><p>Other lamp</p>",
                "<h3>Se potrivește cu</h3><p>Other lamp</p>",
                "<h3>Produk terkait</h3><p>Other lamp</p>",
                "<h3>Anda mungkin juga suka</h3><p>Other lamp</p>",
                "<table><tr><td>Pairs well with</td></tr><tr><td>Other lamp</td></tr></table>",
                "<aside><h2>Coming up</h2><p>Other lamp</p></aside>"
            })
    void foreignProductsAreToldApart(String html) {
        List<Block> blocks = blocks("<h1>Aurora</h1><p>€ 40</p>" + html);
        assertThat(find(blocks, "Other lamp").region()).isEqualTo(Region.RELATED);
        assertThat(find(blocks, "40").region()).isEqualTo(Region.MAIN);
    }

    @Test
    void foreignProductsEndWithTheirSection() {
        List<Block> blocks =
                blocks(
                        "<h2>Similar products</h2><p>Other</p><h2>Delivery</h2><p>Free</p>"
                                + "<p class=reviews>Great</p>");
        assertThat(find(blocks, "Other").region()).isEqualTo(Region.RELATED);
        assertThat(find(blocks, "Free").region()).isEqualTo(Region.MAIN);
        assertThat(find(blocks, "Great").region()).isEqualTo(Region.QUOTATION);
    }

    @Test
    void whatIsSeenBelowAPictureIsNoAlternativeToIt() {
        List<Block> blocks =
                blocks(
                        "<figure><img src=a alt='Aurora on a desk'>"
                                + "<figcaption>Aurora, now in green</figcaption></figure>");
        assertThat(blocks).extracting(Block::kind).containsOnly(BlockKind.CAPTION);
        assertThat(find(blocks, "desk").property()).isEqualTo(Property.ALT_TEXT);
        assertThat(find(blocks, "green").property()).isNull();
    }

    @Test
    void partsOfAPageAreTold() {
        List<Block> blocks =
                blocks(
                        """
                        <a class=skip href="#m">To content</a><div class="promo-bar">Free returns</div>
                        <header><a href="/"><img src=l alt="Lumenhof"></a><nav><a href="/l">Lamps</a></nav></header>
                        <p class=breadcrumbs><a href="/">Home</a> / <a href="/l">Lights</a></p>
                        <main id=m><header><h1>Aurora</h1><p>Hero text</p></header>
                        <blockquote>Best lamp</blockquote><section class=testimonials><p>Lovely</p></section>
                        <p class=legal>Excludes sale items</p><p><small>Prices incl. VAT</small></p>
                        <p>* while stocks last</p><p><sup>1</sup> compared with RRP</p></main>
                        <footer><p>Lumenhof Ltd</p></footer>
                        <div id="cookie-banner"><p>We use cookies</p><button>OK</button></div>
                        <div role=dialog><p>Wir nutzen Cookies hier</p></div>
                        """);
        assertThat(find(blocks, "To content").region()).isEqualTo(Region.NAVIGATION);
        assertThat(find(blocks, "Free returns").region()).isEqualTo(Region.BANNER);
        assertThat(find(blocks, "Lumenhof").region()).isEqualTo(Region.NAVIGATION);
        assertThat(find(blocks, "Lamps").region()).isEqualTo(Region.NAVIGATION);
        assertThat(find(blocks, "Lights").region()).isEqualTo(Region.NAVIGATION);
        assertThat(find(blocks, "Hero text").region()).isEqualTo(Region.MAIN);
        assertThat(find(blocks, "Best lamp").region()).isEqualTo(Region.QUOTATION);
        assertThat(find(blocks, "Lovely").region()).isEqualTo(Region.QUOTATION);
        assertThat(find(blocks, "Excludes").region()).isEqualTo(Region.LEGAL);
        assertThat(find(blocks, "VAT").region()).isEqualTo(Region.LEGAL);
        assertThat(find(blocks, "while stocks").kind()).isEqualTo(BlockKind.FOOTNOTE);
        assertThat(find(blocks, "while stocks").region()).isEqualTo(Region.LEGAL);
        assertThat(find(blocks, "RRP").kind()).isEqualTo(BlockKind.FOOTNOTE);
        assertThat(find(blocks, "Lumenhof Ltd").region()).isEqualTo(Region.FOOTER);
        assertThat(find(blocks, "We use").region()).isEqualTo(Region.BANNER);
        assertThat(find(blocks, "OK").region()).isEqualTo(Region.BANNER);
        assertThat(find(blocks, "Wir nutzen").region()).isEqualTo(Region.BANNER);
    }

    @Test
    void metadataAreFields() {
        Asset asset =
                page(
                        """
                        <html lang="de-AT"><head><title>Aurora | Lumenhof</title>
                        <meta name=description content="Now 40 &euro;">
                        <meta property="og:title" content="Aurora for 40 €">
                        <meta property="og:description" content="Now 40 €">
                        <meta property="article:published_time" content="2026-11-02T08:30:00+01:00">
                        </head><body><p>x1</p></body></html>
                        """);
        assertThat(asset.title()).isEqualTo("Aurora | Lumenhof");
        assertThat(asset.language()).isEqualTo("de");
        assertThat(asset.channel()).isEqualTo(Channel.WEB);
        assertThat(asset.format()).isEqualTo("html");
        assertThat(asset.dated()).isEqualTo(LocalDateTime.of(2026, 11, 2, 8, 30));
        assertThat(asset.blocks().stream().map(Block::property))
                .containsExactly(Property.TITLE, Property.DESCRIPTION, Property.TITLE, null);
        assertThat(asset.blocks().get(1).text()).isEqualTo("Now 40 €");
        assertThat(asset.blocks().get(2).label()).isEqualTo("og:title");
    }

    @Test
    void placesLeadBackToElementAndLine() {
        String html =
                "<html><body>\n<div id=main>\n<p>one</p>\n<p>two\nthree &amp; four</p>\n<ul><li>a1<li>b2</ul>\n</div></body></html>";
        List<Block> blocks = page(html).blocks();
        Block block = find(blocks, "three");
        int at = block.text().indexOf("four");
        Location place = block.locate(new Span(at, at + 4));
        assertThat(place.line()).isEqualTo(5);
        assertThat(block.locate(new Span(0, 3)).line()).isEqualTo(4);
        assertThat(place.selector()).isEqualTo("#main > p:nth-of-type(2)");
        for (Block each : blocks) {
            String selector = Objects.requireNonNull(each.locate(new Span(0, 1)).selector());
            assertThat(Jsoup.parse(html).select(selector).text()).isEqualTo(each.text());
        }
    }

    @Test
    void newslettersSavedAsPagesAreMails() {
        Asset asset =
                page(
                        """
                        <html lang=en><body><span style="display:none">Only today.&zwnj;&nbsp;&zwnj;&nbsp;</span>
                        <table cellpadding=0><tr><td>Hello {{name}}</td></tr>
                        <tr><td style="font-size:11px">Lumenhof Ltd, 1 High Street<br><br>
                        <a href="https://lumenhof.example/u">Unsubscribe</a></td></tr></table></body></html>
                        """);
        assertThat(asset.channel()).isEqualTo(Channel.EMAIL);
        Block preheader = asset.blocks().getFirst();
        assertThat(preheader.property()).isEqualTo(Property.PREHEADER);
        assertThat(preheader.part()).isEqualTo("preheader");
        assertThat(preheader.text()).isEqualTo("Only today.");
        Block hello = find(asset.blocks(), "Hello");
        assertThat(hello.marks()).containsExactly(new Mark(Mark.Kind.MERGE_TAG, new Span(6, 14)));
        assertThat(find(asset.blocks(), "High Street").region()).isEqualTo(Region.FOOTER);
        assertThat(find(asset.blocks(), "Unsubscribe").region()).isEqualTo(Region.FOOTER);
    }

    @Test
    void theFolderDecidesTheChannel() {
        SourceFile file =
                new SourceFile(
                        "a.html",
                        Channel.EMAIL,
                        Bytes.of("<p>Hello there</p>".getBytes(StandardCharsets.UTF_8)));
        Asset asset = new HtmlImporter().read(file, Cancellation.NONE).assets().getFirst();
        assertThat(asset.channel()).isEqualTo(Channel.EMAIL);
        assertThat(asset.title()).isEqualTo("a.html");
    }

    @Test
    void wrongCharsetsAreSeenThrough() {
        String html =
                "<html><head><meta charset=iso-8859-1></head><body><p>Größe 20 €</p></body></html>";
        assertThat(find(page(html).blocks(), "20").text()).isEqualTo("Größe 20 €");
    }

    @Test
    void brokenInputBecomesAProblem() {
        assertThat(read("").problems().getFirst().kind()).isEqualTo(Problem.Kind.NO_TEXT);
        Imported cut = read("<html><body><p>Sale until 30 Nov</p><p>Only");
        assertThat(cut.problems().getFirst().kind()).isEqualTo(Problem.Kind.DAMAGED);
        assertThat(cut.assets().getFirst().blocks()).hasSize(2);
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        Imported garbage =
                new HtmlImporter()
                        .read(new SourceFile("n.html", null, Bytes.of(noise)), Cancellation.NONE);
        assertThat(garbage.assets()).isEmpty();
        assertThat(garbage.problems().getFirst().kind()).isEqualTo(Problem.Kind.NOT_RECOGNISED);
    }

    @Test
    void extremesAreRead() {
        String deep = "<div>".repeat(100_000) + "<p>deep text</p>";
        assertThat(find(blocks(deep), "deep text").text()).isEqualTo("deep text");
        String wide = "<p title='" + "x".repeat(2_000_000) + "'>wide text</p>";
        assertThat(texts(wide)).containsExactly("wide text");
        List<Block> many = blocks("<p>x1</p>".repeat(20_000));
        assertThat(many).hasSize(20_000);
        assertThat(texts("<table>".repeat(3000) + "inner text")).contains("inner text");
    }
}
