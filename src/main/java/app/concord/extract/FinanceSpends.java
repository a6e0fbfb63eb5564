package app.concord.extract;

import app.concord.model.Bound;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Ties the least spend of a sentence to the financing it tells of: '0% APR for 18 months on
 * purchases of $499 or more'. The spend is marked as one for financing, so that it is not held
 * against one for free delivery.
 */
final class FinanceSpends {
    /** The scope of a least spend that opens a financing. */
    static final String FINANCING = "for financing";

    /** The scope of a financing of what costs less than some amount. */
    static final String SMALL = "spend under";

    /** With the number of payments behind it, the scope of what belongs to one plan. */
    private static final String PLAN = "payments ";

    private FinanceSpends() {}

    static void attach(Reading reading) {
        if (!reading.saw(FactKind.PRICE)) {
            return;
        }
        List<Observation> payments = new ArrayList<>(0);
        List<Observation> spends = new ArrayList<>(0);
        for (Observation one : reading.observations()) {
            if (isFinancing(one)) {
                payments.add(one);
            } else if (isSpend(one)) {
                spends.add(one);
            }
        }
        if (spends.isEmpty()) {
            return;
        }
        IdentityHashMap<Observation, Observation> changed = new IdentityHashMap<>();
        for (Observation spend : spends) {
            attach(reading, spend, payments, changed);
        }
        if (!changed.isEmpty()) {
            reading.replaceAll(one -> changed.getOrDefault(one, one));
        }
    }

    private static void attach(
            Reading reading,
            Observation spend,
            List<Observation> payments,
            IdentityHashMap<Observation, Observation> changed) {
        boolean tied = LeastSpends.opensFinancing(reading, spend.from());
        Observation other = payments.isEmpty() ? null : nearestOther(reading, spend);
        int apart = other == null ? Integer.MAX_VALUE : distance(other, spend);
        for (Observation payment : reading.inSentence(spend.from(), payments)) {
            if (distance(payment, spend) < apart) {
                tied = true;
                Observation known = changed.getOrDefault(payment, payment);
                changed.put(payment, with(known, spend));
            }
        }
        if (tied && spend.key().role() == Role.THRESHOLD) {
            NavigableSet<String> scope = scope(FINANCING);
            String plan = plan(reading, spend, payments);
            if (plan != null) {
                scope.add(plan);
            }
            changed.put(spend, spend.withKey(spend.key().withScope(scope)));
        }
    }

    /** Over how many payments the nearest financing of the sentence runs; null where untold. */
    private static @Nullable String plan(
            Reading reading, Observation spend, List<Observation> payments) {
        Observation nearest = null;
        for (Observation one : reading.inSentence(spend.from(), payments)) {
            if (one.key().role() == Role.INSTALMENT_COUNT
                    && (nearest == null || distance(one, spend) < distance(nearest, spend))) {
                nearest = one;
            }
        }
        if (nearest == null) {
            return null;
        }
        return switch (nearest.value()) {
            case FactValue.Duration months -> PLAN + months.least().toPlainString();
            case FactValue.Quantity count -> PLAN + count.amount().toPlainString();
            default -> null;
        };
    }

    private static NavigableSet<String> scope(String one) {
        return new TreeSet<>(List.of(one));
    }

    private static Observation with(Observation payment, Observation spend) {
        if (spend.key().role() != Role.THRESHOLD) {
            return payment.withKey(payment.key().withScope(scope(SMALL)));
        }
        return payment.key().threshold() == null && spend.value() instanceof FactValue.Money money
                ? payment.withKey(payment.key().withThreshold(money))
                : payment;
    }

    /** The delivery or saving of the sentence that the spend may belong to instead. */
    private static @Nullable Observation nearestOther(Reading reading, Observation spend) {
        Observation nearest = null;
        for (Observation one : reading.inSentence(spend.from(), reading.observations())) {
            boolean other =
                    one.used()
                            && (one.kind() == FactKind.SHIPPING || one.kind() == FactKind.DISCOUNT);
            if (other && (nearest == null || distance(one, spend) < distance(nearest, spend))) {
                nearest = one;
            }
        }
        return nearest;
    }

    private static int distance(Observation one, Observation other) {
        return Math.max(one.from(), other.from()) - Math.min(one.to(), other.to());
    }

    private static boolean isFinancing(Observation one) {
        return one.used()
                && one.kind() == FactKind.PAYMENT
                && (one.key().role() == Role.APR || one.key().role() == Role.INSTALMENT_COUNT);
    }

    private static boolean isSpend(Observation one) {
        return one.used()
                && one.kind() == FactKind.PRICE
                && (one.key().role() == Role.THRESHOLD
                        || (one.key().role() == Role.NOW && one.key().bound() == Bound.UNDER));
    }
}
