package app.concord.importing.table;

import app.concord.model.Problem;

import java.util.List;

/**
 * A table as the file holds it, before anyone has said what its columns mean.
 *
 * @param rows all rows in file order, blank ones too
 * @param problems what could not be read
 */
public record Sheet(List<Row> rows, List<Problem> problems) {
    public Sheet {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }
}
