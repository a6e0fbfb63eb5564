package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.FactKind;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.Severity;
import app.concord.model.Subject;
import app.concord.model.Verdict;
import app.concord.text.Codes;

import java.util.List;
import java.util.Objects;

/**
 * Different codes for one offer, codes that look alike, and one code with different benefits. Codes
 * of different markets, and codes that the brief names side by side, are no contradiction.
 */
final class PromoCodeMismatchRule implements Rule {

    private static final double LIKELY = 0.65;

    @Override
    public String id() {
        return "promo-code-mismatch";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public double likely() {
        return LIKELY;
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
        new StrayCodes(this, statements, judgement).judge();
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
        Findings findings = new Findings(statements);
        for (Conflicts.Conflict conflict : CodeBenefits.caps(subject, statements)) {
            report(subject, codes, conflict, findings, judgement);
        }
        for (Conflicts found : CodeBenefits.of(subject, statements)) {
            for (Conflicts.Apart apart : found.apart()) {
                explain(apart.reason(), subject, apart.one(), apart.other(), findings, judgement);
            }
            for (Conflicts.Conflict conflict : found.conflicts()) {
                LinkedFact first = conflict.deviating().getFirst();
                LinkedFact right = conflict.expected().getFirst();
                if (CodeBenefits.isForOthers(first, subject, statements)) {
                    explain("audience", subject, first, right, findings, judgement);
                    continue;
                }
                if (CodeBenefits.isTier(first, right)) {
                    explain("threshold", subject, first, right, findings, judgement);
                    continue;
                }
                if (CodeBenefits.ofOneReduction(conflict)) {
                    continue;
                }
                report(subject, codes, conflict, findings, judgement);
            }
        }
    }

    private void report(
            Subject subject,
            List<LinkedFact> codes,
            Conflicts.Conflict conflict,
            Findings findings,
            Judgement judgement) {
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
