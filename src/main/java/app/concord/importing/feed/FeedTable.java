package app.concord.importing.feed;

import app.concord.model.Cancellation;
import app.concord.model.Location;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads a feed that is a table: a header with the attributes' names, a product a row. */
final class FeedTable {
    private static final Set<String> NEEDED = Set.of("id", "title", "price", "link");
    private static final int LINES_BEFORE_HEADER = 20;

    private FeedTable() {}

    /** Whether one of the first lines names the columns of a feed; remarks may stand above it. */
    static boolean hasHeader(String head) {
        String[] lines = head.split("\\r?\\n|\\r", LINES_BEFORE_HEADER + 1);
        for (int i = 0; i < Math.min(lines.length, LINES_BEFORE_HEADER); i++) {
            if (!isRemark(lines[i])) {
                return isHeader(lines[i]);
            }
        }
        return false;
    }

    private static boolean isRemark(String line) {
        return line.isBlank() || line.strip().startsWith("#");
    }

    private static boolean isHeader(String line) {
        Set<String> keys = new HashSet<>();
        for (String name : line.split("[" + delimiter(line) + "]")) {
            keys.add(name.toLowerCase(Locale.ROOT).replaceAll("^\"?g:|[^a-z0-9]", ""));
        }
        return keys.containsAll(NEEDED);
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

    /**
     * Reads all rows.
     *
     * @throws IOException if the disk fails
     */
    static void read(Reader reader, FeedAssets assets, Cancellation cancellation)
            throws IOException {
        FeedLines lines = new FeedLines(reader);
        String header = lines.next();
        while (header != null && isRemark(header)) {
            header = lines.next();
        }
        if (header == null) {
            return;
        }
        FeedRows rows = new FeedRows(lines, delimiter(header));
        List<String> names = rows.split(header).stream().map(String::strip).toList();
        int number = 0;
        for (List<String> row = rows.next(assets); row != null; row = rows.next(assets)) {
            cancellation.check();
            if (row.stream().anyMatch(value -> !value.isBlank())) {
                number++;
                if (!assets.add(attributes(names, row, number))) {
                    return;
                }
            }
        }
        if (lines.endless()) {
            assets.damaged(lines.line(), "a line without an end");
        }
    }

    private static List<FeedAssets.Attribute> attributes(
            List<String> names, List<String> row, int number) {
        List<FeedAssets.Attribute> attributes = new ArrayList<>();
        for (int i = 0; i < Math.min(names.size(), row.size()); i++) {
            Location place = Location.inCell(number, names.get(i));
            attributes.add(new FeedAssets.Attribute(names.get(i), row.get(i).strip(), place));
        }
        return attributes;
    }
}
