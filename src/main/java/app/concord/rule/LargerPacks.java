package app.concord.rule;

import app.concord.model.FactKind;
import app.concord.model.LinkedFact;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/**
 * Tells the price per litre or kilogram of several packs bought together from that of one: '1 bag
 * 8.90 € (0.22 €/l), 3 bags 24 € (0.20 €/l)' holds three times as much for 24 €.
 */
final class LargerPacks {
    private static final int MOST_PACKS = 24;

    private final Statements statements;

    LargerPacks(Statements statements) {
        this.statements = statements;
    }

    /** The arithmetic by which a unit price is that of several packs; null for none. */
    @Nullable String proof(List<LinkedFact> deviating, List<LinkedFact> right) {
        for (LinkedFact one : deviating) {
            for (LinkedFact other : right) {
                String proof = one.fact().role() == Role.UNIT_PRICE ? proof(one, other) : null;
                if (proof != null) {
                    return proof;
                }
            }
        }
        return null;
    }

    private @Nullable String proof(LinkedFact one, LinkedFact other) {
        LinkedFact price = price(one);
        LinkedFact single = price(other);
        if (price == null || single == null) {
            return null;
        }
        double unit = value(one);
        double singleUnit = value(other);
        double times = value(price) / unit / (value(single) / singleUnit);
        long packs = Math.round(Math.max(times, 1 / times));
        double most = rounding(one) + rounding(other);
        boolean whole =
                packs > 1
                        && packs <= MOST_PACKS
                        && Math.abs(Math.max(times, 1 / times) - packs) <= packs * most;
        boolean larger = times > 1;
        return whole && (value(price) > value(single)) == larger
                ? Amounts.plain(PriceMismatchRule.amount(price))
                        + " ÷ "
                        + Amounts.plain(PriceMismatchRule.amount(one))
                        + " = "
                        + (larger ? packs + " × (" : "(")
                        + Amounts.plain(PriceMismatchRule.amount(single))
                        + " ÷ "
                        + Amounts.plain(PriceMismatchRule.amount(other))
                        + (larger ? ")" : ") ÷ " + packs)
                : null;
    }

    /** How far rounding may have moved a price per unit, as a share of it. */
    private static double rounding(LinkedFact fact) {
        BigDecimal amount = PriceMismatchRule.amount(fact);
        int decimals = Math.max(2, amount.stripTrailingZeros().scale());
        return Math.pow(10, -decimals) / 2 / amount.doubleValue();
    }

    private static double value(LinkedFact fact) {
        return PriceMismatchRule.amount(fact).doubleValue();
    }

    /** The price in front of a unit price, in its block. */
    private @Nullable LinkedFact price(LinkedFact unit) {
        LinkedFact nearest = null;
        for (LinkedFact other : statements.in(unit.fact().place().asset())) {
            if (other.fact().kind() == FactKind.PRICE
                    && other.fact().role() == Role.NOW
                    && other.fact().place().block() == unit.fact().place().block()
                    && other.fact().place().span().end() <= unit.fact().place().span().start()
                    && PriceMismatchRule.amount(other).signum() > 0) {
                nearest = other;
            }
        }
        return nearest;
    }
}
