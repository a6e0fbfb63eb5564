package app.concord.importing.feed;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * The text of a feed on its way to the parser: line ends are made one sort, and its lines are
 * counted.
 */
final class FeedText extends FilterReader {
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
        return to == from ? read(into, from, count) : to - from;
    }

    /** The line that was read last, from 1. */
    int line() {
        return lines;
    }
}
