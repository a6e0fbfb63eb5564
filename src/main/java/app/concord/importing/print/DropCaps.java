package app.concord.importing.print;

import java.util.ArrayList;
import java.util.List;

/** Puts a large letter that opens a paragraph before the first of the lines beside it. */
final class DropCaps {
    private static final double LARGER = 1.8;
    private static final double NEAR = 1.5;
    private static final int FEWEST = 2;
    private static final int MOST_CAPS = 100;

    private DropCaps() {}

    /** The segments with large first letters joined to their words. */
    static List<Segment> joined(List<Segment> segments) {
        List<Segment> caps =
                segments.stream()
                        .filter(segment -> segment.pieces().size() == 1 && opens(segment))
                        .limit(MOST_CAPS)
                        .toList();
        List<Segment> result = new ArrayList<>(segments);
        for (Segment cap : caps) {
            Segment first = null;
            int beside = 0;
            for (Segment line : result) {
                if (isBeside(cap, line)) {
                    beside++;
                    first = first == null || line.baseline() < first.baseline() ? line : first;
                }
            }
            if (first != null && beside >= FEWEST) {
                Glyph large = cap.pieces().getFirst().glyph();
                List<Segment.Piece> pieces = new ArrayList<>();
                pieces.add(
                        new Segment.Piece(
                                large.at(first.left() - large.width(), first.baseline()),
                                false,
                                false));
                pieces.addAll(first.pieces());
                result.set(result.indexOf(first), Segment.of(pieces));
                result.remove(cap);
            }
        }
        return result;
    }

    private static boolean opens(Segment cap) {
        int type = Character.getType(cap.pieces().getFirst().glyph().text().codePointAt(0));
        return type == Character.UPPERCASE_LETTER
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.START_PUNCTUATION;
    }

    private static boolean isBeside(Segment cap, Segment line) {
        double gap = line.left() - cap.right();
        double top = cap.baseline() - 0.95 * cap.size();
        return line.pieces().size() > 1
                && cap.size() > LARGER * line.size()
                && gap > -0.3 * line.size()
                && gap < NEAR * line.size()
                && line.baseline() <= cap.baseline() + 0.4 * line.size()
                && line.baseline() >= top + 0.4 * line.size();
    }
}
