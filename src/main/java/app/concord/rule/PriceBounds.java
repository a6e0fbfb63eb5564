package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.Block;
import app.concord.model.Bound;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.Verdict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tests 'from' and 'under' prices of one lane as bounds: a 'from' price must not lie above the
 * cheapest price that is stated, an 'under' price must be above at least one.
 */
final class PriceBounds {
    private static final double SURE = 0.8;

    private final Rule rule;
    private final PriceDoubts doubts;
    private final DerivedPrices derived;
    private final Statements statements;
    private final Judgement judgement;
    private final Findings findings;

    PriceBounds(
            Rule rule,
            PriceDoubts doubts,
            DerivedPrices derived,
            Statements statements,
            Judgement judgement) {
        this.rule = rule;
        this.doubts = doubts;
        this.derived = derived;
        this.statements = statements;
        this.judgement = judgement;
        this.findings = new Findings(statements);
    }

    /**
     * Judges one lane.
     *
     * @param lane every price of it
     * @param exact those that are exact
     */
    void judge(List<LinkedFact> lane, List<LinkedFact> exact) {
        if (exact.isEmpty()) {
            return;
        }
        LinkedFact cheapest =
                exact.stream().min(Comparator.comparing(PriceMismatchRule::amount)).orElseThrow();
        List<LinkedFact> broken = new ArrayList<>();
        for (LinkedFact fact : lane) {
            int order =
                    PriceMismatchRule.amount(fact).compareTo(PriceMismatchRule.amount(cheapest));
            switch (fact.fact().key().bound()) {
                case FROM -> {
                    if (order > 0 && isWellKnown(cheapest, exact)) {
                        broken.add(fact);
                    } else {
                        fits(fact, cheapest);
                    }
                }
                case UNDER -> {
                    if (order <= 0) {
                        broken.add(fact);
                    } else {
                        fits(fact, cheapest);
                    }
                }
                case EXACT, UP_TO, OVER, ABOUT -> {}
            }
        }
        for (List<LinkedFact> same : Statements.group(broken, PriceMismatchRule::amount).values()) {
            report(same, cheapest, exact);
        }
    }

    /** Whether the cheapest price is not just one odd statement. */
    private boolean isWellKnown(LinkedFact cheapest, List<LinkedFact> exact) {
        BigDecimal amount = PriceMismatchRule.amount(cheapest);
        List<LinkedFact> same =
                exact.stream()
                        .filter(f -> PriceMismatchRule.amount(f).compareTo(amount) == 0)
                        .toList();
        return Statements.pieces(same).size() > 1 || statements.isBrief(cheapest);
    }

    /** Whether the price that the bound names stands beside the cheapest one in its row. */
    private boolean hasBeside(LinkedFact cheapest, LinkedFact bound, List<LinkedFact> all) {
        return all.stream()
                .anyMatch(other ->
                        PriceMismatchRule.amount(other).compareTo(PriceMismatchRule.amount(bound))
                                        == 0
                                && other.fact()
                                        .key()
                                        .variants()
                                        .equals(cheapest.fact().key().variants())
                                && inOneRow(other, cheapest));
    }

    private boolean inOneRow(LinkedFact one, LinkedFact other) {
        Block left = statements.block(one.fact());
        Block right = statements.block(other.fact());
        return left != null
                && right != null
                && left.cell() != null
                && right.cell() != null
                && one.fact().place().asset().equals(other.fact().place().asset())
                && left.cell().table() == right.cell().table()
                && left.cell().row() == right.cell().row();
    }

    private void fits(LinkedFact bound, LinkedFact cheapest) {
        if (bound.fact().key().bound() == Bound.FROM
                && PriceMismatchRule.amount(bound).compareTo(PriceMismatchRule.amount(cheapest))
                        == 0) {
            return;
        }
        judgement.add(
                findings.explained(
                        Verdict.COMPATIBLE,
                        "within-bound",
                        statements.name(bound.subject()),
                        bound,
                        cheapest));
    }

    private void report(List<LinkedFact> broken, LinkedFact cheapest, List<LinkedFact> exact) {
        double confidence =
                SURE
                        * Findings.confidence(broken)
                        * doubts.factor(broken, List.of(cheapest), false);
        if (confidence < Findings.LEAST_CONFIDENCE) {
            return;
        }
        BigDecimal amount = PriceMismatchRule.amount(cheapest);
        List<LinkedFact> others =
                exact.stream()
                        .filter(f -> PriceMismatchRule.amount(f).compareTo(amount) == 0)
                        .toList();
        String name = statements.name(cheapest.subject());
        String proof = derived.explain(others, broken.getFirst());
        if (proof != null) {
            judgement.add(
                    findings.explained(
                            Verdict.EQUIVALENT,
                            "arithmetic",
                            name,
                            List.of(cheapest, broken.getFirst()),
                            List.of(Argument.of(proof))));
            return;
        }
        if (others.stream().allMatch(fact -> hasBeside(fact, broken.getFirst(), exact))) {
            judgement.add(
                    findings.explained(
                            Verdict.NOT_COMPARABLE, "beside", name, broken.getFirst(), cheapest));
            return;
        }
        boolean decided = statements.anyBrief(others);
        boolean bound =
                statements.anyBrief(broken)
                        || Statements.pieces(broken).size() > Statements.pieces(others).size();
        if (bound && !decided) {
            // What most pieces begin with is the cheapest of this; the other price is of another.
            judgement.add(
                    findings.explained(
                            Verdict.AMBIGUOUS,
                            "low-confidence",
                            name,
                            broken.getFirst(),
                            cheapest));
            return;
        }
        judgement.add(
                findings.finding(
                        new Findings.Draft(
                                rule,
                                "bound",
                                name,
                                broken,
                                others,
                                cheapest.fact().value(),
                                null,
                                decided ? Basis.BRIEF : Basis.MAJORITY,
                                confidence,
                                Findings.arguments(name, broken.getFirst(), cheapest))));
    }
}
