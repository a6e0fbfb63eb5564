package app.concord.importing.feed;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.regex.Pattern;

/**
 * The text of a feed on its way to the parser: line ends are made one sort, and its last letters
 * are kept to tell whether it is whole.
 */
final class FeedText extends FilterReader {
    private static final int KEPT = 4096;
    private static final Pattern CLOSED =
            Pattern.compile(".*</[\\w:.-]+\\s*>(\\s|<!--.*?-->)*", Pattern.DOTALL);

    private final StringBuilder tail = new StringBuilder();
    private boolean afterReturn;
    private int lines = 1;

    FeedText(Reader reader) {
        super(reader);
    }

    @Override
    public int read(char[] into, int from, int count) throws IOException {
        int read = super.read(into, from, count);
        if (read <= 0) {
            return read;
        }
        int to = from;
        for (int i = from; i < from + read; i++) {
            char c = into[i];
            if (c == '\n' && afterReturn) {
                afterReturn = false;
                continue;
            }
            afterReturn = c == '\r';
            into[to] = afterReturn ? '\n' : c;
            lines += into[to] == '\n' ? 1 : 0;
            to++;
        }
        tail.append(into, from, to - from);
        if (tail.length() > KEPT) {
            tail.delete(0, tail.length() - KEPT);
        }
        return to == from ? read(into, from, count) : to - from;
    }

    /** The line that was read last, from 1. */
    int line() {
        return lines;
    }

    /** Whether the text ends with an end tag, but for remarks behind it. */
    boolean isClosed() {
        return CLOSED.matcher(tail).matches();
    }
}
