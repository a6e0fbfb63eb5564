package app.concord.rule;

import app.concord.model.Billing;
import app.concord.model.Bound;
import app.concord.model.LinkedFact;
import app.concord.model.Role;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Prices that do not say how often they are paid: '€32.90' in a brief is the '€32.90 a month' of a
 * page, and speaks for it against the '€34.90 a month' of a third piece.
 */
final class UnstatedIntervals {
    private UnstatedIntervals() {}

    /** The lanes, to each paid at intervals added the same amounts that tell no interval. */
    static Map<PriceLane, List<LinkedFact>> joined(Map<PriceLane, List<LinkedFact>> lanes) {
        Map<PriceLane, List<LinkedFact>> joined = new LinkedHashMap<>(lanes);
        lanes.forEach((lane, facts) -> {
            List<LinkedFact> silent =
                    lane.billing() == Billing.ONCE || lane.role() != Role.NOW
                            ? List.of()
                            : silent(lane, lanes);
            if (!silent.isEmpty()) {
                Set<BigDecimal> amounts =
                        facts.stream()
                                .filter(fact -> fact.fact().key().bound() == Bound.EXACT)
                                .map(PriceMismatchRule::amount)
                                .map(BigDecimal::stripTrailingZeros)
                                .collect(Collectors.toSet());
                List<LinkedFact> all = new ArrayList<>(facts);
                silent.stream()
                        .filter(fact -> fact.fact().key().bound() == Bound.EXACT)
                        .filter(fact ->
                                amounts.contains(
                                        PriceMismatchRule.amount(fact).stripTrailingZeros()))
                        .forEach(all::add);
                joined.put(lane, all);
            }
        });
        return joined;
    }

    private static List<LinkedFact> silent(PriceLane lane, Map<PriceLane, List<LinkedFact>> lanes) {
        return lanes.entrySet().stream()
                .filter(entry -> entry.getKey().equals(lane.at(Billing.ONCE)))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }
}
