package app.concord.importing.print;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * A strip that no text crosses over a range of lines.
 *
 * @param first index of the first line
 * @param last index of the last line
 * @param left edge in points
 * @param right edge in points
 */
record Gutter(int first, int last, double left, double right) {
    private static final int MAX_LINES = 400;
    private static final int MIN_BESIDE = 2;

    private record Gap(double left, double right) {}

    /** The gutter with the most lines on both sides, null where there is none. */
    static @Nullable Gutter best(List<Node.Line> lines, double narrowest) {
        if (lines.size() < MIN_BESIDE || lines.size() > MAX_LINES) {
            return null;
        }
        Gutter best = null;
        int bestBeside = MIN_BESIDE - 1;
        for (int first = 0; first < lines.size(); first++) {
            if (lines.size() - first <= bestBeside) {
                break;
            }
            List<Gap> gaps = List.of(new Gap(-1e6, 1e6));
            for (int last = first; last <= lines.size(); last++) {
                List<Gap> next =
                        last == lines.size()
                                ? List.of()
                                : without(gaps, lines.get(last), narrowest);
                for (Gap gap : gaps) {
                    if (!next.contains(gap) && last - first > bestBeside) {
                        Gutter gutter = new Gutter(first, last - 1, gap.left(), gap.right());
                        int beside = gutter.beside(lines);
                        if (beside > bestBeside) {
                            bestBeside = beside;
                            best = gutter;
                        }
                    }
                }
                gaps = next;
                if (gaps.isEmpty()) {
                    break;
                }
            }
        }
        return best == null ? null : best.trimmed(lines);
    }

    private static List<Gap> without(List<Gap> gaps, Node.Line line, double narrowest) {
        List<Gap> rest = gaps;
        for (Segment segment : line.segments()) {
            List<Gap> cut = new ArrayList<>();
            for (Gap gap : rest) {
                if (segment.right() <= gap.left() || segment.left() >= gap.right()) {
                    cut.add(gap);
                    continue;
                }
                if (segment.left() - gap.left() >= narrowest) {
                    cut.add(new Gap(gap.left(), segment.left()));
                }
                if (gap.right() - segment.right() >= narrowest) {
                    cut.add(new Gap(segment.right(), gap.right()));
                }
            }
            rest = cut;
        }
        return rest;
    }

    /** Lines on the side that has fewer of them. */
    private int beside(List<Node.Line> lines) {
        int before = 0;
        int behind = 0;
        for (Node.Line line : lines.subList(first, last + 1)) {
            before += hasLeft(line) ? 1 : 0;
            behind += hasRight(line) ? 1 : 0;
        }
        return Math.min(before, behind);
    }

    boolean hasLeft(Node.Line line) {
        return line.segments().stream().anyMatch(segment -> segment.right() <= left + 0.01);
    }

    boolean hasRight(Node.Line line) {
        return line.segments().stream().anyMatch(segment -> segment.left() >= right - 0.01);
    }

    boolean hasBoth(Node.Line line) {
        return hasLeft(line) && hasRight(line);
    }

    /** All gaps that stay free over the range of this gutter, from left to right; it is one. */
    List<Gutter> siblings(List<Node.Line> lines, double narrowest) {
        List<Gap> gaps = List.of(new Gap(-1e6, 1e6));
        for (Node.Line line : lines.subList(first, last + 1)) {
            gaps = without(gaps, line, narrowest);
        }
        return gaps.stream()
                .map(gap -> new Gutter(first, last, gap.left(), gap.right()))
                .filter(gutter -> gutter.beside(lines) >= MIN_BESIDE)
                .toList();
    }

    /** Without lines at either end that stand alone on one side and away from the rest. */
    private Gutter trimmed(List<Node.Line> lines) {
        int from = first;
        int to = last;
        while (from < to && !hasBoth(lines.get(from)) && apart(lines, from, from + 1)) {
            from++;
        }
        while (to > from && !hasBoth(lines.get(to)) && apart(lines, to - 1, to)) {
            to--;
        }
        return new Gutter(from, to, left, right);
    }

    private static boolean apart(List<Node.Line> lines, int upper, int lower) {
        double gap = lines.get(lower).baseline() - lines.get(upper).baseline();
        double size = Math.max(lines.get(lower).size(), lines.get(upper).size());
        double smaller = Math.min(lines.get(lower).size(), lines.get(upper).size());
        return gap > 2.2 * size || size > 1.5 * smaller;
    }

    Gutter between(int newFirst, int newLast) {
        return new Gutter(newFirst, newLast, left, right);
    }
}
