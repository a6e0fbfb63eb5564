package app.concord.rule;

import app.concord.model.Audience;
import app.concord.model.Billing;
import app.concord.model.ComparabilityKey;
import app.concord.model.LinkedFact;
import app.concord.model.Role;
import app.concord.model.TaxBasis;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

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
        @Nullable String market) {

    static PriceLane of(LinkedFact fact) {
        ComparabilityKey key = fact.fact().key();
        TaxBasis tax = key.tax() == TaxBasis.EXCLUDED ? TaxBasis.EXCLUDED : TaxBasis.UNSTATED;
        return new PriceLane(
                key.role(),
                key.billing(),
                key.unit(),
                key.audience(),
                key.quantity(),
                tax,
                key.market());
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
        return tax != other.tax ? "tax" : "quantity";
    }
}
