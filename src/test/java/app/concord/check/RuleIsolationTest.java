package app.concord.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.concord.message.Wording;
import app.concord.model.Cancellation;
import app.concord.model.CheckResult;
import app.concord.model.Finding;
import app.concord.model.Problem;
import app.concord.model.Severity;
import app.concord.rule.Judgement;
import app.concord.rule.Rule;
import app.concord.rule.Rules;
import app.concord.rule.Statements;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** A rule that fails is told of, and the other rules judge all the same. */
class RuleIsolationTest {
    private final CheckRequest request = Runs.sampleRequest(List.of(Runs.SAMPLE), 2);

    /** A rule that does what a test wants of it. */
    private record Odd(Supplier<Judgement> outcome) implements Rule {
        @Override
        public String id() {
            return "odd-rule";
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public Judgement judge(Statements statements) {
            return outcome.get();
        }
    }

    private CheckResult checkWith(Rule odd) {
        List<Rule> rules = new ArrayList<>(Rules.all());
        rules.add(2, odd);
        return new Checker(rules).run(request, Progress.NONE, Cancellation.NONE);
    }

    private static int endless(int depth) {
        return depth < 0 ? 0 : 1 + endless(depth + 1);
    }

    @Test
    void aFailingRuleBecomesAProblem() {
        CheckResult result =
                checkWith(
                        new Odd(() -> {
                            throw new IllegalStateException("broken");
                        }));
        assertThat(result.problems()).extracting(Problem::kind).contains(Problem.Kind.INTERNAL);
        assertThat(result.complete()).isFalse();
        Problem problem = result.problems().getFirst();
        assertThat(problem.path()).isNull();
        assertThat(Wording.problem(problem))
                .contains("odd-rule", "IllegalStateException", "RuleIsolationTest.java");
        assertThat(result.findings())
                .extracting(Finding::fingerprint)
                .isEqualTo(Runs.sample().findings().stream().map(Finding::fingerprint).toList());
    }

    @Test
    void anEndlessDescentIsAFailureToo() {
        CheckResult result =
                checkWith(
                        new Odd(() -> {
                            assertThat(endless(0)).isNegative();
                            return new Judgement();
                        }));
        assertThat(result.problems()).extracting(Problem::kind).contains(Problem.Kind.INTERNAL);
        assertThat(result.findings()).isNotEmpty();
    }

    @Test
    void aRuleThatHearsOfACancellationPassesItOn() {
        Rule odd =
                new Odd(() -> {
                    throw new Cancellation.CancelledException();
                });
        assertThatThrownBy(() -> checkWith(odd))
                .isInstanceOf(Cancellation.CancelledException.class);
    }

    /** Each of two rules waits until the other judges too. */
    @Test
    void rulesJudgeSideBySide() {
        CyclicBarrier meeting = new CyclicBarrier(2);
        Rule odd =
                new Odd(() -> {
                    try {
                        meeting.await(1, TimeUnit.MINUTES);
                    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                        throw new IllegalStateException(e);
                    }
                    return new Judgement();
                });
        CheckResult result =
                new Checker(List.of(odd, odd)).run(request, Progress.NONE, Cancellation.NONE);
        assertThat(result.problems())
                .extracting(Problem::kind)
                .doesNotContain(Problem.Kind.INTERNAL);
        assertThat(meeting.isBroken()).isFalse();
    }

    @Test
    void tellsItsRulesInTheirOrder() {
        assertThat(new Checker().rules())
                .extracting(RuleInfo::id)
                .isSorted()
                .contains("price-mismatch", "weekday-mismatch");
    }
}
