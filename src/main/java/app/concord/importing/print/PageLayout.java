package app.concord.importing.print;

import app.concord.importing.Limits;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds columns and tables on a page from the strips that no text crosses, and with them the order
 * in which the page is read.
 */
final class PageLayout {
    private static final double SAME_LINE = 0.35;
    private static final double NARROWEST = 0.6;
    private static final int SAMPLE = 2_000;
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_CELLS = 3;

    private final List<Ink.Rule> rules;
    private final double narrowest;
    private final boolean turned;

    private PageLayout(List<Ink.Rule> rules, double narrowest, boolean turned) {
        this.rules = rules;
        this.narrowest = narrowest;
        this.turned = turned;
    }

    /**
     * The parts of a page in reading order.
     *
     * @param segments all text of one direction
     * @param ink lines drawn on the page
     */
    static List<Node> of(List<Segment> segments, Ink ink) {
        if (segments.isEmpty()) {
            return List.of();
        }
        double size =
                segments.stream()
                        .map(Segment::size)
                        .sorted()
                        .skip(segments.size() / 2)
                        .findFirst()
                        .orElse(10.0);
        List<Ink.Rule> level = ink.rules().stream().filter(Ink.Rule::level).limit(2_000).toList();
        PageLayout layout = new PageLayout(level, NARROWEST * size, turned(segments));
        List<Segment> parted = SegmentCuts.at(ink.uprights(), segments);
        return new Arrangement(layout, size).nodes(parted, RuledAreas.of(parted, ink), 0);
    }

    /** Whether most of the text runs from right to left, and with it the columns. */
    private static boolean turned(List<Segment> segments) {
        StringBuilder some = new StringBuilder();
        for (Segment segment : segments) {
            if (some.length() < SAMPLE) {
                some.append(segment.text());
            }
        }
        return Bidirectional.rightToLeft(some);
    }

    /** Segments on about one baseline as lines, from top to bottom. */
    static List<Node.Line> lines(List<Segment> segments) {
        List<Segment> sorted = new ArrayList<>(segments);
        sorted.sort(Comparator.comparingDouble(Segment::baseline));
        List<Node.Line> lines = new ArrayList<>();
        List<Segment> current = new ArrayList<>();
        for (Segment segment : sorted) {
            if (!current.isEmpty()) {
                Segment first = current.getFirst();
                double limit = SAME_LINE * Math.min(first.size(), segment.size());
                if (segment.baseline() - first.baseline() > limit) {
                    lines.add(line(current));
                    current = new ArrayList<>();
                }
            }
            current.add(segment);
        }
        if (!current.isEmpty()) {
            lines.add(line(current));
        }
        return lines;
    }

    private static Node.Line line(List<Segment> segments) {
        segments.sort(Comparator.comparingDouble(Segment::left));
        return new Node.Line(List.copyOf(segments));
    }

    /** The parts of these lines in reading order. */
    List<Node> region(List<Node.Line> lines, int depth) {
        if (lines.isEmpty()) {
            return List.of();
        }
        Gutter gutter = depth > Limits.LAYOUT_DEPTH ? null : Gutter.best(lines, narrowest);
        if (gutter == null) {
            return List.of(new Node.Flow(lines));
        }
        Gutter headed = HeadedColumns.of(lines, narrowest);
        if (headed != null) {
            return sideBySide(lines, headed, depth);
        }
        if (PriceEdge.is(lines, gutter)) {
            Node offers = new Node.Flow(lines.subList(gutter.first(), gutter.last() + 1));
            return around(offers, lines, gutter.first(), gutter.last(), depth);
        }
        TableShape table = TableShape.of(lines, gutter, rules, narrowest);
        Gutter twins = table == null ? null : table.twins();
        if (twins != null) {
            return sideBySide(lines, twins, depth);
        }
        if (table != null) {
            return around(table.node(), lines, table.first(), table.last(), depth);
        }
        List<Node> around = aroundTable(lines, gutter, depth);
        if (around != null) {
            return around;
        }
        return sideBySide(lines, gutter, depth);
    }

    private List<Node> sideBySide(List<Node.Line> lines, Gutter gutter, int depth) {
        List<Segment> left = new ArrayList<>();
        List<Segment> right = new ArrayList<>();
        for (Node.Line line : lines.subList(gutter.first(), gutter.last() + 1)) {
            for (Segment segment : line.segments()) {
                (segment.right() <= gutter.left() + 0.01 ? left : right).add(segment);
            }
        }
        List<Node> first = region(lines(turned ? right : left), depth + 1);
        List<Node> second = region(lines(turned ? left : right), depth + 1);
        Node columns = new Node.Columns(List.of(first, second));
        return around(columns, lines, gutter.first(), gutter.last(), depth);
    }

    /** A part that stands for the lines from the first to the last, and those around it. */
    private List<Node> around(Node part, List<Node.Line> lines, int first, int last, int depth) {
        List<Node> nodes = new ArrayList<>(region(lines.subList(0, first), depth + 1));
        nodes.add(part);
        nodes.addAll(region(lines.subList(last + 1, lines.size()), depth + 1));
        return merged(nodes);
    }

    /**
     * Cuts out a table that runs across the columns above and below it, where the gutter between
     * them goes on between two of its own columns: lines of three and more pieces that follow each
     * other are rows, as lines of running text in columns have one piece a column.
     *
     * @return null where there is no such table
     */
    private @Nullable List<Node> aroundTable(List<Node.Line> lines, Gutter gutter, int depth) {
        int from = -1;
        int to = -1;
        for (int i = gutter.first(); i <= gutter.last(); i++) {
            int end = i;
            while (end <= gutter.last() && isRow(lines.get(end), gutter)) {
                end++;
            }
            if (end - i > to - from && end - i >= FEWEST_ROWS) {
                from = i;
                to = end;
            }
            i = Math.max(i, end - 1);
        }
        if (from < 0) {
            return null;
        }
        List<Node.Line> rows = lines.subList(from, to);
        if (rows.stream().allMatch(row -> holdsTwoRows(row, gutter))) {
            return null;
        }
        Gutter own = Gutter.best(rows, narrowest);
        TableShape table = own == null ? null : TableShape.of(rows, own, rules, narrowest);
        if (table == null || table.last() - table.first() + 1 < FEWEST_ROWS) {
            return null;
        }
        return around(table.node(), lines, from + table.first(), from + table.last(), depth);
    }

    /** Whether each side has as many pieces as a row of its own: two tables side by side. */
    private static boolean holdsTwoRows(Node.Line line, Gutter gutter) {
        long left = line.segments().stream().filter(s -> s.right() <= gutter.left() + 0.01).count();
        return left >= FEWEST_CELLS && line.segments().size() - left >= FEWEST_CELLS;
    }

    private static boolean isRow(Node.Line line, Gutter gutter) {
        return line.segments().size() >= FEWEST_CELLS && gutter.hasBoth(line);
    }

    /** Flows that follow each other are one. */
    private static List<Node> merged(List<Node> nodes) {
        List<Node> result = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Node.Flow flow
                    && !result.isEmpty()
                    && result.getLast() instanceof Node.Flow before) {
                List<Node.Line> lines = new ArrayList<>(before.lines());
                lines.addAll(flow.lines());
                result.set(result.size() - 1, new Node.Flow(lines));
            } else {
                result.add(node);
            }
        }
        return result;
    }
}
