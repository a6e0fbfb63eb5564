package app.concord.extract;

import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads that delivery is free, and from what spend on. It goes behind prices, which know the least
 * spend and what delivery costs below it.
 */
final class FreeDeliveryExtractor implements Extractor {
    private static final Wanted WANTED = Wanted.of("", Meaning.FREE_DELIVERY, Meaning.GIFT_FREE);
    private static final double SURE = 0.9;
    private static final FactValue FREE = new FactValue.Money(BigDecimal.ZERO, null);

    /** Words such as 'free over', which leave open what is free. */
    private static final String OPEN = "open";

    private static final int NEAR = 8;

    @Override
    public Wanted wanted() {
        return WANTED;
    }

    @Override
    public void read(Reading reading) {
        boolean alone =
                reading.has(Meaning.GIFT_FREE) && reading.has(Meaning.DELIVERY, Meaning.DELIVER);
        if (!reading.has(Meaning.FREE_DELIVERY) && !alone) {
            return;
        }
        Amounts amounts = new Amounts(reading);
        int last = -1;
        for (Cue cue : reading.cues().all(WANTED.words())) {
            boolean word = cue.meaning() == Meaning.GIFT_FREE;
            int sentence = reading.sentence(cue.from());
            if (sentence == last || reading.endingAt(cue.from(), Meaning.NO_DELIVER) != null) {
                continue;
            }
            Observation least = amounts.least(cue);
            boolean open = word || cue.value().equals(OPEN);
            if (open && (least == null || !amounts.afterCost(cue))) {
                continue;
            }
            ComparabilityKey key = ComparabilityKey.of(Role.DELIVERY);
            if (least != null && least.value() instanceof FactValue.Money money) {
                key = key.withThreshold(money);
            }
            reading.note(
                    Observation.used(FactKind.SHIPPING, FREE, key, cue.from(), cue.to(), SURE));
            last = sentence;
        }
    }

    /** The spends, costs of delivery and savings of a text, by place. */
    private static final class Amounts {
        private final Reading reading;
        private final List<Observation> spends = new ArrayList<>();
        private final List<Observation> costs = new ArrayList<>();
        private final List<Observation> savings = new ArrayList<>();

        Amounts(Reading reading) {
            this.reading = reading;
            for (Observation one : reading.observations()) {
                boolean price = one.used() && one.kind() == FactKind.PRICE;
                if (price && one.key().role() == Role.THRESHOLD) {
                    spends.add(one);
                } else if (price && one.key().role() == Role.DELIVERY) {
                    costs.add(one);
                } else if (one.used() && one.kind() == FactKind.DISCOUNT) {
                    savings.add(one);
                }
            }
        }

        /** How many begin before a token. */
        private static int before(List<Observation> sorted, int token) {
            int low = 0;
            int high = sorted.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (sorted.get(middle).from() < token) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        /** The least spend that the sentence ties to free delivery, null for none. */
        @Nullable Observation least(Cue cue) {
            int sentence = reading.sentence(cue.from());
            int index = before(spends, cue.from());
            Observation behind = index < spends.size() ? spends.get(index) : null;
            Observation front = index > 0 ? spends.get(index - 1) : null;
            behind = behind != null && reading.sentence(behind.from()) == sentence ? behind : null;
            front = front != null && reading.sentence(front.from()) == sentence ? front : null;
            int saving = before(savings, cue.from());
            if (behind != null
                    && saving < savings.size()
                    && savings.get(saving).from() < behind.from()) {
                behind = null;
            }
            if (front != null && saving > 0 && savings.get(saving - 1).from() > front.from()) {
                front = null;
            }
            if (behind == null || front == null) {
                return behind == null ? front : behind;
            }
            return behind.from() - cue.to() <= cue.from() - front.to() ? behind : front;
        }

        /** 'Delivery £3.95, free over £50': whether delivery was told of right before. */
        boolean afterCost(Cue cue) {
            int sentence = reading.sentence(cue.from());
            int index = before(costs, cue.from());
            Observation cost = index > 0 ? costs.get(index - 1) : null;
            if (cost != null
                    && cue.from() - cost.to() <= NEAR
                    && sentence - reading.sentence(cost.from()) <= 1) {
                return true;
            }
            for (Cue other : reading.cues(cue.from() - NEAR, cue.from())) {
                boolean delivery =
                        other.meaning() == Meaning.DELIVERY || other.meaning() == Meaning.DELIVER;
                if (delivery
                        && other.to() <= cue.from()
                        && reading.sentence(other.from()) == sentence) {
                    return true;
                }
            }
            return false;
        }
    }
}
