package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.Bound;
import app.concord.model.Fact;
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
                            || PriceDoubts.isBrief(fact, statements))) {
                benefits.add(fact);
            }
        }
        Findings findings = new Findings(statements);
        for (List<LinkedFact> market :
                Statements.group(
                                benefits,
                                f -> Objects.requireNonNullElse(f.fact().key().market(), ""))
                        .values()) {
            Truth truth = Truth.among(market, f -> f.fact().value().canonical(), statements);
            if (truth == null) {
                continue;
            }
            for (List<LinkedFact> group : truth.deviating()) {
                List<LinkedFact> deviating =
                        group.stream()
                                .filter(f -> !statesToo(f, group, truth.expected(), statements))
                                .toList();
                if (deviating.isEmpty()) {
                    continue;
                }
                if (isTier(deviating.getFirst(), truth.expected().getFirst())) {
                    judgement.add(
                            findings.explained(
                                    Verdict.NOT_COMPARABLE,
                                    "threshold",
                                    subject.name(),
                                    List.of(deviating.getFirst(), truth.expected().getFirst()),
                                    List.of(
                                            Argument.of(deviating.getFirst().fact().value()),
                                            Argument.of(
                                                    truth.expected().getFirst().fact().value()))));
                    continue;
                }
                double sure = truth.basis() == Basis.BRIEF ? 1 : 0.6 + 0.4 * truth.share();
                report(
                        subject,
                        "benefit",
                        Argument.of(codes.getFirst().fact().value().canonical()),
                        deviating,
                        truth.expected(),
                        truth.basis(),
                        sure,
                        findings,
                        judgement);
            }
        }
    }

    /**
     * Whether the piece gives the benefit as well, so that the other value limits or adds to it. Of
     * parts that tell a mail over again each must give both.
     */
    private static boolean statesToo(
            LinkedFact fact,
            List<LinkedFact> deviating,
            List<LinkedFact> expected,
            Statements statements) {
        List<LinkedFact> here =
                expected.stream().filter(e -> samePiece(e.fact(), fact.fact())).toList();
        return !here.isEmpty()
                && !(alike(fact, here.getFirst()) && retold(deviating, here, statements));
    }

    /**
     * Whether the one side stands in parts of a mail of which none holds the other side as well.
     */
    private static boolean retold(
            List<LinkedFact> deviating, List<LinkedFact> expected, Statements statements) {
        return deviating.stream()
                .allMatch(f ->
                        expected.stream().allMatch(e -> statements.retells(f.fact(), e.fact())));
    }

    private static boolean samePiece(Fact a, Fact b) {
        return a.place().asset().equals(b.place().asset());
    }

    /** Whether both are percentages, or both amounts: an amount may limit a percentage. */
    private static boolean alike(LinkedFact a, LinkedFact b) {
        return a.fact().value().getClass().equals(b.fact().value().getClass());
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
