package app.concord.importing.table;

import app.concord.importing.Limits;
import app.concord.model.Cancellation;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects the rows of one sheet while it is parsed, and what of it does not show. Rows without a
 * value are passed over.
 */
final class SheetRows extends XMLFilterImpl implements XSSFSheetXMLHandler.SheetContentsHandler {
    private static final int NAMED = 20;

    private final Cancellation cancellation;
    private final List<Row> rows = new ArrayList<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private final List<String> unresolved = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private boolean cut;
    private boolean hidden;
    private int line;
    private String reference = "";
    private boolean formula;
    private boolean result;

    SheetRows(Cancellation cancellation) {
        this.cancellation = cancellation;
    }

    /** Ends the reading of a sheet that has more rows than are read. */
    static final class FullException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        FullException() {
            super("more rows than are read", null, false, false);
        }
    }

    List<Row> rows() {
        return rows;
    }

    Set<Integer> hiddenColumns() {
        return hiddenColumns;
    }

    List<String> unresolved() {
        return unresolved;
    }

    /** Whether a cell had more text than is read, or the sheet more columns. */
    boolean cut() {
        return cut;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes)
            throws SAXException {
        switch (name) {
            case "row" -> hidden = yes(attributes.getValue("hidden"));
            case "col" -> column(attributes);
            case "c" -> {
                String named = attributes.getValue("r");
                reference = named == null ? "" : named;
                formula = false;
                result = false;
            }
            case "f" -> formula = true;
            default -> {
                // Says nothing about what shows.
            }
        }
        super.startElement(uri, name, qualified, attributes);
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        super.endElement(uri, name, qualified);
        if (name.equals("c") && formula && !result && unresolved.size() < NAMED) {
            unresolved.add(reference);
        }
    }

    private void column(Attributes attributes) {
        if (!yes(attributes.getValue("hidden"))) {
            return;
        }
        int first = number(attributes.getValue("min"));
        int last = Math.min(number(attributes.getValue("max")), Limits.TABLE_COLUMNS);
        for (int column = Math.max(1, first); column <= last; column++) {
            hiddenColumns.add(column - 1);
        }
    }

    private static boolean yes(@Nullable String value) {
        return value != null && (value.equals("1") || value.equals("true"));
    }

    private static int number(@Nullable String value) {
        return value != null && value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
    }

    @Override
    public void startRow(int row) {
        cancellation.check();
        if (rows.size() >= Limits.TABLE_ROWS) {
            throw new FullException();
        }
        line = row + 1;
        cells = new ArrayList<>();
    }

    @Override
    public void endRow(int row) {
        flush();
    }

    void flush() {
        if (!cells.isEmpty()) {
            rows.add(new Row(line, cells, hidden));
            cells = new ArrayList<>();
        }
    }

    @Override
    public void cell(
            @Nullable String named, @Nullable String value, @Nullable XSSFComment comment) {
        int column = named == null ? cells.size() : new CellReference(named).getCol();
        if (value == null || value.isEmpty()) {
            return;
        }
        result = true;
        if (column >= Limits.TABLE_COLUMNS || column < 0) {
            cut = true;
            return;
        }
        while (cells.size() < column) {
            cells.add("");
        }
        cut |= value.length() > Limits.TABLE_CELL;
        cells.add(
                value.length() > Limits.TABLE_CELL ? value.substring(0, Limits.TABLE_CELL) : value);
    }
}
