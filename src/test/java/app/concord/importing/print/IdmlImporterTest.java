package app.concord.importing.print;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.importing.Bytes;
import app.concord.importing.Imported;
import app.concord.importing.SourceFile;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Box;
import app.concord.model.Cancellation;
import app.concord.model.Cell;
import app.concord.model.Mark;
import app.concord.model.Problem;
import app.concord.model.Region;
import app.concord.model.Span;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

class IdmlImporterTest {

    private static Imported read(Packages layout) throws IOException {
        return new IdmlImporter()
                .read(
                        new SourceFile("print/flyer.idml", null, Bytes.of(layout.bytes())),
                        Cancellation.NONE);
    }

    private static List<Block> blocks(Packages layout) throws IOException {
        return read(layout).assets().getFirst().blocks();
    }

    private static List<String> texts(Packages layout) throws IOException {
        return blocks(layout).stream().map(Block::text).toList();
    }

    private static String text(String words) {
        return range("", "", "<Content>" + words + "</Content>");
    }

    private static String range(String paragraph, String character, String inner) {
        return ("<ParagraphStyleRange %s><CharacterStyleRange %s>%s</CharacterStyleRange>"
                        + "</ParagraphStyleRange>")
                .formatted(paragraph, character, inner);
    }

    private static Packages one(String map, String story) {
        return Packages.layout(map, Packages.frame("u1", 40, 60, 200, 100, "")).story("u1", story);
    }

    @Test
    void readsFramesByTheirPlaceAndStoriesOnce() throws IOException {
        String second =
                Packages.frame("u2", 20, 400, 100, 50, "")
                        .replace("Self=\"fu2\"", "Self=\"later\"")
                        .replace("PreviousTextFrame=\"n\"", "PreviousTextFrame=\"fu2\"");
        Packages layout =
                Packages.layout(
                                "",
                                second
                                        + Packages.frame("u2", 20, 200, 100, 50, "")
                                        + "<Group ItemTransform=\"1 0 0 1 200 0\">"
                                        + Packages.frame("u3", 20, 250, 100, 50, "")
                                        + Packages.frame("u4", 20, 200, 100, 50, "")
                                        + "</Group>"
                                        + Packages.frame("u1", 20, 20, 300, 50, ""))
                        .story("u1", text("Lamp week"))
                        .story("u2", text("All of April"))
                        .story("u3", text("49 €"))
                        .story("u4", text("Aurora"));
        List<Block> blocks = blocks(layout);
        assertThat(blocks)
                .extracting(Block::text)
                .containsExactly("Lamp week", "All of April", "Aurora", "49 €");
        assertThat(blocks.getLast().locate(new Span(0, 1)).page()).isEqualTo(1);
        assertThat(blocks.getLast().locate(new Span(0, 1)).boxes())
                .containsExactly(new Box(220, 250, 100, 50));
        assertThat(blocks.getLast().containers().get(1))
                .isEqualTo(blocks.get(2).containers().get(1));
    }

    @Test
    void leavesOutWhatIsNotSeen() throws IOException {
        String map =
                "<Layer Self=\"shown\" Visible=\"true\" Printable=\"true\"/>"
                        + "<Layer Self=\"off\" Visible=\"false\"/>"
                        + "<Layer Self=\"screen\" Visible=\"true\" Printable=\"false\"/>"
                        + "<Condition Self=\"Condition/trade only\" Visible=\"false\"/>";
        Packages layout =
                Packages.layout(
                                map,
                                Packages.frame("u1", 20, 20, 100, 30, "ItemLayer=\"shown\"")
                                        + Packages.frame("u2", 20, 60, 100, 30, "ItemLayer=\"off\"")
                                        + Packages.frame(
                                                "u3", 20, 100, 100, 30, "ItemLayer=\"screen\"")
                                        + Packages.frame(
                                                "u4", 20, 140, 100, 30, "Visible=\"false\"")
                                        + Packages.frame(
                                                "u5", 20, 180, 100, 30, "Nonprinting=\"true\"")
                                        + Packages.frame("u6", 900, 20, 100, 30, ""))
                        .story(
                                "u1",
                                text("Open ")
                                        + range(
                                                "",
                                                "AppliedConditions=\"Condition/trade only\"",
                                                "<Content>to trade </Content>")
                                        + "<Note><ParagraphStyleRange><Content>check</Content></ParagraphStyleRange></Note>"
                                        + "<HiddenText><Content>hidden</Content></HiddenText>"
                                        + "<Change ChangeType=\"DeletedText\"><Content>Sunday</Content></Change>"
                                        + "<Change ChangeType=\"InsertedText\">"
                                        + text("Monday")
                                        + "</Change>");
        for (String id : List.of("u2", "u3", "u4", "u5", "u6")) {
            layout.story(id, text("unseen " + id));
        }
        Imported imported = read(layout);
        assertThat(imported.assets().getFirst().blocks())
                .extracting(Block::text)
                .containsExactly("Open Monday");
        assertThat(imported.problems())
                .flatExtracting(Problem::details)
                .containsExactly("a text frame beside the pages");
    }

    @Test
    void resolvesStylesAndTheirBases() throws IOException {
        String styles =
                Packages.idml(
                        "idPkg:Styles",
                        "<RootCharacterStyleGroup>"
                                + "<CharacterStyle Self=\"CharacterStyle/old\" StrikeThru=\"true\"/>"
                                + "<CharacterStyleGroup><CharacterStyle Self=\"CharacterStyle/before\"><Properties>"
                                + "<BasedOn type=\"object\">CharacterStyle/old</BasedOn></Properties></CharacterStyle>"
                                + "</CharacterStyleGroup></RootCharacterStyleGroup><RootParagraphStyleGroup>"
                                + "<ParagraphStyle Self=\"ParagraphStyle/title\" PointSize=\"30\"/>"
                                + "<ParagraphStyle Self=\"ParagraphStyle/loop\"><Properties>"
                                + "<BasedOn type=\"object\">ParagraphStyle/loop</BasedOn></Properties></ParagraphStyle>"
                                + "</RootParagraphStyleGroup>");
        String story =
                range(
                                "AppliedParagraphStyle=\"ParagraphStyle/title\"",
                                "",
                                "<Content>Lamp week</Content><Br/>")
                        + range(
                                "AppliedParagraphStyle=\"ParagraphStyle/loop\"",
                                "AppliedCharacterStyle=\"CharacterStyle/before\"",
                                "<Content>£89 </Content>")
                        + range(
                                "",
                                "Capitalization=\"AllCaps\"",
                                "<Content>now £66 for this very long running text</Content>")
                        + range("", "Position=\"Superscript\"", "<Content>1</Content>");
        List<Block> blocks = blocks(one("", story).part("Resources/Styles.xml", styles));
        assertThat(blocks.getFirst().kind()).isEqualTo(BlockKind.HEADING);
        assertThat(blocks.getFirst().level()).isEqualTo(1);
        Block prices = blocks.get(1);
        assertThat(prices.text()).isEqualTo("£89 now £66 for this very long running text¹");
        assertThat(prices.marked(Mark.Kind.STRUCK, new Span(0, 3))).isTrue();
        assertThat(prices.marked(Mark.Kind.STRUCK, new Span(4, 11))).isFalse();
        assertThat(prices.heading()).isZero();
    }

    @Test
    void readsBreaksMarkersVariablesAndLinks() throws IOException {
        String map =
                "<HyperlinkURLDestination Self=\"to\" DestinationURL=\"https://lumenhof.example/\"/>"
                        + "<Hyperlink Source=\"from\"><Properties><Destination type=\"object\">to</Destination></Properties></Hyperlink>";
        String story =
                range(
                        "",
                        "",
                        "<Content>Spring\u00adSale\u2028\ufeffpage <?ACE 18?>, code<?ACE 8?>LUX<?ACE 7?></Content><Br/>"
                                + "<XMLElement><HyperlinkTextSource Self=\"from\"><Content>Order</Content></HyperlinkTextSource></XMLElement>"
                                + "<TextVariableInstance ResultText=\" today\"/>");
        List<Block> blocks = blocks(one(map, story));
        assertThat(blocks)
                .extracting(Block::text)
                .containsExactly("SpringSale\npage 1, code LUX", "Order today");
        assertThat(blocks.getLast().target()).isEqualTo("https://lumenhof.example/");
    }

    @Test
    void readsTablesNotesAndAnchoredFrames() throws IOException {
        String cell = "<Cell Name=\"%s\" ColumnSpan=\"1\" RowSpan=\"1\">%s</Cell>";
        String story =
                range(
                        "",
                        "",
                        "<Table HeaderRowCount=\"1\">"
                                + cell.formatted("0:0", text("Lamp"))
                                + cell.formatted("0:1", text("Aurora"))
                                + cell.formatted("1:0", text("Price"))
                                + cell.formatted("1:1", text("39 €"))
                                + "</Table><Content>Only here</Content><Footnote>"
                                + text("<?ACE 4?> While stocks last")
                                + "</Footnote>"
                                + Packages.frame("u2", 0, 0, 50, 50, "")
                                + "<Br/>");
        List<Block> blocks = blocks(one("", story).story("u2", text("New")));
        assertThat(blocks)
                .extracting(Block::text)
                .containsExactly(
                        "Lamp",
                        "Price",
                        "Aurora",
                        "39 €",
                        "Only here¹",
                        "New",
                        "¹ While stocks last");
        assertThat(blocks.get(3).cell()).isEqualTo(new Cell(0, 1, 1, "Price", "Aurora", false));
        assertThat(blocks.getLast().kind()).isEqualTo(BlockKind.FOOTNOTE);
        assertThat(blocks.getLast().region()).isEqualTo(Region.LEGAL);
    }

    @Test
    void saysWhatMastersShowOnce() throws IOException {
        Packages layout =
                one(
                                "<idPkg:MasterSpread src=\"MasterSpreads/MasterSpread_m1.xml\"/>",
                                text("Lamps"))
                        .part(
                                "MasterSpreads/MasterSpread_m1.xml",
                                Packages.idml(
                                        "idPkg:MasterSpread",
                                        "<MasterSpread Self=\"m1\">"
                                                + Packages.frame("u8", 0, 560, 100, 20, "")
                                                + Packages.frame("u9", 200, 560, 100, 20, "")
                                                + "</MasterSpread>"))
                        .story("u8", text("Lumenhof GmbH"))
                        .story("u9", text("<?ACE 18?>"));
        List<Block> blocks = blocks(layout);
        assertThat(blocks).extracting(Block::text).containsExactly("Lamps", "Lumenhof GmbH");
        assertThat(blocks.getLast().region()).isEqualTo(Region.FOOTER);
    }

    @Test
    void missesOnlyStoriesThatAFrameAsksFor() throws IOException {
        Packages loose =
                new Packages()
                        .part(
                                "designmap.xml",
                                "<Document StoryList=\"u1 u2\"><Story src=\"Stories/Story_u1.xml\"/></Document>")
                        .story("u1", text("Lamps"))
                        .part("mimetype", "application/vnd.adobe.indesign-idml-package");
        assertThat(read(loose).problems()).isEmpty();
        assertThat(texts(loose)).containsExactly("Lamps");
        Packages framed =
                Packages.layout(
                                "",
                                Packages.frame("u1", 0, 0, 50, 50, "")
                                        + Packages.frame("u2", 0, 90, 50, 50, ""))
                        .story("u1", text("Lamps"));
        assertThat(read(framed).problems())
                .flatExtracting(Problem::details)
                .containsExactly("the text of a frame is missing: story u2");
    }
}
