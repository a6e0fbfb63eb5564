package app.concord.report;

import app.concord.model.FactValue;
import app.concord.model.Review;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The report for spreadsheets and scripts as comma-separated values (RFC 4180): a row a place of a
 * finding, or a fact where only facts were asked for.
 *
 * <p>It is UTF-8 with a byte order mark: without one the most widely used spreadsheet takes it for
 * the system's old encoding and spoils every € and ț, and what reads CSV otherwise skips the mark.
 */
final class CsvReport implements Report {
    private static final char MARK = '\uFEFF';

    /** What begins a formula for some spreadsheet, in its usual and its full-width form. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private static final String TEXT = "'";

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public boolean binary() {
        return false;
    }

    @Override
    public void write(Review review, ReportOptions options, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(MARK);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        if (options.factsOnly()) {
            write(printer, FactSheet.of(review.result()));
        } else {
            write(printer, FindingSheet.of(review));
        }
        writer.flush();
    }

    private static <T> void write(CSVPrinter printer, Sheet<T> sheet) throws IOException {
        List<Sheet.Column<T>> columns = sheet.columns();
        printer.printRecord(columns.stream().map(Sheet.Column::id));
        for (T row : sheet.rows()) {
            printer.printRecord(columns.stream().map(column -> cell(column.value().apply(row))));
        }
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case FactValue fact -> harmless(fact.canonical());
            case String text -> harmless(text);
            default -> value.toString();
        };
    }

    /** A text that no spreadsheet takes for a formula: an apostrophe says that it is text. */
    static String harmless(String text) {
        String clean = Json.clean(text).replace("\u0000", "\uFFFD");
        boolean formula = begins(clean) || begins(clean.stripLeading());
        return formula ? TEXT + clean : clean;
    }

    private static boolean begins(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
