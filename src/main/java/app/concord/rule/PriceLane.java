package app.concord.rule;

import app.concord.model.Audience;
import app.concord.model.Billing;
import app.concord.model.ComparabilityKey;
import app.concord.model.LinkedFact;
import app.concord.model.Role;
import app.concord.model.TaxBasis;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;

/**
 * The circumstances that prices must share to be held against each other. A price whose tax is not
 * stated is taken to hold it.
 */
record PriceLane(
        Role role,
        Billing billing,
        String unit,
        Audience audience,
        int quantity,
        TaxBasis tax,
        NavigableSet<String> scope,
        @Nullable String market) {
    /** The scope of several prices together. */
    static final String TOTAL = "sum total";

    /**
     * @param ways tells prices for what is paid at once
     */
    static PriceLane of(LinkedFact fact, WaysOfPaying ways) {
        ComparabilityKey key = fact.fact().key();
        TaxBasis tax = key.tax() == TaxBasis.EXCLUDED ? TaxBasis.EXCLUDED : TaxBasis.UNSTATED;
        return new PriceLane(
                key.role(),
                key.billing(),
                key.unit(),
                key.audience(),
                key.quantity(),
                tax,
                scope(fact, ways),
                key.market());
    }

    /** The same but for how often is paid. */
    PriceLane at(Billing other) {
        return new PriceLane(role, other, unit, audience, quantity, tax, scope, market);
    }

    private static NavigableSet<String> scope(LinkedFact fact, WaysOfPaying ways) {
        if (fact.fact().role() != Role.NOW) {
            return Collections.emptyNavigableSet();
        }
        NavigableSet<String> scope = new TreeSet<>();
        if (fact.fact().key().scope().contains(TOTAL)) {
            scope.add(TOTAL);
        }
        if (ways.isAtOnce(fact)) {
            scope.add(WaysOfPaying.AT_ONCE);
        }
        return scope;
    }

    /** The reason for which prices of this lane are not held against those of another. */
    String difference(PriceLane other) {
        if (!Objects.equals(market, other.market)) {
            return "market";
        }
        if (role != other.role) {
            return "role";
        }
        if (billing != other.billing) {
            return "billing";
        }
        if (!unit.equals(other.unit)) {
            return "unit";
        }
        if (audience != other.audience) {
            return "audience";
        }
        if (tax != other.tax) {
            return "tax";
        }
        return scope.equals(other.scope)
                ? "quantity"
                : scope.contains(TOTAL) || other.scope.contains(TOTAL) ? "total" : "payment";
    }
}
