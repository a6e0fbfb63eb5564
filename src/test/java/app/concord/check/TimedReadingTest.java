package app.concord.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.concord.importing.Imported;
import app.concord.model.Cancellation;
import app.concord.model.Problem;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

class TimedReadingTest {
    private static final Imported NOTHING = new Imported(List.of(), List.of());

    private static Problem problem(TimedReading reading, TimedReading.Reader reader) {
        Imported imported = reading.read("a.html", reader);
        assertThat(imported.assets()).isEmpty();
        assertThat(imported.problems()).hasSize(1);
        return imported.problems().getFirst();
    }

    private static TimedReading reading() {
        return new TimedReading(Cancellation.NONE);
    }

    private static int deeper(int depth) {
        return depth < 0 ? 0 : 1 + deeper(depth + 1);
    }

    @Test
    void whatWasReadComesBack() {
        assertThat(reading().read("a.html", asked -> NOTHING)).isSameAs(NOTHING);
    }

    @Test
    void aReaderThatAsksIsStoppedWhenItsTimeIsOver() {
        TimedReading reading = new TimedReading(Duration.ofMillis(50), Cancellation.NONE);
        Problem problem =
                problem(
                        reading,
                        asked -> {
                            while (!asked.requested()) {
                                Thread.onSpinWait();
                            }
                            asked.check();
                            return NOTHING;
                        });
        assertThat(problem.kind()).isEqualTo(Problem.Kind.TOO_SLOW);
        assertThat(problem.path()).isEqualTo("a.html");
    }

    @Test
    void aReaderThatNeverAsksIsLeftBehind() {
        CountDownLatch released = new CountDownLatch(1);
        TimedReading reading = new TimedReading(Duration.ofMillis(20), Cancellation.NONE);
        Problem problem =
                problem(
                        reading,
                        asked -> {
                            while (released.getCount() > 0) {
                                Thread.onSpinWait();
                            }
                            return NOTHING;
                        });
        released.countDown();
        assertThat(problem.kind()).isEqualTo(Problem.Kind.TOO_SLOW);
    }

    @Test
    void depthAndMemoryBecomeProblems() {
        assertThat(
                        problem(
                                        reading(),
                                        asked ->
                                                new Imported(
                                                        List.of(),
                                                        List.of(
                                                                Problem.of(
                                                                        "" + deeper(0),
                                                                        Problem.Kind.ASSUMED))))
                                .kind())
                .isEqualTo(Problem.Kind.DAMAGED);
        assertThat(
                        problem(
                                        reading(),
                                        asked -> {
                                            throw new OutOfMemoryError("filled");
                                        })
                                .kind())
                .isEqualTo(Problem.Kind.TOO_LARGE);
    }

    @Test
    void whatTheDiskRefusesIsUnreadable() {
        assertThat(
                        problem(
                                reading(),
                                asked -> {
                                    throw new IOException("gone");
                                }))
                .isEqualTo(Problem.of("a.html", Problem.Kind.UNREADABLE, "gone"));
        assertThat(
                        problem(
                                reading(),
                                asked -> {
                                    throw new UncheckedIOException(new IOException("gone"));
                                }))
                .isEqualTo(Problem.of("a.html", Problem.Kind.UNREADABLE, "gone"));
    }

    @Test
    void faultsOfTheProgramAreNotHidden() {
        assertThatThrownBy(() ->
                        reading()
                                .read(
                                        "a.html",
                                        asked -> {
                                            throw new IllegalStateException("ours");
                                        }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void cancellingIsPassedOn() {
        TimedReading reading = new TimedReading(() -> true);
        assertThatThrownBy(() ->
                        reading.read(
                                "a.html",
                                asked -> {
                                    asked.check();
                                    return NOTHING;
                                }))
                .isInstanceOf(Cancellation.CancelledException.class);
    }
}
