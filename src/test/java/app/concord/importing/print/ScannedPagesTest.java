package app.concord.importing.print;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.importing.Bytes;
import app.concord.importing.Imported;
import app.concord.importing.SourceFile;
import app.concord.importing.picture.InstalledTesseract;
import app.concord.importing.picture.Pictures;
import app.concord.importing.picture.RecognisedLine;
import app.concord.importing.picture.RecognisedWord;
import app.concord.importing.picture.Recogniser;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Box;
import app.concord.model.Cancellation;
import app.concord.model.Location;
import app.concord.model.Problem;
import app.concord.model.Span;

import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

class ScannedPagesTest {

    /** Reads the same line on every page. */
    private static final class Prepared implements Recogniser {
        private final List<RecognisedLine> lines;
        private final List<Integer> widths = new ArrayList<>();

        Prepared(RecognisedLine... lines) {
            this.lines = List.of(lines);
        }

        @Override
        public List<String> languages(Cancellation cancellation) {
            return List.of("en");
        }

        @Override
        public List<RecognisedLine> read(
                BufferedImage picture, String language, boolean sparse, Cancellation cancellation) {
            widths.add(picture.getWidth());
            return lines;
        }
    }

    private static RecognisedLine line() {
        return new RecognisedLine(
                0,
                1000,
                60,
                List.of(
                        new RecognisedWord("Aurora", new Box(250, 950, 600, 60), 95),
                        new RecognisedWord("lamp,", new Box(880, 950, 500, 60), 95),
                        new RecognisedWord("£40.00", new Box(1400, 950, 300, 60), 95)));
    }

    private static Imported read(@Nullable Recogniser recogniser, byte[] pdf) throws IOException {
        return new PdfImporter(() -> recogniser)
                .read(new SourceFile("scan.pdf", null, Bytes.of(pdf)), Cancellation.NONE);
    }

    private static Drawing picture(Drawing drawing, BufferedImage picture) throws IOException {
        drawing.content()
                .drawImage(
                        LosslessFactory.createFromImage(drawing.document(), picture),
                        0,
                        0,
                        drawing.page().getMediaBox().getWidth(),
                        drawing.page().getMediaBox().getHeight());
        return drawing;
    }

    private static byte[] textThenScan() throws IOException {
        try (Drawing drawing = new Drawing()) {
            drawing.text(12, 60, 100, "The first page is made of letters.").nextPage();
            return picture(drawing, Pictures.plain(400, 600)).bytes();
        }
    }

    @Test
    void readsOnlyThePagesWithoutLettersOfTheirOwn() throws IOException {
        Prepared recogniser = new Prepared(line());
        Imported imported = read(recogniser, textThenScan());
        // An A4 page at 300 dots an inch.
        assertThat(recogniser.widths).hasSize(1).allMatch(width -> width > 2470 && width < 2490);
        Asset asset = imported.assets().getFirst();
        assertThat(asset.blocks())
                .extracting(Block::text)
                .containsExactly("The first page is made of letters.", "Aurora lamp, £40.00");
        Location price = asset.blocks().get(1).locate(new Span(13, 19));
        assertThat(price.page()).isEqualTo(2);
        Box box = price.boxes().getFirst();
        assertThat(box.x()).isCloseTo(1400 * 0.24, Offset.offset(0.3));
        assertThat(box.y()).isCloseTo(950 * 0.24, Offset.offset(0.3));
        assertThat(box.width()).isCloseTo(300 * 0.24, Offset.offset(0.3));
        assertThat(imported.problems())
                .containsExactly(
                        Problem.of(
                                "scan.pdf",
                                Problem.Kind.ASSUMED,
                                "the words on a page were recognised, 95 % sure"));
    }

    @Test
    void saysHowManyPagesNeedAProgram() throws IOException {
        Imported imported = read(null, textThenScan());
        assertThat(imported.assets().getFirst().blocks()).hasSize(1);
        assertThat(imported.problems())
                .containsExactly(
                        new Problem(
                                "scan.pdf",
                                Problem.Kind.NEEDS_OCR,
                                Location.onPage(2, List.of()),
                                List.of("1 page")));
    }

    @Test
    void trustsALayerOfLettersBehindThePicture() throws IOException {
        Prepared recogniser = new Prepared(line());
        try (Drawing drawing = new Drawing()) {
            picture(drawing, Pictures.plain(400, 600));
            drawing.content().setRenderingMode(RenderingMode.NEITHER);
            drawing.text(12, 60, 100, "Recognised by the scanner");
            Imported imported = read(recogniser, drawing.bytes());
            assertThat(imported.assets().getFirst().blocks())
                    .extracting(Block::text)
                    .containsExactly("Recognised by the scanner");
        }
        assertThat(recogniser.widths).isEmpty();
    }

    @Test
    void aPhotographIsNothingToWorryAboutAndABlankPageHasNoText() throws IOException {
        try (Drawing drawing = new Drawing()) {
            byte[] photograph = picture(drawing, Pictures.plain(400, 600)).bytes();
            assertThat(read(new Prepared(), photograph).problems())
                    .containsExactly(
                            Problem.of(
                                    "scan.pdf", Problem.Kind.NO_CONTENT, "pictures without words"));
        }
        try (Drawing drawing = new Drawing()) {
            assertThat(read(null, drawing.bytes()).problems())
                    .containsExactly(Problem.of("scan.pdf", Problem.Kind.NO_TEXT));
        }
    }

    @Test
    void theInstalledProgramReadsAScanThatLeansAndAPoster() throws IOException {
        Recogniser installed = InstalledTesseract.find();
        Assumptions.assumeTrue(installed != null, "Tesseract is not installed");
        byte[] original;
        try (Drawing drawing = new Drawing()) {
            drawing.text(Drawing.BOLD, 36, 70, 110, "Aurora desk lamp");
            drawing.text(14, 70, 170, "Now only £40 until Sunday at all our shops in town.");
            drawing.text(14, 70, 190, "Bring this page along and save another ten percent.");
            drawing.text(14, 70, 210, "Free delivery for orders above £25 in all of Britain.");
            original = drawing.bytes();
        }
        BufferedImage page = PdfPages.image(Bytes.of(original), 1, 2);
        Imported poster =
                new PictureImporter(() -> installed)
                        .read(
                                new SourceFile(
                                        "poster.png", null, Bytes.of(Pictures.file("png", page))),
                                Cancellation.NONE);
        assertThat(poster.assets().getFirst().title()).isEqualTo("Aurora desk lamp");
        Block offer = poster.assets().getFirst().blocks().get(1);
        assertThat(offer.text()).startsWith("Now only £40 until Sunday");
        Box box = offer.locate(new Span(9, 12)).boxes().getFirst();
        // A pixel is three quarters of a point, and two of them were a point of the page.
        assertThat(box.x() / 1.5).isCloseTo(128, Offset.offset(6.0));
        assertThat(box.bottom() / 1.5).isCloseTo(171, Offset.offset(4.0));

        try (Drawing drawing = new Drawing()) {
            drawing.content()
                    .transform(org.apache.pdfbox.util.Matrix.getRotateInstance(-0.07, -20, 40));
            Imported scan = read(installed, picture(drawing, page).bytes());
            assertThat(scan.assets().getFirst().blocks().get(1).text())
                    .startsWith("Now only £40 until Sunday")
                    .endsWith("£25 in all of Britain.");
        }
    }
}
