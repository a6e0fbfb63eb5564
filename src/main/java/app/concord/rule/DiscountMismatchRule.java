package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.Audience;
import app.concord.model.Bound;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.Role;
import app.concord.model.Severity;
import app.concord.model.Subject;
import app.concord.model.Verdict;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * One offer, different reductions. A percentage and an amount agree when the stated prices make
 * them the same; a ceiling ('up to 40 %') only has to be high enough. What a code gives is judged
 * with the codes, unless the words do not name the code.
 */
final class DiscountMismatchRule implements Rule {
    private static final double ROUNDING = 1.0;
    private static final double CENT = 0.011;

    /** How sure it is that a percentage is wrong that the prices do not give. */
    private static final double BY_PRICES = 0.8;

    /** In how many pieces two prices must stand together to say what is saved. */
    private static final int ESTABLISHED = 2;

    /** A deeper cut, in per cent, is rather the price of one of several pieces. */
    private static final int DEEPEST = 70;

    @Override
    public String id() {
        return "discount-mismatch";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    /** The circumstances that reductions of one lane share. */
    private record Lane(
            Object audience, Object threshold, int quantity, Object market, boolean percent) {
        static Lane of(LinkedFact fact) {
            var key = fact.fact().key();
            return new Lane(
                    key.audience(),
                    Objects.requireNonNullElse(key.threshold(), ""),
                    key.quantity(),
                    Objects.requireNonNullElse(key.market(), ""),
                    fact.fact().value() instanceof FactValue.Percent);
        }
    }

    @Override
    public Judgement judge(Statements statements) {
        Judgement judgement = new Judgement();
        new Mechanics(this, statements, judgement).judge();
        for (Subject subject : statements.subjects()) {
            if (subject.kind() == Subject.Kind.CAMPAIGN) {
                continue;
            }
            List<LinkedFact> savings = new ArrayList<>();
            for (LinkedFact fact : statements.of(subject.id(), FactKind.DISCOUNT)) {
                if (isPlain(fact) && !namesCode(fact, statements)) {
                    savings.add(fact);
                }
            }
            Statements.group(savings, Lane::of)
                    .values()
                    .forEach(lane -> judge(subject, lane, statements, judgement));
        }
        return judgement;
    }

    /** Whether a fact takes something off each piece; '3 for 2' is no such sum. */
    static boolean isPlain(LinkedFact fact) {
        return fact.fact().role() == Role.SAVING
                && !(fact.fact().value() instanceof FactValue.Mechanic);
    }

    /** Whether the words themselves name a code; such statements belong to the codes' rule. */
    static boolean namesCode(LinkedFact fact, Statements statements) {
        Fact here = fact.fact();
        return statements.of(fact.subject(), FactKind.PROMO_CODE).stream()
                .map(LinkedFact::fact)
                .filter(code -> code.place().asset().equals(here.place().asset()))
                .anyMatch(code ->
                        code.place().block() == here.place().block()
                                || statements.ofOneRecord(code, here));
    }

    private void judge(
            Subject subject, List<LinkedFact> lane, Statements statements, Judgement judgement) {
        Findings findings = new Findings(statements);
        List<Savings.Pair> pairs = Savings.of(subject.id(), statements);
        List<LinkedFact> exact = new ArrayList<>();
        List<LinkedFact> fitting = new ArrayList<>();
        for (LinkedFact fact : lane) {
            if (fact.fact().key().bound() != Bound.EXACT) {
                continue;
            }
            Savings.Pair pair = fits(fact, pairs);
            if (pair == null) {
                if (!DiscountArithmeticRule.judges(fact, statements)) {
                    exact.add(fact);
                }
            } else {
                fitting.add(fact);
                judgement.add(
                        findings.explained(
                                Verdict.EQUIVALENT,
                                "arithmetic",
                                subject.name(),
                                List.of(fact, pair.was(), pair.now()),
                                List.of(Argument.of(proof(pair, fact)))));
            }
        }
        if (fitting.isEmpty()) {
            List<LinkedFact> strange =
                    againstPairs(subject, exact, pairs, statements, findings, judgement);
            exact.removeAll(strange);
            amongThemselves(subject, exact, statements, findings, judgement);
        } else {
            againstPrices(subject, exact, fitting, findings, judgement);
        }
        ceilings(subject, lane, findings, judgement);
    }

    /**
     * Reductions that none of the stated prices gives, where all these prices give one and the
     * same.
     */
    private List<LinkedFact> againstPairs(
            Subject subject,
            List<LinkedFact> exact,
            List<Savings.Pair> pairs,
            Statements statements,
            Findings findings,
            Judgement judgement) {
        List<LinkedFact> strange = new ArrayList<>();
        List<Savings.Pair> known =
                pairs.stream()
                        .filter(pair -> pair.percent().doubleValue() < DEEPEST)
                        .filter(pair ->
                                Savings.pieces(pair, subject.id(), statements) >= ESTABLISHED)
                        .toList();
        Savings.Pair pair = known.isEmpty() ? null : known.getFirst();
        if (pair == null || known.stream().anyMatch(other -> !other.isLike(pair))) {
            return strange;
        }
        for (LinkedFact fact : exact) {
            boolean plain =
                    fact.fact().value() instanceof FactValue.Percent
                            && fact.fact().key().audience() == Audience.EVERYONE
                            && fact.fact().key().threshold() == null;
            boolean named =
                    switch (fact.attachment()) {
                        case RECORD, TABLE_ROW, SENTENCE, HASHTAG -> true;
                        default -> false;
                    };
            if (plain && named) {
                strange.add(fact);
                report(
                        subject,
                        List.of(fact),
                        List.of(pair.was(), pair.now()),
                        Basis.CALCULATION,
                        BY_PRICES,
                        "prices",
                        findings,
                        judgement);
            }
        }
        return strange;
    }

    /** Reductions that no prices explain. */
    private void amongThemselves(
            Subject subject,
            List<LinkedFact> exact,
            Statements statements,
            Findings findings,
            Judgement judgement) {
        Conflicts found = Conflicts.among(exact, f -> f.fact().value().canonical(), statements);
        for (Conflicts.Conflict conflict : found.conflicts()) {
            report(
                    subject,
                    conflict.deviating(),
                    conflict.expected(),
                    conflict.basis(),
                    conflict.sureness(),
                    "amount",
                    findings,
                    judgement);
        }
        for (Conflicts.Apart apart : found.apart()) {
            judgement.add(
                    findings.explained(
                            Verdict.NOT_COMPARABLE,
                            apart.reason(),
                            subject.name(),
                            List.of(apart.one(), apart.other()),
                            List.of(
                                    Argument.of(apart.one().fact().value()),
                                    Argument.of(apart.other().fact().value()))));
        }
    }

    /** Reductions that fit no pair of prices, where others of the same lane do. */
    private void againstPrices(
            Subject subject,
            List<LinkedFact> exact,
            List<LinkedFact> fitting,
            Findings findings,
            Judgement judgement) {
        for (List<LinkedFact> deviating :
                Statements.group(exact, f -> f.fact().value().canonical()).values()) {
            LinkedFact beside = beside(deviating, fitting);
            if (beside != null) {
                judgement.add(
                        findings.explained(
                                Verdict.NOT_COMPARABLE,
                                "beside",
                                subject.name(),
                                List.of(deviating.getFirst(), beside),
                                List.of(
                                        Argument.of(deviating.getFirst().fact().value()),
                                        Argument.of(beside.fact().value()))));
                continue;
            }
            report(
                    subject,
                    deviating,
                    fitting,
                    Basis.CALCULATION,
                    0.9,
                    "amount",
                    findings,
                    judgement);
        }
    }

    /** A right reduction in a piece of the deviating ones, null where they state none. */
    private static @Nullable LinkedFact beside(
            List<LinkedFact> deviating, List<LinkedFact> fitting) {
        for (LinkedFact right : fitting) {
            for (LinkedFact fact : deviating) {
                if (right.fact().place().asset().equals(fact.fact().place().asset())) {
                    return right;
                }
            }
        }
        return null;
    }

    private void ceilings(
            Subject subject, List<LinkedFact> lane, Findings findings, Judgement judgement) {
        LinkedFact most =
                lane.stream()
                        .filter(f -> f.fact().key().bound() == Bound.EXACT)
                        .max(Comparator.comparing(DiscountMismatchRule::number))
                        .orElse(null);
        if (most == null) {
            return;
        }
        for (LinkedFact ceiling : lane) {
            if (ceiling.fact().key().bound() != Bound.UP_TO) {
                continue;
            }
            if (number(ceiling).compareTo(number(most)) < 0) {
                report(
                        subject,
                        List.of(ceiling),
                        List.of(most),
                        Basis.CALCULATION,
                        0.75,
                        "ceiling",
                        findings,
                        judgement);
            } else {
                judgement.add(
                        findings.explained(
                                Verdict.COMPATIBLE,
                                "within-bound",
                                subject.name(),
                                List.of(ceiling, most),
                                List.of(
                                        Argument.of(ceiling.fact().value()),
                                        Argument.of(most.fact().value()))));
            }
        }
    }

    private void report(
            Subject subject,
            List<LinkedFact> deviating,
            List<LinkedFact> expected,
            Basis basis,
            double sure,
            String message,
            Findings findings,
            Judgement judgement) {
        LinkedFact first = deviating.getFirst();
        LinkedFact right = expected.getFirst();
        double confidence = sure * Findings.confidence(deviating);
        List<Argument> values =
                List.of(
                        Argument.of(subject.name()),
                        Argument.of(first.fact().role()),
                        Argument.of(first.fact().value()),
                        Argument.of(right.fact().value()));
        if (confidence < Findings.LEAST_CONFIDENCE) {
            judgement.add(
                    findings.explained(
                            Verdict.AMBIGUOUS,
                            "low-confidence",
                            subject.name(),
                            List.of(first, right),
                            values.subList(2, 4)));
            return;
        }
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
                                values)));
    }

    /** A pair of prices that gives this reduction, null for none. */
    private static Savings.@Nullable Pair fits(LinkedFact fact, List<Savings.Pair> pairs) {
        BigDecimal stated = number(fact);
        for (Savings.Pair pair : pairs) {
            boolean fits =
                    fact.fact().value() instanceof FactValue.Percent
                            ? Amounts.near(stated, pair.percent(), ROUNDING)
                            : Amounts.near(stated, pair.saving(), CENT);
            if (fits) {
                return pair;
            }
        }
        return null;
    }

    private static String proof(Savings.Pair pair, LinkedFact stated) {
        return pair.was().fact().value().canonical()
                + " − "
                + pair.now().fact().value().canonical()
                + " = "
                + pair.saving().toPlainString()
                + " = "
                + (stated.fact().value() instanceof FactValue.Percent
                        ? stated.fact().value().canonical()
                        : pair.percent().setScale(1, RoundingMode.HALF_UP) + " %");
    }

    private static BigDecimal number(LinkedFact fact) {
        return switch (fact.fact().value()) {
            case FactValue.Percent percent -> percent.amount();
            case FactValue.Money money -> money.amount();
            default -> BigDecimal.ZERO;
        };
    }
}
