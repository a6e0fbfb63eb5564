package app.concord.importing.print;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Prices at the right edge of a column of offers: each stands on the line of a name, and what is
 * said of the offer below it has the line to itself. They end their lines and are no column. Where
 * a name has the line to itself and the price stands below, it is one.
 */
final class PriceEdge {
    /** So many lines without a price make it no table of names and prices. */
    private static final int FEWEST_REMARKS = 2;

    private static final int FEWEST_PRICES = 2;

    private static final Pattern PRICE =
            Pattern.compile(
                    "(?:\\p{Sc}|\\p{Lu}\\p{L}{0,2})?\\s?\\d{1,4}(?:[.,]\\d{2}|[.,][–-]+)?"
                            + "\\s?(?:\\p{Sc}|\\p{Lu}{3}|lei)?\\*?");

    private PriceEdge() {}

    /** Whether what stands right of the gutter are such prices. */
    static boolean is(List<Node.Line> lines, Gutter gutter) {
        if (!gutter.hasBoth(lines.get(gutter.first()))) {
            return false;
        }
        int prices = 0;
        int remarks = 0;
        for (Node.Line line : lines.subList(gutter.first(), gutter.last() + 1)) {
            if (!gutter.hasRight(line)) {
                remarks++;
                continue;
            }
            for (Segment segment : line.segments()) {
                boolean right = segment.left() >= gutter.right() - 0.01;
                if (right && !PRICE.matcher(segment.text().strip()).matches()) {
                    return false;
                }
            }
            if (!gutter.hasLeft(line)) {
                return false;
            }
            prices++;
        }
        return prices >= FEWEST_PRICES && remarks >= FEWEST_REMARKS;
    }
}
