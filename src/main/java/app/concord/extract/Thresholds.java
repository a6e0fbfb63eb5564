package app.concord.extract;

import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.util.IdentityHashMap;
import java.util.List;

/** Gives a saving the least spend that the same sentence, or the next one, ties it to. */
final class Thresholds {
    private Thresholds() {}

    static void attach(Reading reading) {
        List<Observation> seen = List.copyOf(reading.observations());
        IdentityHashMap<Observation, FactValue.Money> least = new IdentityHashMap<>();
        for (Observation one : seen) {
            if (threshold(one) && one.value() instanceof FactValue.Money money) {
                Observation saving = nearest(reading, seen, one);
                if (saving != null) {
                    least.putIfAbsent(saving, money);
                }
            }
        }
        if (!least.isEmpty()) {
            reading.replaceAll(one -> {
                FactValue.Money money = least.get(one);
                return money == null ? one : one.withKey(one.key().withThreshold(money));
            });
        }
    }

    /**
     * The saving nearest to a least spend in its sentence, else the last of the sentence before.
     */
    private static @Nullable Observation nearest(
            Reading reading, List<Observation> seen, Observation least) {
        int sentence = reading.sentence(least.from());
        Observation best = null;
        Observation earlier = null;
        for (Observation one : seen) {
            if (one.kind() != FactKind.DISCOUNT || one.key().role() != Role.SAVING) {
                continue;
            }
            int other = reading.sentence(one.from());
            if (other == sentence
                    && (best == null || distance(one, least) < distance(best, least))) {
                best = one;
            } else if (other == sentence - 1) {
                earlier = one;
            }
        }
        return best == null ? earlier : best;
    }

    private static int distance(Observation one, Observation other) {
        return Math.max(one.from(), other.from()) - Math.min(one.to(), other.to());
    }

    private static boolean threshold(Observation seen) {
        return seen.used() && seen.key().role() == Role.THRESHOLD && seen.key().unit().isEmpty();
    }
}
