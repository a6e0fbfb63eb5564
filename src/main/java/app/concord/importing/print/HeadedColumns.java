package app.concord.importing.print;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Columns of a page that hold tables: headings stand side by side on one line, and below one of
 * them more than one piece stands on a line. A table has one piece below each head.
 */
final class HeadedColumns {
    private static final double HEADING = 1.15;
    private static final double FLUSH = 1.5;
    private static final double MOST = 0.7;
    private static final int FEWEST = 3;
    private static final int SAMPLE = 12;
    private static final int LONG_HEADING = 60;

    private final List<Node.Line> lines;
    private final double narrowest;

    private HeadedColumns(List<Node.Line> lines, double narrowest) {
        this.lines = lines;
        this.narrowest = narrowest;
    }

    /** The strip before the second of two headings side by side, null where there are none. */
    static @Nullable Gutter of(List<Node.Line> lines, double narrowest) {
        HeadedColumns columns = new HeadedColumns(lines, narrowest);
        for (int head = 0; head + FEWEST < lines.size(); head++) {
            if (columns.isHead(head)) {
                Gutter gutter = columns.below(head);
                if (gutter != null) {
                    return gutter;
                }
            }
        }
        return null;
    }

    private boolean isHead(int at) {
        List<Segment> heads = lines.get(at).segments();
        if (heads.size() < 2 || heads.stream().anyMatch(head -> !isHeading(head))) {
            return false;
        }
        double size = heads.stream().mapToDouble(Segment::size).min().orElse(0);
        int end = Math.min(lines.size(), at + 1 + SAMPLE);
        double usual =
                IntStream.range(at + 1, end)
                        .mapToDouble(line -> lines.get(line).size())
                        .sorted()
                        .skip((end - at - 1) / 2)
                        .findFirst()
                        .orElse(size);
        return size >= HEADING * usual;
    }

    private static boolean isHeading(Segment segment) {
        return !Arrangement.isPlace(segment)
                && segment.text().length() <= LONG_HEADING
                && wordy(segment);
    }

    /** Words rather than a value. */
    private static boolean wordy(Segment segment) {
        long letters = segment.text().codePoints().filter(Character::isLetter).count();
        long digits = segment.text().codePoints().filter(Character::isDigit).count();
        return letters >= 2 && letters > digits;
    }

    private @Nullable Gutter below(int head) {
        List<Segment> heads = lines.get(head).segments();
        for (int right = 1; right < heads.size(); right++) {
            double edge = heads.get(right).left();
            double from = heads.get(right - 1).left();
            double to = right + 1 < heads.size() ? heads.get(right + 1).left() : Double.MAX_VALUE;
            int last = lastFree(head, edge);
            if (last - head < FEWEST) {
                continue;
            }
            List<Node.Line> rows = lines.subList(head + 1, last + 1);
            boolean tables = isTable(rows, from, edge) || isTable(rows, edge, to);
            if (tables && begin(rows, from, edge) && begin(rows, edge, to)) {
                return new Gutter(head, last, leftEdge(head, last, edge), edge);
            }
        }
        return null;
    }

    /** The last line down to which no text crosses the strip before an edge. */
    private int lastFree(int head, double edge) {
        Predicate<Segment> crosses =
                segment -> segment.left() < edge - FLUSH && segment.right() > edge - narrowest;
        int last = head;
        while (last < lines.size() && lines.get(last).segments().stream().noneMatch(crosses)) {
            last++;
        }
        return last - 1;
    }

    private double leftEdge(int head, int last, double edge) {
        return lines.subList(head, last + 1).stream()
                .flatMap(line -> line.segments().stream())
                .filter(segment -> segment.left() < edge - FLUSH)
                .mapToDouble(Segment::right)
                .max()
                .orElse(edge - narrowest);
    }

    private static List<Segment> within(Node.Line line, double from, double to) {
        return line.segments().stream()
                .filter(s -> s.left() >= from - FLUSH && s.left() < to - FLUSH)
                .toList();
    }

    private static boolean isTable(List<Node.Line> rows, double from, double to) {
        return rows.stream().filter(row -> within(row, from, to).size() > 1).count() >= FEWEST;
    }

    /** Whether lines of a column begin below its heading, and with words. */
    private static boolean begin(List<Node.Line> rows, double from, double to) {
        List<Segment> firsts =
                rows.stream()
                        .map(row -> within(row, from, to))
                        .filter(segments -> !segments.isEmpty())
                        .map(List::getFirst)
                        .toList();
        long flush = firsts.stream().filter(s -> Math.abs(s.left() - from) <= FLUSH).count();
        long worded = firsts.stream().filter(HeadedColumns::wordy).count();
        return firsts.size() >= FEWEST
                && flush >= MOST * firsts.size()
                && worded >= MOST * firsts.size();
    }
}
