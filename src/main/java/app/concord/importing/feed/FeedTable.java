package app.concord.importing.feed;

import app.concord.model.Cancellation;
import app.concord.model.Location;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a feed that is a table: a header with the attributes' names, a product a row. */
final class FeedTable {
    private static final Set<String> NEEDED = Set.of("id", "title", "price", "link");
    private static final int LINES_BEFORE_HEADER = 5;

    private FeedTable() {}

    /** Whether one of the first lines names the columns of a feed. */
    static boolean hasHeader(String head) {
        return headerLine(head) >= 0;
    }

    private static int headerLine(String text) {
        String[] lines = text.split("\\r?\\n", LINES_BEFORE_HEADER + 1);
        for (int i = 0; i < Math.min(lines.length, LINES_BEFORE_HEADER); i++) {
            if (!lines[i].startsWith("#")) {
                return isHeader(lines[i]) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isHeader(String line) {
        Set<String> keys = new java.util.HashSet<>();
        for (String name : line.split("[" + delimiter(line) + "]")) {
            keys.add(key(name));
        }
        return keys.containsAll(NEEDED);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("^\"?g:|[^a-z0-9]", "");
    }

    private static char delimiter(String header) {
        char best = '\t';
        for (char candidate : new char[] {'\t', ',', ';', '|'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char c) {
        return text.chars().filter(other -> other == c).count();
    }

    static void read(String text, FeedAssets assets, Cancellation cancellation) {
        int headerLine = headerLine(text);
        if (headerLine < 0) {
            return;
        }
        String table = text.lines().skip(headerLine).collect(Collectors.joining("\n"));
        char delimiter = delimiter(table.lines().findFirst().orElse(""));
        // Tabs part values literally: a quotation mark is one of inches.
        CSVFormat.Builder format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter);
        if (delimiter == '\t') {
            format.setQuote(null);
        }
        long line = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(table), format.get())) {
            List<String> names = List.of();
            for (CSVRecord row : parser) {
                line = parser.getCurrentLineNumber();
                cancellation.check();
                if (names.isEmpty()) {
                    names = row.stream().map(String::strip).toList();
                } else if (row.stream().anyMatch(value -> !value.isBlank())) {
                    assets.add(attributes(names, row));
                }
            }
        } catch (UncheckedIOException | IOException e) {
            assets.unclosedQuote((int) line + 1 + headerLine);
        }
    }

    private static List<FeedAssets.Attribute> attributes(List<String> names, CSVRecord row) {
        List<FeedAssets.Attribute> attributes = new ArrayList<>();
        int number = (int) row.getRecordNumber() - 1;
        for (int i = 0; i < Math.min(names.size(), row.size()); i++) {
            String value = row.get(i).strip();
            if (value.startsWith("\"") && value.endsWith("\"") && value.length() > 1) {
                value = value.substring(1, value.length() - 1).replace("\"\"", "\"");
            }
            attributes.add(
                    new FeedAssets.Attribute(
                            names.get(i), value, Location.inCell(number, names.get(i))));
        }
        return attributes;
    }
}
