package app.concord.link;

import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Place;
import app.concord.model.Role;

import java.util.List;

/**
 * Recognises a saving that is said right after the two prices it comes from: '£49 instead of £60.
 * You save £11.' It belongs to their product whatever code is named later on.
 */
final class SavingPairs {
    private static final double LEAST = 0.5;
    private static final double MOST = 2;

    private SavingPairs() {}

    /**
     * Whether the two facts before this one are the price now and the earlier price of one block,
     * and the amount is about their difference.
     *
     * @param facts all facts in reading order
     * @param index position of the fact among them
     */
    static boolean before(Fact fact, List<Fact> facts, int index) {
        if (index < 2
                || fact.kind() != FactKind.DISCOUNT
                || !(fact.value() instanceof FactValue.Money saving)) {
            return false;
        }
        Fact first = facts.get(index - 2);
        Fact second = facts.get(index - 1);
        boolean pair =
                (first.role() == Role.NOW && isEarlier(second))
                        || (isEarlier(first) && second.role() == Role.NOW);
        if (!pair || !sameBlock(first, fact) || !sameBlock(second, fact)) {
            return false;
        }
        if (first.value() instanceof FactValue.Money one
                && second.value() instanceof FactValue.Money other) {
            double off = one.amount().subtract(other.amount()).abs().doubleValue();
            double stated = saving.amount().doubleValue();
            return stated >= LEAST * off && stated <= MOST * off;
        }
        return false;
    }

    private static boolean isEarlier(Fact fact) {
        return fact.role().isFormerPrice();
    }

    private static boolean sameBlock(Fact a, Fact b) {
        Place left = a.place();
        Place right = b.place();
        return left.asset().equals(right.asset()) && left.block() == right.block();
    }
}
