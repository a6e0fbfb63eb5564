package app.concord.importing.web;

import app.concord.importing.BlockList;
import app.concord.importing.Limits;
import app.concord.importing.TableHeader;
import app.concord.model.Cell;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The cells of a table that tabulates something; tables that only place things have no grid. */
final class TableGrid {
    private static final int WIDEST_SPAN = 100;
    private static final int LONGEST_CELL = 160;
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");
    private static final int SHORT_CELL = 60;
    private static final Pattern NAME = Pattern.compile("\\p{L}{2}");
    private static final Pattern MONEY = Pattern.compile("\\p{Sc}");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final Map<Element, Cell> cells;

    /** A cell and where it stands in the grid. */
    private record Placed(Element element, int row, int column, int width, boolean header) {}

    private TableGrid(Map<Element, Cell> cells) {
        this.cells = cells;
    }

    /**
     * The grid of a table, null if it only places things.
     *
     * @param blocks the asset in the making, which numbers its tables
     * @param words what a reader sees of a cell
     */
    static @Nullable TableGrid of(
            Element table, PageShapes shapes, BlockList blocks, Function<Element, String> words) {
        List<Element> rows = PageShapes.rows(table);
        boolean placing = table.attr("role").matches("presentation|none");
        if (!tabulates(table, rows, shapes) || (placing && !isList(rows, words))) {
            return null;
        }
        int number = blocks.newTable();
        List<Placed> placed = place(rows);
        boolean hasHeaders = placed.stream().anyMatch(Placed::header);
        int headerRows = headerRows(rows, placed, hasHeaders, words);
        Map<Integer, String> above = new HashMap<>();
        Map<Integer, Placed> first = new HashMap<>();
        for (Placed cell : placed) {
            if (cell.row() < headerRows) {
                String text = words.apply(cell.element());
                for (int i = 0; i < cell.width() && !text.isEmpty(); i++) {
                    above.merge(
                            cell.column() + i,
                            text,
                            (upper, lower) -> upper.equals(lower) ? upper : upper + " " + lower);
                }
            } else if (cell.column() == 0) {
                first.put(cell.row(), cell);
            }
        }
        Map<Element, Cell> cells = new HashMap<>();
        for (Placed cell : placed) {
            boolean isHead = cell.row() < headerRows;
            Placed rowHead = isHead ? null : first.get(cell.row());
            String rowHeader =
                    rowHead == null || rowHead.element().equals(cell.element())
                            ? null
                            : words.apply(rowHead.element());
            cells.put(
                    cell.element(),
                    new Cell(
                            number,
                            cell.row(),
                            cell.column(),
                            isHead ? null : above.get(cell.column()),
                            rowHeader == null || rowHeader.isEmpty() ? null : rowHeader,
                            cell.header() || isHead));
        }
        return new TableGrid(cells);
    }

    /** The place of a cell, null if it is none of this table. */
    @Nullable Cell cell(Element element) {
        return cells.get(element);
    }

    private static boolean tabulates(Element table, List<Element> rows, PageShapes shapes) {
        if (rows.isEmpty()) {
            return false;
        }
        PageShapes.Shape shape = shapes.shape(table);
        if (shape.tables() > 1 || shape.headings() > 0) {
            return false;
        }
        boolean declared = !table.select("> thead, > * > tr > th, > tr > th, > caption").isEmpty();
        Map<Integer, Integer> widths = new TreeMap<>();
        int cells = 0;
        for (Element row : rows) {
            int width = 0;
            for (Element cell : row.children()) {
                PageShapes.Shape content = shapes.shape(cell);
                width += span(cell, "colspan");
                boolean loose = content.lists() > 0 || content.pictures() > 0;
                if (!declared && (loose || content.letters() > LONGEST_CELL)) {
                    return false;
                }
                cells++;
            }
            widths.merge(width, 1, Integer::sum);
        }
        if (cells > Limits.GRID_CELLS) {
            return false;
        }
        int widest = widths.keySet().stream().max(Integer::compare).orElse(0);
        if ((widest < 2 && !declared) || cells < 2) {
            return false;
        }
        // Several rows of one width: a single row places things side by side.
        return declared || (rows.size() > 1 && widths.getOrDefault(widest, 0) * 2 > rows.size());
    }

    /**
     * Whether a table said to place things only, as all are in a mail, is a list for all that:
     * words name its columns and begin its rows, and values follow them.
     */
    private static boolean isList(List<Element> rows, Function<Element, String> words) {
        int width = rows.getFirst().childrenSize();
        if (rows.stream().anyMatch(row -> row.childrenSize() != width)
                || words.apply(rows.getFirst().child(0)).isEmpty()
                || !firstRowNames(rows, words)) {
            return false;
        }
        for (Element row : rows.subList(1, rows.size())) {
            for (Element cell : row.children()) {
                String text = words.apply(cell);
                boolean named = NAME.matcher(text).find() && !MONEY.matcher(text).find();
                if (text.length() > SHORT_CELL || (cell.elementSiblingIndex() == 0 && !named)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<Placed> place(List<Element> rows) {
        List<Placed> placed = new ArrayList<>();
        Map<Integer, Integer> takenUntil = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            Element line = rows.get(row);
            Element group = line.parent();
            boolean inHead = group != null && group.normalName().equals("thead");
            for (Element cell : line.children()) {
                while (takenUntil.getOrDefault(column, 0) > row) {
                    column++;
                }
                int width = span(cell, "colspan");
                int height = Math.min(span(cell, "rowspan"), rows.size() - row);
                boolean header = inHead || cell.normalName().equals("th");
                placed.add(new Placed(cell, row, column, width, header));
                for (int i = 0; i < width; i++) {
                    takenUntil.put(column + i, row + height);
                }
                column += width;
            }
        }
        return placed;
    }

    /** How many rows at the top hold nothing but headers. */
    private static int headerRows(
            List<Element> rows,
            List<Placed> placed,
            boolean hasHeaders,
            Function<Element, String> words) {
        if (!hasHeaders) {
            return firstRowNames(rows, words) ? 1 : 0;
        }
        int count = 0;
        while (count < rows.size() - 1) {
            int row = count;
            boolean all =
                    placed.stream()
                            .filter(cell -> cell.row() == row)
                            .allMatch(
                                    cell -> cell.header() || words.apply(cell.element()).isEmpty());
            if (!all) {
                break;
            }
            count++;
        }
        return count;
    }

    /**
     * Whether the first row holds words, at most with a number among them, and every other row a
     * number.
     */
    private static boolean firstRowNames(List<Element> rows, Function<Element, String> words) {
        if (rows.size() < 3) {
            return false;
        }
        boolean numbers = false;
        for (Element cell : rows.getFirst().children()) {
            String text = words.apply(cell);
            if (text.isEmpty() && cell.elementSiblingIndex() > 0) {
                return false;
            }
            numbers |= DIGIT.matcher(text).find();
        }
        if (numbers && !TableHeader.first(texts(rows, words))) {
            return false;
        }
        return rows.stream().skip(1).allMatch(row -> DIGIT.matcher(row.wholeText()).find());
    }

    private static List<List<String>> texts(List<Element> rows, Function<Element, String> words) {
        return rows.stream().map(row -> row.children().stream().map(words).toList()).toList();
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        return NUMBER.matcher(value).matches() ? Math.min(Integer.parseInt(value), WIDEST_SPAN) : 1;
    }
}
