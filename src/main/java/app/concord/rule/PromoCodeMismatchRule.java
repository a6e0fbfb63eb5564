package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.Bound;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.Severity;
import app.concord.model.Subject;
import app.concord.model.Verdict;
import app.concord.text.Codes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Different codes for one offer, codes that look alike, and one code with different benefits. Codes
 * of different markets, and codes that the brief names side by side, are no contradiction.
 */
final class PromoCodeMismatchRule implements Rule {

    @Override
    public String id() {
        return "promo-code-mismatch";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Judgement judge(Statements statements) {
        Judgement judgement = new Judgement();
        for (Subject subject : statements.subjects()) {
            List<LinkedFact> codes = statements.of(subject.id(), FactKind.PROMO_CODE);
            if (codes.isEmpty()) {
                continue;
            }
            judgeCodes(subject, codes, statements, judgement);
            judgeBenefits(subject, codes, statements, judgement);
        }
        return judgement;
    }

    private void judgeCodes(
            Subject subject, List<LinkedFact> codes, Statements statements, Judgement judgement) {
        Findings findings = new Findings(statements);
        for (List<LinkedFact> market :
                Statements.group(
                                codes, f -> Objects.requireNonNullElse(f.fact().key().market(), ""))
                        .values()) {
            Truth truth = Truth.among(market, f -> f.fact().value().canonical(), statements);
            if (truth == null) {
                continue;
            }
            for (List<LinkedFact> deviating : truth.deviating()) {
                String wrong = deviating.getFirst().fact().value().canonical();
                String right = truth.expected().getFirst().fact().value().canonical();
                boolean alike = Codes.lookAlike(wrong, right);
                double sure = alike || truth.basis() == Basis.BRIEF ? 1 : 0.6 + 0.4 * truth.share();
                report(
                        subject,
                        alike ? "look-alike" : "code",
                        Argument.of(subject.name()),
                        deviating,
                        truth.expected(),
                        truth.basis(),
                        sure,
                        findings,
                        judgement);
            }
        }
    }

    /** What the code gives, as far as the words that name the code say so. */
    private void judgeBenefits(
            Subject subject, List<LinkedFact> codes, Statements statements, Judgement judgement) {
        List<LinkedFact> benefits = new ArrayList<>();
        for (LinkedFact fact : statements.of(subject.id(), FactKind.DISCOUNT)) {
            boolean exact =
                    fact.fact().key().bound() == Bound.EXACT && DiscountMismatchRule.isPlain(fact);
            if (exact
                    && (DiscountMismatchRule.namesCode(fact, statements)
                            || statements.isBrief(fact))
                    && !isCap(fact, statements)) {
                benefits.add(fact);
            }
        }
        Findings findings = new Findings(statements);
        for (List<LinkedFact> market :
                Statements.group(benefits, PromoCodeMismatchRule::circumstances).values()) {
            Conflicts found =
                    Conflicts.among(market, f -> f.fact().value().canonical(), statements);
            for (Conflicts.Apart apart : found.apart()) {
                explain(apart.reason(), subject, apart.one(), apart.other(), findings, judgement);
            }
            for (Conflicts.Conflict conflict : found.conflicts()) {
                LinkedFact first = conflict.deviating().getFirst();
                LinkedFact right = conflict.expected().getFirst();
                if (isForOthers(first, benefits, statements)) {
                    explain("audience", subject, first, right, findings, judgement);
                    continue;
                }
                if (isTier(first, right)) {
                    explain("threshold", subject, first, right, findings, judgement);
                    continue;
                }
                report(
                        subject,
                        "benefit",
                        Argument.of(codes.getFirst().fact().value().canonical()),
                        conflict.deviating(),
                        conflict.expected(),
                        conflict.basis(),
                        conflict.sureness(),
                        findings,
                        judgement);
            }
        }
    }

    /** Whether the brief or several pieces say that the code gives this to others. */
    private static boolean isForOthers(LinkedFact deviating, List<LinkedFact> benefits,
            Statements statements) {
        return statements.established(
                benefits.stream()
                        .filter(f ->
                                f.fact().key().audience() != deviating.fact().key().audience()
                                        && f.fact()
                                                .value()
                                                .canonical()
                                                .equals(deviating.fact().value().canonical()))
                        .toList());
    }

    /** For whom and in which market a code gives what it gives. */
    private static List<Object> circumstances(LinkedFact fact) {
        var key = fact.fact().key();
        return List.of(key.audience(), Objects.requireNonNullElse(key.market(), ""));
    }

    /**
     * Whether the piece gives the code a percentage too, so that an amount is the most it takes
     * off.
     */
    private static boolean isCap(LinkedFact fact, Statements statements) {
        return fact.fact().value() instanceof FactValue.Money
                && statements.of(fact.subject(), FactKind.DISCOUNT).stream()
                        .anyMatch(other ->
                                other.fact().value() instanceof FactValue.Percent
                                        && other.fact()
                                                .place()
                                                .asset()
                                                .equals(fact.fact().place().asset()));
    }

    private static void explain(
            String reason,
            Subject subject,
            LinkedFact one,
            LinkedFact other,
            Findings findings,
            Judgement judgement) {
        judgement.add(
                findings.explained(Verdict.NOT_COMPARABLE, reason, subject.name(), one, other));
    }

    /** Whether both name what must be spent, and it differs: steps of one offer. */
    private static boolean isTier(LinkedFact a, LinkedFact b) {
        FactValue.Money left = a.fact().key().threshold();
        FactValue.Money right = b.fact().key().threshold();
        return left != null && right != null && !left.sameAs(right);
    }

    private void report(
            Subject subject,
            String message,
            Argument about,
            List<LinkedFact> deviating,
            List<LinkedFact> expected,
            Basis basis,
            double sure,
            Findings findings,
            Judgement judgement) {
        double confidence = sure * Findings.confidence(deviating);
        if (confidence < Findings.LEAST_CONFIDENCE) {
            return;
        }
        LinkedFact first = deviating.getFirst();
        LinkedFact right = expected.getFirst();
        judgement.add(
                findings.finding(
                        new Findings.Draft(
                                this,
                                message,
                                subject.name(),
                                deviating,
                                expected,
                                right.fact().value(),
                                findings.suggestion(expected),
                                basis,
                                confidence,
                                List.of(
                                        about,
                                        Argument.of(first.fact().role()),
                                        Argument.of(first.fact().value()),
                                        Argument.of(right.fact().value())))));
    }
}
