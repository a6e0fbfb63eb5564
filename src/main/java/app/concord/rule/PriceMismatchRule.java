package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.Bound;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.Role;
import app.concord.model.Severity;
import app.concord.model.Subject;
import app.concord.model.Verdict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;

/**
 * One product, one part the price plays, different amounts. Prices are held against each other only
 * in one lane: the same role, payment rhythm, unit, audience, quantity, tax basis and market; and
 * in a lane only for the same variant. A price that names no variant must be the price of one of
 * them.
 */
final class PriceMismatchRule implements Rule {
    /** How sure it is that a price is wrong that is none of the variants'. */
    private static final double NO_VARIANT = 0.85;

    /** How sure it is that a price stands where the other pieces have another. */
    private static final double REPLACED = 0.85;

    /** How sure it is that a price is that of the product whose earlier price stands beside it. */
    private static final double PAIRED = 0.9;

    static final Set<Role> COMPARED =
            EnumSet.of(
                    Role.NOW, Role.WAS, Role.RRP, Role.UNIT_PRICE, Role.INSTALMENT, Role.DEPOSIT);

    private static final double LIKELY = 0.55;

    @Override
    public String id() {
        return "price-mismatch";
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
        Accusation accusation = new Accusation(this, statements, judgement);
        List<LinkedFact> percentages = DerivedPrices.usualPercentages(statements);
        PriceLists lists = new PriceLists(statements);
        CurrencySlips slips = new CurrencySlips(this, statements, judgement);
        for (Subject subject : statements.subjects()) {
            if (subject.kind() == Subject.Kind.CAMPAIGN) {
                new UnnamedValues(this, statements, judgement)
                        .judge(
                                statements.of(subject.id(), FactKind.PRICE).stream()
                                        .filter(f -> COMPARED.contains(f.fact().role()))
                                        .toList());
            } else {
                new OnSubject(subject, percentages, lists, statements, judgement).judge();
                slips.judge(subject);
            }
        }
        new CodePrices(statements, accusation).judge("amount");
        new SetPrices(statements, accusation).judge();
        new PriceRows(this, lists, statements, judgement).judge();
        new PlanSums(this, statements, judgement).judge();
        new YearlyPrices(statements, accusation).judge(judgement.accused());
        return judgement;
    }

    /** The work on one product. */
    private final class OnSubject {
        private final Subject subject;
        private final Statements statements;
        private final Judgement judgement;
        private final Findings findings;
        private final PriceExplanations explained;
        private final PriceDoubts doubts;
        private final DerivedPrices derived;
        private final LargerPacks packs;
        private final PricePairs pairs;
        private final PriceLists lists;
        private final Map<PriceLane, List<LinkedFact>> lanes;

        OnSubject(
                Subject subject,
                List<LinkedFact> percentages,
                PriceLists lists,
                Statements statements,
                Judgement judgement) {
            this.subject = subject;
            this.lists = lists;
            this.statements = statements;
            this.judgement = judgement;
            this.findings = new Findings(statements);
            this.explained = new PriceExplanations(subject.name(), findings, judgement);
            List<LinkedFact> prices =
                    statements.of(subject.id(), FactKind.PRICE).stream()
                            .filter(f -> COMPARED.contains(f.fact().role()))
                            // What costs nothing is a gift; what must be spent for it is no price.
                            .filter(f -> amount(f).signum() > 0)
                            .toList();
            this.doubts = new PriceDoubts(subject.id(), prices, statements);
            this.derived = new DerivedPrices(subject.id(), percentages, statements);
            this.packs = new LargerPacks(statements);
            this.pairs = new PricePairs(prices, statements);
            WaysOfPaying ways = new WaysOfPaying(prices, statements);
            this.lanes = Statements.group(prices, fact -> PriceLane.of(fact, ways));
        }

        void judge() {
            UnstatedIntervals.joined(lanes).values().forEach(this::judgeLane);
            explained.lanes(lanes);
        }

        private void judgeLane(List<LinkedFact> lane) {
            List<LinkedFact> exact =
                    lane.stream().filter(f -> f.fact().key().bound() == Bound.EXACT).toList();
            PriceSiblings siblings = new PriceSiblings(exact, ofRole(exact), statements);
            Map<NavigableSet<String>, List<LinkedFact>> byVariant =
                    Statements.group(exact, f -> f.fact().key().variants());
            List<LinkedFact> general = new ArrayList<>();
            List<LinkedFact> specific = new ArrayList<>();
            for (Map.Entry<NavigableSet<String>, List<LinkedFact>> entry : byVariant.entrySet()) {
                if (entry.getKey().isEmpty()) {
                    general.addAll(entry.getValue());
                } else {
                    specific.addAll(entry.getValue());
                    compare(entry.getValue(), siblings);
                }
            }
            if (specific.isEmpty()) {
                compare(general, siblings);
            } else {
                compareGeneral(general, specific, siblings);
                explained.variants(byVariant);
            }
            new PriceBounds(PriceMismatchRule.this, doubts, derived, statements, judgement)
                    .judge(lane, exact);
            new LowestPrices(PriceMismatchRule.this, statements, judgement)
                    .judge(lane, lanes.values());
        }

        /** The product's exact prices of the lane's role, under whatever other circumstances. */
        private List<LinkedFact> ofRole(List<LinkedFact> lane) {
            if (lane.isEmpty()) {
                return lane;
            }
            var key = lane.getFirst().fact().key();
            return lanes.values().stream()
                    .flatMap(List::stream)
                    .filter(f -> f.fact().role() == key.role())
                    .filter(f -> f.fact().key().bound() == Bound.EXACT)
                    .filter(f -> Objects.equals(f.fact().key().market(), key.market()))
                    .toList();
        }

        /** Prices of one variant. */
        private void compare(List<LinkedFact> facts, PriceSiblings siblings) {
            Truth truth = Truth.among(facts, PriceMismatchRule::amount, statements);
            if (truth == null) {
                return;
            }
            for (List<LinkedFact> deviating : truth.deviating()) {
                hold(deviating, truth, siblings);
            }
        }

        /**
         * Holds one amount against the right one, unless it stands beside that for something else.
         */
        private void hold(List<LinkedFact> deviating, Truth truth, PriceSiblings siblings) {
            BigDecimal right = amount(truth.expected().getFirst());
            double sure = truth.sureness();
            if (truth.basis() == Basis.TIE
                    && AdjacentPrices.together(deviating, truth.expected(), statements)) {
                explained.beside(deviating.getFirst(), truth.expected().getFirst());
                return;
            }
            String proof = derived.explain(deviating, truth.expected().getFirst());
            if (proof != null && isPart(deviating, truth)) {
                report(truth.expected(), deviating, deviating, Basis.CALCULATION, sure);
                return;
            }
            String pack = proof == null ? packs.proof(deviating, truth.expected()) : proof;
            if (pack != null) {
                explained.sum(deviating.getFirst(), truth.expected().getFirst(), pack);
                return;
            }
            if (siblings.inOtherLane(deviating) != null
                    || doubts.hasOtherRole(deviating)
                    || doubts.reducedFrom(deviating, truth.expected().getFirst())
                    || lists.ofOthers(deviating, truth.expected().getFirst())) {
                explained.beside(deviating.getFirst(), truth.expected().getFirst());
                return;
            }
            if (!siblings.together(deviating, right)
                    || pairs.ofOneOffer(deviating, truth.expected())) {
                report(deviating, truth.expected(), truth.expected(), truth.basis(), sure);
                return;
            }
            List<LinkedFact> replaced = siblings.replaced(deviating, right);
            if (replaced == null || replaced.equals(deviating)) {
                explained.beside(deviating.getFirst(), truth.expected().getFirst());
                return;
            }
            boolean brief = statements.anyBrief(replaced);
            // Where the brief has it, what else the lane holds does not make it less sure.
            report(
                    deviating,
                    replaced,
                    replaced,
                    brief ? Basis.BRIEF : Basis.MAJORITY,
                    REPLACED * (brief ? 1 : sure));
        }

        /** Whether nothing but a sum tells which of two instalments is right, and tells one. */
        private boolean isPart(List<LinkedFact> derivable, Truth truth) {
            return truth.basis() == Basis.TIE
                    && derivable.getFirst().fact().role() == Role.INSTALMENT
                    && derived.explain(truth.expected(), derivable.getFirst()) == null;
        }

        /** Prices that name no variant where other pieces name them. */
        private void compareGeneral(
                List<LinkedFact> general, List<LinkedFact> specific, PriceSiblings siblings) {
            Set<BigDecimal> allowed = new HashSet<>();
            specific.forEach(fact -> allowed.add(amount(fact)));
            List<LinkedFact> fitting = new ArrayList<>();
            List<LinkedFact> strange = new ArrayList<>();
            for (LinkedFact fact : general) {
                (allowed.contains(amount(fact)) ? fitting : strange).add(fact);
            }
            List<LinkedFact> others = new ArrayList<>(fitting);
            others.addAll(specific);
            boolean brief = statements.anyBrief(others);
            double weight = Truth.weight(specific, statements) + Truth.weight(fitting, statements);
            Set<BigDecimal> stated = new HashSet<>();
            fitting.forEach(fact -> stated.add(amount(fact)));
            for (List<LinkedFact> deviating :
                    Statements.group(strange, PriceMismatchRule::amount).values()) {
                LinkedFact known =
                        others.stream()
                                .filter(f -> siblings.together(deviating, amount(f)))
                                .findFirst()
                                .orElse(null);
                if (siblings.inOtherLane(deviating) != null) {
                    explained.beside(deviating.getFirst(), others.getFirst());
                    continue;
                }
                if (known != null && siblings.replaced(deviating, amount(known)) == null) {
                    explained.beside(deviating.getFirst(), known);
                    continue;
                }
                boolean outweighed = brief || Truth.weight(deviating, statements) < weight;
                if (outweighed && !statements.anyBrief(deviating)) {
                    report(
                            deviating,
                            stated.size() == 1 ? fitting : List.of(),
                            others,
                            brief ? Basis.BRIEF : Basis.MAJORITY,
                            NO_VARIANT);
                }
            }
            if (!fitting.isEmpty() && allowed.size() > 1) {
                judgement.add(
                        findings.explained(
                                Verdict.AMBIGUOUS,
                                "variant-unstated",
                                subject.name(),
                                fitting,
                                List.of(
                                        Argument.of(fitting.getFirst().fact().value()),
                                        Argument.of(subject.name()))));
            }
        }

        private void report(
                List<LinkedFact> deviating,
                List<LinkedFact> expected,
                List<LinkedFact> others,
                Basis basis,
                double sure) {
            LinkedFact first = deviating.getFirst();
            LinkedFact right = expected.isEmpty() ? others.getFirst() : expected.getFirst();
            if (doubts.reducedByCode(first, right)) {
                explained.sum(first, right, doubts.proof(first, right));
                return;
            }
            String proof = derived.explain(deviating, right);
            if (proof != null) {
                explained.sum(first, right, proof);
                return;
            }
            if (lists.ofOthers(deviating, right)) {
                explained.beside(first, right);
                return;
            }
            boolean paired = pairs.ofOneOffer(deviating, expected);
            double read = Findings.confidence(deviating);
            double confidence =
                    sure
                            * (paired ? Math.max(PAIRED, read) : read)
                            * doubts.factor(
                                    deviating, expected.isEmpty() ? others : expected, paired);
            String name = VariantLabel.named(subject.name(), right.fact().key());
            if (confidence < Findings.LEAST_CONFIDENCE) {
                judgement.add(
                        findings.explained(
                                Verdict.AMBIGUOUS, "low-confidence", name, first, right));
                return;
            }
            FactValue value = expected.isEmpty() ? null : right.fact().value();
            judgement.add(
                    findings.finding(
                            new Findings.Draft(
                                    PriceMismatchRule.this,
                                    "amount",
                                    name,
                                    deviating,
                                    others,
                                    value,
                                    value == null ? null : findings.suggestion(expected),
                                    basis,
                                    confidence,
                                    Findings.arguments(name, first, right))));
        }
    }

    static BigDecimal amount(LinkedFact fact) {
        return Amounts.money(fact).orElse(BigDecimal.ZERO);
    }
}
