package app.concord.importing.print;

import app.concord.importing.Limits;
import app.concord.model.Box;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of the page that ink can reach, as the instructions narrow it: the smallest upright
 * rectangle around it, so that nothing visible is lost.
 */
final class Clips {
    private final List<Box> saved = new ArrayList<>();
    private Box current;

    Clips(Box page) {
        current = page;
    }

    void save() {
        if (saved.size() < Limits.PDF_CLIPS) {
            saved.add(current);
        }
    }

    void restore() {
        if (!saved.isEmpty()) {
            current = saved.removeLast();
        }
    }

    int depth() {
        return saved.size();
    }

    /** Goes back to an earlier depth, whatever was left open since. */
    void restore(int depth, Box clip) {
        while (saved.size() > depth) {
            saved.removeLast();
        }
        current = clip;
    }

    Box current() {
        return current;
    }

    /** Narrows to what lies in this as well. */
    void narrow(double left, double top, double right, double bottom) {
        double x = Math.max(left, current.x());
        double y = Math.max(top, current.y());
        double width = Math.min(right, current.right()) - x;
        double height = Math.min(bottom, current.bottom()) - y;
        current = new Box(x, y, Math.max(0, width), Math.max(0, height));
    }

    /** Whether this point can be seen, give or take {@code slack} points. */
    boolean shows(double x, double y, double slack) {
        return x >= current.x() - slack
                && x <= current.right() + slack
                && y >= current.y() - slack
                && y <= current.bottom() + slack;
    }
}
