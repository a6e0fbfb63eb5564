package app.concord.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Facts side by side: a row a subject, kind and role; a column a channel, to be opened into its
 * assets. Made once and shown by window and reports alike.
 *
 * @param columns the assets, by channel, then by path
 * @param rows by subject, then kind, then role
 */
public record FindingMatrix(List<Column> columns, List<Row> rows) {
    /** Nothing to compare. */
    public static final FindingMatrix NONE = new FindingMatrix(List.of(), List.of());

    public FindingMatrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** One asset. */
    public record Column(Channel channel, String asset, String title) {}

    /**
     * One kind of statement about one subject.
     *
     * @param subject id of the subject
     * @param subjectName what a person calls it
     * @param kind kind of the facts
     * @param role part they play
     * @param condition further circumstances the facts of this row share, as a short text in the
     *     words of the pieces ({@code 160 × 200 cm}); empty for none
     * @param cells one entry a column that states something, in the order of the columns
     * @param findings fingerprints of the findings about this row
     */
    public record Row(
            String subject,
            String subjectName,
            FactKind kind,
            Role role,
            String condition,
            List<Cell> cells,
            List<String> findings) {

        public Row {
            cells = List.copyOf(cells);
            findings = List.copyOf(findings);
        }

        /** What the asset in this column states, null where it states nothing. */
        public @Nullable Cell cell(int column) {
            for (Cell cell : cells) {
                if (cell.column() == column) {
                    return cell;
                }
            }
            return null;
        }

        /** The gravest state of any cell. */
        public State state() {
            State gravest = State.AGREES;
            for (Cell cell : cells) {
                if (cell.state().compareTo(gravest) > 0) {
                    gravest = cell.state();
                }
            }
            return gravest;
        }
    }

    /**
     * What one asset states in one row.
     *
     * @param column index into {@link FindingMatrix#columns()}
     * @param state the gravest state of its entries
     * @param entries the statements, in reading order, equal ones once
     */
    public record Cell(int column, State state, List<Entry> entries) {
        public Cell {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One statement.
     *
     * @param value what it comes to
     * @param bound how it limits the true value
     * @param place the words
     * @param state how it stands to the others
     */
    public record Entry(FactValue value, Bound bound, Place place, State state) {}

    /** How a statement stands to the others of its row, the harmless first. */
    public enum State {
        AGREES,
        /** Different, and that is in order: the reason is in the explained differences. */
        EXPLAINED,
        DEVIATES
    }
}
