package app.concord.importing.picture;

import app.concord.model.Box;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * What was read from a page. It is read with its lines made level and its letters brought to a good
 * size; all places are in pixels of the page as it was read.
 *
 * @param lines in reading order
 * @param width of the page as it was read
 * @param height of the page as it was read
 * @param toPicture leads from there to pixels of the picture; not to be changed
 */
public record RecognisedPage(
        List<RecognisedLine> lines, int width, int height, AffineTransform toPicture) {
    public RecognisedPage {
        lines = List.copyOf(lines);
    }

    /** Where a place on the page as it was read lies on the picture, in pixels of it. */
    public Box onPicture(Box box) {
        Shape turned =
                toPicture.createTransformedShape(
                        new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
        Rectangle2D bounds = turned.getBounds2D();
        return new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    /** How many letters and other signs were read. */
    public int length() {
        return lines.stream().mapToInt(RecognisedLine::length).sum();
    }

    /** How sure the reading is on the whole, 0 to 100; 0 where nothing was read. */
    public double confidence() {
        double sum = 0;
        for (RecognisedLine line : lines) {
            sum += line.confidence() * line.length();
        }
        return sum / Math.max(1, length());
    }
}
