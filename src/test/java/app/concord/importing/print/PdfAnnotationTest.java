package app.concord.importing.print;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.importing.Imported;
import app.concord.model.Block;
import app.concord.model.Mark;
import app.concord.model.Problem;
import app.concord.model.Span;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationStrikeout;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

class PdfAnnotationTest {
    private static final float HEIGHT = PDRectangle.A4.getHeight();

    private static List<String> texts(Drawing drawing) throws IOException {
        return drawing.read().assets().getFirst().blocks().stream().map(Block::text).toList();
    }

    private static void picture(Drawing drawing) throws IOException {
        BufferedImage picture = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        drawing.content()
                .drawImage(
                        LosslessFactory.createFromImage(drawing.document(), picture),
                        0,
                        0,
                        595,
                        842);
    }

    @Test
    void readsAnInvisibleTextOnlyOverAPicture() throws IOException {
        try (Drawing drawing = new Drawing()) {
            picture(drawing);
            drawing.content().setRenderingMode(RenderingMode.NEITHER);
            drawing.text(12, 100, 200, "recognised on the scan");
            assertThat(texts(drawing)).containsExactly("recognised on the scan");
        }
        try (Drawing drawing = new Drawing()) {
            drawing.text(12, 100, 100, "shown to readers");
            drawing.content().setRenderingMode(RenderingMode.NEITHER);
            drawing.text(12, 100, 200, "words for robots only");
            assertThat(texts(drawing)).containsExactly("shown to readers");
        }
    }

    @Test
    void saysWhichPagesAreOnlyPictures() throws IOException {
        try (Drawing drawing = new Drawing()) {
            drawing.text(12, 100, 200, "a page with words").nextPage();
            picture(drawing);
            Imported imported = drawing.read();
            assertThat(imported.problems())
                    .extracting(Problem::kind)
                    .containsExactly(Problem.Kind.NEEDS_OCR);
            assertThat(imported.problems().getFirst().location().page()).isEqualTo(2);
        }
    }

    @Test
    void leavesOutLayersThatAreSwitchedOff() throws IOException {
        try (Drawing drawing = new Drawing()) {
            PDOptionalContentProperties layers = new PDOptionalContentProperties();
            PDOptionalContentGroup old = new PDOptionalContentGroup("old prices");
            layers.addGroup(old);
            layers.setGroupEnabled(old, false);
            drawing.document().getDocumentCatalog().setOCProperties(layers);
            drawing.content().beginMarkedContent(COSName.OC, old);
            drawing.text(12, 100, 200, "49.00");
            drawing.content().endMarkedContent();
            drawing.text(12, 100, 230, "39.00");
            assertThat(texts(drawing)).containsExactly("39.00");
        }
    }

    @Test
    void marksWhatAReviewerCrossedOut() throws IOException {
        try (Drawing drawing = new Drawing()) {
            drawing.text(12, 100, 200, "49.00 39.00");
            float right = 100 + Drawing.PLAIN.getStringWidth("49.00") / 1000 * 12;
            PDAnnotationStrikeout strike = new PDAnnotationStrikeout();
            float top = HEIGHT - 189;
            float bottom = HEIGHT - 203;
            strike.setQuadPoints(new float[] {100, top, right, top, 100, bottom, right, bottom});
            strike.setRectangle(new PDRectangle(100, bottom, right - 100, top - bottom));
            drawing.page().setAnnotations(List.of(strike));
            Block block = drawing.read().assets().getFirst().blocks().getFirst();
            assertThat(block.marked(Mark.Kind.STRUCK, new Span(0, 5))).isTrue();
            assertThat(block.marked(Mark.Kind.STRUCK, new Span(6, 11))).isFalse();
        }
    }

    @Test
    void readsWhatIsWrittenOntoThePageAndNoRemarks() throws IOException {
        try (Drawing drawing = new Drawing()) {
            drawing.text(12, 100, 200, "printed words");
            PDAnnotationFreeText written = new PDAnnotationFreeText();
            written.setRectangle(new PDRectangle(100, 400, 200, 40));
            written.setContents("Now 20 % off");
            written.setDefaultAppearance("0 g /Helv 12 Tf");
            written.constructAppearances(drawing.document());
            PDAnnotationText remark = new PDAnnotationText();
            remark.setRectangle(new PDRectangle(300, 600, 20, 20));
            remark.setContents("please check this price");
            remark.constructAppearances(drawing.document());
            drawing.page().setAnnotations(List.<PDAnnotation>of(written, remark));
            assertThat(texts(drawing)).containsExactly("printed words", "Now 20 % off");
        }
    }

    @Test
    void readsValuesOfFieldsThatTheViewerDraws() throws IOException {
        try (Drawing drawing = new Drawing()) {
            drawing.text(12, 100, 200, "Code:");
            PDAnnotationWidget widget = new PDAnnotationWidget();
            widget.setRectangle(new PDRectangle(140, HEIGHT - 204, 120, 16));
            COSDictionary field = widget.getCOSObject();
            field.setItem(COSName.FT, COSName.TX);
            field.setString(COSName.V, "FROST20");
            drawing.page().setAnnotations(List.of(widget));
            assertThat(String.join(" ", texts(drawing))).isEqualTo("Code: FROST20");
        }
    }

    @Test
    void readsWhatShapesAreSaidToStandFor() throws IOException {
        try (Drawing drawing = new Drawing()) {
            COSDictionary said = new COSDictionary();
            said.setString(COSName.ACTUAL_TEXT, "ffi");
            drawing.text(12, 100, 200, "o");
            drawing.content()
                    .beginMarkedContent(
                            COSName.getPDFName("Span"),
                            org.apache.pdfbox.pdmodel.documentinterchange.markedcontent
                                    .PDPropertyList.create(said));
            drawing.text(12, 106.7, 200, "#");
            drawing.content().endMarkedContent();
            drawing.text(12, 113.4, 200, "ce");
            assertThat(texts(drawing)).containsExactly("office");
        }
    }
}
