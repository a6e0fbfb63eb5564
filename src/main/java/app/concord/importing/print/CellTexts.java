package app.concord.importing.print;

import app.concord.importing.TableHeader;
import app.concord.model.Cell;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * The texts of a table by row and column, merged cells repeated, and the headers they make.
 *
 * @param headers how many rows at the top name columns
 */
record CellTexts(List<List<String>> rows, int headers) {

    /**
     * @param declared how many rows the file itself calls headers, 0 where it does not say
     */
    static CellTexts of(List<List<String>> rows, int declared) {
        int headers =
                declared > 0 && declared < rows.size() ? declared : TableHeader.first(rows) ? 1 : 0;
        return new CellTexts(rows, headers);
    }

    /** The place of a cell in the table of this number. */
    Cell cell(int table, int row, int column) {
        return new Cell(
                table,
                row,
                column,
                columnHeader(row, column),
                rowHeader(row, column),
                row < headers);
    }

    private @Nullable String columnHeader(int row, int column) {
        if (row < headers || headers == 0) {
            return null;
        }
        List<String> names = new ArrayList<>();
        for (List<String> line : rows.subList(0, headers)) {
            String name = column < line.size() ? line.get(column) : "";
            if (!name.isEmpty() && !names.contains(name)) {
                names.add(name);
            }
        }
        return names.isEmpty() ? null : String.join(" ", names);
    }

    private @Nullable String rowHeader(int row, int column) {
        String first = rows.get(row).isEmpty() ? "" : rows.get(row).getFirst();
        return column == 0 || first.isEmpty() ? null : first;
    }
}
