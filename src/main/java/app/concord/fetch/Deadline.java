package app.concord.fetch;

import app.concord.model.Cancellation;

import java.time.Duration;

/** A moment by which something must be done, unless the user stops it before. */
final class Deadline {
    private static final long SLICE_MILLIS = 25;

    private final long end;
    private final Cancellation cancellation;

    Deadline(Duration limit, Cancellation cancellation) {
        this.end = System.nanoTime() + limit.toNanos();
        this.cancellation = cancellation;
    }

    boolean over() {
        return System.nanoTime() - end > 0;
    }

    /**
     * Goes on unless the user stopped it.
     *
     * @throws Cancellation.CancelledException if so
     */
    void check() {
        cancellation.check();
    }

    /** How long may be waited before {@link #check} and {@link #over} are asked again. */
    static long sliceMillis() {
        return SLICE_MILLIS;
    }

    /**
     * Waits.
     *
     * @throws Cancellation.CancelledException if the user does not want to
     */
    void sleep(Duration duration) {
        Deadline wake = new Deadline(duration, cancellation);
        while (!wake.over() && !over()) {
            check();
            try {
                Thread.sleep(SLICE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Cancellation.CancelledException();
            }
        }
    }
}
