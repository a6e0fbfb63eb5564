package app.concord.importing.print;

import app.concord.importing.Bytes;
import app.concord.importing.Imported;
import app.concord.importing.SourceFile;
import app.concord.model.Cancellation;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** A PDF under construction; heights are counted from the top of the page. */
final class Drawing implements AutoCloseable {
    static final PDFont PLAIN = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    static final PDFont BOLD = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage(PDRectangle.A4);
    private PDPageContentStream content;

    Drawing() throws IOException {
        document.addPage(page);
        content = new PDPageContentStream(document, page);
    }

    PDDocument document() {
        return document;
    }

    PDPage page() {
        return page;
    }

    PDPageContentStream content() {
        return content;
    }

    Drawing nextPage() throws IOException {
        content.close();
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        return this;
    }

    Drawing text(PDFont font, double size, double x, double top, String text) throws IOException {
        content.beginText();
        content.setFont(font, (float) size);
        content.newLineAtOffset((float) x, (float) (page.getMediaBox().getHeight() - top));
        content.showText(text);
        content.endText();
        return this;
    }

    Drawing text(double size, double x, double top, String text) throws IOException {
        return text(PLAIN, size, x, top, text);
    }

    Drawing line(double fromX, double toX, double top) throws IOException {
        float y = (float) (page.getMediaBox().getHeight() - top);
        content.moveTo((float) fromX, y);
        content.lineTo((float) toX, y);
        content.stroke();
        return this;
    }

    /** A frame; the last two are distances from the top. */
    Drawing box(double left, double right, double top, double bottom) throws IOException {
        double height = page.getMediaBox().getHeight();
        content.addRect(
                (float) left,
                (float) (height - bottom),
                (float) (right - left),
                (float) (bottom - top));
        content.stroke();
        return this;
    }

    byte[] bytes() throws IOException {
        content.close();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    Imported read() throws IOException {
        return read(bytes());
    }

    static Imported read(byte[] pdf) throws IOException {
        return new PdfImporter()
                .read(new SourceFile("print/flyer.pdf", null, Bytes.of(pdf)), Cancellation.NONE);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
