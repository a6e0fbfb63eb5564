package app.concord.ui.evidence;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;

import java.util.ArrayList;
import java.util.List;

/** Geometry of the marks. */
final class Shapes {
    private Shapes() {}

    /** The path of a rectangle with rounded corners. */
    static List<PathElement> rounded(double x, double y, double width, double height, double arc) {
        double right = x + width;
        double bottom = y + height;
        double r = Math.min(arc, Math.min(width, height) / 2);
        return List.of(
                new MoveTo(x + r, y),
                new LineTo(right - r, y),
                new QuadCurveTo(right, y, right, y + r),
                new LineTo(right, bottom - r),
                new QuadCurveTo(right, bottom, right - r, bottom),
                new LineTo(x + r, bottom),
                new QuadCurveTo(x, bottom, x, bottom - r),
                new LineTo(x, y + r),
                new QuadCurveTo(x, y, x + r, y),
                new ClosePath());
    }

    /** The rectangles that a text layout draws as moves and lines. */
    static List<Bounds> rectangles(PathElement[] elements) {
        List<Bounds> found = new ArrayList<>();
        List<double[]> points = new ArrayList<>();
        for (PathElement element : elements) {
            switch (element) {
                case MoveTo move -> {
                    flush(points, found);
                    points.add(new double[] {move.getX(), move.getY()});
                }
                case LineTo line -> points.add(new double[] {line.getX(), line.getY()});
                default -> {
                    // Closing a rectangle adds no corner.
                }
            }
        }
        flush(points, found);
        return found;
    }

    /** The smallest rectangle that holds both. */
    static Bounds union(Bounds a, Bounds b) {
        double x = Math.min(a.getMinX(), b.getMinX());
        double y = Math.min(a.getMinY(), b.getMinY());
        return new BoundingBox(
                x,
                y,
                Math.max(a.getMaxX(), b.getMaxX()) - x,
                Math.max(a.getMaxY(), b.getMaxY()) - y);
    }

    private static void flush(List<double[]> points, List<Bounds> found) {
        if (points.size() > 1) {
            double left = Double.POSITIVE_INFINITY;
            double top = Double.POSITIVE_INFINITY;
            double right = Double.NEGATIVE_INFINITY;
            double bottom = Double.NEGATIVE_INFINITY;
            for (double[] point : points) {
                left = Math.min(left, point[0]);
                right = Math.max(right, point[0]);
                top = Math.min(top, point[1]);
                bottom = Math.max(bottom, point[1]);
            }
            found.add(new BoundingBox(left, top, right - left, bottom - top));
        }
        points.clear();
    }
}
