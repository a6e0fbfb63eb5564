package app.concord.importing.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes segments of lines out of characters: first in the order they are drawn, which keeps words
 * together, then by place, which mends what was drawn piecemeal.
 */
final class Segments {
    private static final double LEVEL = 0.15;
    private static final double WORD = 0.17;
    private static final double WORD_CLOSE = 0.11;
    private static final double CLOSE = 0.03;
    private static final int FEWEST_CLOSE = 8;
    private static final double WIDE = 1.0;
    private static final double WIDE_APART = 0.55;
    private static final double WIDE_BLANK = 1.5;
    private static final double BACK = 0.5;
    private static final double BULLET_GAP = 3;
    private static final int MAX_RAISED = 3_000;
    private static final Pattern BULLET =
            Pattern.compile("[•●○◦▪■□‣∙·–—*✓✔►▶➤➜→]|\\d{1,2}[.)]|[a-zA-Z][.)]");

    private Segments() {}

    /** Segments of all glyphs, ordered by baseline, then from left to right. */
    static List<Segment> of(List<Glyph> glyphs) {
        List<Segment> runs = new ArrayList<>(DropCaps.joined(runs(glyphs)));
        IdentityHashMap<Glyph, Integer> drawn = new IdentityHashMap<>();
        for (Segment run : runs) {
            drawn.put(run.pieces().getFirst().glyph(), drawn.size());
            drawn.put(run.pieces().getLast().glyph(), drawn.size());
        }
        runs.sort(Comparator.comparingDouble(Segment::baseline).thenComparingDouble(Segment::left));
        return raised(mended(runs, drawn)).stream()
                .map(Segments::unspaced)
                .map(Bidirectional::logical)
                .toList();
    }

    private static List<Segment> runs(List<Glyph> glyphs) {
        List<Segment> runs = new ArrayList<>();
        List<Segment.Piece> pieces = new ArrayList<>();
        double right = 0;
        boolean blank = false;
        for (Glyph glyph : glyphs) {
            if (glyph.blank()) {
                blank = true;
                continue;
            }
            if (!pieces.isEmpty()) {
                Glyph before = pieces.getLast().glyph();
                double size = Math.max(before.size(), glyph.size());
                double gap = glyph.x() - right;
                boolean same =
                        Math.abs(before.baseline() - glyph.baseline()) <= LEVEL * size
                                && gap > -BACK * size
                                && gap < (blank ? WIDE_BLANK : WIDE) * size;
                if (!same) {
                    runs.add(parted(pieces));
                    pieces = new ArrayList<>();
                    blank = false;
                }
            }
            pieces.add(new Segment.Piece(glyph, blank && !pieces.isEmpty(), false));
            right = glyph.right();
            blank = false;
        }
        if (!pieces.isEmpty()) {
            runs.add(parted(pieces));
        }
        return runs;
    }

    /**
     * Words parted by gaps. Where no blank is drawn and letters stand close, a smaller gap does
     * than where letters are set apart.
     */
    private static Segment parted(List<Segment.Piece> pieces) {
        boolean blanks = false;
        double[] gaps = new double[pieces.size()];
        for (int i = 1; i < gaps.length; i++) {
            Glyph before = pieces.get(i - 1).glyph();
            Glyph glyph = pieces.get(i).glyph();
            blanks |= pieces.get(i).spaced();
            gaps[i] = (glyph.x() - before.right()) / Math.max(before.size(), glyph.size());
        }
        double word = WORD;
        if (!blanks && gaps.length > FEWEST_CLOSE) {
            double[] sorted = gaps.clone();
            java.util.Arrays.sort(sorted);
            word = sorted[sorted.length / 2] < CLOSE ? WORD_CLOSE : WORD;
        }
        List<Segment.Piece> words = new ArrayList<>(pieces.size());
        for (int i = 0; i < gaps.length; i++) {
            Segment.Piece piece = pieces.get(i);
            boolean apart = i > 0 && !piece.spaced() && gaps[i] > word;
            words.add(apart ? new Segment.Piece(piece.glyph(), true, piece.raised()) : piece);
        }
        return Segment.of(words);
    }

    /**
     * Joins what stands close together on one baseline, and a bullet with what it points at. What
     * was not drawn one after the other must stand closer, because a narrow gutter may lie between.
     */
    private static List<Segment> mended(List<Segment> runs, IdentityHashMap<Glyph, Integer> drawn) {
        List<Segment> result = new ArrayList<>();
        int start = 0;
        while (start < runs.size()) {
            int end = start + 1;
            double baseline = runs.get(start).baseline();
            while (end < runs.size()
                    && runs.get(end).baseline() - baseline
                            <= LEVEL * Math.max(runs.get(start).size(), runs.get(end).size())) {
                end++;
            }
            List<Segment> row = new ArrayList<>(runs.subList(start, end));
            row.sort(Comparator.comparingDouble(Segment::left));
            Segment current = row.getFirst();
            for (Segment next : row.subList(1, row.size())) {
                double size = Math.max(current.size(), next.size());
                double gap = next.left() - current.right();
                int last = drawn.getOrDefault(current.pieces().getLast().glyph(), -9);
                int first = drawn.getOrDefault(next.pieces().getFirst().glyph(), -1);
                double limit = Math.abs(first - last) < 2 ? WIDE : WIDE_APART;
                limit = BULLET.matcher(current.text()).matches() ? BULLET_GAP : limit;
                if (gap > -BACK * size && gap < limit * size) {
                    current = current.joined(next, gap > WORD * size, false);
                } else {
                    result.add(current);
                    current = next;
                }
            }
            result.add(current);
            start = end;
        }
        return result;
    }

    /**
     * Puts small raised characters, such as cents and footnote marks, behind what they belong to.
     */
    private static List<Segment> raised(List<Segment> segments) {
        if (segments.size() > MAX_RAISED) {
            return segments;
        }
        List<Segment> result = new ArrayList<>(segments);
        for (int i = 0; i < result.size(); i++) {
            Segment small = result.get(i);
            if (small.pieces().size() > 5) {
                continue;
            }
            for (int j = 0; j < result.size(); j++) {
                Segment large = result.get(j);
                double up = large.baseline() - small.baseline();
                if (i == j
                        || small.size() > 0.8 * large.size()
                        || up < 0.12 * large.size()
                        || up > 0.75 * large.size()) {
                    continue;
                }
                double behind = small.left() - large.right();
                double before = large.left() - small.right();
                if (Math.abs(behind) < 0.3 * large.size()) {
                    result.set(j, large.joined(small, false, true));
                } else if (Math.abs(before) < 0.3 * large.size()) {
                    result.set(j, small.joined(large, false, false));
                } else if (small.left() > large.left() && small.right() < large.right()) {
                    result.set(j, large.around(small));
                } else {
                    continue;
                }
                result.remove(i);
                i--;
                break;
            }
        }
        result.sort(
                Comparator.comparingDouble(Segment::baseline).thenComparingDouble(Segment::left));
        return result;
    }

    /** Joins words whose letters are set apart for looks. */
    private static Segment unspaced(Segment segment) {
        List<Segment.Piece> pieces = segment.pieces();
        int single = 0;
        int spaced = 0;
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < pieces.size(); i++) {
            Glyph before = pieces.get(i - 1).glyph();
            Glyph glyph = pieces.get(i).glyph();
            spaced += pieces.get(i).spaced() ? 1 : 0;
            single +=
                    pieces.get(i).spaced() && Character.isLetter(glyph.text().codePointAt(0))
                            ? 1
                            : 0;
            gaps.add(glyph.x() - before.right());
        }
        if (pieces.size() < 5 || single < 0.8 * gaps.size() || spaced < 0.9 * gaps.size()) {
            return segment;
        }
        double middle = gaps.stream().sorted().skip(gaps.size() / 2).findFirst().orElse(0.0);
        List<Segment.Piece> joined = new ArrayList<>();
        joined.add(pieces.getFirst());
        for (int i = 1; i < pieces.size(); i++) {
            joined.add(
                    new Segment.Piece(
                            pieces.get(i).glyph(),
                            gaps.get(i - 1) > 1.7 * middle,
                            pieces.get(i).raised()));
        }
        return Segment.of(joined);
    }
}
