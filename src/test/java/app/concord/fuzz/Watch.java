package app.concord.fuzz;

import app.concord.importing.Limits;
import app.concord.model.Cancellation;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;

/**
 * Runs a target on a thread like the one on which the program reads files, and counts what it
 * computes and takes of the memory. One that does not come back is left behind.
 */
final class Watch {
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** How long nothing may be computed, for instance since a pipe is read that is never fed. */
    private static final long STANDING_NANOS = TimeUnit.SECONDS.toNanos(120);

    /** How long a reading that was asked to stop may go on. */
    private static final long GRACE_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final Bounds bounds;
    private @Nullable Worker worker;

    /**
     * What an execution may cost.
     *
     * @param nanos of computing
     * @param bytes of memory that is taken, given back or not
     */
    record Bounds(long nanos, long bytes) {}

    /**
     * What came of an execution.
     *
     * @param text what was read, or why nothing was
     * @param failure what is wrong, null where nothing is
     * @param nanos how long it computed
     * @param bytes how much memory it took
     */
    record Outcome(String text, @Nullable String failure, long nanos, long bytes) {}

    Watch(Bounds bounds) {
        this.bounds = bounds;
    }

    /** Runs a target on an input once. */
    Outcome run(Target target, Input input) {
        Worker running = worker;
        if (running == null) {
            running = new Worker();
            worker = running;
        }
        Outcome outcome = running.run(target, input);
        if (outcome == null) {
            worker = null;
            return new Outcome("", "hangs: " + running.stack(), bounds.nanos(), 0);
        }
        return outcome;
    }

    /** A thread for one execution after the other, until one does not come back. */
    private final class Worker {
        private final SynchronousQueue<Runnable> work = new SynchronousQueue<>();
        private final SynchronousQueue<Outcome> done = new SynchronousQueue<>();
        private final Thread thread;
        private volatile boolean stop;

        Worker() {
            thread = new Thread(null, this::loop, "fuzz", Limits.STACK);
            thread.setDaemon(true);
            thread.start();
        }

        private void loop() {
            try {
                while (true) {
                    work.take().run();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        /** What came of it, null where it does not come back. */
        @Nullable Outcome run(Target target, Input input) {
            try {
                long before = THREADS.getThreadCpuTime(thread.threadId());
                work.put(() -> {
                    Outcome outcome = execute(target, input, () -> stop);
                    try {
                        done.put(outcome);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
                return awaited(before);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        private @Nullable Outcome awaited(long before) throws InterruptedException {
            long begun = System.nanoTime();
            long most = 2 * bounds.nanos();
            while (true) {
                Outcome outcome = done.poll(50, TimeUnit.MILLISECONDS);
                if (outcome != null) {
                    return outcome;
                }
                long spent = THREADS.getThreadCpuTime(thread.threadId()) - before;
                boolean standing =
                        System.nanoTime() - begun - spent > STANDING_NANOS
                                && spent < bounds.nanos() / 10;
                if (spent > most || standing) {
                    stop = true;
                }
                if (spent > most + GRACE_NANOS || standing) {
                    return null;
                }
            }
        }

        String stack() {
            ThreadInfo info = THREADS.getThreadInfo(thread.threadId(), 60);
            return info == null ? "" : Arrays.toString(info.getStackTrace());
        }
    }

    private Outcome execute(Target target, Input input, Cancellation cancellation) {
        long nanos = THREADS.getCurrentThreadCpuTime();
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        String text = "";
        String failure = null;
        try {
            text = target.run(input, cancellation);
        } catch (UncheckedIOException e) {
            // On a thread of its own the program takes it for one that is declared.
            text = "unreadable: " + Objects.requireNonNull(e.getCause()).getMessage();
        } catch (IOException e) {
            text = "unreadable: " + e.getClass().getSimpleName();
        } catch (RuntimeException | Error e) {
            failure = Failures.told(e);
        }
        nanos = THREADS.getCurrentThreadCpuTime() - nanos;
        bytes = THREADS.getCurrentThreadAllocatedBytes() - bytes;
        if (failure == null && nanos > bounds.nanos()) {
            failure = "computes for " + TimeUnit.NANOSECONDS.toMillis(nanos) + " ms";
        } else if (failure == null && bytes > bounds.bytes()) {
            failure = "takes " + (bytes >> 20) + " MB";
        }
        return new Outcome(text, failure, nanos, bytes);
    }
}
