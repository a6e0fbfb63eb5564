package app.concord.importing.print;

import app.concord.importing.Limits;
import app.concord.model.Box;
import app.concord.model.Cancellation;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.SetLineWidth;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Collects the characters of a page with the boxes they are shown in. Turned pages, turned text,
 * crop boxes, clipped and hidden parts, form fields and notes are seen to; nothing is said about
 * lines or reading order.
 */
final class GlyphReader extends PDFTextStripper {
    private static final double MIN_SIZE = 1;

    private final Cancellation cancellation;
    private final Layers layers;
    private final List<Boolean> hidden = new ArrayList<>();
    private final IdentityHashMap<PDFont, FontFacts> fonts = new IdentityHashMap<>();
    private final SpokenText spoken = new SpokenText();
    private AffineTransform toShown = new AffineTransform();
    private Clips clips = new Clips(new Box(0, 0, 0, 0));
    private GlyphCollector glyphs = new GlyphCollector();
    private Ink ink = new Ink();
    private List<List<List<Glyph>>> notes = new ArrayList<>();
    private int operators;
    private int shown;
    private int unread;
    private int hiddenParts;

    /** Ends the reading of a page that holds more than is read. */
    private static final class FullException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    GlyphReader(PDDocument document, Cancellation cancellation) {
        this.cancellation = cancellation;
        this.layers = Layers.of(document);
        PathOperators.register(this);
        addOperator(new SetLineWidth(this));
        addOperator(new DrawnObjects(this));
        addOperator(new InlinePictures(this));
    }

    /**
     * What is printed on this page; the page's rotation is changed and put back.
     *
     * @throws IOException if the page cannot be read at all
     */
    PageGlyphs read(PDPage page) throws IOException {
        glyphs = new GlyphCollector();
        PDRectangle box = page.getCropBox();
        ink = new Ink((double) box.getWidth() * box.getHeight());
        notes = new ArrayList<>();
        hidden.clear();
        spoken.clear();
        hiddenParts = 0;
        operators = 0;
        shown = 0;
        unread = 0;
        boolean cut = false;
        int rotation = page.getRotation();
        toShown = PageSpace.toShown(box, rotation);
        boolean upright = Math.floorMod(rotation, 180) == 0;
        double width = upright ? box.getWidth() : box.getHeight();
        double height = upright ? box.getHeight() : box.getWidth();
        clips = new Clips(new Box(0, 0, width, height));
        page.setRotation(0);
        try {
            processPage(page);
        } catch (FullException e) {
            cut = true;
        } finally {
            page.setRotation(rotation);
        }
        return new PageGlyphs(glyphs.directions(ink), notes, ink, unread, cut);
    }

    @Override
    protected void writePage() throws IOException {
        PDPage page = getCurrentPage();
        if (page == null) {
            return;
        }
        for (PDAnnotation annotation : page.getAnnotations()) {
            PDAppearanceStream appearance = Annotations.appearance(annotation, layers);
            Annotations.strike(annotation, toShown, ink);
            if (appearance == null && Annotations.unfilled(annotation, layers)) {
                FieldValues.add(annotation, toShown, glyphs);
            }
            if (appearance == null || PdfStreams.tooLarge(appearance.getCOSObject())) {
                continue;
            }
            if (Annotations.partOfPage(annotation)) {
                showAnnotation(annotation);
            } else {
                GlyphCollector own = glyphs;
                glyphs = new GlyphCollector();
                showAnnotation(annotation);
                List<List<Glyph>> note = glyphs.directions(ink);
                if (note.stream().flatMap(List::stream).anyMatch(glyph -> !glyph.blank())) {
                    notes.add(note);
                }
                glyphs = own;
            }
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators++;
        if (operators > Limits.PAGE_OPERATORS) {
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
        boolean out = COSName.OC.equals(tag) && layers.hidden(properties);
        hidden.add(out);
        hiddenParts += out ? 1 : 0;
        spoken.begin(properties, glyphs.size());
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        if (!hidden.isEmpty() && hidden.removeLast()) {
            hiddenParts--;
        }
        spoken.end(glyphs);
        super.endMarkedContentSequence();
    }

    @Override
    public void saveGraphicsState() {
        clips.save();
        super.saveGraphicsState();
    }

    @Override
    public void restoreGraphicsState() {
        clips.restore();
        super.restoreGraphicsState();
    }

    /** Whether what is drawn now lies on a layer that is switched off. */
    boolean hiddenNow() {
        return hiddenParts > 0;
    }

    Layers layers() {
        return layers;
    }

    /** Draws a part that is kept apart; what it leaves open ends with it. */
    void draw(PDFormXObject form) throws IOException {
        if (PdfStreams.tooLarge(form.getCOSObject())) {
            return;
        }
        Box clip = clips.current();
        int depth = clips.depth();
        int open = hidden.size();
        PDRectangle box = form.getBBox();
        if (box != null) {
            Matrix place = getGraphicsState().getCurrentTransformationMatrix().clone();
            place.concatenate(form.getMatrix());
            clip(
                    place,
                    box.getLowerLeftX(),
                    box.getLowerLeftY(),
                    box.getUpperRightX(),
                    box.getUpperRightY());
        }
        try {
            if (form instanceof PDTransparencyGroup group) {
                showTransparencyGroup(group);
            } else {
                showForm(form);
            }
        } finally {
            clips.restore(depth, clip);
            while (hidden.size() > open) {
                endMarkedContentSequence();
            }
        }
    }

    /** Narrows what is visible to the rectangle around this one in the space of {@code place}. */
    void clip(Matrix place, double left, double bottom, double right, double top) {
        Box box = PageSpace.shown(toShown, place, left, bottom, right, top);
        clips.narrow(box.x(), box.y(), box.right(), box.bottom());
    }

    /** Takes note of a picture that fills the unit square of the present space. */
    void picture() {
        if (!hiddenNow()) {
            ink.picture(
                    PageSpace.shown(
                            toShown,
                            getGraphicsState().getCurrentTransformationMatrix(),
                            0,
                            0,
                            1,
                            1));
        }
    }

    /** Takes a straight line in the present space. */
    void line(double fromX, double fromY, double toX, double toY, double thickness) {
        if (hiddenNow()) {
            return;
        }
        Matrix now = getGraphicsState().getCurrentTransformationMatrix();
        double[] points = {fromX, fromY, toX, toY};
        now.createAffineTransform().transform(points, 0, points, 0, 2);
        toShown.transform(points, 0, points, 0, 2);
        double scale = Math.sqrt(Math.abs(now.createAffineTransform().getDeterminant()));
        ink.line(points[0], points[1], points[2], points[3], thickness * scale);
    }

    /** Takes note that a shape is drawn. */
    void shape() {
        if (!hiddenNow()) {
            ink.shape();
        }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
            throws IOException {
        shown++;
        if (shown > Limits.PAGE_GLYPHS) {
            throw new FullException();
        }
        if (hiddenNow()) {
            return;
        }
        AffineTransform place = matrix.createAffineTransform();
        place.preConcatenate(toShown);
        FontFacts facts = fonts.computeIfAbsent(font, FontFacts::new);
        double advance = displacement.getX();
        Box box =
                PageSpace.around(
                        place,
                        Math.min(0, advance),
                        facts.depth(),
                        Math.max(0, advance),
                        facts.height());
        double size = Math.hypot(place.getShearX(), place.getScaleY()) * facts.scale();
        double middleX = box.x() + box.width() / 2;
        double middleY = box.y() + box.height() / 2;
        if (size < MIN_SIZE
                || !clips.shows(middleX, middleY, 0)
                || !Double.isFinite(box.width() + box.height())) {
            return;
        }
        String text = facts.text(code);
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        // Letters that only clip are seen by what fills them.
        boolean invisible = mode == RenderingMode.NEITHER;
        if (text.isEmpty()) {
            unread += invisible ? 0 : 1;
            if (!spoken.speaking()) {
                return;
            }
        }
        glyphs.add(PageSpace.placed(place, advance, box, size, text, facts.bold(), invisible));
    }
}
