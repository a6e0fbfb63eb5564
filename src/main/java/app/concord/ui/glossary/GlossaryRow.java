package app.concord.ui.glossary;

import app.concord.model.GlossaryColumn;

import java.util.Map;

/**
 * A row of the glossary as it stands in the window.
 *
 * @param index place among all rows, from 0
 * @param cells what stands in the known columns
 * @param problem why the row cannot be followed; empty where it can
 * @param findings how many findings rest on it
 */
public record GlossaryRow(
        int index, Map<GlossaryColumn, String> cells, String problem, int findings) {
    public GlossaryRow {
        cells = Map.copyOf(cells);
    }

    /** What stands in a column; empty for nothing. */
    public String cell(GlossaryColumn column) {
        return cells.getOrDefault(column, "");
    }
}
