package app.concord.ui;

import app.concord.model.Cancellation;

import javafx.animation.PauseTransition;
import javafx.application.Platform;

import java.io.IOException;
import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Does the work of the window on threads of its own, one piece at a time for each owner, and comes
 * back on JavaFX's thread.
 */
public final class FxBackground implements Background, AutoCloseable {
    private final ExecutorService threads;
    private final IdentityHashMap<Object, Job<?>> current = new IdentityHashMap<>();

    public FxBackground() {
        AtomicInteger number = new AtomicInteger();
        threads =
                Executors.newCachedThreadPool(task -> {
                    Thread thread = new Thread(task, "concord-work-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
    }

    @Override
    public <T> void run(
            Object owner,
            Work<? extends T> work,
            Consumer<? super T> done,
            Consumer<? super Throwable> failed) {
        Job<?> before = current.get(owner);
        Job<T> job = new Job<>(owner, work, done, failed);
        current.put(owner, job);
        if (before == null) {
            job.start(CompletableFuture.completedFuture(null));
        } else {
            before.stopped = true;
            job.start(before.end);
        }
    }

    @Override
    public void cancel(Object owner) {
        Job<?> job = current.remove(owner);
        if (job != null) {
            job.stopped = true;
        }
    }

    @Override
    public void publish(Runnable action) {
        Platform.runLater(action);
    }

    @Override
    public void after(Duration delay, Runnable action) {
        PauseTransition pause =
                new PauseTransition(javafx.util.Duration.millis((double) delay.toMillis()));
        pause.setOnFinished(event -> action.run());
        pause.play();
    }

    /** Asks all work to stop and takes no more. */
    @Override
    public void close() {
        current.values().forEach(job -> job.stopped = true);
        current.clear();
        threads.shutdown();
    }

    /** One piece of work with those who hear of it. */
    private final class Job<T> {
        private final Object owner;
        private final Work<? extends T> work;
        private final Consumer<? super T> done;
        private final Consumer<? super Throwable> failed;
        private CompletableFuture<?> end = CompletableFuture.completedFuture(null);
        private volatile boolean stopped;

        Job(
                Object owner,
                Work<? extends T> work,
                Consumer<? super T> done,
                Consumer<? super Throwable> failed) {
            this.owner = owner;
            this.work = work;
            this.done = done;
            this.failed = failed;
        }

        void start(CompletableFuture<?> before) {
            end = before.thenRunAsync(this::work, threads);
        }

        private void work() {
            if (stopped) {
                return;
            }
            try {
                T result = work.call(() -> stopped);
                publish(() -> finish(() -> done.accept(result)));
            } catch (Cancellation.CancelledException e) {
                publish(() -> finish(() -> {}));
            } catch (IOException | RuntimeException | Error e) {
                // The outermost frame of this thread: whatever it is, the window must hear of it.
                publish(() -> finish(() -> failed.accept(e)));
            }
        }

        private void finish(Runnable heard) {
            if (current.get(owner) == this) {
                current.remove(owner);
                heard.run();
            }
        }
    }
}
