package app.concord.importing.print;

import app.concord.model.Box;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A part of a page that drawn lines enclose and divide: a table, or a frame around a text.
 *
 * @param box around all of it
 * @param columns left and right edges of its columns, ascending
 * @param rows upper and lower edges of its rows, ascending
 * @param cells number of the cell that each place belongs to, by row and column; places of one cell
 *     that spans several share its number, which is the place of its upper left
 */
record RuledArea(Box box, List<Double> columns, List<Double> rows, List<List<Integer>> cells) {
    private static final double NEAR = 2.5;
    private static final double COVERED = 0.6;

    /** The area that these lines make; each list has at least two. */
    static RuledArea of(List<Ink.Rule> rules, List<Ink.Upright> uprights) {
        List<Double> columns = distinct(uprights.stream().map(Ink.Upright::x).sorted().toList());
        List<Double> rows = distinct(rules.stream().map(Ink.Rule::yLeft).sorted().toList());
        Box box =
                new Box(
                        columns.getFirst(),
                        rows.getFirst(),
                        columns.getLast() - columns.getFirst(),
                        rows.getLast() - rows.getFirst());
        int across = columns.size() - 1;
        int down = rows.size() - 1;
        int[] cell = new int[Math.max(0, across * down)];
        Arrays.setAll(cell, i -> i);
        for (int row = 0; row < down; row++) {
            for (int column = 0; column < across; column++) {
                int here = row * across + column;
                if (column > 0
                        && !parted(
                                uprights, columns.get(column), rows.get(row), rows.get(row + 1))) {
                    join(cell, here - 1, here);
                }
                if (row > 0
                        && !level(
                                rules,
                                rows.get(row),
                                columns.get(column),
                                columns.get(column + 1))) {
                    join(cell, here - across, here);
                }
            }
        }
        List<List<Integer>> cells = new ArrayList<>();
        for (int row = 0; row < down; row++) {
            List<Integer> line = new ArrayList<>();
            for (int column = 0; column < across; column++) {
                line.add(root(cell, row * across + column));
            }
            cells.add(line);
        }
        return new RuledArea(box, columns, rows, cells);
    }

    private static int root(int[] cell, int at) {
        int root = at;
        while (cell[root] != root) {
            root = cell[root];
        }
        return root;
    }

    private static void join(int[] cell, int one, int other) {
        int a = root(cell, one);
        int b = root(cell, other);
        cell[Math.max(a, b)] = Math.min(a, b);
    }

    private static boolean parted(List<Ink.Upright> uprights, double x, double top, double bottom) {
        double covered = 0;
        for (Ink.Upright upright : uprights) {
            if (Math.abs(upright.x() - x) <= NEAR) {
                covered +=
                        Math.max(
                                0,
                                Math.min(bottom, upright.bottom()) - Math.max(top, upright.top()));
            }
        }
        return covered >= COVERED * (bottom - top);
    }

    private static boolean level(List<Ink.Rule> rules, double y, double left, double right) {
        double covered = 0;
        for (Ink.Rule rule : rules) {
            if (Math.abs(rule.yLeft() - y) <= NEAR) {
                covered += Math.max(0, Math.min(right, rule.right()) - Math.max(left, rule.left()));
            }
        }
        return covered >= COVERED * (right - left);
    }

    private static List<Double> distinct(List<Double> sorted) {
        List<Double> distinct = new ArrayList<>();
        for (double value : sorted) {
            if (distinct.isEmpty() || value - distinct.getLast() > NEAR) {
                distinct.add(value);
            }
        }
        return distinct;
    }

    int across() {
        return columns.size() - 1;
    }

    int down() {
        return rows.size() - 1;
    }

    /** Whether the middle of the segment lies in it. */
    boolean holds(Segment segment) {
        return inside(segment.middle(), segment.centre());
    }

    boolean inside(double x, double y) {
        return x >= box.x() && x <= box.right() && y >= box.y() && y <= box.bottom();
    }

    /** Whether the other lies in it and is not as large. */
    boolean holds(RuledArea other) {
        Box inner = other.box;
        return inner.x() >= box.x() - NEAR
                && inner.right() <= box.right() + NEAR
                && inner.y() >= box.y() - NEAR
                && inner.bottom() <= box.bottom() + NEAR
                && inner.width() * inner.height() < 0.98 * box.width() * box.height();
    }

    boolean overlaps(RuledArea other) {
        return Math.min(box.right(), other.box.right()) - Math.max(box.x(), other.box.x()) > NEAR
                && Math.min(box.bottom(), other.box.bottom()) - Math.max(box.y(), other.box.y())
                        > NEAR;
    }

    /** The cell under the middle of the segment; the segment must be held. */
    int cellOf(Segment segment) {
        return cells.get(place(rows, segment.centre())).get(place(columns, segment.middle()));
    }

    private static int place(List<Double> edges, double value) {
        int place = 0;
        while (place < edges.size() - 2 && value >= edges.get(place + 1)) {
            place++;
        }
        return place;
    }
}
