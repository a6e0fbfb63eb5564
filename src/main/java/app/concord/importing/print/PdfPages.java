package app.concord.importing.print;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** Draws pages of PDF documents, for showing where something stands. */
public final class PdfPages {
    private static final double MAX_PIXELS = 25e6;

    private PdfPages() {}

    /**
     * Draws a page as shown.
     *
     * @param page from 1
     * @param scale pixels a point; taken smaller where the picture would have more than 25 million
     *     pixels
     * @throws IOException if the document or the page cannot be read
     */
    public static PageBitmap draw(byte[] pdf, int page, double scale) throws IOException {
        try (PDDocument document = PdfFile.open(pdf)) {
            if (page < 1 || page > document.getNumberOfPages()) {
                throw new IOException("no page " + page);
            }
            PDPage wanted = document.getPage(page - 1);
            PDRectangle box = wanted.getCropBox();
            double area = Math.max(1, (double) box.getWidth() * box.getHeight());
            double fitting = Math.min(scale, Math.sqrt(MAX_PIXELS / area));
            BufferedImage image =
                    new PDFRenderer(document).renderImage(page - 1, (float) fitting, ImageType.RGB);
            int width = image.getWidth();
            int height = image.getHeight();
            return new PageBitmap(width, height, image.getRGB(0, 0, width, height, null, 0, width));
        } catch (IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | IndexOutOfBoundsException
                | NullPointerException
                | ArithmeticException
                | StackOverflowError e) {
            throw new IOException("damaged page", e);
        }
    }
}
