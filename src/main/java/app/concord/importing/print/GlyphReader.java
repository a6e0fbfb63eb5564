package app.concord.importing.print;

import app.concord.model.Box;
import app.concord.model.Cancellation;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Collects the characters of a page with the boxes they are shown in. Turned pages, turned text,
 * crop boxes, hidden layers and form fields are seen to; nothing is said about lines or reading
 * order.
 */
final class GlyphReader extends PDFTextStripper {
    private static final int MAX_GLYPHS = 200_000;
    private static final int MAX_OPERATORS = 3_000_000;
    private static final double MIN_SIZE = 1;

    private final PDDocument opened;
    private final Cancellation cancellation;
    private final @Nullable PDOptionalContentProperties layers;
    private final List<Boolean> hidden = new ArrayList<>();
    private AffineTransform toShown = new AffineTransform();
    private Rectangle2D visible = new Rectangle2D.Double();
    private GlyphCollector glyphs = new GlyphCollector();
    private List<PageGlyphs.Rule> rules = new ArrayList<>();
    private @Nullable Drawn drawn;
    private int operators;
    private int shown;
    private boolean cut;

    /** A glyph as the content stream draws it, before its text is known. */
    private record Drawn(Matrix matrix, PDFont font, double advance) {}

    /** Ends the reading of a page that holds more than is read. */
    private static final class FullException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    GlyphReader(PDDocument document, Cancellation cancellation) {
        this.opened = document;
        this.cancellation = cancellation;
        this.layers = document.getDocumentCatalog().getOCProperties();
        PathOperators.register(this, this::rule);
    }

    /**
     * What is printed on this page; the page's rotation is changed and put back.
     *
     * @throws IOException if the page cannot be read at all
     */
    PageGlyphs read(PDPage page) throws IOException {
        glyphs = new GlyphCollector();
        rules = new ArrayList<>();
        hidden.clear();
        operators = 0;
        shown = 0;
        cut = false;
        drawn = null;
        int rotation = page.getRotation();
        PDRectangle box = page.getCropBox();
        toShown = toShown(box, rotation);
        visible =
                toShown.createTransformedShape(
                                new Rectangle2D.Double(
                                        box.getLowerLeftX(),
                                        box.getLowerLeftY(),
                                        box.getWidth(),
                                        box.getHeight()))
                        .getBounds2D();
        page.setRotation(0);
        try {
            processPage(page);
        } catch (FullException e) {
            cut = true;
        } finally {
            page.setRotation(rotation);
        }
        return new PageGlyphs(glyphs.directions(rules), rules, cut);
    }

    /** From the space of the page to points from the upper left of the page as shown. */
    private static AffineTransform toShown(PDRectangle box, int rotation) {
        double width = box.getWidth();
        double height = box.getHeight();
        AffineTransform turn =
                switch (Math.floorMod(rotation, 360)) {
                    case 90 -> new AffineTransform(0, 1, -1, 0, height, 0);
                    case 180 -> new AffineTransform(-1, 0, 0, -1, width, height);
                    case 270 -> new AffineTransform(0, -1, 1, 0, 0, width);
                    default -> new AffineTransform();
                };
        turn.concatenate(
                new AffineTransform(1, 0, 0, -1, -box.getLowerLeftX(), box.getUpperRightY()));
        return turn;
    }

    @Override
    protected void writePage() throws IOException {
        for (PDAnnotation annotation : annotations()) {
            String kind = annotation.getSubtype();
            boolean text = "Widget".equals(kind) || "FreeText".equals(kind);
            if (text && !annotation.isHidden() && !annotation.isNoView()) {
                showAnnotation(annotation);
            }
        }
    }

    private List<PDAnnotation> annotations() throws IOException {
        PDPage page = getCurrentPage();
        return page == null ? List.of() : page.getAnnotations();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators++;
        if (operators > MAX_OPERATORS) {
            throw new FullException();
        }
        if (operators % 1024 == 0) {
            cancellation.check();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void operatorException(
            Operator operator, List<COSBase> operands, IOException exception) throws IOException {
        if (exception instanceof FullException) {
            throw exception;
        }
        super.operatorException(operator, operands, exception);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        hidden.add(
                layers != null
                        && properties != null
                        && COSName.OC.equals(tag)
                        && COSName.OCG.equals(properties.getCOSName(COSName.TYPE))
                        && !layers.isGroupEnabled(new PDOptionalContentGroup(properties)));
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        if (!hidden.isEmpty()) {
            hidden.removeLast();
        }
        super.endMarkedContentSequence();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
            throws IOException {
        shown++;
        if (shown > MAX_GLYPHS) {
            throw new FullException();
        }
        drawn = new Drawn(matrix.clone(), font, displacement.getX());
        super.showGlyph(matrix, font, code, displacement);
        drawn = null;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        Drawn glyph = drawn;
        String text = position.getUnicode();
        if (glyph == null || text == null || text.isEmpty() || hidden.contains(true)) {
            return;
        }
        AffineTransform place = new AffineTransform(toShown);
        place.concatenate(glyph.matrix().createAffineTransform());
        double[] heights = heights(glyph.font());
        double advance = glyph.advance();
        Rectangle2D box =
                place.createTransformedShape(
                                new Rectangle2D.Double(
                                        Math.min(0, advance),
                                        heights[0],
                                        Math.abs(advance),
                                        heights[1] - heights[0]))
                        .getBounds2D();
        double size = Math.hypot(place.getShearX(), place.getScaleY());
        boolean inside = visible.contains(box.getCenterX(), box.getCenterY());
        if (size < MIN_SIZE || !inside || !Double.isFinite(box.getWidth() + box.getHeight())) {
            return;
        }
        double angle = Math.toDegrees(Math.atan2(place.getShearY(), place.getScaleX()));
        int quarter = Math.floorMod(Math.round((float) angle / 90), 4);
        AffineTransform upright = AffineTransform.getQuadrantRotateInstance(-quarter);
        Point2D origin =
                upright.transform(
                        new Point2D.Double(place.getTranslateX(), place.getTranslateY()), null);
        double width = Math.abs(advance) * Math.hypot(place.getScaleX(), place.getShearY());
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        glyphs.add(
                quarter,
                new Glyph(
                        text,
                        new Box(box.getX(), box.getY(), box.getWidth(), box.getHeight()),
                        origin.getX(),
                        origin.getY(),
                        width,
                        size,
                        bold(glyph.font()),
                        false),
                mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP);
    }

    /** Depth below and height above the baseline, as a share of the font size. */
    private static double[] heights(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        double ascent = descriptor == null ? 0 : descriptor.getAscent() / 1000;
        double descent = descriptor == null ? 0 : -Math.abs(descriptor.getDescent()) / 1000;
        boolean sound = ascent > 0.4 && ascent < 1.3 && descent > -0.6;
        return sound ? new double[] {descent, ascent} : new double[] {-0.21, 0.75};
    }

    private static boolean bold(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        if (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600)) {
            return true;
        }
        String name = font.getName();
        if (name == null) {
            return false;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("bold") || lower.contains("black") || lower.contains("heavy");
    }

    private void rule(Point2D from, Point2D to) {
        if (hidden.contains(true)) {
            return;
        }
        Point2D a = toShown.transform(from, null);
        Point2D b = toShown.transform(to, null);
        double width = Math.abs(a.getX() - b.getX());
        double height = Math.abs(a.getY() - b.getY());
        if (width < 2 || height > width) {
            return;
        }
        boolean forward = a.getX() <= b.getX();
        Point2D left = forward ? a : b;
        Point2D right = forward ? b : a;
        rules.add(new PageGlyphs.Rule(left.getX(), left.getY(), right.getX(), right.getY()));
    }

    PDDocument document() {
        return opened;
    }
}
