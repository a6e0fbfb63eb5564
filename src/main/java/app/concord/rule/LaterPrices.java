package app.concord.rule;

import app.concord.model.Bound;
import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.LinkedFact;
import app.concord.model.Role;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Prices that hold once an offer is over: of '115 until 30 April, then 130' the 130. A piece that
 * asks for such a price alone does not promote what is over.
 */
final class LaterPrices {
    private LaterPrices() {}

    /**
     * Whether all that a piece offers are prices of things for which more pieces ask a lower one.
     */
    static boolean only(Collection<LinkedFact> offers, Statements statements) {
        List<LinkedFact> sure = offers.stream().filter(offer -> !isUnsure(offer)).toList();
        return !sure.isEmpty()
                && sure.stream()
                        .allMatch(offer ->
                                offer.fact().kind() == FactKind.PRICE
                                        && isLater(offer, statements));
    }

    /** Whether it is hardly known which of several things a price is of. */
    private static boolean isUnsure(LinkedFact offer) {
        return offer.confidence() < Findings.LEAST_CONFIDENCE;
    }

    /** Whether more pieces ask for one lower price of the same thing than for this one. */
    private static boolean isLater(LinkedFact offer, Statements statements) {
        BigDecimal amount = PriceMismatchRule.amount(offer);
        Map<BigDecimal, List<LinkedFact>> prices =
                Statements.group(
                        statements.of(offer.subject(), FactKind.PRICE).stream()
                                .filter(price -> ofOne(price.fact().key(), offer.fact().key()))
                                .filter(price -> !isUnsure(price))
                                .toList(),
                        price -> PriceMismatchRule.amount(price).stripTrailingZeros());
        int own =
                Statements.pieces(prices.getOrDefault(amount.stripTrailingZeros(), List.of()))
                        .size();
        return prices.entrySet().stream()
                .anyMatch(price ->
                        price.getKey().compareTo(amount) < 0
                                && Statements.pieces(price.getValue()).size() > own);
    }

    private static boolean ofOne(ComparabilityKey one, ComparabilityKey other) {
        return one.role() == Role.NOW
                && one.bound() == Bound.EXACT
                && other.role() == Role.NOW
                && one.audience() == other.audience()
                && one.quantity() == other.quantity()
                && one.billing() == other.billing()
                && one.unit().equals(other.unit())
                && one.variants().equals(other.variants());
    }
}
