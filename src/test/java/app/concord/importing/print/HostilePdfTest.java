package app.concord.importing.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.concord.importing.Bytes;
import app.concord.importing.Imported;
import app.concord.importing.Limits;
import app.concord.model.Block;
import app.concord.model.Problem;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Files made to exhaust their reader; they are put together here and stored nowhere. */
class HostilePdfTest {
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    private void add(String text) {
        file.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void object(String body) {
        offsets.add(file.size());
        add(offsets.size() + " 0 obj\n" + body + "\nendobj\n");
    }

    private void stream(String entries, byte[] content) {
        offsets.add(file.size());
        add(offsets.size() + " 0 obj\n<<" + entries + "/Length " + content.length + ">>\nstream\n");
        file.writeBytes(content);
        add("\nendstream\nendobj\n");
    }

    /** The file with its table and the first object as its root. */
    private byte[] ended() {
        int table = file.size();
        add("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        for (int offset : offsets) {
            add(String.format("%010d 00000 n \n", offset));
        }
        add("trailer\n<</Size " + (offsets.size() + 1) + "/Root 1 0 R>>\n");
        add("startxref\n" + table + "\n%%EOF\n");
        return file.toByteArray();
    }

    private static byte[] zeros(long count, int times) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        OutputStream out = packed;
        for (int i = 0; i < times; i++) {
            out = new DeflaterOutputStream(out, new Deflater(9), 1 << 16);
        }
        byte[] chunk = new byte[1 << 20];
        for (long written = 0; written < count; written += chunk.length) {
            out.write(chunk);
        }
        out.close();
        return packed.toByteArray();
    }

    private static List<Problem.Kind> problems(byte[] pdf) throws IOException {
        return Drawing.read(pdf).problems().stream().map(Problem::kind).toList();
    }

    private void page(String entries) {
        add("%PDF-1.7\n");
        object("<</Type/Catalog/Pages 2 0 R>>");
        object("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]" + entries + ">>");
    }

    @Test
    void stopsAtAPartThatInflatesWithoutEnd() throws IOException {
        page("/Contents 4 0 R");
        stream("/Filter/FlateDecode", zeros(400L << 20, 1));
        assertThat(problems(ended())).containsExactly(Problem.Kind.TOO_LARGE);
    }

    @Test
    void stopsAtAPartThatIsPackedTwice() throws IOException {
        page("/Contents 4 0 R");
        stream("/Filter[/FlateDecode/FlateDecode]", zeros(400L << 20, 2));
        byte[] pdf = ended();
        assertThat(pdf.length).isLessThan(100_000);
        assertThat(problems(pdf)).containsExactly(Problem.Kind.TOO_LARGE);
        assertThatThrownBy(() -> PdfPages.draw(Bytes.of(pdf), 1, 1))
                .isInstanceOf(IOException.class);
    }

    @Test
    void refusesRowsThatAreWiderThanAnyPage() throws IOException {
        page("/Contents 4 0 R");
        stream(
                "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 2000000000>>",
                zeros(1 << 20, 1));
        assertThat(problems(ended())).containsExactly(Problem.Kind.TOO_LARGE);
    }

    @Test
    void leavesAContainerThatExtendsItself() throws IOException {
        page("/Contents 4 0 R");
        stream("", "BT ET".getBytes(StandardCharsets.US_ASCII));
        stream(
                "/Type/ObjStm/N 1/First 4/Extends 5 0 R",
                "9 0 <<>>".getBytes(StandardCharsets.US_ASCII));
        assertThat(problems(ended())).contains(Problem.Kind.NO_TEXT);
    }

    @Test
    void readsAPageOnceHoweverOftenItIsNamed() throws IOException {
        add("%PDF-1.7\n");
        object("<</Type/Catalog/Pages 2 0 R>>");
        object("<</Type/Pages/Count 1000000/Kids[" + "3 0 R ".repeat(1_000_000) + "]>>");
        object(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources"
                        + "<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>");
        stream("", "BT /F 12 Tf 20 100 Td (25% off) Tj ET".getBytes(StandardCharsets.US_ASCII));
        Imported imported = Drawing.read(ended());
        assertThat(imported.assets().getFirst().blocks())
                .extracting(Block::text)
                .containsExactly("25% off");
        assertThat(imported.problems()).extracting(Problem::kind).contains(Problem.Kind.DAMAGED);
    }

    @Test
    void leavesCirclesAndDeepNestingOfPages() throws IOException {
        add("%PDF-1.7\n");
        object("<</Type/Catalog/Pages 2 0 R>>");
        object("<</Type/Pages/Count 2147483647/Kids[2 0 R 3 0 R]>>");
        for (int i = 3; i < 1_500; i++) {
            object("<</Type/Pages/Count 1/Parent 2 0 R/Kids[" + (i + 1) + " 0 R]>>");
        }
        assertThat(problems(ended())).contains(Problem.Kind.DAMAGED, Problem.Kind.NO_TEXT);
    }

    @Test
    void leavesPartsThatDrawThemselves() throws IOException {
        try (Drawing drawing = new Drawing()) {
            drawing.text(12, 100, 200, "still read");
            PDFormXObject form = new PDFormXObject(drawing.document());
            form.setBBox(new PDRectangle(600, 900));
            COSDictionary objects = new COSDictionary();
            objects.setItem(COSName.getPDFName("X"), form);
            COSDictionary resources = new COSDictionary();
            resources.setItem(COSName.XOBJECT, objects);
            form.getCOSObject().setItem(COSName.RESOURCES, resources);
            try (OutputStream out = form.getCOSObject().createOutputStream()) {
                out.write("/X Do /X Do".getBytes(StandardCharsets.US_ASCII));
            }
            drawing.content().drawForm(form);
            byte[] pdf = drawing.bytes();
            assertThat(Drawing.read(pdf).assets().getFirst().blocks())
                    .extracting(Block::text)
                    .containsExactly("still read");
            assertThat(PdfPages.draw(Bytes.of(pdf), 1, 1).width()).isEqualTo(595);
        }
    }

    @Test
    void drawsPagesOfAnySizeWithinBounds() throws IOException {
        for (float[] size : new float[][] {{1e7f, 1e7f}, {1e8f, 1}, {1, 1e8f}, {0, 0}}) {
            try (Drawing drawing = new Drawing()) {
                drawing.page().setMediaBox(new PDRectangle(size[0], size[1]));
                PageBitmap page = PdfPages.draw(Bytes.of(drawing.bytes()), 1, 3);
                assertThat((long) page.width() * page.height())
                        .isBetween(1L, Limits.DRAWN_PIXELS + 100_000);
            }
        }
    }

    @Test
    void leavesPicturesBlankThatHaveTooManyDots() throws IOException {
        page("/Contents 4 0 R/Resources<</XObject<</P 5 0 R>>>>");
        stream("", "q 200 0 0 200 0 0 cm /P Do Q".getBytes(StandardCharsets.US_ASCII));
        stream(
                "/Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 1"
                        + "/ColorSpace/DeviceGray/Filter/FlateDecode",
                zeros(1 << 20, 1));
        PageBitmap page = PdfPages.draw(Bytes.of(ended()), 1, 1);
        assertThat(page.argb()).containsOnly(0xffffffff);
    }

    /** Left as they are, each of these would be drawn for hours. */
    @Test
    void drawsLinesAndLettersThatLeadFarAwayAndDashesThatNobodySees() throws IOException {
        String below =
                """
                0 0 1 rg -1000000000 -1000000000 2000000000 2000000000 re f
                1 0 0 rg 90 90 m 1000000000 -3000000000 4000000000 1000000000 100 95 c f
                BT /F 900000000 Tf 20 100 Td (%) Tj ET
                """;
        assertThat(drawn(below).argb()[0]).as("the upper left corner").isEqualTo(0xff0000ff);
        String dashes = "0 1 0 RG 220 w [0.0000001] 0 d -10 100 m 210 100 l S";
        assertThat(drawn(below + dashes).argb()).hasSize(200 * 200).containsOnly(0xff00ff00);
    }

    private static PageBitmap drawn(String instructions) throws IOException {
        HostilePdfTest file = new HostilePdfTest();
        file.page(
                "/Contents 4 0 R/Resources"
                        + "<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>");
        file.stream("", instructions.getBytes(StandardCharsets.US_ASCII));
        return PdfPages.draw(Bytes.of(file.ended()), 1, 1);
    }

    @Test
    void givesUpAfterManyPagesThatCannotBeRead() throws IOException {
        add("%PDF-1.7\n");
        object("<</Type/Catalog/Pages 2 0 R>>");
        StringBuilder kids = new StringBuilder();
        for (int i = 3; i < 503; i++) {
            kids.append(i).append(" 0 R ");
        }
        object("<</Type/Pages/Count 500/Kids[" + kids + "]>>");
        for (int i = 3; i < 503; i++) {
            object("<</Type/Page/Parent " + i + " 0 R/Rotate 90/Annots 7>>");
        }
        Imported imported = Drawing.read(ended());
        assertThat(imported.assets()).isEmpty();
        assertThat(imported.problems()).hasSizeLessThanOrEqualTo(12).isNotEmpty();
    }

    @Test
    void countsNoRowOfAnArrayAsPage() throws IOException {
        COSArray kids = new COSArray();
        try (Drawing drawing = new Drawing()) {
            drawing.text(12, 100, 200, "the only page");
            COSDictionary tree = drawing.document().getPages().getCOSObject();
            kids.add(COSName.PAGE);
            kids.add(tree.getCOSArray(COSName.KIDS).get(0));
            tree.setItem(COSName.KIDS, kids);
            assertThat(Drawing.read(drawing.bytes()).assets()).hasSize(1);
        }
    }
}
