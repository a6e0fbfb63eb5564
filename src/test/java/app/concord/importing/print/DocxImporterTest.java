package app.concord.importing.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.concord.importing.Bytes;
import app.concord.importing.Imported;
import app.concord.importing.SourceFile;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Cancellation;
import app.concord.model.Cell;
import app.concord.model.Location;
import app.concord.model.Mark;
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
    void knowsHeadingsFootersAndNotes() throws IOException, XmlException {
        try (XWPFDocument document = new XWPFDocument()) {
            paragraph(
                    document,
                    "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:r><w:t>Lamp week</w:t></w:r>");
            document.createParagraph().createRun().setText("All lamps");
            document.createFooter(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Call 555-0100");
            document.createFootnotes();
            document.createFootnote().createParagraph().createRun().setText("Not on Sundays");
            List<Block> blocks = blocks(document);
            assertThat(blocks.getFirst().kind()).isEqualTo(BlockKind.HEADING);
            assertThat(blocks.getFirst().level()).isEqualTo(1);
            assertThat(blocks.get(1).heading()).isZero();
            assertThat(blocks.get(2).kind()).isEqualTo(BlockKind.FOOTNOTE);
            assertThat(blocks.getLast().region()).isEqualTo(Region.FOOTER);
        }
    }

    @Test
    void refusesWhatIsNoDocument() throws IOException {
        byte[] whole;
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("cut");
            whole = bytes(document);
        }
        assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length / 2)))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read(new byte[] {'{', '\\', 'r', 't', 'f'}))
                .isInstanceOf(IOException.class);
    }
}
