package app.concord.importing.table;

import java.util.List;

/**
 * A row of a table as the file holds it.
 *
 * @param line line of the file it begins on, or row of the sheet; from 1
 * @param cells raw texts, empty where the file has nothing
 * @param hidden whether the sheet does not show it
 */
public record Row(int line, List<String> cells, boolean hidden) {
    public Row {
        cells = List.copyOf(cells);
    }

    /** A row that shows. */
    public Row(int line, List<String> cells) {
        this(line, cells, false);
    }

    /** The cell of this column, from 0; empty beyond the last. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Whether nothing is written in it. */
    public boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
