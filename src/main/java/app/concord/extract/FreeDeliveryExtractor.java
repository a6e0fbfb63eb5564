package app.concord.extract;

import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/**
 * Reads that delivery is free, and from what spend on. It goes behind prices, which know the least
 * spend and what delivery costs below it.
 */
final class FreeDeliveryExtractor implements Extractor {
    private static final double SURE = 0.9;
    private static final FactValue FREE = new FactValue.Money(BigDecimal.ZERO, null);

    /** Words such as 'free over', which leave open what is free. */
    private static final String OPEN = "open";

    private static final int NEAR = 8;

    @Override
    public void read(Reading reading) {
        boolean named = reading.has(Meaning.FREE_DELIVERY);
        boolean alone = reading.has(Meaning.FREE_WORD) && reading.has(Meaning.DELIVERY, Meaning.DELIVER);
        if (!named && !alone) {
            return;
        }
        List<Observation> seen = List.copyOf(reading.observations());
        int last = -1;
        for (int i = 0; i < reading.cues().size(); i++) {
            Cue cue = reading.cues().get(i);
            boolean open = cue.meaning() == Meaning.FREE_WORD || cue.value().equals(OPEN);
            if (!open && cue.meaning() != Meaning.FREE_DELIVERY
                    || open && cue.meaning() != Meaning.FREE_WORD && cue.meaning() != Meaning.FREE_DELIVERY) {
                continue;
            }
            int sentence = reading.sentence(cue.from());
            if (sentence == last || reading.endingAt(cue.from(), Meaning.NO_DELIVER) != null) {
                continue;
            }
            Observation least = least(reading, seen, cue, sentence);
            if (open && (least == null || !afterCost(reading, seen, cue, sentence))) {
                continue;
            }
            ComparabilityKey key = ComparabilityKey.of(Role.DELIVERY);
            if (least != null && least.value() instanceof FactValue.Money money) {
                key = key.withThreshold(money);
            }
            reading.note(
                    Observation.used(
                            FactKind.SHIPPING, FREE, key, cue.from(), cue.to(), SURE));
            last = sentence;
        }
    }

    /** The least spend that the sentence ties to free delivery, null for none. */
    private static @Nullable Observation least(
            Reading reading, List<Observation> seen, Cue cue, int sentence) {
        Observation least = null;
        for (Observation one : seen) {
            boolean spend =
                    one.used()
                            && one.kind() == FactKind.PRICE
                            && one.key().role() == Role.THRESHOLD
                            && reading.sentence(one.from()) == sentence;
            if (spend && (least == null || gap(one, cue) < gap(least, cue))) {
                least = one;
            }
        }
        return least == null || ofSaving(seen, least, cue) ? null : least;
    }

    /** Whether a saving stands between a spend and the words for free delivery. */
    private static boolean ofSaving(List<Observation> seen, Observation least, Cue cue) {
        int from = Math.min(least.to(), cue.to());
        int to = Math.max(least.from(), cue.from());
        for (Observation one : seen) {
            if (one.used()
                    && one.kind() == FactKind.DISCOUNT
                    && one.from() >= from
                    && one.to() <= to) {
                return true;
            }
        }
        return false;
    }

    private static int gap(Observation one, Cue cue) {
        return one.from() >= cue.to() ? one.from() - cue.to() : cue.from() - one.to();
    }

    /** 'Delivery £3.95, free over £50': whether what delivery costs was told right before. */
    private static boolean afterCost(
            Reading reading, List<Observation> seen, Cue cue, int sentence) {
        for (Observation one : seen) {
            boolean cost =
                    one.used()
                            && one.kind() == FactKind.PRICE
                            && one.key().role() == Role.DELIVERY
                            && one.to() <= cue.from()
                            && cue.from() - one.to() <= NEAR;
            if (cost && sentence - reading.sentence(one.from()) <= 1) {
                return true;
            }
        }
        for (Cue other : reading.cues(cue.from() - NEAR, cue.from())) {
            boolean delivery =
                    other.meaning() == Meaning.DELIVERY || other.meaning() == Meaning.DELIVER;
            if (delivery && other.to() <= cue.from() && reading.sentence(other.from()) == sentence) {
                return true;
            }
        }
        return false;
    }
}
