package app.concord.rule;

import app.concord.model.Block;
import app.concord.model.Cell;
import app.concord.model.LinkedFact;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Prices of one product that stand in pairs, what it costs and what it cost before: '£649 £799'.
 * Where two pieces give one of both alike, they speak of one offer, so the other should be alike
 * too.
 */
final class PricePairs {
    private final Statements statements;
    private final Map<String, List<LinkedFact>> rows = new HashMap<>();

    /**
     * @param prices every compared price of the product
     */
    PricePairs(List<LinkedFact> prices, Statements statements) {
        this.statements = statements;
        for (LinkedFact price : prices) {
            rows.computeIfAbsent(row(price), r -> new ArrayList<>()).add(price);
        }
    }

    /** What is read together: a row of a table, or a block. */
    private String row(LinkedFact price) {
        Block block = statements.block(price.fact());
        Cell cell = block == null ? null : block.cell();
        String asset = price.fact().place().asset();
        return cell == null
                ? asset + "#" + price.fact().place().block()
                : asset + "|" + cell.table() + "|" + cell.row();
    }

    /**
     * Whether these are paired with the amount with which others pair the right one, and their
     * piece does not pair that with the right one too, as a list of variants would.
     */
    boolean ofOneOffer(List<LinkedFact> deviating, List<LinkedFact> expected) {
        Set<BigDecimal> there = new HashSet<>();
        Set<String> here = new HashSet<>();
        deviating.forEach(fact -> here.add(part(fact)));
        Set<BigDecimal> listed = new HashSet<>();
        for (LinkedFact right : expected) {
            BigDecimal other = other(right);
            if (other != null) {
                (here.contains(part(right)) ? listed : there).add(other);
            }
        }
        there.removeAll(listed);
        return !there.isEmpty()
                && deviating.stream()
                        .allMatch(fact -> {
                            BigDecimal other = other(fact);
                            return other != null && there.contains(other);
                        });
    }

    private String part(LinkedFact fact) {
        Block block = statements.block(fact.fact());
        return fact.fact().place().asset() + "|" + (block == null ? "" : block.part());
    }

    /** The other amount of the pair that a price is of; null where its row holds no single pair. */
    private @Nullable BigDecimal other(LinkedFact price) {
        boolean now = price.fact().role() == Role.NOW;
        if (!now && !isEarlier(price)) {
            return null;
        }
        BigDecimal own = PriceMismatchRule.amount(price);
        BigDecimal found = null;
        for (LinkedFact beside : rows.getOrDefault(row(price), List.of())) {
            BigDecimal amount = PriceMismatchRule.amount(beside);
            if (beside.fact().role() == Role.NOW == now) {
                boolean same = beside.fact().role() == Role.NOW || isEarlier(beside);
                if (same && amount.compareTo(own) != 0) {
                    return null;
                }
            } else if (beside.fact().role() == Role.NOW || isEarlier(beside)) {
                if (found != null && found.compareTo(amount) != 0) {
                    return null;
                }
                found = amount;
            }
        }
        return found == null ? null : found.stripTrailingZeros();
    }

    private static boolean isEarlier(LinkedFact price) {
        return price.fact().role().isFormerPrice();
    }
}
