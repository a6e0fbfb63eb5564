package app.concord.report;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/**
 * A table of the reports for spreadsheets.
 *
 * @param id its name for programs
 * @param columns from left to right
 * @param rows from top to bottom
 * @param <T> what a row is about
 */
record Sheet<T>(String id, List<Column<T>> columns, List<T> rows) {
    Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A column.
     *
     * @param id its name for programs
     * @param width in characters
     * @param value what stands in a row: a text, a number, a day, a {@link
     *     app.concord.model.FactValue}, or a {@link Marked}; null for an empty cell
     */
    record Column<T>(String id, int width, Function<T, @Nullable Object> value) {}

    /**
     * A cell that is marked.
     *
     * @param value what stands in it
     * @param mark how it stands out
     */
    record Marked(Object value, Mark mark) {}

    /** How a cell stands out. */
    enum Mark {
        WRONG,
        EXPLAINED,
        MISSING
    }

    static <T> Column<T> column(String id, int width, Function<T, @Nullable Object> value) {
        return new Column<>(id, width, value);
    }
}
