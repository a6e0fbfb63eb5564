package app.concord.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.concord.fetch.PageSource;
import app.concord.model.Addresses;
import app.concord.model.Cancellation;
import app.concord.rule.Rules;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** A check that is asked to stop stops, in whatever part it is. */
class CancellationTest {
    private final CheckRequest request = Runs.sampleRequest(List.of(Runs.SAMPLE), 2);

    @AfterEach
    void leavesNoThreads() {
        assertThat(WorkersTest.working()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Progress.Stage.class)
    void stopsInEveryStage(Progress.Stage stage) {
        AtomicBoolean cancelled = new AtomicBoolean();
        Progress progress =
                (at, done, total, what) -> {
                    if (at == stage) {
                        cancelled.set(true);
                    }
                };
        URI page = URI.create("https://nordlicht.example/");
        PageSource pages =
                (addresses, receiver, cancellation) -> {
                    receiver.asks(page, 0, 1);
                    cancellation.check();
                };
        CheckRequest all = request.withAddresses(Addresses.of(List.of(page)));
        Checker checker = new Checker(Rules.all(), pages);
        assertThatThrownBy(() -> checker.run(all, progress, cancelled::get))
                .isInstanceOf(Cancellation.CancelledException.class);
    }

    @Test
    void doesNotGoOnToTheNextStage() {
        AtomicBoolean cancelled = new AtomicBoolean();
        List<Progress.Stage> stages = Collections.synchronizedList(new ArrayList<>());
        Progress progress =
                (at, done, total, what) -> {
                    stages.add(at);
                    cancelled.set(true);
                };
        assertThatThrownBy(() -> new Checker().run(request, progress, cancelled::get))
                .isInstanceOf(Cancellation.CancelledException.class);
        assertThat(stages).containsOnly(Progress.Stage.IMPORT).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void doesNothingWhereItIsAskedToStopAtOnce() {
        assertThatThrownBy(() -> new Checker().run(request, Progress.NONE, () -> true))
                .isInstanceOf(Cancellation.CancelledException.class);
    }

    @Test
    void leavesNoThreadsWhereNobodyCancels() {
        assertThat(Runs.run(request).complete()).isTrue();
        assertThat(WorkersTest.working()).isEmpty();
    }
}
