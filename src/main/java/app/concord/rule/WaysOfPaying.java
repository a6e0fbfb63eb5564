package app.concord.rule;

import app.concord.model.Billing;
import app.concord.model.Bound;
import app.concord.model.LinkedFact;
import app.concord.model.Role;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells which prices of a product hold only when it is paid at once, by transfer or in cash. Where
 * no piece gives it another price beside, the words for it are no more than a remark.
 */
final class WaysOfPaying {
    /** The scope of what is paid in one sum and at once. */
    static final String AT_ONCE = "paid at-once";

    /** Prices that are paid at once, by piece and amount: its text may leave the words out. */
    private final Set<String> atOnce = new HashSet<>();

    WaysOfPaying(List<LinkedFact> prices, Statements statements) {
        List<LinkedFact> stated = new ArrayList<>();
        for (LinkedFact price : prices) {
            if (price.fact().role() == Role.NOW && price.fact().key().scope().contains(AT_ONCE)) {
                stated.add(price);
            }
        }
        if (!stated.isEmpty() && differ(stated, prices, statements)) {
            stated.forEach(price -> atOnce.add(key(price)));
        }
    }

    /** Whether this is the price for those who pay at once. */
    boolean isAtOnce(LinkedFact price) {
        return !atOnce.isEmpty() && atOnce.contains(key(price));
    }

    private static String key(LinkedFact price) {
        return price.fact().place().asset() + "#" + price.fact().value().canonical();
    }

    /** Whether some piece states the price that is paid at once beside a higher one. */
    private static boolean differ(
            List<LinkedFact> stated, List<LinkedFact> prices, Statements statements) {
        for (LinkedFact once : stated) {
            for (LinkedFact other : prices) {
                boolean beside =
                        other.fact().role() == Role.NOW
                                && other.fact().key().bound() == Bound.EXACT
                                && other.fact().key().billing() == Billing.ONCE
                                && PriceMismatchRule.amount(other)
                                                .compareTo(PriceMismatchRule.amount(once))
                                        > 0
                                && statements.inOnePart(once.fact(), other.fact());
                if (beside) {
                    return true;
                }
            }
        }
        return false;
    }
}
