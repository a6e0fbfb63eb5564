package app.concord.importing.print;

import app.concord.importing.picture.RecognisedPage;
import app.concord.model.Problem;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

/** Recognises the words on pages of a document that show more than the file has characters for. */
final class ScannedPages {
    /** Pixels a point at 300 to the inch, at which scans are made. */
    private static final double USUAL = 300 / 72.0;

    private static final double LARGEST = 2 * USUAL;
    private static final double LEAST_PIXELS = 3_000;
    private static final double MOST_PIXELS = 4_200;

    private final PDDocument document;
    private final PageReader reader;
    private int read;
    private int blank;

    ScannedPages(PDDocument document, PageReader reader) {
        this.document = document;
        this.reader = reader;
    }

    /**
     * What is printed on a page, with its words recognised where they are pictured.
     *
     * @param number of the page, from 1
     * @param glyphs what the file has characters for
     * @throws IOException if the page cannot be drawn
     */
    PageGlyphs with(PDPage page, int number, PageGlyphs glyphs) throws IOException {
        if (!glyphs.pictured()) {
            return glyphs;
        }
        if (!reader.able()) {
            reader.pass(number);
            return glyphs;
        }
        PDRectangle box = page.getCropBox();
        boolean lying = page.getRotation() % 180 != 0;
        double width = Math.max(1, lying ? box.getHeight() : box.getWidth());
        double longer = Math.max(1, Math.max(box.getHeight(), box.getWidth()));
        double fine = Math.clamp(LEAST_PIXELS / longer, USUAL, LARGEST);
        double scale = Math.min(fine, MOST_PIXELS / longer);
        int[] pixels = {1};
        RecognisedPage recognised =
                reader.read(
                        number,
                        () -> {
                            BufferedImage drawn = PdfPages.image(document, number, scale);
                            pixels[0] = drawn.getWidth();
                            blank += PageReader.blank(drawn) ? 1 : 0;
                            return drawn;
                        });
        read++;
        if (recognised == null || recognised.length() <= length(glyphs)) {
            return glyphs;
        }
        return new PageGlyphs(
                RecognisedGlyphs.of(recognised, width / pixels[0]),
                glyphs.notes(),
                glyphs.ink(),
                0,
                glyphs.cut());
    }

    /** How many letters the file has itself. */
    private static long length(PageGlyphs glyphs) {
        return glyphs.directions().stream()
                .flatMap(List::stream)
                .filter(glyph -> !glyph.blank())
                .count();
    }

    /** Whether there are pictured pages, and all of them were seen to have no words. */
    boolean wordless() {
        return read > 0 && blank == 0;
    }

    /** What there is to say about the recognition. */
    List<Problem> problems() {
        return reader.problems("page", "pages");
    }
}
