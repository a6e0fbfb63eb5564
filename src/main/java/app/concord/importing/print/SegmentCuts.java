package app.concord.importing.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cuts lines of text where a line drawn from top to bottom goes through a gap in them. */
final class SegmentCuts {
    private static final double SLACK = 1.5;
    private static final double GAP = 0.2;
    private static final int MAX_UPRIGHTS = 5_000;

    private SegmentCuts() {}

    static List<Segment> at(List<Ink.Upright> uprights, List<Segment> segments) {
        if (uprights.isEmpty() || uprights.size() > MAX_UPRIGHTS) {
            return segments;
        }
        List<Ink.Upright> sorted = new ArrayList<>(uprights);
        sorted.sort(Comparator.comparingDouble(Ink.Upright::x));
        List<Segment> cut = new ArrayList<>();
        for (Segment segment : segments) {
            List<Segment.Piece> pieces = segment.pieces();
            int from = 0;
            for (int at = first(sorted, segment.left()); at < sorted.size(); at++) {
                Ink.Upright upright = sorted.get(at);
                if (upright.x() >= segment.right()) {
                    break;
                }
                boolean through =
                        upright.top() <= segment.centre() && upright.bottom() >= segment.centre();
                int behind = through ? behind(pieces, from, upright.x()) : -1;
                if (behind > from) {
                    cut.add(Segment.of(pieces.subList(from, behind)));
                    from = behind;
                }
            }
            cut.add(from == 0 ? segment : Segment.of(pieces.subList(from, pieces.size())));
        }
        return cut;
    }

    private static int first(List<Ink.Upright> sorted, double x) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).x() <= x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Index of the first piece behind the line, -1 where it goes through a letter. */
    private static int behind(List<Segment.Piece> pieces, int from, double x) {
        for (int i = from + 1; i < pieces.size(); i++) {
            Glyph glyph = pieces.get(i).glyph();
            if (glyph.x() < pieces.get(i - 1).glyph().x()) {
                return -1; // Written from right to left.
            }
            if (glyph.x() + glyph.width() / 2 > x) {
                Glyph before = pieces.get(i - 1).glyph();
                boolean gap =
                        pieces.get(i).spaced() || glyph.x() - before.right() > GAP * glyph.size();
                boolean between = gap && before.right() <= x + SLACK && glyph.x() >= x - SLACK;
                return between ? i : -1;
            }
        }
        return -1;
    }
}
