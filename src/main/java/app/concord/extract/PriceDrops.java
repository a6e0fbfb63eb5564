package app.concord.extract;

import app.concord.model.Bound;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import java.util.IdentityHashMap;
import java.util.List;

/**
 * Recognises a price that falls: 'from £50 to £40', 'von 50 € auf 40 €', 'de la 50 lei la 40 lei',
 * 'passe de 50 € à 40 €'. The first is the earlier price, not the least there is or must be spent.
 */
final class PriceDrops {
    private static final int WIDEST_GAP = 3;

    private PriceDrops() {}

    static void attach(Reading reading) {
        if (!reading.has(Meaning.RANGE) && !reading.has(Meaning.DROP_TO)) {
            return;
        }
        List<Observation> seen = reading.observations();
        IdentityHashMap<Observation, Observation> changed = new IdentityHashMap<>(0);
        for (int i = 1; i < seen.size(); i++) {
            Observation first = seen.get(i - 1);
            Observation second = seen.get(i);
            if (isDrop(reading, first, second)) {
                changed.put(first, withRole(first, Role.WAS));
                changed.put(second, withRole(second, Role.NOW));
            }
        }
        if (!changed.isEmpty()) {
            reading.replaceAll(one -> changed.getOrDefault(one, one));
        }
    }

    private static boolean isDrop(Reading reading, Observation first, Observation second) {
        if (!isPrice(first) || !isPrice(second)) {
            return false;
        }
        int gap = second.from() - first.to();
        boolean falls =
                first.value() instanceof FactValue.Money more
                        && second.value() instanceof FactValue.Money less
                        && more.amount().compareTo(less.amount()) > 0;
        if (!falls || gap < 1 || gap > WIDEST_GAP) {
            return false;
        }
        boolean from =
                reading.endingAt(first.from(), Meaning.RANGE_START) != null
                        || reading.endingAt(first.from(), Meaning.FROM) != null;
        return from
                && (reading.endingAt(second.from(), Meaning.RANGE) != null
                        || reading.endingAt(second.from(), Meaning.DROP_TO) != null);
    }

    private static boolean isPrice(Observation one) {
        return one.used()
                && one.kind() == FactKind.PRICE
                && switch (one.key().role()) {
                    case NOW, WAS, THRESHOLD -> true;
                    default -> false;
                };
    }

    private static Observation withRole(Observation price, Role role) {
        return price.withKey(price.key().withRole(role).withBound(Bound.EXACT));
    }
}
