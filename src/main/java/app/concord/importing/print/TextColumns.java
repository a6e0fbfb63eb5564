package app.concord.importing.print;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Two columns of text whose lines happen to stand side by side: points of a list below each other
 * in one of them, headings over both more than once, or a thing and its price in each. No row of a
 * table is like that.
 */
final class TextColumns {
    private static final String BULLETS = "•▪◦‣●■";
    private static final double HEADING = 1.15;

    /** Words, and at the end an amount with or without its currency. */
    private static final Pattern OFFER =
            Pattern.compile(
                    "\\p{L}.*\\p{L}.*\\s(?:\\p{Sc}|\\p{Lu}{1,3})?\\s?\\d{1,4}(?:[.,]\\d{2}|[.,][–-]+)"
                            + "(?:\\s?(?:\\p{Sc}|\\p{Lu}{3}|lei))?");
    private static final int SEVERAL = 2;

    private TextColumns() {}

    /** Whether these lines, parted by the gaps, are columns of text rather than rows. */
    static boolean are(List<Node.Line> lines, List<Gutter> gaps) {
        if (gaps.size() != 1) {
            return false;
        }
        double middle = (gaps.getFirst().left() + gaps.getFirst().right()) / 2;
        int[] points = new int[2];
        int heads = 0;
        int offers = 0;
        double usual = usualSize(lines);
        for (Node.Line line : lines) {
            for (Segment segment : line.segments()) {
                points[segment.left() < middle ? 0 : 1] += isPoint(segment) ? 1 : 0;
            }
            boolean heading =
                    line.segments().size() > 1
                            && line.segments().stream()
                                    .allMatch(segment -> segment.size() >= HEADING * usual);
            heads += heading ? 1 : 0;
            offers += ofOffers(line, middle) ? 1 : 0;
        }
        return points[0] >= SEVERAL
                || points[1] >= SEVERAL
                || heads >= SEVERAL
                || offers >= SEVERAL;
    }

    /** Whether a thing and its price stand on both sides: 'Ground coffee 11.90'. */
    private static boolean ofOffers(Node.Line line, double middle) {
        String left = "";
        String right = "";
        for (Segment segment : line.segments()) {
            if (segment.left() < middle) {
                left += segment.text() + " ";
            } else {
                right += segment.text() + " ";
            }
        }
        return OFFER.matcher(left.strip()).matches() && OFFER.matcher(right.strip()).matches();
    }

    /** A bullet with words behind it; alone in a cell it is a tick. */
    private static boolean isPoint(Segment segment) {
        String text = segment.text().strip();
        return text.length() > 2
                && BULLETS.indexOf(text.charAt(0)) >= 0
                && text.chars().anyMatch(Character::isLetter);
    }

    private static double usualSize(List<Node.Line> lines) {
        return lines.stream()
                .map(Node.Line::size)
                .sorted()
                .skip(lines.size() / 2)
                .findFirst()
                .orElse(0.0);
    }
}
