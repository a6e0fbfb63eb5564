package app.concord.model;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The circumstances under which a value holds. Two facts about one subject are tested against each
 * other only when these agree.
 *
 * @param role the part the value plays
 * @param bound how it limits the true value
 * @param billing how often it is paid
 * @param unit what it is for ({@code 100 g}, {@code night}, {@code person}); empty for the thing
 *     itself
 * @param audience for whom it holds
 * @param tax whether it holds the tax
 * @param market ISO 3166 country it is for, null where the piece does not tell
 * @param variants normalised size, colour, memory and pack words that stand with the value
 * @param threshold what must be spent, null for none
 * @param quantity how many pieces the value is for; 1 unless stated
 */
public record ComparabilityKey(
        Role role,
        Bound bound,
        Billing billing,
        String unit,
        Audience audience,
        TaxBasis tax,
        @Nullable String market,
        NavigableSet<String> variants,
        FactValue.@Nullable Money threshold,
        int quantity) {

    public ComparabilityKey {
        variants = Collections.unmodifiableNavigableSet(new TreeSet<>(variants));
    }

    /** A plain key: exact, once, for everyone, nothing else stated. */
    public static ComparabilityKey of(Role role) {
        return new ComparabilityKey(
                role,
                Bound.EXACT,
                Billing.ONCE,
                "",
                Audience.EVERYONE,
                TaxBasis.UNSTATED,
                null,
                new TreeSet<>(),
                null,
                1);
    }

    public ComparabilityKey withRole(Role newRole) {
        return new ComparabilityKey(
                newRole, bound, billing, unit, audience, tax, market, variants, threshold,
                quantity);
    }

    public ComparabilityKey withBound(Bound newBound) {
        return new ComparabilityKey(
                role, newBound, billing, unit, audience, tax, market, variants, threshold,
                quantity);
    }

    public ComparabilityKey withBilling(Billing newBilling) {
        return new ComparabilityKey(
                role,
                bound,
                newBilling,
                unit,
                audience,
                tax,
                market,
                variants,
                threshold,
                quantity);
    }

    public ComparabilityKey withUnit(String newUnit) {
        return new ComparabilityKey(
                role, bound, billing, newUnit, audience, tax, market, variants, threshold,
                quantity);
    }

    public ComparabilityKey withAudience(Audience newAudience) {
        return new ComparabilityKey(
                role,
                bound,
                billing,
                unit,
                newAudience,
                tax,
                market,
                variants,
                threshold,
                quantity);
    }

    public ComparabilityKey withTax(TaxBasis newTax) {
        return new ComparabilityKey(
                role, bound, billing, unit, audience, newTax, market, variants, threshold,
                quantity);
    }

    public ComparabilityKey withMarket(@Nullable String newMarket) {
        return new ComparabilityKey(
                role, bound, billing, unit, audience, tax, newMarket, variants, threshold,
                quantity);
    }

    public ComparabilityKey withVariants(NavigableSet<String> newVariants) {
        return new ComparabilityKey(
                role,
                bound,
                billing,
                unit,
                audience,
                tax,
                market,
                newVariants,
                threshold,
                quantity);
    }

    public ComparabilityKey withThreshold(FactValue.@Nullable Money newThreshold) {
        return new ComparabilityKey(
                role,
                bound,
                billing,
                unit,
                audience,
                tax,
                market,
                variants,
                newThreshold,
                quantity);
    }

    public ComparabilityKey withQuantity(int newQuantity) {
        return new ComparabilityKey(
                role,
                bound,
                billing,
                unit,
                audience,
                tax,
                market,
                variants,
                threshold,
                newQuantity);
    }
}
