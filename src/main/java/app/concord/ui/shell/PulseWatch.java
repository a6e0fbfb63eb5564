package app.concord.ui.shell;

import org.jspecify.annotations.Nullable;

import java.lang.System.Logger;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Tells when the thread of the window is held up, and by what. It asks that thread again and again
 * to answer; where the answer takes longer than 50 ms, what the thread is just doing is noted, and
 * once more after 100 ms.
 *
 * <p>For those who work on the program: the system property {@value #PROPERTY} switches it on, and
 * what it sees goes to the log.
 */
final class PulseWatch implements AutoCloseable {
    /** The system property that switches it on: {@code true}. */
    static final String PROPERTY = "concord.pulse";

    private static final Logger LOG = System.getLogger(PulseWatch.class.getName());
    private static final Duration SLOW = Duration.ofMillis(50);
    private static final Duration PAUSE = Duration.ofMillis(8);
    private static final int DEEPEST = 40;

    private final Consumer<Runnable> publish;
    private final Thread watched;
    private final Consumer<Held> sink;
    private final Thread watcher = new Thread(this::watch, "pulse-watch");

    /**
     * A time for which the thread did not answer.
     *
     * @param time how long
     * @param at what it was doing after 50 ms, innermost first
     * @param later what it was doing after 100 ms; empty where it had answered by then
     */
    record Held(Duration time, List<StackTraceElement> at, List<StackTraceElement> later) {
        Held {
            at = List.copyOf(at);
            later = List.copyOf(later);
        }

        /** All of it in words, for the log. */
        String words() {
            String words =
                    "The window's thread was held up for %d ms by%n%s"
                            .formatted(time.toMillis(), lines(at));
            return later.isEmpty()
                    ? words
                    : words + "%n and after 100 ms by%n%s".formatted(lines(later));
        }

        private static String lines(List<StackTraceElement> stack) {
            return stack.stream()
                    .limit(DEEPEST)
                    .map(element -> "    " + element)
                    .collect(Collectors.joining(System.lineSeparator()));
        }
    }

    /**
     * Watches from now on, until closed.
     *
     * @param publish runs something on the watched thread, soon
     * @param watched the thread of the window
     * @param sink hears of every time the thread was held up, on another thread
     */
    PulseWatch(Consumer<Runnable> publish, Thread watched, Consumer<Held> sink) {
        this.publish = publish;
        this.watched = watched;
        this.sink = sink;
        watcher.setDaemon(true);
        watcher.start();
    }

    /**
     * Watches the calling thread and logs what is seen, where that is asked for.
     *
     * @param asked the value of the property, null if nobody asked
     * @return null where nobody asked
     */
    static @Nullable PulseWatch begin(@Nullable String asked, Consumer<Runnable> publish) {
        return "true".equals(asked)
                ? new PulseWatch(
                        publish,
                        Thread.currentThread(),
                        held -> LOG.log(Logger.Level.WARNING, held.words()))
                : null;
    }

    private void watch() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                beat();
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void beat() throws InterruptedException {
        CountDownLatch answered = new CountDownLatch(1);
        long asked = System.nanoTime();
        publish.accept(answered::countDown);
        if (answered.await(SLOW.toMillis(), TimeUnit.MILLISECONDS)) {
            return;
        }
        List<StackTraceElement> at = List.of(watched.getStackTrace());
        List<StackTraceElement> later = List.of();
        if (!answered.await(SLOW.toMillis(), TimeUnit.MILLISECONDS)) {
            later = List.of(watched.getStackTrace());
            answered.await();
        }
        sink.accept(new Held(Duration.ofNanos(System.nanoTime() - asked), at, later));
    }

    @Override
    public void close() {
        watcher.interrupt();
    }
}
