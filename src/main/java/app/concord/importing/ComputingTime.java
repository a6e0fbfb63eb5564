package app.concord.importing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * Time that a thread may compute. A busy machine on which the thread waits for its turn takes none
 * of it; only after {@link Limits#PATIENCE} times as long by the clock it is over all the same,
 * since a thread may also wait for a disk that never answers.
 */
public final class ComputingTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** How often the thread's own clock is looked at, which costs more than the one on the wall. */
    private static final long PAUSE_NANOS = 5_000_000;

    private final Thread thread;
    private final long most;
    private final long begun = System.nanoTime();
    private final long computed;
    private volatile long looked = begun;
    private volatile boolean over;

    private ComputingTime(Thread thread, Duration limit) {
        this.thread = thread;
        this.most = limit.toNanos();
        this.computed = computed();
    }

    /** So much time from now on for the thread that asks for it. */
    public static ComputingTime ofThisThread(Duration limit) {
        return new ComputingTime(Thread.currentThread(), limit);
    }

    /** In nanoseconds; 0 for a thread that has not begun or has ended. */
    private long computed() {
        return Math.max(0, THREADS.getThreadCpuTime(thread.threadId()));
    }

    /** Whether the time is over. Cheap enough to be asked at every step, and from any thread. */
    public boolean over() {
        long now = System.nanoTime();
        if (!over && now - looked > PAUSE_NANOS) {
            looked = now;
            over = computed() - computed > most || (now - begun) / Limits.PATIENCE > most;
        }
        return over;
    }
}
