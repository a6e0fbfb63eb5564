package app.concord.check;

import app.concord.link.SideBySide;
import app.concord.model.Cancellation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Does the same to many things with a fixed number of threads; results keep the things' order. */
final class Workers implements SideBySide, AutoCloseable {

    /** Work on one thing and its position. */
    interface Task<T, R> {
        R run(T thing, int index);
    }

    private final ExecutorService executor;
    private final Cancellation cancellation;

    Workers(int threads, Cancellation cancellation) {
        this.cancellation = cancellation;
        this.executor =
                Executors.newFixedThreadPool(
                        threads, Thread.ofPlatform().name("check-", 0).daemon().factory());
    }

    /**
     * Runs the task for every thing.
     *
     * @param failed what to use where the task failed; called by the thread that did the work
     * @throws Cancellation.CancelledException if that was asked for
     */
    <T, R> List<R> each(List<T> things, Task<T, R> task, BiFunction<T, Throwable, R> failed) {
        List<Future<R>> futures = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            T thing = things.get(i);
            int index = i;
            futures.add(
                    executor.submit(() -> {
                        cancellation.check();
                        return done(thing, index, task, failed);
                    }));
        }
        List<R> results = new ArrayList<>();
        try {
            for (Future<R> future : futures) {
                results.add(get(future));
            }
        } finally {
            // What has not begun when something stops the work need not begin any more.
            futures.forEach(future -> future.cancel(false));
        }
        return results;
    }

    @Override
    public <T, R> List<R> each(List<T> things, Function<T, R> work) {
        return each(
                things,
                (thing, i) -> work.apply(thing),
                (thing, reason) -> {
                    if (reason instanceof RuntimeException failure) {
                        throw failure;
                    }
                    throw (Error) reason;
                });
    }

    /** As {@link #each}, one thing after the other on the caller's own thread. */
    static <T, R> List<R> inTurn(
            List<T> things, Task<T, R> task, BiFunction<T, Throwable, R> failed) {
        List<R> results = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            results.add(done(things.get(i), i, task, failed));
        }
        return results;
    }

    private static <T, R> R done(
            T thing, int index, Task<T, R> task, BiFunction<T, Throwable, R> failed) {
        try {
            return task.run(thing, index);
        } catch (Cancellation.CancelledException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            return failed.apply(thing, e);
        }
    }

    private static <R> R get(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Cancellation.CancelledException();
        }
    }

    /** Waits for what is still running, which nothing interrupts. */
    @Override
    public void close() {
        executor.close();
    }
}
