package app.concord.importing.table;

import app.concord.model.Problem;

import java.util.List;
import java.util.Set;

/**
 * A table as the file holds it, before anyone has said what its columns mean.
 *
 * @param name as the workbook calls it, empty where it has none
 * @param rows all rows in file order, blank ones and hidden ones too
 * @param problems what could not be read
 * @param hidden whether the workbook does not show it
 * @param hiddenColumns the columns, from 0, that it does not show
 * @param unresolved names of the cells whose formula has no stored result, such as {@code D7}; only
 *     the first few
 */
public record Sheet(
        String name,
        List<Row> rows,
        List<Problem> problems,
        boolean hidden,
        Set<Integer> hiddenColumns,
        List<String> unresolved) {
    public Sheet {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
        hiddenColumns = Set.copyOf(hiddenColumns);
        unresolved = List.copyOf(unresolved);
    }

    /** A table in which nothing is hidden. */
    public Sheet(List<Row> rows, List<Problem> problems) {
        this("", rows, problems, false, Set.of(), List.of());
    }
}
