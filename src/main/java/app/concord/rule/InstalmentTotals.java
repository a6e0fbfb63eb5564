package app.concord.rule;

import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Finds that two instalments pay the same price in another number of payments: '10 × 138 = 12 ×
 * 115'. Then the numbers differ, and the amounts follow from them.
 */
final class InstalmentTotals {
    private static final double ROUNDING = 0.002;

    private InstalmentTotals() {}

    /**
     * The numbers of payments times the amounts; null where they come to different prices or no
     * number stands beside an instalment.
     */
    static @Nullable String proof(LinkedFact one, LinkedFact other, Statements statements) {
        if (one.fact().role() != Role.INSTALMENT || other.fact().role() != Role.INSTALMENT) {
            return null;
        }
        BigDecimal left = count(one.fact(), statements);
        BigDecimal right = count(other.fact(), statements);
        if (left == null || right == null || left.compareTo(right) == 0) {
            return null;
        }
        BigDecimal total = left.multiply(PriceMismatchRule.amount(one));
        BigDecimal expected = right.multiply(PriceMismatchRule.amount(other));
        return Amounts.near(total, expected, ROUNDING * expected.doubleValue())
                ? times(left, one) + " = " + times(right, other)
                : null;
    }

    /** What keeps amounts apart, or the same price in another number of payments. */
    static BiPredicate<List<LinkedFact>, LinkedFact> or(
            BiPredicate<List<LinkedFact>, LinkedFact> apart, Statements statements) {
        return apart.or((some, other) -> proof(some.getFirst(), other, statements) != null);
    }

    private static String times(BigDecimal count, LinkedFact instalment) {
        return Amounts.plain(count) + " × " + Amounts.plain(PriceMismatchRule.amount(instalment));
    }

    /** The number of payments that the block of an instalment tells, null for none or several. */
    private static @Nullable BigDecimal count(Fact instalment, Statements statements) {
        BigDecimal found = null;
        for (LinkedFact other : statements.in(instalment.place().asset())) {
            Fact fact = other.fact();
            boolean here =
                    fact.kind() == FactKind.PAYMENT
                            && fact.role() == Role.INSTALMENT_COUNT
                            && fact.place().block() == instalment.place().block();
            if (here && fact.value() instanceof FactValue.Quantity quantity) {
                if (found != null && found.compareTo(quantity.amount()) != 0) {
                    return null;
                }
                found = quantity.amount();
            }
        }
        return found;
    }
}
