package app.concord.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.concord.model.Cancellation;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

class WorkersTest {
    private static final List<Integer> NUMBERS = IntStream.range(0, 200).boxed().toList();

    /** Names of the threads that go on working; one that has no more to do may take its leave. */
    static List<String> working() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("check-"))
                .filter(thread -> !hasEnded(thread))
                .map(Thread::getName)
                .toList();
    }

    private static boolean hasEnded(Thread thread) {
        try {
            return thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @AfterEach
    void leavesNoThreads() {
        assertThat(working()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void keepsTheOrderOfTheThings(int threads) {
        try (Workers workers = new Workers(threads, Cancellation.NONE)) {
            assertThat(
                            workers.each(
                                    NUMBERS,
                                    (number, index) -> number * 10 + index,
                                    (number, failure) -> -1))
                    .isEqualTo(NUMBERS.stream().map(n -> n * 11).toList());
        }
    }

    @Test
    void worksOnSeveralThingsAtOnce() {
        CountDownLatch both = new CountDownLatch(2);
        try (Workers workers = new Workers(2, Cancellation.NONE)) {
            List<Boolean> met =
                    workers.each(
                            List.of(1, 2),
                            (number, index) -> {
                                both.countDown();
                                return awaited(both);
                            },
                            (number, failure) -> false);
            assertThat(met).containsExactly(true, true);
        }
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void oneFailureLeavesTheOthersAlone() {
        try (Workers workers = new Workers(2, Cancellation.NONE)) {
            List<String> results =
                    workers.each(
                            List.of(1, 2, 3),
                            (number, index) -> {
                                if (number == 2) {
                                    throw new IllegalStateException("two");
                                }
                                return "fine";
                            },
                            (number, failure) -> number + " " + failure.getMessage());
            assertThat(results).containsExactly("fine", "2 two", "fine");
        }
    }

    @Test
    void anEndlessDescentIsAFailureLikeAnyOther() {
        try (Workers workers = new Workers(1, Cancellation.NONE)) {
            assertThat(
                            workers.each(
                                    List.of(1, 2),
                                    (number, index) -> number == 1 ? descend(0) : 7,
                                    (number, failure) -> -1))
                    .containsExactly(-1, 7);
        }
    }

    private static int descend(int depth) {
        return depth < 0 ? 0 : 1 + descend(depth + 1);
    }

    @Test
    void whatHasNotBegunNeedNotBeginAfterACancellation() {
        AtomicBoolean cancelled = new AtomicBoolean();
        AtomicInteger begun = new AtomicInteger();
        try (Workers workers = new Workers(2, cancelled::get)) {
            assertThatThrownBy(() ->
                            workers.each(
                                    NUMBERS,
                                    (number, index) -> {
                                        begun.incrementAndGet();
                                        cancelled.set(true);
                                        return number;
                                    },
                                    (number, failure) -> number))
                    .isInstanceOf(Cancellation.CancelledException.class);
        }
        assertThat(begun).hasValueLessThanOrEqualTo(2);
    }

    @Test
    void aCancellationInsideATaskIsNoFailure() {
        try (Workers workers = new Workers(2, Cancellation.NONE)) {
            assertThatThrownBy(() ->
                            workers.each(
                                    NUMBERS,
                                    (number, index) -> {
                                        throw new Cancellation.CancelledException();
                                    },
                                    (number, failure) -> "failed"))
                    .isInstanceOf(Cancellation.CancelledException.class);
        }
    }

    @Test
    void aFaultOfTheMachineStopsEverything() {
        try (Workers workers = new Workers(1, Cancellation.NONE)) {
            assertThatThrownBy(() ->
                            workers.each(
                                    NUMBERS,
                                    (number, index) -> {
                                        throw new OutOfMemoryError("none left");
                                    },
                                    (number, failure) -> "failed"))
                    .isInstanceOf(OutOfMemoryError.class);
        }
    }

    @Test
    void worksAgainForTheNextThings() {
        try (Workers workers = new Workers(2, Cancellation.NONE)) {
            assertThat(workers.each(List.of(1), (number, index) -> number, (n, f) -> n)).hasSize(1);
            assertThat(workers.each(List.<Integer>of(), (number, index) -> number, (n, f) -> n))
                    .isEmpty();
            assertThat(workers.each(List.of(2), (number, index) -> number, (n, f) -> n)).hasSize(1);
        }
    }
}
