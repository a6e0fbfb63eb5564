package app.concord.rule;

import app.concord.model.Billing;
import app.concord.model.Block;
import app.concord.model.Bound;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Role;
import app.concord.model.Severity;
import app.concord.model.Verdict;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What delivery costs, from what spend on it is free, how long it takes, until when an order leaves
 * the same day, and where goods are delivered.
 */
final class ShippingMismatchRule implements Rule {
    /** The unit of an amount that is spent for delivery. */
    private static final String DELIVERY = "delivery";

    /** How sure it is that such an amount is one. */
    private static final double READ = 0.8;

    /** How much of the least spend for free delivery its cost is at most. */
    private static final double SHARE_OF_SPEND = 0.8;

    @Override
    public String id() {
        return "shipping-mismatch";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Judgement judge(Statements statements) {
        Judgement judgement = new Judgement();
        TermLanes lanes = new TermLanes(this, statements, judgement);
        List<LinkedFact> all = statements.of(FactKind.SHIPPING);
        List<LinkedFact> spends = new ArrayList<>();
        List<LinkedFact> open = new ArrayList<>();
        for (LinkedFact fact : of(all, Role.DELIVERY)) {
            LinkedFact spend = leastSpend(fact);
            if (spend == null) {
                open.add(fact);
            } else {
                spends.add(spend);
            }
        }
        spends.addAll(told(statements, spends));
        lanes.judge(spends, exactly("threshold"));
        explainOpen(open, spends, lanes);
        double least = leastAmount(spends);
        Map<String, Double> leastOf = new HashMap<>();
        Statements.group(spends, spend -> spend.fact().place().asset())
                .forEach((piece, own) -> leastOf.put(piece, leastAmount(own)));
        lanes.judge(
                of(statements.of(FactKind.PRICE), Role.DELIVERY).stream()
                        .filter(fact ->
                                isCost(
                                        fact,
                                        SHARE_OF_SPEND
                                                * leastOf.getOrDefault(
                                                        fact.fact().place().asset(), least)))
                        .map(TermLanes::term)
                        .toList(),
                exactly("cost").allowing(ShippingMismatchRule::isLeastOf));
        lanes.judge(
                of(all, Role.DELIVERY_TIME),
                Lanes.How.exactly("time", fact -> "", DeliveryTimes::value)
                        .allowing(DeliveryTimes::agree)
                        .comparing(DeliveryTimes::comparable));
        lanes.judge(of(all, Role.CUT_OFF), exactly("cut-off"));
        new DeliveryAreas(lanes).judge(all);
        new LikeMeasures(
                        statements,
                        new CountFrames(),
                        right -> DeliveryAreas.isRadius(right, statements),
                        new Accusation(this, statements, judgement))
                .judge("area", statements.of(FactKind.QUANTITY));
        return judgement;
    }

    /**
     * Whether an amount beside words for delivery can be what delivery costs: it is far less than
     * what makes it free in the same piece, or anywhere where the piece is silent, and is paid
     * once.
     */
    private static boolean isCost(LinkedFact fact, double most) {
        Bound bound = fact.fact().key().bound();
        return fact.fact().key().billing() == Billing.ONCE
                && (bound == Bound.EXACT || bound == Bound.FROM)
                && amount(fact).doubleValue() < most;
    }

    /** The least of the spends that are any; without end where there is none. */
    private static double leastAmount(List<LinkedFact> spends) {
        double least = Double.POSITIVE_INFINITY;
        for (LinkedFact spend : spends) {
            BigDecimal amount = amount(spend);
            if (amount.signum() > 0) {
                least = Math.min(least, amount.doubleValue());
            }
        }
        return least;
    }

    private static Lanes.How exactly(String message) {
        return Lanes.How.exactly(message, fact -> "", ShippingMismatchRule::value).plain();
    }

    private static List<LinkedFact> of(List<LinkedFact> all, Role role) {
        return all.stream().filter(fact -> fact.fact().role() == role).toList();
    }

    private static Object value(LinkedFact fact) {
        return fact.fact().value() instanceof FactValue.Money money
                ? money.amount().stripTrailingZeros()
                : fact.fact().value().canonical();
    }

    /** Free delivery as the spend from which on it is free; null where none is stated. */
    private static @Nullable LinkedFact leastSpend(LinkedFact linked) {
        Fact fact = linked.fact();
        FactValue.Money least = fact.key().threshold();
        return least == null
                ? null
                : new LinkedFact(
                        new Fact(
                                fact.kind(),
                                least,
                                fact.key().withThreshold(null),
                                fact.place(),
                                fact.confidence()),
                        linked.subject(),
                        linked.attachment(),
                        linked.confidence());
    }

    /**
     * Least spends for free delivery that are told in other words than those known for it, or in a
     * table: 'white-glove delivery is free on orders of $699 or more'.
     *
     * @param known those that are told in known words
     */
    private static List<LinkedFact> told(Statements statements, List<LinkedFact> known) {
        Set<List<Object>> places = new HashSet<>();
        known.forEach(spend -> places.add(place(spend)));
        List<LinkedFact> told = new ArrayList<>();
        for (LinkedFact linked : of(statements.of(FactKind.PRICE), Role.THRESHOLD)) {
            Fact fact = linked.fact();
            Block block = statements.block(fact);
            // In prose the amount may be meant for something else that is free.
            boolean plain = known.isEmpty() || (block != null && block.cell() != null);
            if (plain
                    && fact.key().unit().equals(DELIVERY)
                    && !statements.isBrief(linked)
                    && !places.contains(place(linked))) {
                told.add(
                        TermLanes.term(
                                new LinkedFact(
                                        new Fact(
                                                FactKind.SHIPPING,
                                                fact.value(),
                                                fact.key().withRole(Role.DELIVERY).withUnit(""),
                                                fact.place(),
                                                Math.max(READ, fact.confidence())),
                                        linked.subject(),
                                        linked.attachment(),
                                        linked.confidence())));
            }
        }
        return told;
    }

    private static List<Object> place(LinkedFact spend) {
        return List.of(
                spend.fact().place().asset(),
                spend.fact().place().block(),
                amount(spend).stripTrailingZeros());
    }

    /** 'From £2.95' allows what costs more. */
    private static boolean isLeastOf(LinkedFact one, LinkedFact other) {
        return allows(one, other) || allows(other, one);
    }

    private static boolean allows(LinkedFact bound, LinkedFact exact) {
        return bound.fact().key().bound() == Bound.FROM
                && amount(bound).compareTo(amount(exact)) <= 0;
    }

    private static BigDecimal amount(LinkedFact fact) {
        return Amounts.money(fact).orElse(BigDecimal.ZERO);
    }

    /** Free delivery that leaves open from what spend on may be shortened. */
    private static void explainOpen(
            List<LinkedFact> open, List<LinkedFact> spends, TermLanes lanes) {
        Map<TermLanes.Lane, List<LinkedFact>> byLane = Statements.group(spends, lanes::lane);
        for (LinkedFact free : open) {
            for (LinkedFact spend : byLane.getOrDefault(lanes.lane(free), List.of())) {
                boolean other =
                        !free.fact().place().asset().equals(spend.fact().place().asset())
                                && amount(spend).signum() > 0;
                if (other) {
                    lanes.explain(Verdict.AMBIGUOUS, "free-from-unstated", free, spend);
                    break;
                }
            }
        }
    }
}
