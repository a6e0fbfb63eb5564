package app.concord.ui.shell;

import jdk.jfr.Event;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Consumer;

/**
 * Tells how long the longest piece of work was that a thread did without coming up for air. Small
 * marks are put into its queue every millisecond; what it works between two of them is a piece. It
 * is counted as time on the processor, so that a busy machine does not matter.
 */
final class Pieces implements AutoCloseable {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Consumer<Runnable> publish;
    private final Thread marker = new Thread(this::mark, "pieces");
    private Piece piece = new Piece();
    private long last;
    private long longest;
    private volatile String doing = "";

    /** A piece of work as a flight recording shows it, with the samples of its time. */
    @Name("app.concord.Piece")
    @StackTrace(false)
    @SuppressWarnings("UnusedVariable") // A recording reads them.
    private static final class Piece extends Event {
        long cpu;
        String doing = "";
    }

    /**
     * Marks from now on, until closed.
     *
     * @param publish runs something on the measured thread, soon
     */
    Pieces(Consumer<Runnable> publish) {
        this.publish = publish;
        marker.setDaemon(true);
        marker.start();
    }

    /** What is being measured, for a recording. */
    void doing(String name) {
        doing = name;
    }

    /** The longest piece since it was last asked, in nanoseconds; called on the measured thread. */
    long take() {
        beat();
        long was = longest;
        longest = 0;
        return was;
    }

    private void mark() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                publish.accept(this::beat);
                Thread.sleep(1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void beat() {
        long now = THREADS.getCurrentThreadCpuTime();
        if (last != 0) {
            longest = Math.max(longest, now - last);
            piece.cpu = now - last;
            piece.doing = doing;
            piece.commit();
        }
        last = now;
        piece = new Piece();
        piece.begin();
    }

    @Override
    public void close() {
        marker.interrupt();
    }
}
