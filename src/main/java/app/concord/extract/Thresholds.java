package app.concord.extract;

import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.util.IdentityHashMap;
import java.util.List;

/** Gives a saving the least spend that the same sentence, or the next one, ties it to. */
final class Thresholds {
    /** How many statements to either side may be meant. */
    private static final int LOOK = 24;

    private Thresholds() {}

    static void attach(Reading reading) {
        if (!reading.saw(FactKind.DISCOUNT)) {
            return;
        }
        List<Observation> seen = reading.observations();
        IdentityHashMap<Observation, FactValue.Money> least = null;
        for (int i = 0; i < seen.size(); i++) {
            Observation one = seen.get(i);
            if (threshold(one) && one.value() instanceof FactValue.Money money) {
                Observation saving = nearest(reading, seen, i);
                if (saving != null) {
                    least = least == null ? new IdentityHashMap<>() : least;
                    least.putIfAbsent(saving, money);
                }
            }
        }
        if (least != null) {
            IdentityHashMap<Observation, FactValue.Money> all = least;
            reading.replaceAll(one -> {
                FactValue.Money money = all.get(one);
                return money == null ? one : one.withKey(one.key().withThreshold(money));
            });
        }
    }

    /**
     * The saving nearest to a least spend in its sentence, else the last of the sentence before.
     *
     * @param at index of the least spend, around which is looked
     */
    private static @Nullable Observation nearest(Reading reading, List<Observation> seen, int at) {
        Observation least = seen.get(at);
        int sentence = reading.sentence(least.from());
        Observation best = null;
        Observation earlier = null;
        for (int i = at - 1; i >= Math.max(0, at - LOOK); i--) {
            Observation one = seen.get(i);
            int other = reading.sentence(one.from());
            if (other < sentence - 1) {
                break;
            }
            if (!saving(one)) {
                continue;
            }
            if (other == sentence && best == null) {
                best = one;
            } else if (other == sentence - 1 && earlier == null) {
                earlier = one;
            }
        }
        for (int i = at + 1; i < Math.min(seen.size(), at + LOOK); i++) {
            Observation one = seen.get(i);
            if (reading.sentence(one.from()) != sentence) {
                break;
            }
            if (saving(one) && (best == null || distance(one, least) < distance(best, least))) {
                best = one;
            }
        }
        // what gives something away for it means no more than that
        boolean gift =
                best == null
                        && Observed.uses(reading.inSentence(least.from(), seen), FactKind.GIFT);
        return best != null || gift ? best : earlier;
    }

    private static boolean saving(Observation one) {
        return one.kind() == FactKind.DISCOUNT && one.key().role() == Role.SAVING;
    }

    private static int distance(Observation one, Observation other) {
        return Math.max(one.from(), other.from()) - Math.min(one.to(), other.to());
    }

    private static boolean threshold(Observation seen) {
        return seen.used() && seen.key().role() == Role.THRESHOLD && seen.key().unit().isEmpty();
    }
}
