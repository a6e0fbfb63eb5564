package app.concord.importing.print;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.importing.Bytes;
import app.concord.importing.Imported;
import app.concord.importing.SourceFile;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Cancellation;
import app.concord.model.Cell;
import app.concord.model.Location;
import app.concord.model.Mark;
import app.concord.model.Problem;
import app.concord.model.Region;
import app.concord.model.Span;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

class DocxImporterTest {
    private static final String WORD =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return bytes.toByteArray();
    }

    private static Imported read(byte[] bytes) throws IOException {
        return new DocxImporter()
                .read(new SourceFile("print/card.docx", null, Bytes.of(bytes)), Cancellation.NONE);
    }

    private static List<Block> blocks(XWPFDocument document) throws IOException {
        return read(bytes(document)).assets().getFirst().blocks();
    }

    private static void paragraph(XWPFDocument document, String inner) throws XmlException {
        document.createParagraph()
                .getCTP()
                .set(
                        XmlObject.Factory.parse("<w:p " + WORD + ">" + inner + "</w:p>")
                                .selectChildren(
                                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                                        "p")[0]);
    }

    @Test
    void readsParagraphsWithTheirMarks() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFParagraph paragraph = document.createParagraph();
            XWPFRun before = paragraph.createRun();
            before.setText("49 €");
            before.setStrikeThrough(true);
            XWPFRun now = paragraph.createRun();
            now.setText(" 39 € ");
            XWPFRun hidden = paragraph.createRun();
            hidden.setVanish(true);
            hidden.setText("29 €");
            XWPFRun small = paragraph.createRun();
            small.setFontSize(7);
            small.setText("while stocks last");
            Block block = blocks(document).getFirst();
            assertThat(block.text()).isEqualTo("49 € 39 € while stocks last");
            assertThat(block.marked(Mark.Kind.STRUCK, new Span(0, 4))).isTrue();
            assertThat(block.marked(Mark.Kind.STRUCK, new Span(5, 9))).isFalse();
            assertThat(block.marked(Mark.Kind.SMALL, new Span(10, 15))).isTrue();
            assertThat(block.locate(new Span(0, 4))).isEqualTo(Location.inElement(null, "p[1]"));
        }
    }

    @Test
    void leavesOutWhatWasWithdrawnAndWhatIsThereTwice() throws IOException, XmlException {
        try (XWPFDocument document = new XWPFDocument()) {
            paragraph(
                    document,
                    "<w:del w:id=\"1\"><w:r><w:delText>old </w:delText></w:r></w:del>"
                            + "<w:ins w:id=\"2\"><w:r><w:t>new</w:t></w:r></w:ins>"
                            + "<w:r><w:noBreakHyphen/><w:t>one</w:t></w:r>");
            paragraph(
                    document,
                    "<w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
                            + "<mc:Choice Requires=\"wps\"><w:txbxContent><w:p><w:r><w:t>boxed 9 €</w:t></w:r></w:p></w:txbxContent></mc:Choice>"
                            + "<mc:Fallback><w:txbxContent><w:p><w:r><w:t>boxed 9 €</w:t></w:r></w:p></w:txbxContent></mc:Fallback>"
                            + "</mc:AlternateContent></w:r>");
            assertThat(blocks(document))
                    .extracting(Block::text)
                    .containsExactly("new\u2011one", "boxed 9 €");
        }
    }

    @Test
    void namesTheHeadersOfCells() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            String[][] rows = {{"Lamp", "Before", "Now"}, {"Aurora", "49 €", "39 €"}};
            XWPFTable table = document.createTable(2, 3);
            for (int row = 0; row < 2; row++) {
                for (int column = 0; column < 3; column++) {
                    table.getRow(row).getCell(column).setText(rows[row][column]);
                }
            }
            List<Block> blocks = blocks(document);
            Block price = blocks.getLast();
            assertThat(price.kind()).isEqualTo(BlockKind.TABLE_CELL);
            assertThat(price.cell()).isEqualTo(new Cell(0, 1, 2, "Now", "Aurora", false));
            assertThat(price.locate(new Span(0, 2)).selector())
                    .isEqualTo("tbl[1]/tr[2]/tc[3]/p[1]");
            assertThat(price.innermost()).isEqualTo(blocks.get(3).innermost());
        }
    }

    @Test
    void knowsHeadingsAndFooters() throws IOException, XmlException {
        try (XWPFDocument document = new XWPFDocument()) {
            paragraph(
                    document,
                    "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:r><w:t>Lamp week</w:t></w:r>");
            document.createParagraph().createRun().setText("All lamps");
            document.createFooter(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Call 555-0100");
            List<Block> blocks = blocks(document);
            assertThat(blocks.getFirst().kind()).isEqualTo(BlockKind.HEADING);
            assertThat(blocks.getFirst().level()).isEqualTo(1);
            assertThat(blocks.get(1).heading()).isZero();
            assertThat(blocks.getLast().region()).isEqualTo(Region.FOOTER);
        }
    }

    @Test
    void saysWhatIsNoDocument() throws IOException {
        byte[] whole;
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("cut");
            whole = bytes(document);
        }
        assertThat(kinds(read(Arrays.copyOf(whole, whole.length / 2))))
                .containsExactly(Problem.Kind.DAMAGED);
        assertThat(kinds(read(new byte[] {'{', '\\', 'r', 't', 'f'})))
                .containsExactly(Problem.Kind.UNKNOWN_FORMAT);
        assertThat(kinds(read(new byte[0]))).containsExactly(Problem.Kind.UNREADABLE);
        assertThat(kinds(read(Packages.word("<w:p/>").bytes())))
                .containsExactly(Problem.Kind.NO_CONTENT);
        assertThat(kinds(read(new Packages().part("word/document.xml", "<other/>").bytes())))
                .containsExactly(Problem.Kind.DAMAGED);
    }

    private static List<Problem.Kind> kinds(Imported imported) {
        return imported.problems().stream().map(Problem::kind).toList();
    }

    private static List<Block> blocks(Packages document) throws IOException {
        return read(document.bytes()).assets().getFirst().blocks();
    }

    private static List<String> texts(Packages document) throws IOException {
        return blocks(document).stream().map(Block::text).toList();
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String sign(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    @Test
    void showsTheResultsOfFieldsNotTheirCodes() throws IOException {
        String code =
                "<w:r><w:instrText> HYPERLINK \"https://lumenhof.example/\" </w:instrText></w:r>";
        String body =
                "<w:p>"
                        + run("See ")
                        + sign("begin")
                        + code
                        + run("hidden")
                        + sign("separate")
                        + run("our shop")
                        + "</w:p><w:p>"
                        + run("and more")
                        + sign("end")
                        + run(" today")
                        + sign("begin")
                        + code
                        + sign("end")
                        + "</w:p><w:p>"
                        + sign("begin")
                        + run("never closed")
                        + "</w:p>";
        List<Block> blocks = blocks(Packages.word(body));
        assertThat(blocks)
                .extracting(Block::text)
                .containsExactly("See our shop", "and more today", "never closed");
        assertThat(blocks.getFirst().target()).isEqualTo("https://lumenhof.example/");
    }

    @Test
    void putsNotesBehindTheirMarks() throws IOException {
        Packages document =
                Packages.word(
                                "<w:p>"
                                        + run("49 €")
                                        + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p><w:p>"
                                        + run("All lamps")
                                        + "<w:r><w:endnoteReference w:id=\"2\"/></w:r></w:p>")
                        .relations(
                                "word/_rels/document.xml.rels",
                                "footnotes",
                                "footnotes.xml",
                                "endnotes",
                                "endnotes.xml")
                        .part("word/footnotes.xml", notes("footnote", "While stocks last"))
                        .part("word/endnotes.xml", notes("endnote", "Not on Sundays"));
        List<Block> blocks = blocks(document);
        assertThat(blocks)
                .extracting(Block::text)
                .containsExactly("49 €¹", "¹ While stocks last", "All lampsⁱ", "ⁱ Not on Sundays");
        assertThat(blocks.get(1).kind()).isEqualTo(BlockKind.FOOTNOTE);
        assertThat(blocks.get(1).region()).isEqualTo(Region.LEGAL);
    }

    private static String notes(String kind, String words) {
        String note = "<w:%s w:id=\"%d\" %s><w:p><w:r><w:%sRef/></w:r>%s</w:p></w:%s>";
        return Packages.document(
                kind + "s",
                note.formatted(kind, 0, "w:type=\"separator\"", kind, run("line"), kind)
                        + note.formatted(kind, 1, "", kind, run("nobody asks for it"), kind)
                        + note.formatted(kind, 2, "", kind, run(words), kind));
    }

    @Test
    void readsStrikesAndHiddenWordsOfStyles() throws IOException {
        String styles =
                "<w:style w:type=\"character\" w:styleId=\"Old\"><w:rPr><w:strike/></w:rPr></w:style>"
                        + "<w:style w:type=\"character\" w:styleId=\"Older\"><w:basedOn w:val=\"Old\"/></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Draft\"><w:rPr><w:vanish/></w:rPr></w:style>";
        String words =
                "<w:p><w:r><w:rPr><w:rStyle w:val=\"Older\"/></w:rPr><w:t>89 €</w:t></w:r>"
                        + run(" 66 €")
                        + "</w:p><w:p><w:pPr><w:pStyle w:val=\"Draft\"/></w:pPr>"
                        + run("draft ")
                        + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>final</w:t></w:r></w:p>";
        Packages document =
                Packages.word(words)
                        .relations("word/_rels/document.xml.rels", "styles", "styles.xml")
                        .part("word/styles.xml", Packages.document("styles", styles));
        List<Block> blocks = blocks(document);
        assertThat(blocks).extracting(Block::text).containsExactly("89 € 66 €", "final");
        assertThat(blocks.getFirst().marked(Mark.Kind.STRUCK, new Span(0, 4))).isTrue();
        assertThat(blocks.getFirst().marked(Mark.Kind.STRUCK, new Span(5, 9))).isFalse();
    }

    @Test
    void readsOnlyTheMarginsThatPrint() throws IOException {
        String section =
                "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId1\"/>"
                        + "<w:headerReference w:type=\"first\" r:id=\"rId2\"/>"
                        + "<w:footerReference w:type=\"default\" r:id=\"rId3\"/></w:sectPr>";
        Packages document =
                Packages.word(
                                "<w:p><w:pPr>"
                                        + section
                                        + "</w:pPr>"
                                        + run("Lamps")
                                        + "</w:p>"
                                        + section)
                        .relations(
                                "word/_rels/document.xml.rels",
                                "header",
                                "header1.xml",
                                "header",
                                "header2.xml",
                                "footer",
                                "footer1.xml");
        for (String name : List.of("header1", "header2", "footer1")) {
            document.part(
                    "word/" + name + ".xml",
                    Packages.document("hdr", "<w:p>" + run(name) + "</w:p>"));
        }
        assertThat(texts(document)).containsExactly("header1", "Lamps", "footer1");
        assertThat(blocks(document).getFirst().region()).isEqualTo(Region.FOOTER);
    }

    @Test
    void joinsParagraphsWhoseEndWasWithdrawn() throws IOException {
        String body =
                "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
                        + run("one ")
                        + "</w:p><w:p>"
                        + run("sentence")
                        + "</w:p><w:moveFrom><w:p>"
                        + run("moved")
                        + "</w:p></w:moveFrom><w:p><w:moveTo>"
                        + run("here")
                        + "</w:moveTo></w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p>"
                        + run("Choose an item")
                        + "</w:p></w:sdtContent></w:sdt><w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p>"
                        + run("old row")
                        + "</w:p></w:tc></w:tr></w:tbl>";
        assertThat(texts(Packages.word(body))).containsExactly("one sentence", "here");
    }

    @Test
    void readsSignsFractionsAndDrawings() throws IOException {
        String body =
                "<w:p>"
                        + "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0A0\"/></w:r>"
                        + run("9 soft")
                        + "<w:r><w:softHyphen/></w:r>"
                        + run("ly")
                        + "<m:f><m:num><m:r><m:t>3</m:t></m:r></m:num><m:den><m:r><m:t>4</m:t></m:r></m:den></m:f>"
                        + "<w:r><v:shape><v:textpath string=\"Big sale\"/></v:shape>"
                        + "<v:shape style=\"visibility: hidden\"><v:textpath string=\"no\"/></v:shape></w:r>"
                        + "<w:r><c:chart r:id=\"rId1\"/></w:r></w:p>";
        Packages document =
                Packages.word(body)
                        .relations("word/_rels/document.xml.rels", "chart", "charts/chart1.xml")
                        .part(
                                "word/charts/chart1.xml",
                                "<c:chartSpace xmlns:c=\"c\"><c:ser><c:cat><c:v>Lamps</c:v></c:cat>"
                                        + "<c:dLbls><c:showVal val=\"1\"/></c:dLbls><c:val><c:v>17</c:v></c:val>"
                                        + "</c:ser></c:chartSpace>");
        assertThat(texts(document)).containsExactly("€9 softly3/4", "Big sale", "Lamps", "17");
    }

    @Test
    void readsWhatIsInsertedAndSaysWhatIsAttached() throws IOException {
        Packages document =
                Packages.word("<w:altChunk r:id=\"rId1\"/><w:altChunk r:id=\"rId2\"/>")
                        .relations(
                                "word/_rels/document.xml.rels",
                                "aFChunk",
                                "piece.html",
                                "aFChunk",
                                "piece.txt")
                        .part("word/piece.html", "<p>Lamps <s>49 €</s></p><script>no()</script>")
                        .part("word/piece.txt", "Chairs\n29 €")
                        .part("word/embeddings/sheet.xlsx", "attached");
        Imported imported = read(document.bytes());
        List<Block> blocks = imported.assets().getFirst().blocks();
        assertThat(blocks).extracting(Block::text).containsExactly("Lamps 49 €", "Chairs", "29 €");
        assertThat(blocks.getFirst().marked(Mark.Kind.STRUCK, new Span(6, 10))).isTrue();
        assertThat(imported.problems())
                .flatExtracting(Problem::details)
                .containsExactly("1 embedded file");
    }

    @Test
    void opensNothingOutside() throws IOException {
        String body =
                "<!DOCTYPE w [<!ENTITY out SYSTEM \"http://127.0.0.1:9/\">]>"
                        + Packages.document(
                                "document",
                                "<w:body><w:p>" + run("Lamps &out;now") + "</w:p></w:body>");
        Packages document =
                Packages.word("")
                        .part("word/document.xml", body)
                        .relations(
                                "word/_rels/document.xml.rels",
                                "attachedTemplate",
                                "http://127.0.0.1:9/t.dotm",
                                "footnotes",
                                "../../../../etc/passwd");
        Imported imported = read(document.bytes());
        assertThat(imported.assets().getFirst().blocks())
                .extracting(Block::text)
                .containsExactly("Lamps now");
        assertThat(kinds(imported)).containsExactly(Problem.Kind.DAMAGED);
    }

    @Test
    void readsTheWordsOfTablesInTablesToALimit() throws IOException {
        for (int deep : new int[] {500, 2_000}) {
            String open = "<w:tbl><w:tr><w:tc>".repeat(deep);
            String close = "</w:tc></w:tr></w:tbl>".repeat(deep);
            String body = "<w:p>" + run("Lamps") + "</w:p>" + open + "<w:p>";
            if (deep > 1_000) {
                assertThat(
                                kinds(
                                        read(
                                                Packages.word(body + run("deep") + "</w:p>" + close)
                                                        .bytes())))
                        .containsAnyOf(Problem.Kind.CUT_SHORT, Problem.Kind.TOO_LARGE);
            } else {
                assertThat(texts(Packages.word(body + run("deep") + "</w:p>" + close)))
                        .containsExactly("Lamps", "deep");
            }
        }
    }
}
