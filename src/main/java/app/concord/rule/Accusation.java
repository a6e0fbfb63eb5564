package app.concord.rule;

import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.Verdict;

import java.util.List;

/**
 * Reports statements against those of other pieces, or lists them where too little speaks for it.
 */
final class Accusation {
    private static final int CLEAR = 2;

    /** How sure a contradiction is of which nothing tells the right side. */
    private static final double OF_ONE = 0.75;

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
        LinkedFact right = best(others);
        boolean brief = statements.isBrief(right);
        int against = Statements.pieces(others).size();
        int here = Statements.pieces(deviating).size();
        Basis basis =
                brief
                        ? Basis.BRIEF
                        : against >= CLEAR * here || (against > here && against > CLEAR)
                                ? Basis.MAJORITY
                                : Basis.TIE;
        double share = brief ? 1 : Truth.sureness(against / (double) (against + here));
        double confidence = share * sure * Findings.confidence(deviating);
        settle(message, deviating, others, right, basis, confidence);
    }

    /**
     * The same where what stands around leaves no doubt that both speak of one thing, so that they
     * contradict each other even if nothing tells which of them is right.
     *
     * @param sure how sure it is at most, 0 to 1
     */
    void reportOfOne(
            String message, List<LinkedFact> deviating, List<LinkedFact> others, double sure) {
        boolean open =
                !statements.anyBrief(others)
                        && Statements.pieces(others).size() == Statements.pieces(deviating).size();
        if (open) {
            boolean heavier =
                    Truth.weight(deviating, statements) > Truth.weight(others, statements);
            List<LinkedFact> wrong = heavier ? others : deviating;
            List<LinkedFact> right = heavier ? deviating : others;
            double confidence = Math.min(sure, OF_ONE) * Findings.confidence(wrong);
            settle(message, wrong, right, best(right), Basis.TIE, confidence);
        } else {
            report(message, deviating, others, sure);
        }
    }

    /**
     * Reports the deviating statements, or lists them where too little speaks for it.
     *
     * @param right the statement whose value is held to be right
     * @param confidence how sure it is, 0 to 1
     */
    void settle(
            String message,
            List<LinkedFact> deviating,
            List<LinkedFact> others,
            LinkedFact right,
            Basis basis,
            double confidence) {
        LinkedFact wrong = deviating.getFirst();
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
                                Findings.arguments(name, wrong, right))));
    }

    /** Lists two statements that differ and are no contradiction. */
    void explain(String reason, Verdict verdict, LinkedFact one, LinkedFact other) {
        judgement.add(
                findings.explained(verdict, reason, statements.name(one.subject()), one, other));
    }

    private LinkedFact best(List<LinkedFact> others) {
        return others.stream().filter(statements::isBrief).findFirst().orElse(others.getFirst());
    }
}
