package app.concord.importing.print;

import app.concord.importing.Limits;
import app.concord.model.Box;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Lays out a page with areas that drawn lines enclose: each is read whole, at the place where it
 * stands among the columns and lines around it.
 */
final class Arrangement {
    private static final int MAX_AREAS = 300;
    private static final int LONG_TEXT = 160;
    private static final int MANY_LINES = 7;
    private static final double LINE = 1.2;
    private static final String PLACE = "\ufffc";

    private final PageLayout layout;
    private final double size;

    Arrangement(PageLayout layout, double size) {
        this.layout = layout;
        this.size = size;
    }

    /** An area with what is in it. */
    private record Placed(RuledArea area, Node node) {
        double top() {
            return area.box().y();
        }

        double bottom() {
            return area.box().bottom();
        }
    }

    /**
     * The parts in reading order.
     *
     * @param areas from the largest to the smallest
     */
    List<Node> nodes(List<Segment> segments, List<RuledArea> areas, int depth) {
        if (areas.isEmpty() || depth > Limits.LAYOUT_AREAS_DEPTH) {
            return layout.region(PageLayout.lines(segments), 0);
        }
        List<Segment> rest = new ArrayList<>(segments);
        List<Placed> placed = new ArrayList<>();
        for (RuledArea area : areas.subList(0, Math.min(areas.size(), MAX_AREAS))) {
            if (placed.stream().anyMatch(other -> other.area().overlaps(area))) {
                continue;
            }
            List<Segment> held = rest.stream().filter(area::holds).toList();
            List<RuledArea> inner = areas.stream().filter(area::holds).toList();
            boolean beside = rest.stream().anyMatch(segment -> beside(area, segment));
            Node node = held.isEmpty() ? null : node(area, held, inner, beside, depth);
            if (node != null) {
                placed.add(new Placed(area, node));
                rest.removeIf(area::holds);
            }
        }
        return arranged(rest, placed);
    }

    private static boolean beside(RuledArea area, Segment segment) {
        return !area.holds(segment)
                && segment.centre() > area.box().y()
                && segment.centre() < area.box().bottom();
    }

    private @Nullable Node node(
            RuledArea area, List<Segment> held, List<RuledArea> inner, boolean beside, int depth) {
        TreeMap<Integer, List<Segment>> cells = new TreeMap<>();
        for (Segment segment : held) {
            cells.computeIfAbsent(area.cellOf(segment), key -> new ArrayList<>()).add(segment);
        }
        long columns = cells.keySet().stream().map(cell -> cell % area.across()).distinct().count();
        long rows = cells.keySet().stream().map(cell -> cell / area.across()).distinct().count();
        if (columns > 1 && rows > 1 && !cells.values().stream().anyMatch(Arrangement::lengthy)) {
            return RuledTable.of(area, cells);
        }
        boolean stacked = columns == 1 && rows > 1;
        int least = columns == 1 && !beside ? 3 : 2;
        boolean brief = cells.values().stream().anyMatch(cell -> lineCount(cell) < least);
        if (stacked || (brief && rows == 1)) {
            return null;
        }
        List<List<Node>> panels = new ArrayList<>();
        for (List<Segment> cell : cells.values()) {
            List<RuledArea> own = new ArrayList<>();
            for (RuledArea other : inner) {
                if (cell.stream().anyMatch(other::holds)) {
                    own.add(other);
                }
            }
            panels.add(nodes(cell, cells.size() == 1 ? own : List.of(), depth + 1));
        }
        return new Node.Columns(panels);
    }

    private static int lineCount(List<Segment> cell) {
        return PageLayout.lines(cell).size();
    }

    /** Whether a cell holds running text rather than a value. */
    private static boolean lengthy(List<Segment> cell) {
        int length = 0;
        for (Segment segment : cell) {
            length += segment.pieces().size();
        }
        return length > LONG_TEXT && lineCount(cell) >= MANY_LINES;
    }

    private List<Node> arranged(List<Segment> rest, List<Placed> placed) {
        if (placed.isEmpty()) {
            return rest.isEmpty() ? List.of() : layout.region(PageLayout.lines(rest), 0);
        }
        List<Placed> sorted = new ArrayList<>(placed);
        sorted.sort(Comparator.comparingDouble(Placed::top));
        for (Placed one : sorted) {
            if (alone(one, rest, sorted)) {
                List<Node> nodes = new ArrayList<>();
                nodes.addAll(
                        arranged(
                                rest.stream().filter(s -> s.centre() < one.top()).toList(),
                                sorted.stream().filter(p -> p.bottom() <= one.top() + 3).toList()));
                nodes.add(one.node());
                nodes.addAll(
                        arranged(
                                rest.stream().filter(s -> s.centre() >= one.top()).toList(),
                                sorted.stream().filter(p -> p.top() >= one.bottom() - 3).toList()));
                return nodes;
            }
        }
        List<Segment> all = new ArrayList<>(rest);
        for (int i = 0; i < sorted.size(); i++) {
            all.addAll(places(sorted.get(i), i));
        }
        return filled(layout.region(PageLayout.lines(all), 0), sorted, new boolean[sorted.size()]);
    }

    /** Whether nothing stands beside it. */
    private static boolean alone(Placed one, List<Segment> rest, List<Placed> placed) {
        for (Segment segment : rest) {
            if (segment.centre() > one.top() && segment.centre() < one.bottom()) {
                return false;
            }
        }
        for (Placed other : placed) {
            boolean beside =
                    Math.min(other.bottom(), one.bottom()) - Math.max(other.top(), one.top()) > 3;
            if (beside && !other.area().equals(one.area())) {
                return false;
            }
        }
        return true;
    }

    /** Lines that keep the place of an area free. */
    private List<Segment> places(Placed placed, int number) {
        Box box = placed.area().box();
        List<Segment> lines = new ArrayList<>();
        double step = Math.max(LINE * size, box.height() / 100);
        double baseline = box.y() + size;
        do {
            String name = PLACE + (char) (0x100 + number);
            Glyph glyph = new Glyph(name, box, box.x(), baseline, box.width(), size, false, false);
            lines.add(Segment.of(List.of(new Segment.Piece(glyph, false, false))));
            baseline += step;
        } while (baseline < box.bottom());
        return lines;
    }

    /** Whether the segment keeps the place of an area free. */
    static boolean isPlace(Segment segment) {
        String text = segment.pieces().getFirst().glyph().text();
        return text.length() == 2 && text.startsWith(PLACE);
    }

    private static List<Node> filled(List<Node> nodes, List<Placed> placed, boolean[] done) {
        List<Node> result = new ArrayList<>();
        for (Node node : nodes) {
            switch (node) {
                case Node.Flow flow -> fill(flow, placed, done, result);
                case Node.Columns columns -> {
                    List<List<Node>> inner = new ArrayList<>();
                    for (List<Node> column : columns.columns()) {
                        inner.add(filled(column, placed, done));
                    }
                    result.add(new Node.Columns(inner));
                }
                case Node.Table table -> result.add(table);
            }
        }
        return result;
    }

    private static void fill(
            Node.Flow flow, List<Placed> placed, boolean[] done, List<Node> result) {
        List<Node.Line> lines = new ArrayList<>();
        for (Node.Line line : flow.lines()) {
            List<Segment> words = line.segments().stream().filter(s -> !isPlace(s)).toList();
            if (!words.isEmpty()) {
                lines.add(new Node.Line(words));
            }
            for (Segment segment : line.segments()) {
                if (isPlace(segment)) {
                    int number = segment.pieces().getFirst().glyph().text().charAt(1) - 0x100;
                    if (!done[number]) {
                        done[number] = true;
                        if (!lines.isEmpty()) {
                            result.add(new Node.Flow(lines));
                            lines = new ArrayList<>();
                        }
                        result.add(placed.get(number).node());
                    }
                }
            }
        }
        if (!lines.isEmpty()) {
            result.add(new Node.Flow(lines));
        }
    }
}
