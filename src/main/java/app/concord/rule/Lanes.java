package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.Verdict;

import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Judges statements as most rules do: lane by lane, value against value. */
final class Lanes {
    private final Rule rule;
    private final Statements statements;
    private final Findings findings;
    private final Judgement judgement;

    Lanes(Rule rule, Statements statements, Judgement judgement) {
        this.rule = rule;
        this.statements = statements;
        this.findings = new Findings(statements);
        this.judgement = judgement;
    }

    /**
     * How one kind of statement is judged.
     *
     * @param message key of the finding's sentence, without the rule's prefix; its arguments are
     *     the subject's name, the role, the deviating and the right value
     * @param lane what must be the same for two statements to be comparable
     * @param value what is the same for statements that agree
     * @param compatible whether one statement allows the other
     * @param comparable whether one statement may be held against another at all
     * @param known from how many pieces on a value that stands against one other alone tells what
     *     the lane is about
     * @param sure how sure a finding is at most, 0 to 1
     */
    record How(
            String message,
            Function<LinkedFact, Object> lane,
            Function<LinkedFact, Object> value,
            BiPredicate<LinkedFact, LinkedFact> compatible,
            BiPredicate<LinkedFact, LinkedFact> comparable,
            int known,
            double sure) {
        private static final int WELL_KNOWN = 3;
        private static final int PLAIN = 2;

        /** Statements that must have the same value. */
        static How exactly(
                String message,
                Function<LinkedFact, Object> lane,
                Function<LinkedFact, Object> value) {
            return new How(
                    message,
                    lane,
                    value,
                    (one, other) -> false,
                    (one, other) -> true,
                    WELL_KNOWN,
                    1);
        }

        /** Where one statement may allow another that is not the same. */
        How allowing(BiPredicate<LinkedFact, LinkedFact> allowed) {
            return new How(message, lane, value, allowed, comparable, known, sure);
        }

        /** Where not all statements of a lane may be held against each other. */
        How comparing(BiPredicate<LinkedFact, LinkedFact> may) {
            return new How(message, lane, value, compatible, may, known, sure);
        }

        /** For values whose words leave little doubt what they are of. */
        How plain() {
            return new How(message, lane, value, compatible, comparable, PLAIN, sure);
        }

        /** With another lane. */
        How in(Function<LinkedFact, Object> other) {
            return new How(message, other, value, compatible, comparable, known, sure);
        }

        /** With findings at most so sure. */
        How atMost(double most) {
            return new How(message, lane, value, compatible, comparable, known, most);
        }
    }

    /** Judges these statements and adds what comes of it. */
    void judge(Collection<LinkedFact> facts, How how) {
        for (List<LinkedFact> lane : Statements.group(facts, how.lane()).values()) {
            Conflicts found =
                    Conflicts.among(
                            lane,
                            how.value(),
                            how.compatible(),
                            how.comparable(),
                            how.known(),
                            statements);
            found.conflicts().forEach(conflict -> report(conflict, how));
            found.apart().forEach(this::explain);
        }
    }

    private void explain(Conflicts.Apart apart) {
        judgement.add(
                findings.explained(
                        Verdict.NOT_COMPARABLE,
                        apart.reason(),
                        name(List.of(apart.one())),
                        List.of(apart.one(), apart.other()),
                        values(apart.one(), apart.other())));
    }

    private void report(Conflicts.Conflict conflict, How how) {
        LinkedFact wrong = conflict.deviating().getFirst();
        LinkedFact right = conflict.expected().getFirst();
        double confidence = conflict.confidence() * how.sure();
        String name = name(conflict.deviating());
        if (confidence < Findings.LEAST_CONFIDENCE) {
            judgement.add(
                    findings.explained(
                            Verdict.AMBIGUOUS,
                            "low-confidence",
                            name,
                            List.of(wrong, right),
                            values(wrong, right)));
            return;
        }
        boolean open = conflict.basis() == Basis.TIE;
        judgement.add(
                findings.finding(
                        new Findings.Draft(
                                rule,
                                how.message(),
                                name,
                                conflict.deviating(),
                                conflict.expected(),
                                open ? null : right.fact().value(),
                                open ? null : findings.suggestion(conflict.expected()),
                                conflict.basis(),
                                confidence,
                                List.of(
                                        Argument.of(name),
                                        Argument.of(wrong.fact().role()),
                                        Argument.of(wrong.fact().value()),
                                        Argument.of(right.fact().value())))));
    }

    private static List<Argument> values(LinkedFact one, LinkedFact other) {
        return List.of(Argument.of(one.fact().value()), Argument.of(other.fact().value()));
    }

    /** The name of what the first statement speaks of; empty for the campaign. */
    private String name(List<LinkedFact> facts) {
        return statements.name(facts.getFirst().subject());
    }
}
