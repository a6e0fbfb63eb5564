package app.concord.importing.print;

import app.concord.importing.Limits;
import app.concord.model.Box;

import java.util.ArrayList;
import java.util.List;

/** What a page shows beside its letters: lines, edges of areas, pictures; in points as shown. */
final class Ink {
    private static final double SHORTEST = 2;
    private static final int FEW_SHAPES = 4;

    private final List<Rule> rules = new ArrayList<>();
    private final List<Upright> uprights = new ArrayList<>();
    private final List<Box> pictures = new ArrayList<>();
    private final double room;
    private int shapes;

    /** Nothing is drawn. */
    Ink() {
        this(0);
    }

    /**
     * @param room size of the page in square points
     */
    Ink(double room) {
        this.room = room;
    }

    /**
     * A straight thin line that is rather level; {@code left} is at most {@code right}.
     *
     * @param yLeft distance from the top at the left end
     * @param yRight distance from the top at the right end
     * @param thickness of the line
     */
    record Rule(double left, double yLeft, double right, double yRight, double thickness) {
        double at(double x) {
            double share = right > left ? (x - left) / (right - left) : 0;
            return yLeft + share * (yRight - yLeft);
        }

        boolean level() {
            return Math.abs(yLeft - yRight) < 1;
        }
    }

    /** A straight line from top to bottom. */
    record Upright(double x, double top, double bottom) {}

    /** Takes a straight line between two points. */
    void line(double fromX, double fromY, double toX, double toY, double thickness) {
        double width = Math.abs(fromX - toX);
        double height = Math.abs(fromY - toY);
        if (Math.max(width, height) < SHORTEST || !Double.isFinite(width + height)) {
            return;
        }
        if (height > width) {
            if (width < 1 && uprights.size() < Limits.PAGE_LINES) {
                uprights.add(
                        new Upright((fromX + toX) / 2, Math.min(fromY, toY), Math.max(fromY, toY)));
            }
        } else if (rules.size() < Limits.PAGE_LINES) {
            rules.add(
                    fromX <= toX
                            ? new Rule(fromX, fromY, toX, toY, thickness)
                            : new Rule(toX, toY, fromX, fromY, thickness));
        }
    }

    void picture(Box box) {
        if (pictures.size() < Limits.PAGE_LINES && Double.isFinite(box.width() + box.height())) {
            pictures.add(box);
        }
    }

    /** Takes note of a shape that is not made of straight lines. */
    void shape() {
        shapes++;
    }

    /** Lines that are rather level. */
    List<Rule> rules() {
        return rules;
    }

    List<Upright> uprights() {
        return uprights;
    }

    List<Box> pictures() {
        return pictures;
    }

    /** Whether there is a picture, or as many shapes as a word drawn in outlines has. */
    boolean drawn() {
        return shapes >= FEW_SHAPES || !pictures.isEmpty();
    }

    /** The part of the page that pictures take, 0 to 1. */
    double pictured() {
        double taken = 0;
        for (Box picture : pictures) {
            taken += picture.width() * picture.height();
        }
        return room <= 0 ? 0 : Math.min(1, taken / room);
    }

    /** Whether a picture lies under this point. */
    boolean pictured(double x, double y) {
        for (Box picture : pictures) {
            if (x >= picture.x()
                    && x <= picture.right()
                    && y >= picture.y()
                    && y <= picture.bottom()) {
                return true;
            }
        }
        return false;
    }
}
