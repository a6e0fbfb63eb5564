package app.concord.importing.table;

import app.concord.importing.Limits;
import app.concord.model.Cancellation;
import app.concord.model.Location;
import app.concord.model.Problem;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads delimited text (CSV, TSV) row by row and survives an unclosed quotation mark: the row it
 * stands in is given up, the rows around it are kept.
 */
public final class DelimitedText {
    private static final int FAR = 1 << 20;
    private static final int SAMPLE = 100_000;
    private static final int SAMPLE_ROWS = 25;
    private static final String DELIMITERS = ",;\t|";
    private static final Pattern DECLARED =
            Pattern.compile("\"?sep=(.)\"?\\R", Pattern.CASE_INSENSITIVE);

    private final String path;
    private final String text;
    private final char delimiter;
    private final int[] lineStarts;
    private final List<Row> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean cutCell;

    private DelimitedText(String path, String text, char delimiter) {
        this.path = path;
        this.text = text;
        this.delimiter = delimiter;
        this.lineStarts = lineStarts(text);
    }

    /** Tells how well a row would do as the header; 0 for not at all. */
    @FunctionalInterface
    public interface HeaderScore {
        int of(List<String> cells);
    }

    /**
     * All rows of the text.
     *
     * @param path path of the file, for problems
     * @param score helps to tell the delimiter: the one that gives the best header is taken
     */
    public static Sheet read(
            String path, String text, HeaderScore score, Cancellation cancellation) {
        DelimitedText reader = new DelimitedText(path, text, delimiter(text, score));
        reader.readFrom(DECLARED.matcher(text).lookingAt() ? 1 : 0, cancellation);
        if (reader.rows.size() >= Limits.TABLE_ROWS) {
            reader.cut("rows", Limits.TABLE_ROWS);
        }
        if (reader.cutCell) {
            reader.cut("characters of a cell", Limits.TABLE_CELL);
        }
        return new Sheet(reader.rows, reader.problems);
    }

    /** What parts the cells of a row: the sign that the text declares, else the best header's. */
    public static char delimiter(String text, HeaderScore score) {
        Matcher declared = DECLARED.matcher(text);
        return declared.lookingAt() ? declared.group(1).charAt(0) : sniff(text, score);
    }

    private static char sniff(String text, HeaderScore score) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        char best = ',';
        long bestScore = -1;
        for (int at = 0; at < DELIMITERS.length(); at++) {
            char candidate = DELIMITERS.charAt(at);
            long header = 0;
            int wide = 0;
            List<Integer> widths = new ArrayList<>();
            try (CSVParser parser = CSVParser.parse(sample, format(candidate, true))) {
                Iterator<CSVRecord> records = parser.iterator();
                for (int i = 0; i < SAMPLE_ROWS && records.hasNext(); i++) {
                    List<String> cells = records.next().toList();
                    header = Math.max(header, score.of(cells));
                    wide = Math.max(wide, cells.size());
                    widths.add(cells.size());
                }
            } catch (IOException | UncheckedIOException e) {
                wide = Math.max(wide, 1); // What was read until then decides.
            }
            int same = 0;
            for (int width : widths) {
                same += width > 1 && width == widths.getFirst() ? 1 : 0;
            }
            long total = header * 1_000_000L + same * 1_000L + Math.min(wide, 999);
            if (total > bestScore) {
                best = candidate;
                bestScore = total;
            }
        }
        return best;
    }

    private static CSVFormat format(char delimiter, boolean lenient) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setTrailingData(lenient)
                .setLenientEof(false)
                .get();
    }

    private void readFrom(int firstLine, Cancellation cancellation) {
        int line = firstLine;
        int broken = 0;
        while (line < lineStarts.length && rows.size() < Limits.TABLE_ROWS) {
            int failed = readRecords(line, cancellation);
            if (failed < 0) {
                break;
            }
            Row whole = broken <= Limits.TABLE_BROKEN ? singleLine(failed) : null;
            if (whole != null && whole.cells().size() == usualWidth()) {
                rows.add(whole);
                line = failed + 1;
                continue;
            }
            // What runs to the end of a long text costs much to look for again.
            broken += text.length() - lineStarts[failed] > FAR ? Limits.TABLE_BROKEN / 5 : 1;
            if (broken > Limits.TABLE_BROKEN) {
                problems.add(
                        new Problem(
                                path,
                                Problem.Kind.DAMAGED,
                                Location.atLine(failed + 1),
                                List.of(String.valueOf(failed + 1))));
                return;
            }
            int opened = openedOn(failed);
            problems.add(
                    new Problem(
                            path,
                            Problem.Kind.UNCLOSED_QUOTE,
                            Location.atLine(opened),
                            List.of(String.valueOf(opened))));
            rows.add(new Row(failed + 1, List.of()));
            line = resume(opened, cancellation);
        }
    }

    private void cut(String what, int limit) {
        problems.add(Problem.of(path, Problem.Kind.CUT_SHORT, what, String.valueOf(limit)));
    }

    /** Reads from this line (from 0) on; the line of the record that fails, -1 where none does. */
    private int readRecords(int from, Cancellation cancellation) {
        int before = from;
        try (CSVParser parser = CSVParser.parse(from(lineStarts[from]), format(delimiter, false))) {
            Iterator<CSVRecord> records = parser.iterator();
            while (rows.size() < Limits.TABLE_ROWS && records.hasNext()) {
                cancellation.check();
                rows.add(new Row(before + 1, limited(records.next())));
                before = from + (int) parser.getCurrentLineNumber();
            }
            return -1;
        } catch (IOException | UncheckedIOException e) {
            return Math.min(before, lineStarts.length - 1);
        }
    }

    /** The text from here on, without copying it. */
    private StringReader from(int start) throws IOException {
        StringReader reader = new StringReader(text);
        long skipped = reader.skip(start);
        if (skipped != start) {
            throw new IOException("the text ends before " + start);
        }
        return reader;
    }

    private List<String> limited(CSVRecord record) {
        List<String> cells = new ArrayList<>();
        for (String cell : record) {
            if (cells.size() == Limits.TABLE_COLUMNS) {
                break;
            }
            boolean whole = cell.length() <= Limits.TABLE_CELL;
            cutCell |= !whole;
            cells.add(whole ? cell : cell.substring(0, Limits.TABLE_CELL));
        }
        return cells;
    }

    /** One line read by itself, stray quotation marks taken as they stand; null if that fails. */
    private @Nullable Row singleLine(int line) {
        int end = line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length();
        try (CSVParser parser =
                CSVParser.parse(text.substring(lineStarts[line], end), format(delimiter, true))) {
            Iterator<CSVRecord> records = parser.iterator();
            return records.hasNext() ? new Row(line + 1, limited(records.next())) : null;
        } catch (IOException | UncheckedIOException e) {
            return null;
        }
    }

    /** The line (from 1) of the quotation mark that stays open in the record beginning here. */
    private int openedOn(int line) {
        boolean inside = false;
        boolean start = true;
        int opened = line + 1;
        int current = line + 1;
        for (int i = lineStarts[line]; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '\n') {
                current++;
            }
            if (inside) {
                if (unit == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    i++;
                } else if (unit == '"') {
                    inside = false;
                    char next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
                    if (next != delimiter && next != '\n' && next != '\r') {
                        return opened;
                    }
                }
            } else if (unit == '"' && start) {
                inside = true;
                opened = current;
            } else {
                start = unit == delimiter || unit == '\n';
                continue;
            }
            start = false;
        }
        return opened;
    }

    /** The first line (from 0) behind the broken one that reads as a row of the usual width. */
    private int resume(int opened, Cancellation cancellation) {
        int usual = usualWidth();
        for (int line = opened;
                line < Math.min(lineStarts.length, opened + Limits.TABLE_RESUME);
                line++) {
            cancellation.check();
            if (firstWidth(line) == usual) {
                return line;
            }
        }
        return lineStarts.length;
    }

    /** The width of the record that begins on this line, 0 where none can be read. */
    private int firstWidth(int line) {
        int end = Math.min(text.length(), lineStarts[line] + Limits.TABLE_RECORD);
        try (CSVParser parser =
                CSVParser.parse(text.substring(lineStarts[line], end), format(delimiter, false))) {
            Iterator<CSVRecord> records = parser.iterator();
            return records.hasNext() ? records.next().size() : 0;
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    /** The width of the widest of the first rows, which is the header's. */
    private int usualWidth() {
        int width = 0;
        for (Row row : rows.subList(0, Math.min(rows.size(), SAMPLE_ROWS))) {
            width = Math.max(width, row.cells().size());
        }
        return width;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean end =
                    unit == '\n'
                            || (unit == '\r'
                                    && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (end && i + 1 < text.length()) {
                if (count == starts.length) {
                    starts = java.util.Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return java.util.Arrays.copyOf(starts, count);
    }
}
