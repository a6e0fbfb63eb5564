package app.concord.campaign;

import app.concord.model.Block;
import app.concord.model.Glossary;
import app.concord.model.GlossaryColumn;
import app.concord.model.GlossaryTerm;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The cells of a glossary's file, columns that nobody knows among them, as they are edited and
 * written.
 *
 * @param columns the headers, in the order of the file
 * @param delimiter what parts the cells of a row
 * @param rows cells, as many as there are columns
 */
public record GlossaryTable(List<String> columns, char delimiter, List<List<String>> rows) {
    private static final char COMMA = ',';
    private static final String BETWEEN_FORMS = " | ";

    /** A table that holds no term yet. */
    public static final GlossaryTable EMPTY =
            new GlossaryTable(
                    Arrays.stream(GlossaryColumn.values()).map(GlossaryColumn::header).toList(),
                    COMMA,
                    List.of());

    public GlossaryTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The cells of a glossary that was read, with every known column; empty for none. */
    public static GlossaryTable of(@Nullable Glossary glossary) {
        if (glossary == null) {
            return EMPTY;
        }
        List<String> columns = new ArrayList<>(glossary.columns());
        for (GlossaryColumn column : GlossaryColumn.values()) {
            if (columns.stream().noneMatch(header -> GlossaryColumn.of(header) == column)) {
                columns.add(column.header());
            }
        }
        List<List<String>> rows = new ArrayList<>();
        int number = -1;
        for (Block block : glossary.file().blocks()) {
            if (block.innermost() != number) {
                number = block.innermost();
                rows.add(new ArrayList<>(Collections.nCopies(columns.size(), "")));
            }
            int column = columns.indexOf(block.label());
            if (column >= 0) {
                rows.getLast().set(column, block.text());
            }
        }
        return new GlossaryTable(columns, glossary.delimiter(), rows);
    }

    /** Where a column stands, the first of several; -1 for none. */
    public int index(GlossaryColumn column) {
        for (int i = 0; i < columns.size(); i++) {
            if (GlossaryColumn.of(columns.get(i)) == column) {
                return i;
            }
        }
        return -1;
    }

    /** What a row has in a column; empty for nothing. */
    public String cell(int row, GlossaryColumn column) {
        int at = index(column);
        return at < 0 ? "" : rows.get(row).get(at);
    }

    /** The same table with other text in one cell. */
    public GlossaryTable with(int row, GlossaryColumn column, String text) {
        List<List<String>> changed = new ArrayList<>(rows);
        List<String> cells = new ArrayList<>(rows.get(row));
        cells.set(index(column), text);
        changed.set(row, cells);
        return new GlossaryTable(columns, delimiter, changed);
    }

    /** The same table with an empty row behind all others. */
    public GlossaryTable withRow() {
        List<List<String>> more = new ArrayList<>(rows);
        more.add(Collections.nCopies(columns.size(), ""));
        return new GlossaryTable(columns, delimiter, more);
    }

    /** The same table without one of its rows. */
    public GlossaryTable without(int row) {
        List<List<String>> fewer = new ArrayList<>(rows);
        fewer.remove(row);
        return new GlossaryTable(columns, delimiter, fewer);
    }

    /** The same table with further terms behind its own. */
    public GlossaryTable with(List<GlossaryTerm> terms) {
        List<List<String>> more = new ArrayList<>(rows);
        for (GlossaryTerm term : terms) {
            List<String> cells = new ArrayList<>(Collections.nCopies(columns.size(), ""));
            cells.set(index(GlossaryColumn.TERM), term.term());
            cells.set(index(GlossaryColumn.SHORT_FORMS), forms(term.shortForms()));
            cells.set(index(GlossaryColumn.FORBIDDEN), forms(term.forbidden()));
            cells.set(index(GlossaryColumn.MARK), term.mark());
            cells.set(index(GlossaryColumn.LANGUAGE), languages(term));
            cells.set(index(GlossaryColumn.NOTE), term.note());
            more.add(cells);
        }
        return new GlossaryTable(columns, delimiter, more);
    }

    /** The same table without rows in which nothing is written. */
    public GlossaryTable withoutBlanks() {
        return new GlossaryTable(
                columns,
                delimiter,
                rows.stream().filter(row -> !row.stream().allMatch(String::isBlank)).toList());
    }

    /** The table as a file: UTF-8, and marked as such where a spreadsheet could take it wrongly. */
    public byte[] bytes() {
        String text = text();
        boolean plain = text.chars().allMatch(c -> c < 0x80);
        return ((plain ? "" : "\ufeff") + text).getBytes(StandardCharsets.UTF_8);
    }

    private String text() {
        StringBuilder text = new StringBuilder(line(columns));
        rows.forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private String line(List<String> cells) {
        return cells.stream()
                .map(this::quoted)
                .collect(Collectors.joining(String.valueOf(delimiter), "", "\n"));
    }

    private String quoted(String cell) {
        boolean plain =
                cell.chars().noneMatch(c -> c == delimiter || c == '"' || c == '\n' || c == '\r')
                        && cell.strip().equals(cell);
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static String forms(List<String> forms) {
        return String.join(BETWEEN_FORMS, forms);
    }

    private static String languages(GlossaryTerm term) {
        return term.languages().stream().sorted().collect(Collectors.joining(" "));
    }
}
