package app.concord.cli;

import app.concord.check.Progress;
import app.concord.message.Messages;
import app.concord.message.Wording;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;

/** Shows on a terminal in one line, written over and over, how far a check has come. */
final class ProgressLine implements Progress, AutoCloseable {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(80);
    private static final int WIDTH = 79;
    private static final String CLEAR = "\r\u001b[K";

    private final PrintStream err;
    private long next = System.nanoTime();
    private boolean shown;

    ProgressLine(PrintStream err) {
        this.err = err;
    }

    @Override
    public synchronized void at(Stage stage, int done, int total, String what) {
        long now = System.nanoTime();
        if (now - next < 0) {
            return;
        }
        next = now + PAUSE;
        StringBuilder line = new StringBuilder(WIDTH);
        Messages.text("cli.progress", Wording.term(stage), done, total, what)
                .codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .limit(WIDTH)
                .forEach(line::appendCodePoint);
        err.print(CLEAR + line);
        err.flush();
        shown = true;
    }

    /** Takes the line away. */
    @Override
    public synchronized void close() {
        if (shown) {
            err.print(CLEAR);
            err.flush();
            shown = false;
        }
    }
}
