package app.concord.rule;

import app.concord.model.Block;
import app.concord.model.LinkedFact;
import app.concord.model.Region;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Several prices of one product that stand side by side: by the month and by the year, one and two,
 * before and after a day. A piece that states the right price has another one beside it for
 * something else, unless that other one stands where the other pieces have a third.
 */
final class PriceSiblings {
    private static final double CLOSE_BELOW = 0.75;
    private static final double CLOSE_ABOVE = 1.34;

    private final Statements statements;
    private final Map<String, Set<BigDecimal>> byPiece = new HashMap<>();
    private final Map<BigDecimal, List<LinkedFact>> byAmount = new LinkedHashMap<>();

    private final Map<BigDecimal, List<LinkedFact>> elsewhere = new LinkedHashMap<>();

    /**
     * @param lane every comparable price of the product, of whatever variant
     * @param all every price of the same role, under whatever other circumstances
     */
    PriceSiblings(Collection<LinkedFact> lane, Collection<LinkedFact> all, Statements statements) {
        this.statements = statements;
        Set<LinkedFact> own = Collections.newSetFromMap(new IdentityHashMap<>());
        own.addAll(lane);
        for (LinkedFact fact : all) {
            if (!own.contains(fact)) {
                elsewhere
                        .computeIfAbsent(PriceMismatchRule.amount(fact), a -> new ArrayList<>())
                        .add(fact);
            }
        }
        for (LinkedFact fact : all) {
            BigDecimal amount = PriceMismatchRule.amount(fact);
            byPiece.computeIfAbsent(part(fact), a -> new TreeSet<>()).add(amount);
        }
        byAmount.putAll(Statements.group(lane, PriceMismatchRule::amount));
    }

    /**
     * A statement of another piece that asks the same under other circumstances, such as for two:
     * these only leave the circumstance out. Null for none.
     */
    @Nullable LinkedFact inOtherLane(List<LinkedFact> deviating) {
        for (LinkedFact other :
                elsewhere.getOrDefault(PriceMismatchRule.amount(deviating.getFirst()), List.of())) {
            boolean apart =
                    deviating.stream()
                            .noneMatch(f ->
                                    f.fact().place().asset().equals(other.fact().place().asset()));
            if (apart) {
                return other;
            }
        }
        return null;
    }

    /** Whether any piece states both amounts. */
    boolean together(List<LinkedFact> deviating, BigDecimal right) {
        return deviating.stream()
                .anyMatch(f -> byPiece.getOrDefault(part(f), Set.of()).contains(right));
    }

    /**
     * The established price, close to these, that stands beside the right one elsewhere and is
     * absent from the pieces of these; null for none.
     */
    @Nullable List<LinkedFact> replaced(List<LinkedFact> deviating, BigDecimal right) {
        BigDecimal amount = PriceMismatchRule.amount(deviating.getFirst());
        List<LinkedFact> best = null;
        double most = 0;
        for (Map.Entry<BigDecimal, List<LinkedFact>> entry : byAmount.entrySet()) {
            BigDecimal other = entry.getKey();
            boolean here =
                    deviating.stream()
                            .anyMatch(f -> byPiece.getOrDefault(part(f), Set.of()).contains(other));
            if (here || !isClose(amount, other) || !statements.established(entry.getValue())) {
                continue;
            }
            double weight = Truth.weight(entry.getValue(), statements);
            if (together(entry.getValue(), right) && weight > most) {
                most = weight;
                best = entry.getValue();
            }
        }
        return best;
    }

    /** What is read together: a part of a piece, its machine-readable data apart. */
    private String part(LinkedFact fact) {
        Block block = statements.block(fact.fact());
        String part =
                block == null ? "" : block.part() + "|" + (block.region() == Region.STRUCTURED);
        return fact.fact().place().asset() + "|" + part;
    }

    private static boolean isClose(BigDecimal amount, BigDecimal other) {
        if (other.signum() == 0 || amount.compareTo(other) == 0) {
            return false;
        }
        double ratio = amount.doubleValue() / other.doubleValue();
        return (ratio > CLOSE_BELOW && ratio < CLOSE_ABOVE) || Amounts.sameDigits(amount, other);
    }
}
