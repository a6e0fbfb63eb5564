package app.concord.importing.print;

import app.concord.model.Box;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

import java.awt.geom.AffineTransform;

/** Leads from the space in which a page is drawn to points from the upper left as it is shown. */
final class PageSpace {
    private static final double LEVEL = 0.3;

    private PageSpace() {}

    /** From the space of the page to points from the upper left of the page as shown. */
    static AffineTransform toShown(PDRectangle box, int rotation) {
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

    /** The upright rectangle, as shown, around one in the space of {@code place}. */
    static Box shown(
            AffineTransform toShown,
            Matrix place,
            double left,
            double bottom,
            double right,
            double top) {
        AffineTransform transform = new AffineTransform(toShown);
        transform.concatenate(place.createAffineTransform());
        return around(transform, left, bottom, right, top);
    }

    /** The upright rectangle around a rectangle that is turned. */
    static Box around(AffineTransform place, double left, double bottom, double right, double top) {
        double ax = place.getScaleX() * left;
        double bx = place.getScaleX() * right;
        double cx = place.getShearX() * bottom;
        double dx = place.getShearX() * top;
        double ay = place.getShearY() * left;
        double by = place.getShearY() * right;
        double cy = place.getScaleY() * bottom;
        double dy = place.getScaleY() * top;
        double x = place.getTranslateX() + Math.min(ax, bx) + Math.min(cx, dx);
        double y = place.getTranslateY() + Math.min(ay, by) + Math.min(cy, dy);
        return new Box(
                x, y, Math.abs(bx - ax) + Math.abs(dx - cx), Math.abs(by - ay) + Math.abs(dy - cy));
    }

    /**
     * A character with the direction in which its line runs.
     *
     * @param place from the space of the font to the page as shown
     */
    static GlyphCollector.Entry placed(
            AffineTransform place,
            double advance,
            Box box,
            double size,
            String text,
            boolean bold,
            boolean invisible) {
        double across = place.getShearY();
        double along = place.getScaleX();
        double x = place.getTranslateX();
        double y = place.getTranslateY();
        int quarter = 0;
        double slant = 0;
        if (along <= 0 || Math.abs(across) > 0.001 * along) {
            double angle = Math.toDegrees(Math.atan2(across, along));
            quarter = Math.floorMod(Math.round((float) angle / 90), 4);
            double rest = Math.IEEEremainder(angle - 90.0 * quarter, 360);
            slant = Math.abs(rest) < LEVEL ? 0 : rest;
        }
        double originX =
                switch (quarter) {
                    case 1 -> y;
                    case 2 -> -x;
                    case 3 -> -y;
                    default -> x;
                };
        double originY =
                switch (quarter) {
                    case 1 -> -x;
                    case 2 -> -y;
                    case 3 -> x;
                    default -> y;
                };
        double width = Math.abs(advance) * Math.hypot(along, across);
        return new GlyphCollector.Entry(
                quarter,
                slant,
                new Glyph(text, box, originX, originY, width, size, bold, false),
                invisible);
    }
}
