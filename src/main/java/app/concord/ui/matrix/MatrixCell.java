package app.concord.ui.matrix;

import app.concord.message.Messages;
import app.concord.model.Bound;
import app.concord.model.FindingMatrix;
import app.concord.ui.look.ShortValue;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is stated where a line and a column of the matrix meet.
 *
 * @param state the gravest state of its statements
 * @param value the normalised values, deviating ones first
 * @param words the words of the piece, or how many places there are; empty where the value says it
 * @param matrix where it stands
 * @param entries its statements, the gravest first
 */
public record MatrixCell(
        FindingMatrix.State state,
        String value,
        String words,
        FindingMatrix matrix,
        List<FindingMatrix.Entry> entries) {
    private static final int VALUES = 2;
    private static final int DETAILS = 12;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern ANY_BLANK = Pattern.compile("[\\s\\u00a0\\u202f]");

    public MatrixCell {
        entries = List.copyOf(entries);
    }

    /** The cell of a row and column, null where nothing is stated. */
    static @Nullable MatrixCell of(
            FindingMatrix matrix, FindingMatrix.Row row, MatrixColumn column) {
        List<FindingMatrix.Entry> entries = new ArrayList<>();
        FindingMatrix.State state = FindingMatrix.State.AGREES;
        for (int index : column.columns()) {
            FindingMatrix.Cell cell = row.cell(index);
            if (cell != null) {
                entries.addAll(cell.entries());
                state = cell.state().compareTo(state) > 0 ? cell.state() : state;
            }
        }
        if (entries.isEmpty()) {
            return null;
        }
        entries.sort((one, other) -> other.state().compareTo(one.state()));
        Map<String, Integer> values = new LinkedHashMap<>();
        entries.forEach(entry -> values.merge(value(entry), 1, Integer::sum));
        String shown = values.keySet().stream().limit(VALUES).collect(Collectors.joining(", "));
        return new MatrixCell(
                state,
                values.size() > VALUES ? shown + ", …" : shown,
                words(entries, values.size() == 1 ? shown : ""),
                matrix,
                entries);
    }

    /** The deviating pieces come first here too, so that a click lands on their finding. */
    static List<String> assets(FindingMatrix matrix, FindingMatrix.Row row, MatrixColumn column) {
        List<String> assets = new ArrayList<>();
        for (int index : column.columns()) {
            FindingMatrix.Cell cell = row.cell(index);
            if (cell != null && cell.state() == FindingMatrix.State.DEVIATES) {
                assets.add(matrix.columns().get(index).asset());
            }
        }
        return assets;
    }

    private static String value(FindingMatrix.Entry entry) {
        String value = ShortValue.of(entry.value());
        return entry.bound() == Bound.EXACT
                ? value
                : Messages.text("ui.bound." + entry.bound().name(), value);
    }

    private static String words(List<FindingMatrix.Entry> entries, String value) {
        List<String> quotes = entries.stream().map(entry -> quote(entry)).distinct().toList();
        if (quotes.size() > 1) {
            return Messages.text("ui.matrix.places", entries.size());
        }
        return bare(quotes.getFirst()).equals(bare(value)) ? "" : quotes.getFirst();
    }

    /** Every statement with its piece, a line each. */
    public String details() {
        String lines =
                entries.stream().limit(DETAILS).map(this::detail).collect(Collectors.joining("\n"));
        return entries.size() > DETAILS
                ? lines + "\n" + Messages.text("ui.matrix.more", entries.size() - DETAILS)
                : lines;
    }

    private String detail(FindingMatrix.Entry entry) {
        String asset = entry.place().asset();
        String title =
                matrix.columns().stream()
                        .filter(column -> column.asset().equals(asset))
                        .map(FindingMatrix.Column::title)
                        .findFirst()
                        .orElse(asset);
        return Messages.text(
                "ui.matrix.detail." + entry.state().name(), quote(entry), title, asset);
    }

    private static String quote(FindingMatrix.Entry entry) {
        return BLANKS.matcher(entry.place().quote().strip()).replaceAll(" ");
    }

    private static String bare(String words) {
        return ANY_BLANK.matcher(words).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
