package app.concord.model;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;

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
 * @param window when it holds, where the words around it say so; null where they do not
 * @param fulfilment how the goods are come by
 * @param scope what part of the whole it holds for, as axis and place on it: {@code region
 *     islands}, {@code goods bulky}, {@code part frame}; empty for the whole
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
        int quantity,
        FactValue.@Nullable Period window,
        Fulfilment fulfilment,
        NavigableSet<String> scope) {

    public ComparabilityKey {
        if (!variants.isEmpty()) {
            variants = Collections.unmodifiableNavigableSet(new TreeSet<>(variants));
        } else {
            variants = Collections.emptyNavigableSet();
        }
        if (!scope.isEmpty()) {
            scope = Collections.unmodifiableNavigableSet(new TreeSet<>(scope));
        } else {
            scope = Collections.emptyNavigableSet();
        }
    }

    private static final Map<Role, ComparabilityKey> PLAIN = plain();

    private static Map<Role, ComparabilityKey> plain() {
        Map<Role, ComparabilityKey> keys = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            keys.put(role, new Change(role).key());
        }
        return Collections.unmodifiableMap(keys);
    }

    /** A plain key: exact, once, for everyone, nothing else stated. */
    public static ComparabilityKey of(Role role) {
        return Objects.requireNonNull(PLAIN.get(role));
    }

    public ComparabilityKey withRole(Role newRole) {
        return role == newRole ? this : with(change -> change.role = newRole);
    }

    public ComparabilityKey withBound(Bound newBound) {
        return bound == newBound ? this : with(change -> change.bound = newBound);
    }

    public ComparabilityKey withBilling(Billing newBilling) {
        return billing == newBilling ? this : with(change -> change.billing = newBilling);
    }

    public ComparabilityKey withUnit(String newUnit) {
        return Objects.equals(unit, newUnit) ? this : with(change -> change.unit = newUnit);
    }

    public ComparabilityKey withAudience(Audience newAudience) {
        return audience == newAudience ? this : with(change -> change.audience = newAudience);
    }

    public ComparabilityKey withTax(TaxBasis newTax) {
        return tax == newTax ? this : with(change -> change.tax = newTax);
    }

    public ComparabilityKey withMarket(@Nullable String newMarket) {
        return Objects.equals(market, newMarket) ? this : with(change -> change.market = newMarket);
    }

    public ComparabilityKey withVariants(NavigableSet<String> newVariants) {
        return Objects.equals(variants, newVariants)
                ? this
                : with(change -> change.variants = newVariants);
    }

    public ComparabilityKey withThreshold(FactValue.@Nullable Money newThreshold) {
        return Objects.equals(threshold, newThreshold)
                ? this
                : with(change -> change.threshold = newThreshold);
    }

    public ComparabilityKey withQuantity(int newQuantity) {
        return quantity == newQuantity ? this : with(change -> change.quantity = newQuantity);
    }

    public ComparabilityKey withWindow(FactValue.@Nullable Period newWindow) {
        return Objects.equals(window, newWindow) ? this : with(change -> change.window = newWindow);
    }

    public ComparabilityKey withFulfilment(Fulfilment newFulfilment) {
        return fulfilment == newFulfilment
                ? this
                : with(change -> change.fulfilment = newFulfilment);
    }

    public ComparabilityKey withScope(NavigableSet<String> newScope) {
        return Objects.equals(scope, newScope) ? this : with(change -> change.scope = newScope);
    }

    private ComparabilityKey with(Consumer<Change> what) {
        Change change = new Change(this);
        what.accept(change);
        return change.key();
    }

    /** A key in the making. */
    private static final class Change {
        Role role;
        Bound bound;
        Billing billing;
        String unit;
        Audience audience;
        TaxBasis tax;
        @Nullable String market;
        NavigableSet<String> variants;
        FactValue.@Nullable Money threshold;
        int quantity;
        FactValue.@Nullable Period window;
        Fulfilment fulfilment;
        NavigableSet<String> scope;

        Change(Role role) {
            this.role = role;
            this.bound = Bound.EXACT;
            this.billing = Billing.ONCE;
            this.unit = "";
            this.audience = Audience.EVERYONE;
            this.tax = TaxBasis.UNSTATED;
            this.variants = Collections.emptyNavigableSet();
            this.quantity = 1;
            this.fulfilment = Fulfilment.UNSTATED;
            this.scope = Collections.emptyNavigableSet();
        }

        Change(ComparabilityKey key) {
            this.role = key.role;
            this.bound = key.bound;
            this.billing = key.billing;
            this.unit = key.unit;
            this.audience = key.audience;
            this.tax = key.tax;
            this.market = key.market;
            this.variants = key.variants;
            this.threshold = key.threshold;
            this.quantity = key.quantity;
            this.window = key.window;
            this.fulfilment = key.fulfilment;
            this.scope = key.scope;
        }

        ComparabilityKey key() {
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
                    quantity,
                    window,
                    fulfilment,
                    scope);
        }
    }
}
