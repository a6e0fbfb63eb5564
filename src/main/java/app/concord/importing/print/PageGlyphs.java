package app.concord.importing.print;

import java.util.List;

/**
 * What is printed on a page.
 *
 * @param directions the glyphs by direction of reading: 0, 90, 180, 270 degrees clockwise; each
 *     list in the order they are drawn
 * @param rules horizontal lines of upright text, thin rectangles among them
 * @param cut whether the page held more than is read
 */
record PageGlyphs(List<List<Glyph>> directions, List<Rule> rules, boolean cut) {

    /**
     * A straight thin line as shown, in points; {@code left} is at most {@code right}.
     *
     * @param yLeft distance from the top at the left end
     * @param yRight distance from the top at the right end
     */
    record Rule(double left, double yLeft, double right, double yRight) {
        double at(double x) {
            double share = right > left ? (x - left) / (right - left) : 0;
            return yLeft + share * (yRight - yLeft);
        }

        boolean level() {
            return Math.abs(yLeft - yRight) < 1;
        }
    }

    boolean empty() {
        return directions.stream().allMatch(List::isEmpty);
    }
}
