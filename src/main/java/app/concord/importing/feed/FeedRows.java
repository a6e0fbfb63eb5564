package app.concord.importing.feed;

import app.concord.importing.Limits;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts lines together to rows. A quotation mark opens a quoted value only where a value begins and
 * it is closed again; in a table parted by tabs it may as well be one of inches.
 */
final class FeedRows {
    private final FeedLines lines;
    private final char delimiter;

    FeedRows(FeedLines lines, char delimiter) {
        this.lines = lines;
        this.delimiter = delimiter;
    }

    /**
     * The values of the next row, null after the last.
     *
     * @param assets hears of a quotation mark that is never closed, whose line is left out
     * @throws IOException if the disk fails
     */
    @Nullable List<String> next(FeedAssets assets) throws IOException {
        for (String line = lines.next(); line != null; line = lines.next()) {
            List<String> row = quoted(line);
            if (row != null) {
                return row;
            }
            int first = lines.line();
            row = longer(line);
            if (row != null) {
                return row;
            }
            if (delimiter == '\t') {
                return List.of(line.split("\t", -1));
            }
            assets.unclosedQuote(first);
        }
        return null;
    }

    /** The values of a line, quotation marks taken literally where they do not fit. */
    List<String> split(String line) {
        List<String> row = quoted(line);
        return row == null ? List.of(line.split("[" + delimiter + "]", -1)) : row;
    }

    /** The row that begins with this line and goes on; null if no line ends it. */
    private @Nullable List<String> longer(String line) throws IOException {
        StringBuilder text = new StringBuilder(line);
        List<String> taken = new ArrayList<>();
        for (String more = lines.next();
                more != null && taken.size() < Limits.FEED_RECORD_LINES;
                more = lines.next()) {
            taken.add(more);
            text.append('\n').append(more);
            List<String> row = more.indexOf('"') < 0 ? null : quoted(text.toString());
            if (row != null) {
                return row;
            }
            if (text.length() > Limits.FEED_ITEM) {
                break;
            }
        }
        for (String back : taken.reversed()) {
            lines.giveBack(back);
        }
        return null;
    }

    /** The values of a row, null if it ends inside of quotation marks. */
    private @Nullable List<String> quoted(String text) {
        List<String> row = new ArrayList<>();
        int at = 0;
        while (at <= text.length()) {
            boolean opens = at < text.length() && text.charAt(at) == '"';
            int end = opens ? closing(text, at) : -1;
            if (end == text.length()) {
                return null;
            }
            if (end > 0) {
                row.add(text.substring(at + 1, end).replace("\"\"", "\""));
                at = end + 2;
            } else {
                int next = text.indexOf(delimiter, at);
                int to = next < 0 ? text.length() : next;
                String value = text.substring(at, to);
                if (value.indexOf('\n') >= 0) {
                    // Only quotation marks hold lines together.
                    return null;
                }
                row.add(value);
                at = to + 1;
            }
        }
        return row;
    }

    /**
     * Where a quoted value ends.
     *
     * @return the length if it does not end, -1 if its second mark stands inside of the value
     */
    private int closing(String text, int open) {
        int at = open + 1;
        while (at < text.length()) {
            if (text.charAt(at) != '"') {
                at++;
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                at += 2;
            } else {
                return at + 1 == text.length() || text.charAt(at + 1) == delimiter ? at : -1;
            }
        }
        return text.length();
    }
}
