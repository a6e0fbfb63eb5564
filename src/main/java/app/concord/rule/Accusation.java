package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.Channel;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.Verdict;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reports statements against those of other pieces, or lists them where too little speaks for it.
 */
final class Accusation {
    private static final int CLEAR = 2;

    private final Rule rule;
    private final Statements statements;
    private final Findings findings;
    private final Judgement judgement;

    Accusation(Rule rule, Statements statements, Judgement judgement) {
        this.rule = rule;
        this.statements = statements;
        this.findings = new Findings(statements);
        this.judgement = judgement;
    }

    /**
     * Holds the deviating statements against the others: the brief decides, else the number of
     * pieces.
     *
     * @param sure how sure it is that both speak of one thing, 0 to 1
     */
    void report(String message, List<LinkedFact> deviating, List<LinkedFact> others, double sure) {
        LinkedFact wrong = deviating.getFirst();
        LinkedFact right = best(others);
        boolean brief = statements.channel(right.fact()) == Channel.BRIEF;
        int against = pieces(others).size();
        int here = pieces(deviating).size();
        Basis basis =
                brief
                        ? Basis.BRIEF
                        : against >= CLEAR * here || (against > here && against > CLEAR)
                                ? Basis.MAJORITY
                                : Basis.TIE;
        double share = brief ? 1 : Truth.sureness(against / (double) (against + here));
        double confidence = share * sure * Findings.confidence(deviating);
        String name = statements.name(wrong.subject());
        if (confidence < Findings.LEAST_CONFIDENCE) {
            explain("low-confidence", Verdict.AMBIGUOUS, wrong, right);
            return;
        }
        boolean open = basis == Basis.TIE;
        judgement.add(
                findings.finding(
                        new Findings.Draft(
                                rule,
                                message,
                                name,
                                deviating,
                                others,
                                open ? null : right.fact().value(),
                                open ? null : findings.suggestion(others),
                                basis,
                                confidence,
                                List.of(
                                        Argument.of(name),
                                        Argument.of(wrong.fact().role()),
                                        Argument.of(wrong.fact().value()),
                                        Argument.of(right.fact().value())))));
    }

    /** Lists two statements that differ and are no contradiction. */
    void explain(String reason, Verdict verdict, LinkedFact one, LinkedFact other) {
        judgement.add(
                findings.explained(
                        verdict,
                        reason,
                        statements.name(one.subject()),
                        List.of(one, other),
                        List.of(
                                Argument.of(one.fact().value()),
                                Argument.of(other.fact().value()))));
    }

    /** The pieces that statements stand in. */
    static Set<String> pieces(List<LinkedFact> facts) {
        Set<String> pieces = new LinkedHashSet<>();
        facts.forEach(fact -> pieces.add(fact.fact().place().asset()));
        return pieces;
    }

    private LinkedFact best(List<LinkedFact> others) {
        return others.stream()
                .filter(fact -> statements.channel(fact.fact()) == Channel.BRIEF)
                .findFirst()
                .orElse(others.getFirst());
    }
}
