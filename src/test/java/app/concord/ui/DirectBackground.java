package app.concord.ui;

import app.concord.model.Cancellation;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Does all work on the calling thread, at once, or when the test says so. Time passes only when the
 * test lets it.
 */
public final class DirectBackground implements Background {
    private final List<Job> jobs = new ArrayList<>();
    private final List<Timer> timers = new ArrayList<>();
    private boolean holding;

    /** Work that waits for the test. */
    private record Job(Object owner, Runnable work) {}

    /** Something that happens after a while. */
    private record Timer(Duration delay, Runnable action) {}

    /** From now on work waits until {@link #finish}. */
    public void hold() {
        holding = true;
    }

    /** Does the work that waits. */
    public void finish() {
        List<Job> waiting = List.copyOf(jobs);
        jobs.clear();
        waiting.forEach(job -> job.work().run());
    }

    /** Lets everything happen that was due within this time. */
    public void pass(Duration time) {
        List<Timer> due =
                timers.stream().filter(timer -> timer.delay().compareTo(time) <= 0).toList();
        timers.removeAll(due);
        due.forEach(timer -> timer.action().run());
    }

    /** Number of pieces of work that wait. */
    public int waiting() {
        return jobs.size();
    }

    @Override
    public <T> void run(
            Object owner,
            Work<? extends T> work,
            Consumer<? super T> done,
            Consumer<? super Throwable> failed) {
        cancel(owner);
        Runnable job = () -> perform(work, done, failed);
        if (holding) {
            jobs.add(new Job(owner, job));
        } else {
            job.run();
        }
    }

    private static <T> void perform(
            Work<? extends T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        T result;
        try {
            result = Objects.requireNonNull(work.call(Cancellation.NONE));
        } catch (IOException | RuntimeException e) {
            failed.accept(e);
            return;
        }
        done.accept(result);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // An owner is told by its identity.
    public void cancel(Object owner) {
        jobs.removeIf(job -> job.owner() == owner);
    }

    @Override
    public void publish(Runnable action) {
        action.run();
    }

    @Override
    public void after(Duration delay, Runnable action) {
        timers.add(new Timer(delay, action));
    }
}
