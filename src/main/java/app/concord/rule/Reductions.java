package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.Bound;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.Role;
import app.concord.model.Subject;
import app.concord.model.Verdict;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The reductions of one product or offer, held against its prices where these say what is saved,
 * else against each other.
 */
final class Reductions {
    private static final double ROUNDING = 1.0;
    private static final double CENT = 0.011;

    /** How sure it is that a percentage is wrong that the prices do not give. */
    private static final double BY_PRICES = 0.8;

    /** How sure it is that a reduction is wrong where others of its lane fit the prices. */
    private static final double BESIDE_OTHERS = 0.9;

    /** What is less or more than so many times the right one is hardly a slip of it. */
    private static final double FAR = 1.9;

    /** The same where only the prices of another piece give the right one. */
    private static final double STRANGE = 1.45;

    private static final double FAR_OFF = 0.55;

    private final Rule rule;
    private final Subject subject;
    private final Statements statements;
    private final Findings findings;
    private final Judgement judgement;
    private final List<Savings.Pair> pairs;

    Reductions(Rule rule, Subject subject, Statements statements, Judgement judgement) {
        this.rule = rule;
        this.subject = subject;
        this.statements = statements;
        this.findings = new Findings(statements);
        this.judgement = judgement;
        this.pairs = Savings.of(subject.id(), statements);
    }

    /** Judges the reductions of one lane. */
    void judge(List<LinkedFact> lane) {
        List<LinkedFact> exact = new ArrayList<>();
        List<LinkedFact> fitting = new ArrayList<>();
        for (LinkedFact fact : lane) {
            if (fact.fact().key().bound() != Bound.EXACT) {
                continue;
            }
            Savings.Pair pair = fits(fact);
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
            exact.removeAll(againstPairs(exact));
            amongThemselves(exact);
        } else {
            againstPrices(exact, fitting);
        }
        ceilings(lane);
    }

    /** Reports reductions that none of the stated prices gives. */
    private Set<LinkedFact> againstPairs(List<LinkedFact> exact) {
        StrangeSavings strange = StrangeSavings.of(subject.id(), pairs, statements);
        Set<LinkedFact> reported = new HashSet<>();
        for (LinkedFact fact : exact) {
            Savings.Pair pair = strange.contradicted(fact);
            if (pair != null) {
                reported.add(fact);
                report(
                        List.of(fact),
                        List.of(pair.was(), pair.now()),
                        Basis.CALCULATION,
                        given(fact, pair) ? BY_PRICES : BY_PRICES * FAR_OFF,
                        "prices");
            }
        }
        return reported;
    }

    /** Reductions that no prices explain. */
    private void amongThemselves(List<LinkedFact> exact) {
        Conflicts found = Conflicts.among(exact, f -> f.fact().value().canonical(), statements);
        for (Conflicts.Conflict conflict : found.conflicts()) {
            if (conflict.basis() == Basis.TIE && isToldBeside(conflict)) {
                judgement.add(
                        findings.explained(
                                Verdict.NOT_COMPARABLE,
                                "beside",
                                subject.name(),
                                conflict.deviating().getFirst(),
                                conflict.expected().getFirst()));
                continue;
            }
            report(
                    conflict.deviating(),
                    conflict.expected(),
                    conflict.basis(),
                    conflict.sureness(),
                    "amount");
        }
        for (Conflicts.Apart apart : found.apart()) {
            judgement.add(
                    findings.explained(
                            Verdict.NOT_COMPARABLE,
                            apart.reason(),
                            subject.name(),
                            apart.one(),
                            apart.other()));
        }
    }

    /**
     * Whether the words that give the one reduction give the other as well, under whatever
     * circumstances: 'half price for the first box, 25 % off the next for new customers'.
     */
    private boolean isToldBeside(Conflicts.Conflict conflict) {
        String value = conflict.deviating().getFirst().fact().value().canonical();
        for (LinkedFact right : conflict.expected()) {
            for (LinkedFact other : statements.in(right.fact().place().asset())) {
                boolean beside =
                        other.fact().kind() == FactKind.DISCOUNT
                                && other.fact().place().block() == right.fact().place().block()
                                && other.fact().value().canonical().equals(value);
                if (beside) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Reductions that fit no pair of prices, where others of the same lane do. */
    private void againstPrices(List<LinkedFact> exact, List<LinkedFact> fitting) {
        for (List<LinkedFact> deviating :
                Statements.group(exact, f -> f.fact().value().canonical()).values()) {
            LinkedFact beside = beside(deviating, fitting);
            if (beside == null && (isAnother(deviating, fitting) || isOfPart(deviating))) {
                beside = fitting.getFirst();
            }
            if (beside != null) {
                judgement.add(
                        findings.explained(
                                Verdict.NOT_COMPARABLE,
                                "beside",
                                subject.name(),
                                deviating.getFirst(),
                                beside));
                continue;
            }
            boolean close = isClose(number(deviating.getFirst()), number(fitting.getFirst()), FAR);
            double sure = close ? BESIDE_OTHERS : BESIDE_OTHERS * FAR_OFF;
            report(deviating, fitting, Basis.CALCULATION, sure, "amount");
        }
    }

    /** Whether a reduction is nearly the one that two prices give, which no piece tells. */
    private static boolean given(LinkedFact fact, Savings.Pair pair) {
        boolean percent = fact.fact().value() instanceof FactValue.Percent;
        boolean here = pair.now().fact().place().asset().equals(fact.fact().place().asset());
        BigDecimal right = percent ? pair.percent() : pair.saving();
        return isClose(number(fact), right, here ? FAR : STRANGE);
    }

    private static boolean isClose(BigDecimal one, BigDecimal other, double times) {
        double least = Math.min(one.doubleValue(), other.doubleValue());
        return Math.max(one.doubleValue(), other.doubleValue()) <= least * times;
    }

    /**
     * Whether so many pieces give one other reduction that it is no slip: what is given for an old
     * piece, or by a card.
     */
    private boolean isAnother(List<LinkedFact> deviating, List<LinkedFact> fitting) {
        int pieces = Statements.pieces(deviating).size();
        return pieces > 1
                && 2 * pieces >= Statements.pieces(fitting).size()
                && !statements.anyBrief(fitting);
    }

    /**
     * Whether it leads, in its own words, from the product's price to a lower one: 'adults 148,
     * children half price, 74'.
     */
    private boolean isOfPart(List<LinkedFact> deviating) {
        return deviating.stream().allMatch(this::isOfPart);
    }

    private boolean isOfPart(LinkedFact fact) {
        List<LinkedFact> prices =
                statements.in(fact.fact().place().asset()).stream()
                        .filter(f -> f.fact().kind() == FactKind.PRICE)
                        .filter(f -> f.fact().role() == Role.NOW)
                        .filter(f -> f.fact().place().block() == fact.fact().place().block())
                        .toList();
        for (LinkedFact more : prices) {
            for (LinkedFact less : prices) {
                BigDecimal off =
                        PriceMismatchRule.amount(more).subtract(PriceMismatchRule.amount(less));
                boolean leads =
                        off.signum() > 0
                                && (fact.fact().value() instanceof FactValue.Percent
                                        ? Amounts.near(
                                                number(fact),
                                                Amounts.percent(
                                                        off, PriceMismatchRule.amount(more)),
                                                ROUNDING)
                                        : Amounts.near(number(fact), off, CENT));
                if (leads) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A right reduction in a piece of the deviating ones, null where they state none. */
    private @Nullable LinkedFact beside(List<LinkedFact> deviating, List<LinkedFact> fitting) {
        for (LinkedFact right : fitting) {
            for (LinkedFact fact : deviating) {
                if (statements.inOnePart(fact.fact(), right.fact())) {
                    return right;
                }
            }
        }
        return null;
    }

    private void ceilings(List<LinkedFact> lane) {
        LinkedFact most =
                lane.stream()
                        .filter(f -> f.fact().key().bound() == Bound.EXACT)
                        .max(Comparator.comparing(Reductions::number))
                        .orElse(null);
        if (most == null) {
            return;
        }
        for (LinkedFact ceiling : lane) {
            if (ceiling.fact().key().bound() != Bound.UP_TO) {
                continue;
            }
            if (number(ceiling).compareTo(number(most)) < 0) {
                report(List.of(ceiling), List.of(most), Basis.CALCULATION, 0.75, "ceiling");
            } else {
                judgement.add(
                        findings.explained(
                                Verdict.COMPATIBLE, "within-bound", subject.name(), ceiling, most));
            }
        }
    }

    private void report(
            List<LinkedFact> deviating,
            List<LinkedFact> expected,
            Basis basis,
            double sure,
            String message) {
        LinkedFact first = deviating.getFirst();
        LinkedFact right = expected.getFirst();
        double confidence = sure * Findings.confidence(deviating);
        if (confidence < Findings.LEAST_CONFIDENCE) {
            judgement.add(
                    findings.explained(
                            Verdict.AMBIGUOUS, "low-confidence", subject.name(), first, right));
            return;
        }
        judgement.add(
                findings.finding(
                        new Findings.Draft(
                                rule,
                                message,
                                subject.name(),
                                deviating,
                                expected,
                                right.fact().value(),
                                findings.suggestion(expected),
                                basis,
                                confidence,
                                Findings.arguments(subject.name(), first, right))));
    }

    /** A pair of prices that gives this reduction, null for none. */
    private Savings.@Nullable Pair fits(LinkedFact fact) {
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
