package app.concord.importing.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds columns and tables on a page from the strips that no text crosses, and with them the order
 * in which the page is read.
 */
final class PageLayout {
    private static final double SAME_LINE = 0.35;
    private static final double NARROWEST = 0.9;
    private static final int MAX_DEPTH = 12;

    private final List<PageGlyphs.Rule> rules;
    private final double narrowest;

    private PageLayout(List<PageGlyphs.Rule> rules, double narrowest) {
        this.rules = rules;
        this.narrowest = narrowest;
    }

    /**
     * The parts of a page in reading order.
     *
     * @param segments all text of one direction
     * @param rules lines drawn on the page
     */
    static List<Node> of(List<Segment> segments, List<PageGlyphs.Rule> rules) {
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
        List<PageGlyphs.Rule> level =
                rules.stream().filter(PageGlyphs.Rule::level).limit(2_000).toList();
        return new PageLayout(level, NARROWEST * size).region(lines(segments), 0);
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

    private List<Node> region(List<Node.Line> lines, int depth) {
        if (lines.isEmpty()) {
            return List.of();
        }
        Gutter gutter = depth > MAX_DEPTH ? null : Gutter.best(lines, narrowest);
        if (gutter == null) {
            return List.of(new Node.Flow(lines));
        }
        List<Node> nodes = new ArrayList<>();
        TableShape table = TableShape.of(lines, gutter, rules, narrowest);
        if (table != null) {
            nodes.addAll(region(lines.subList(0, table.first()), depth + 1));
            nodes.add(table.node());
            nodes.addAll(region(lines.subList(table.last() + 1, lines.size()), depth + 1));
            return merged(nodes);
        }
        nodes.addAll(region(lines.subList(0, gutter.first()), depth + 1));
        List<Segment> left = new ArrayList<>();
        List<Segment> right = new ArrayList<>();
        for (Node.Line line : lines.subList(gutter.first(), gutter.last() + 1)) {
            for (Segment segment : line.segments()) {
                (segment.right() <= gutter.left() + 0.01 ? left : right).add(segment);
            }
        }
        nodes.add(
                new Node.Columns(
                        List.of(region(lines(left), depth + 1), region(lines(right), depth + 1))));
        nodes.addAll(region(lines.subList(gutter.last() + 1, lines.size()), depth + 1));
        return merged(nodes);
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
