package app.concord.importing.print;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Two columns of text whose lines happen to stand side by side: points of a list below each other
 * in one of them, headings over both more than once, a heading beside plain text now on this side
 * and now on that, or a thing and its price in each. No row of a table is like that.
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
        int[] alone = new int[2];
        double usual = usualSize(lines);
        for (Node.Line line : lines) {
            int[] headings = new int[2];
            int[] plain = new int[2];
            for (Segment segment : line.segments()) {
                int side = segment.left() < middle ? 0 : 1;
                points[side] += isPoint(segment) ? 1 : 0;
                (segment.size() >= HEADING * usual ? headings : plain)[side]++;
            }
            boolean both = headings[0] > 0 && headings[1] > 0;
            heads += both && plain[0] + plain[1] == 0 ? 1 : 0;
            alone[0] += headings[0] > 0 && plain[0] + headings[1] == 0 && plain[1] > 0 ? 1 : 0;
            alone[1] += headings[1] > 0 && plain[1] + headings[0] == 0 && plain[0] > 0 ? 1 : 0;
        }
        return points[0] >= SEVERAL
                || points[1] >= SEVERAL
                || heads >= SEVERAL
                || (alone[0] > 0 && alone[1] > 0)
                || ofOffers(lines, gaps.getFirst());
    }

    /** Whether a thing and its price stand on both sides of the gap, more than once. */
    static boolean ofOffers(List<Node.Line> lines, Gutter gap) {
        double middle = (gap.left() + gap.right()) / 2;
        return lines.stream().filter(line -> ofOffers(line, middle)).count() >= SEVERAL;
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

    /** The size of most letters. */
    private static double usualSize(List<Node.Line> lines) {
        TreeMap<Double, Integer> letters = new TreeMap<>();
        int all = 0;
        for (Node.Line line : lines) {
            for (Segment segment : line.segments()) {
                letters.merge(segment.size(), segment.text().length(), Integer::sum);
                all += segment.text().length();
            }
        }
        int seen = 0;
        for (Map.Entry<Double, Integer> size : letters.entrySet()) {
            seen += size.getValue();
            if (2 * seen >= all) {
                return size.getKey();
            }
        }
        return 0;
    }
}
