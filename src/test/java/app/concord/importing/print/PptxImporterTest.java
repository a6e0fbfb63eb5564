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
import app.concord.model.Channel;
import app.concord.model.Mark;
import app.concord.model.Problem;
import app.concord.model.Region;
import app.concord.model.Span;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

class PptxImporterTest {

    private static Imported read(Packages deck) throws IOException {
        return new PptxImporter()
                .read(
                        new SourceFile("print/deck.pptx", null, Bytes.of(deck.bytes())),
                        Cancellation.NONE);
    }

    private static List<Block> blocks(Packages deck) throws IOException {
        return read(deck).assets().getFirst().blocks();
    }

    private static List<String> texts(Packages deck) throws IOException {
        return blocks(deck).stream().map(Block::text).toList();
    }

    private static String run(String text) {
        return "<a:p><a:r><a:t>" + text + "</a:t></a:r></a:p>";
    }

    /** A shape at this place, in points. */
    private static String shape(int x, int y, int width, int height, String paragraphs) {
        return "<p:sp><p:spPr>%s</p:spPr><p:txBody>%s</p:txBody></p:sp>"
                .formatted(frame("a:xfrm", x, y, width, height), paragraphs);
    }

    private static String frame(String name, int x, int y, int width, int height) {
        return "<%s><a:off x=\"%d\" y=\"%d\"/><a:ext cx=\"%d\" cy=\"%d\"/></%s>"
                .formatted(name, x * 12700, y * 12700, width * 12700, height * 12700, name);
    }

    private static String placeholder(String type, String paragraphs) {
        return ("<p:sp><p:nvSpPr><p:cNvPr id=\"1\"/><p:nvPr><p:ph type=\"%s\"/></p:nvPr></p:nvSpPr>"
                        + "<p:txBody>%s</p:txBody></p:sp>")
                .formatted(type, paragraphs);
    }

    @Test
    void readsSlidesInTheirOrderWithTheirTitles() throws IOException {
        Packages deck =
                Packages.slides(
                        placeholder("title", run("Lamp week")) + shape(0, 90, 90, 30, run("49 €")),
                        placeholder("ctrTitle", run("Chair week")));
        Imported imported = read(deck);
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.assets().getFirst().channel()).isEqualTo(Channel.PRINT);
        assertThat(imported.assets().getFirst().title()).isEqualTo("Lamp week");
        List<Block> blocks = imported.assets().getFirst().blocks();
        assertThat(blocks)
                .extracting(Block::text)
                .containsExactly("Lamp week", "49 €", "Chair week");
        assertThat(blocks.getFirst().kind()).isEqualTo(BlockKind.HEADING);
        assertThat(blocks.get(1).heading()).isZero();
        assertThat(blocks.get(1).locate(new Span(0, 1)).page()).isEqualTo(1);
        assertThat(blocks.get(1).locate(new Span(0, 1)).boxes())
                .containsExactly(new Box(0, 90, 90, 30));
        assertThat(blocks.getLast().heading()).isEqualTo(-1);
        assertThat(blocks.getLast().locate(new Span(0, 1)).page()).isEqualTo(2);
    }

    @Test
    void leavesOutWhatIsNotShown() throws IOException {
        String hiddenShape =
                "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" hidden=\"1\"/></p:nvSpPr><p:txBody>"
                        + run("draft")
                        + "</p:txBody></p:sp>";
        Packages deck =
                Packages.slides(
                                shape(0, 0, 90, 30, run("Shown")) + hiddenShape,
                                Packages.slide("show=\"0\"", shape(0, 0, 90, 30, run("Hidden"))))
                        .relations(
                                "ppt/slides/_rels/slide2.xml.rels",
                                "notesSlide",
                                "../notesSlides/notesSlide1.xml",
                                "comments",
                                "../comments/comment1.xml")
                        .part(
                                "ppt/notesSlides/notesSlide1.xml",
                                Packages.slide("", placeholder("body", run("Say hello"))));
        Imported imported = read(deck);
        assertThat(imported.assets().getFirst().blocks())
                .extracting(Block::text)
                .containsExactly("Shown");
        assertThat(imported.problems())
                .allMatch(problem -> problem.kind() == Problem.Kind.LEFT_OUT)
                .flatExtracting(Problem::details)
                .containsExactly(
                        "hidden slides 2", "the speaker's notes of 1 slide", "comments on 1 slide");
    }

    @Test
    void readsShapesByTheirPlaceNotTheirOrder() throws IOException {
        String group =
                "<p:grpSp><p:grpSpPr><a:xfrm><a:off x=\"0\" y=\"2540000\"/>"
                        + "<a:ext cx=\"2540000\" cy=\"2540000\"/><a:chOff x=\"0\" y=\"0\"/>"
                        + "<a:chExt cx=\"1270000\" cy=\"1270000\"/></a:xfrm></p:grpSpPr>"
                        + shape(0, 60, 50, 20, run("group below"))
                        + shape(0, 0, 50, 20, run("group above"))
                        + "</p:grpSp>";
        Packages deck =
                Packages.slides(
                        group
                                + shape(400, 60, 200, 30, run("Chair"))
                                + shape(400, 100, 200, 30, run("29 €"))
                                + shape(0, 0, 600, 40, run("Everything must go"))
                                + shape(0, 100, 200, 30, run("49 €"))
                                + shape(0, 60, 200, 30, run("Lamp")));
        assertThat(texts(deck))
                .containsExactly(
                        "Everything must go",
                        "Lamp",
                        "49 €",
                        "Chair",
                        "29 €",
                        "group above",
                        "group below");
        Block inGroup = blocks(deck).getLast();
        assertThat(inGroup.locate(new Span(0, 1)).boxes())
                .containsExactly(new Box(0, 320, 100, 40));
    }

    @Test
    void keepsFiguresBesideTheWordsOfTheirRow() throws IOException {
        Packages deck =
                Packages.slides(
                        shape(0, 0, 200, 30, run("Table lamp"))
                                + shape(0, 40, 200, 30, run("Garden chair"))
                                + shape(400, 0, 80, 30, run("49 €"))
                                + shape(400, 40, 80, 30, run("29 €")));
        assertThat(texts(deck)).containsExactly("Table lamp", "49 €", "Garden chair", "29 €");
    }

    @Test
    void knowsStruckRaisedAndLinkedWords() throws IOException {
        Packages deck =
                Packages.slides(
                                shape(
                                        0,
                                        0,
                                        200,
                                        30,
                                        "<a:p><a:r><a:rPr strike=\"sngStrike\"/><a:t>89 €</a:t></a:r>"
                                                + "<a:r><a:t> now £66</a:t></a:r>"
                                                + "<a:r><a:rPr baseline=\"30000\"/><a:t>75</a:t></a:r>"
                                                + "<a:br/><a:r><a:rPr><a:hlinkClick r:id=\"rId1\"/></a:rPr>"
                                                + "<a:t>Order</a:t></a:r></a:p>"))
                        .relations(
                                "ppt/slides/_rels/slide1.xml.rels",
                                "hyperlink",
                                "https://lumenhof.example/order");
        Block block = blocks(deck).getFirst();
        assertThat(block.text()).isEqualTo("89 € now £66.75\nOrder");
        assertThat(block.marked(Mark.Kind.STRUCK, new Span(0, 4))).isTrue();
        assertThat(block.marked(Mark.Kind.STRUCK, new Span(5, 10))).isFalse();
        assertThat(block.target()).isEqualTo("https://lumenhof.example/order");
    }

    @Test
    void namesTheHeadersOfCells() throws IOException {
        String row = "<a:tr>%s</a:tr>";
        String table =
                "<p:graphicFrame>"
                        + frame("p:xfrm", 0, 0, 300, 100)
                        + "<a:graphic><a:graphicData><a:tbl><a:tblPr firstRow=\"1\"/>"
                        + row.formatted(cell("Lamp") + cell("Before") + cell("Now"))
                        + row.formatted(cell("Aurora") + cell("49 €") + cell("39 €"))
                        + "</a:tbl></a:graphicData></a:graphic></p:graphicFrame>";
        List<Block> blocks = blocks(Packages.slides(table));
        Block price = blocks.getLast();
        assertThat(price.kind()).isEqualTo(BlockKind.TABLE_CELL);
        assertThat(price.cell()).isEqualTo(new Cell(0, 1, 2, "Now", "Aurora", false));
        assertThat(price.innermost()).isEqualTo(blocks.get(3).innermost());
        assertThat(price.locate(new Span(0, 1)).selector())
                .isEqualTo("graphicFrame[1]/tr[2]/tc[3]/p[1]");
    }

    private static String cell(String text) {
        return "<a:tc><a:txBody>" + run(text) + "</a:txBody></a:tc>";
    }

    @Test
    void readsChartsAndDiagrams() throws IOException {
        String graphic =
                "<p:graphicFrame><a:graphic><a:graphicData>%s</a:graphicData></a:graphic></p:graphicFrame>";
        String chart =
                "<c:chart xmlns:c=\"c\" xmlns:a=\"a\"><c:title><c:tx><a:p><a:r><a:t>Savings</a:t></a:r></a:p></c:tx></c:title>"
                        + "<c:ser><c:tx><c:v>2026</c:v></c:tx><c:cat><c:v>Lamps</c:v></c:cat>"
                        + "<c:val><c:v>17</c:v></c:val></c:ser></c:chart>";
        String point =
                "<dgm:pt modelId=\"%s\" type=\"%s\"><dgm:t><a:p><a:r><a:t>%s</a:t></a:r></a:p></dgm:t></dgm:pt>";
        String diagram =
                "<dgm:dataModel xmlns:dgm=\"d\" xmlns:a=\"a\">"
                        + point.formatted("2", "node", "Order")
                        + point.formatted("1", "node", "Choose")
                        + point.formatted("0", "doc", "")
                        + "<dgm:cxn srcId=\"0\" destId=\"2\" srcOrd=\"1\"/>"
                        + "<dgm:cxn srcId=\"0\" destId=\"1\" srcOrd=\"0\"/></dgm:dataModel>";
        Packages deck =
                Packages.slides(
                                graphic.formatted("<c:chart r:id=\"rId1\"/>")
                                        + graphic.formatted("<dgm:relIds r:dm=\"rId2\"/>"))
                        .relations(
                                "ppt/slides/_rels/slide1.xml.rels",
                                "chart",
                                "../charts/chart1.xml",
                                "diagramData",
                                "/ppt/diagrams/data1.xml")
                        .part("ppt/charts/chart1.xml", chart)
                        .part("ppt/diagrams/data1.xml", diagram);
        assertThat(texts(deck)).containsExactly("Savings", "2026", "Lamps", "Choose", "Order");
    }

    @Test
    void takesPlaceAndLookFromTheLayoutButNotItsPrompts() throws IOException {
        String layout =
                Packages.drawn(
                        "sldLayout",
                        "",
                        "<p:cSld><p:spTree><p:sp><p:nvSpPr><p:nvPr><p:ph type=\"body\" idx=\"3\"/></p:nvPr></p:nvSpPr>"
                                + "<p:spPr>"
                                + frame("a:xfrm", 10, 200, 300, 50)
                                + "</p:spPr><p:txBody><a:lstStyle><a:lvl1pPr><a:buChar char=\"•\"/>"
                                + "<a:defRPr strike=\"sngStrike\"/></a:lvl1pPr></a:lstStyle>"
                                + run("Click to edit")
                                + "</p:txBody></p:sp>"
                                + shape(0, 500, 100, 20, run("Lumenhof GmbH"))
                                + "</p:spTree></p:cSld>");
        String body =
                "<p:sp><p:nvSpPr><p:nvPr><p:ph idx=\"3\"/></p:nvPr></p:nvSpPr><p:txBody>"
                        + run("59 €")
                        + "</p:txBody></p:sp>";
        Packages deck =
                Packages.slides(
                                body + shape(0, 0, 100, 30, run("Lamps")) + placeholder("body", ""),
                                body)
                        .relations(
                                "ppt/slides/_rels/slide1.xml.rels",
                                "slideLayout",
                                "../slideLayouts/slideLayout1.xml")
                        .relations(
                                "ppt/slides/_rels/slide2.xml.rels",
                                "slideLayout",
                                "../slideLayouts/slideLayout1.xml")
                        .part("ppt/slideLayouts/slideLayout1.xml", layout);
        List<Block> blocks = blocks(deck);
        assertThat(blocks)
                .extracting(Block::text)
                .containsExactly("Lamps", "59 €", "Lumenhof GmbH", "59 €");
        assertThat(blocks.get(1).kind()).isEqualTo(BlockKind.LIST_ITEM);
        assertThat(blocks.get(1).marked(Mark.Kind.STRUCK, new Span(0, 4))).isTrue();
        assertThat(blocks.get(2).region()).isEqualTo(Region.FOOTER);
    }

    @Test
    void saysWhatIsMissing() throws IOException {
        Packages cut = Packages.slides(shape(0, 0, 9, 9, run("Lamps")), "gone");
        cut.part("ppt/slides/slide1.xml", "<p:sld xmlns:p=\"p\"><p:cSld>");
        Imported imported = read(cut);
        assertThat(imported.assets()).hasSize(1);
        assertThat(imported.problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.DAMAGED);
        Imported empty = read(Packages.slides(shape(0, 0, 9, 9, "")));
        assertThat(empty.problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.NO_CONTENT);
        Imported pictures = read(Packages.slides("<p:pic><p:nvPicPr/></p:pic>"));
        assertThat(pictures.problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.NO_TEXT);
    }
}
