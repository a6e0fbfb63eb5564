package app.concord.importing.print;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Makes a table of an area whose cells are known. */
final class RuledTable {
    private static final double SAME = 0.3;
    private static final int FEWEST = 3;

    private final RuledArea area;
    private final Map<Integer, List<Segment>> cells;
    private final List<Integer> columns;

    private RuledTable(RuledArea area, Map<Integer, List<Segment>> cells) {
        this.area = area;
        this.cells = cells;
        TreeSet<Integer> used = new TreeSet<>();
        cells.keySet().forEach(cell -> used.add(cell % area.across()));
        this.columns = List.copyOf(used);
    }

    /**
     * The table, without rows and columns that are empty.
     *
     * @param cells what stands in each cell, by the number of the cell
     */
    static Node.Table of(RuledArea area, Map<Integer, List<Segment>> cells) {
        RuledTable table = new RuledTable(area, cells);
        List<List<@Nullable List<Node.Line>>> rows = new ArrayList<>();
        List<List<Integer>> spans = new ArrayList<>();
        for (int row = 0; row < area.down(); row++) {
            List<@Nullable List<Node.Line>> line = table.row(row);
            if (line.stream().anyMatch(cell -> cell != null)) {
                List<Integer> covering = table.covering(row);
                for (List<@Nullable List<Node.Line>> single : parted(line)) {
                    rows.add(single);
                    spans.add(covering);
                }
            }
        }
        return new Node.Table(rows, spans);
    }

    private List<@Nullable List<Node.Line>> row(int row) {
        List<@Nullable List<Node.Line>> line = new ArrayList<>();
        for (int column : columns) {
            List<Segment> cell = cells.get(row * area.across() + column);
            line.add(cell == null ? null : PageLayout.lines(cell));
        }
        return line;
    }

    /** For each column the one whose cell reaches over it. */
    private List<Integer> covering(int row) {
        List<Integer> covering = new ArrayList<>();
        for (int column : columns) {
            int owner = area.cells().get(row).get(column) % area.across();
            int at = columns.indexOf(owner);
            covering.add(at < 0 ? columns.indexOf(column) : at);
        }
        return covering;
    }

    /**
     * Rows that no line parts: where each cell has as many lines as the others, on common
     * baselines, each is a row of its own.
     */
    private static List<List<@Nullable List<Node.Line>>> parted(
            List<@Nullable List<Node.Line>> row) {
        List<Node.Line> model = null;
        int filled = 0;
        for (List<Node.Line> cell : row) {
            if (cell == null) {
                continue;
            }
            filled++;
            if (model == null) {
                model = cell;
            } else if (!level(model, cell)) {
                return List.of(row);
            }
        }
        if (model == null || filled < 2 || model.size() < FEWEST) {
            return List.of(row);
        }
        List<List<@Nullable List<Node.Line>>> rows = new ArrayList<>();
        for (int i = 0; i < model.size(); i++) {
            List<@Nullable List<Node.Line>> single = new ArrayList<>();
            for (List<Node.Line> cell : row) {
                single.add(cell == null ? null : List.of(cell.get(i)));
            }
            rows.add(single);
        }
        return rows;
    }

    private static boolean level(List<Node.Line> one, List<Node.Line> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            double apart = Math.abs(one.get(i).baseline() - other.get(i).baseline());
            if (apart > SAME * one.get(i).size()) {
                return false;
            }
        }
        return true;
    }
}
