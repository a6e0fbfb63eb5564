package app.concord.importing.print;

import app.concord.importing.Bytes;
import app.concord.importing.ComputingTime;
import app.concord.importing.Limits;
import app.concord.model.Cancellation;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDLineDashPattern;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

/** Draws pages of PDF documents, for showing where something stands. */
public final class PdfPages {
    private static final double LONGEST_SIDE = 20_000;

    private PdfPages() {}

    /**
     * Draws a page as shown. Pictures beyond the limits are left out, and what is not drawn within
     * the time for it.
     *
     * @param page from 1
     * @param scale pixels a point; taken smaller where the picture would have more than 25 million
     *     pixels
     * @throws IOException if the document or the page cannot be read
     */
    public static PageBitmap draw(Bytes pdf, int page, double scale) throws IOException {
        return opened(pdf, document -> bitmap(drawn(document, page, scale)));
    }

    /**
     * Draws a page as {@link #draw} does, but never a part of it.
     *
     * @throws TooSlowException if the time was not enough for all of it
     * @throws IOException if the document or the page cannot be read
     */
    public static PageBitmap drawWhole(Bytes pdf, int page, double scale) throws IOException {
        return opened(
                pdf,
                document -> {
                    Drawn drawn = drawn(document, page, scale);
                    if (!drawn.whole()) {
                        throw new TooSlowException(page);
                    }
                    return bitmap(drawn);
                });
    }

    /** Says that a page was not drawn within the time for it. */
    public static final class TooSlowException extends IOException {
        private static final long serialVersionUID = 1L;

        TooSlowException(int page) {
            super("page " + page + " takes too long to draw");
        }
    }

    /** A picture without transparency, its pixels a point, and whether nothing was left out. */
    private record Drawn(BufferedImage image, double scale, boolean whole) {}

    /** What is done with an open document. */
    private interface Work<T> {
        T on(PDDocument document) throws IOException;
    }

    private static PageBitmap bitmap(Drawn drawn) {
        BufferedImage image = drawn.image();
        int width = image.getWidth();
        int height = image.getHeight();
        return new PageBitmap(
                width, height, drawn.scale(), image.getRGB(0, 0, width, height, null, 0, width));
    }

    /** The page as a picture without transparency; as {@link #draw}. */
    static BufferedImage image(Bytes pdf, int page, double scale) throws IOException {
        return opened(pdf, document -> image(document, page, scale));
    }

    private static <T> T opened(Bytes pdf, Work<T> work) throws IOException {
        if (PdfParts.at(pdf, Cancellation.NONE).tooLarge()) {
            throw new IOException("too large once unpacked");
        }
        try (PDDocument document = PdfFile.open(pdf)) {
            return work.on(document);
        } catch (IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | IndexOutOfBoundsException
                | NullPointerException
                | ArithmeticException
                | NegativeArraySizeException
                | StackOverflowError
                | OutOfMemoryError e) {
            throw new IOException("damaged page", e);
        }
    }

    /** The page of an open document as a picture without transparency; as {@link #draw}. */
    static BufferedImage image(PDDocument document, int page, double scale) throws IOException {
        return drawn(document, page, scale).image();
    }

    private static Drawn drawn(PDDocument document, int page, double scale) throws IOException {
        PdfLeaves leaves = new PdfLeaves(document);
        PDPage wanted = null;
        for (int i = 0; i < page && leaves.hasNext(); i++) {
            PDPage leaf = leaves.next();
            wanted = i == page - 1 ? leaf : null;
        }
        if (wanted == null) {
            throw new IOException("no page " + page);
        }
        if (PdfStreams.tooLarge(wanted)) {
            throw new IOException("page " + page + " is too large");
        }
        PDRectangle box = wanted.getCropBox();
        double width = Math.max(1, box.getWidth());
        double height = Math.max(1, box.getHeight());
        double fitting = Math.min(scale, Math.sqrt(Limits.DRAWN_PIXELS / (width * height)));
        double within = Math.min(fitting, LONGEST_SIDE / Math.max(width, height));
        int index = document.getPages().indexOf(wanted);
        Renderer renderer = new Renderer(document);
        renderer.setSubsamplingAllowed(true);
        BufferedImage image =
                renderer.renderImage(index < 0 ? page - 1 : index, (float) within, ImageType.RGB);
        return new Drawn(image, within, !renderer.cut);
    }

    /** Draws with instructions that keep to the limits. */
    private static final class Renderer extends PDFRenderer {
        private boolean cut;

        Renderer(PDDocument document) {
            super(document);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new Drawer(parameters, () -> cut = true);
        }
    }

    /** Leaves out what takes too much room or time. */
    private static final class Drawer extends PageDrawer {
        private final ComputingTime time = ComputingTime.ofThisThread(Limits.DRAWING);
        private final Runnable cut;
        private final float farthest;

        Drawer(PageDrawerParameters parameters, Runnable cut) throws IOException {
            super(parameters);
            this.cut = cut;
            PDRectangle box = parameters.getPage().getCropBox();
            float size = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
            farthest = size * Limits.DRAWN_OUTSIDE;
        }

        /** Drawing takes time with the length of a line, however far away from the page it is. */
        private float near(double coordinate) {
            return Double.isNaN(coordinate)
                    ? 0
                    : (float) Math.clamp(coordinate, -farthest, farthest);
        }

        private Point2D near(Point2D point) {
            return new Point2D.Float(near(point.getX()), near(point.getY()));
        }

        @Override
        public void moveTo(float x, float y) {
            super.moveTo(near(x), near(y));
        }

        @Override
        public void lineTo(float x, float y) {
            super.lineTo(near(x), near(y));
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            super.curveTo(near(x1), near(y1), near(x2), near(y2), near(x3), near(y3));
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
            super.appendRectangle(near(p0), near(p1), near(p2), near(p3));
        }

        /** Letters beyond all measure are left out for the same reason. */
        @Override
        protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
                throws IOException {
            boolean within = true;
            for (float[] row : matrix.getValues()) {
                for (float number : row) {
                    within &= Math.abs(number) <= farthest;
                }
            }
            if (within) {
                super.showGlyph(matrix, font, code, displacement);
            }
        }

        /** A line of more dashes than can be seen is drawn whole. */
        @Override
        public void strokePath() throws IOException {
            float sum = 0;
            for (float dash : getGraphicsState().getLineDashPattern().getDashArray()) {
                sum += Math.abs(dash);
            }
            float length = sum * transformWidth(1);
            if (length > 0 && farthest / length > Limits.DRAWN_DASHES) {
                getGraphicsState().setLineDashPattern(new PDLineDashPattern());
            }
            super.strokePath();
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands)
                throws IOException {
            if (time.over()) {
                cut.run();
            } else {
                super.processOperator(operator, operands);
            }
        }

        @Override
        public void showForm(PDFormXObject form) throws IOException {
            if (getLevel() <= Limits.PDF_FORM_DEPTH && !PdfStreams.tooLarge(form.getCOSObject())) {
                super.showForm(form);
            }
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            long pixels = (long) image.getWidth() * image.getHeight();
            boolean packed =
                    image.getCOSObject() instanceof COSStream stream
                            && PdfStreams.inflated(stream, Limits.PDF_PART) > Limits.PDF_PART;
            if (pixels > 0 && pixels <= Limits.PICTURE_PIXELS && !packed) {
                super.drawImage(image);
            }
        }
    }
}
