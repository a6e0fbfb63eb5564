package app.concord.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A thread that answers is left alone; one that is held up is told of, with what holds it up. */
class PulseWatchTest {
    private final BlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();
    private final BlockingQueue<PulseWatch.Held> seen = new ArrayBlockingQueue<>(100);
    private final CountDownLatch held = new CountDownLatch(1);

    private void work() {
        try {
            while (true) {
                queue.take().run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Holds the thread up until that has been seen, however slow the machine is. */
    private void chew() {
        try {
            if (!held.await(150, TimeUnit.MILLISECONDS)) {
                queue.add(this::chew);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whatHoldsTheThreadUpIsTold() throws InterruptedException {
        Thread thread = new Thread(this::work, "window");
        thread.start();
        try (PulseWatch watch = new PulseWatch(queue::add, thread, seen::add)) {
            assertThat(watch).isNotNull();
            queue.add(this::chew);
            PulseWatch.Held told = Objects.requireNonNull(seen.poll(60, TimeUnit.SECONDS));
            held.countDown();
            assertThat(told.time()).isGreaterThan(Duration.ofMillis(50));
            assertThat(told.at()).anyMatch(frame -> frame.getMethodName().equals("chew"));
            assertThat(told.words()).contains("PulseWatchTest.chew").contains("ms");
        } finally {
            thread.interrupt();
        }
    }

    @Test
    void onlyWhatIsAskedForIsWatched() {
        assertThat(PulseWatch.begin(null, queue::add)).isNull();
        assertThat(PulseWatch.begin("false", queue::add)).isNull();
        assertThat(queue).isEmpty();
        try (PulseWatch watch = PulseWatch.begin("true", queue::add)) {
            assertThat(watch).isNotNull();
        }
    }

    @Test
    void aShortTimeIsToldOnce() {
        PulseWatch.Held told =
                new PulseWatch.Held(
                        Duration.ofMillis(70),
                        List.of(new StackTraceElement("Table", "lay", "Table.java", 3)),
                        List.of());
        assertThat(told.words()).contains("70 ms").contains("Table.lay").doesNotContain("100 ms");
    }
}
