package app.concord.model;

/**
 * A rectangle on a page as it is shown.
 *
 * @param x left edge in points (1/72 inch) from the left of the visible page
 * @param y upper edge in points from the top of the visible page
 * @param width in points
 * @param height in points
 */
public record Box(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    /** The smallest rectangle that holds both. */
    public Box union(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(
                left,
                top,
                Math.max(right(), other.right()) - left,
                Math.max(bottom(), other.bottom()) - top);
    }
}
