package app.concord.importing.feed;

import app.concord.importing.Limits;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;

/** The lines of a table, one after the other; lines may be given back. Not safe for threads. */
final class FeedLines {
    private final Reader reader;
    private final Deque<String> waiting = new ArrayDeque<>();
    private int line;
    private int ahead = -2;
    private boolean endless;

    FeedLines(Reader reader) {
        this.reader = reader;
    }

    /** Number of the line that was given out last, from 1. */
    int line() {
        return line;
    }

    /** Whether reading stopped at a line that is longer than any row. */
    boolean endless() {
        return endless;
    }

    /**
     * The next line without its end, null after the last.
     *
     * @throws IOException if the disk fails
     */
    @Nullable String next() throws IOException {
        String known = waiting.poll();
        if (known != null) {
            line++;
            return known;
        }
        StringBuilder text = new StringBuilder();
        int c = read();
        if (c < 0 || endless) {
            return null;
        }
        line++;
        while (c >= 0 && c != '\n' && c != '\r') {
            text.append((char) c);
            if (text.length() > Limits.FEED_ITEM) {
                endless = true;
                return null;
            }
            c = read();
        }
        if (c == '\r') {
            int after = read();
            ahead = after == '\n' ? -2 : after;
        }
        return text.toString();
    }

    /** Takes back the line that was given out last. */
    void giveBack(String text) {
        waiting.addFirst(text);
        line--;
    }

    private int read() throws IOException {
        if (ahead != -2) {
            int c = ahead;
            ahead = -2;
            return c;
        }
        return reader.read();
    }
}
