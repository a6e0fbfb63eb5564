package app.concord.cli;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads lines of UTF-8. Only a line feed ends a line, with or without a carriage return before it,
 * so that other programs count the same lines. What is no UTF-8 becomes U+FFFD.
 */
final class Lines {
    private static final int BUFFER = 1 << 16;

    /** Called before the reader may have to wait for more input. */
    @FunctionalInterface
    interface BeforeWaiting {
        void run() throws IOException;
    }

    private final InputStream in;
    private final BeforeWaiting beforeWaiting;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int filled;
    private boolean first = true;

    Lines(InputStream in, BeforeWaiting beforeWaiting) {
        this.in = in;
        this.beforeWaiting = beforeWaiting;
    }

    /** The next line without its end, null behind the last. */
    @Nullable String next() throws IOException {
        ByteArrayOutputStream rest = null;
        while (true) {
            for (int i = at; i < filled; i++) {
                if (buffer[i] == '\n') {
                    String line = line(rest, i);
                    at = i + 1;
                    return line;
                }
            }
            if (at < filled) {
                rest = rest == null ? new ByteArrayOutputStream() : rest;
                rest.write(buffer, at, filled - at);
            }
            beforeWaiting.run();
            at = 0;
            filled = Math.max(0, in.read(buffer));
            if (filled == 0) {
                return rest == null ? null : line(rest, 0);
            }
        }
    }

    private String line(@Nullable ByteArrayOutputStream rest, int end) {
        String line;
        if (rest == null) {
            line = new String(buffer, at, end - at, StandardCharsets.UTF_8);
        } else {
            rest.write(buffer, at, end - at);
            line = rest.toString(StandardCharsets.UTF_8);
        }
        if (line.endsWith("\r")) {
            line = line.substring(0, line.length() - 1);
        }
        if (first) {
            first = false;
            // A byte order mark is no part of the text.
            line = line.startsWith("\uFEFF") ? line.substring(1) : line;
        }
        return line;
    }
}
