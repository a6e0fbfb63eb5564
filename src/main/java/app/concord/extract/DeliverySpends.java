package app.concord.extract;

import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Tells the least spends for free delivery from those of codes and offers, where the words for it
 * lie apart: 'we deliver both free of charge from €500', 'Delivery and returns: orders over £50 go
 * free'.
 */
final class DeliverySpends {
    /** The unit of an amount that is spent for delivery. */
    static final String DELIVERY = "delivery";

    private static final Meanings FREE =
            Meanings.of(Meaning.FREE_WORD, Meaning.GIFT_FREE, Meaning.FREE_BEHIND);
    private static final Meanings DELIVERED = Meanings.of(Meaning.DELIVER, Meaning.DELIVERY);
    private static final Meanings CODE = Meanings.of(Meaning.CODE);

    /** A sentence of no more tokens announces what the next one is about. */
    private static final int SHORT_SENTENCE = 5;

    private static final int LONGEST_SENTENCE = 30;

    private DeliverySpends() {}

    static void attach(Reading reading) {
        if (!reading.saw(FactKind.PRICE)
                || !reading.has(Meaning.FREE_WORD, Meaning.GIFT_FREE, Meaning.FREE_BEHIND)) {
            return;
        }
        List<Observation> spends = new ArrayList<>(0);
        Set<Object> told = new HashSet<>();
        BitSet saving = new BitSet();
        BitSet giving = new BitSet();
        for (Observation one : reading.observations()) {
            if (!one.used()) {
                continue;
            }
            Role role = one.key().role();
            switch (one.kind()) {
                case PRICE -> {
                    if (role == Role.THRESHOLD && one.key().unit().isEmpty()) {
                        spends.add(one);
                    }
                }
                case SHIPPING -> {
                    FactValue.Money least = one.key().threshold();
                    if (role == Role.DELIVERY && least != null) {
                        told.add(place(reading, one, least));
                    }
                }
                case DISCOUNT, PROMO_CODE -> saving.set(reading.sentence(one.from()));
                case GIFT -> {
                    // 'Gratis for orders over £50' names no gift
                    if (!one.value().equals(GiftExtractor.UNNAMED)
                            && reading.at(one.from(), Meaning.FREE_WORD) == null) {
                        giving.set(reading.sentence(one.from()));
                    }
                }
                default -> {}
            }
        }
        IdentityHashMap<Observation, Observation> changed = new IdentityHashMap<>();
        for (Observation spend : spends) {
            boolean read =
                    spend.value() instanceof FactValue.Money money
                            && told.contains(place(reading, spend, money));
            int sentence = reading.sentence(spend.from());
            if (read || (!saving.get(sentence) && isMeant(reading, spend, giving.get(sentence)))) {
                changed.put(spend, spend.withKey(spend.key().withUnit(DELIVERY)));
            }
        }
        if (!changed.isEmpty()) {
            reading.replaceAll(one -> changed.getOrDefault(one, one));
        }
    }

    private static Object place(Reading reading, Observation one, FactValue.Money money) {
        return reading.sentence(one.from()) + "#" + money.canonical();
    }

    /**
     * Whether something is free in the sentence, and only delivery was spoken of.
     *
     * @param gift whether the sentence may give something else away
     */
    private static boolean isMeant(Reading reading, Observation spend, boolean gift) {
        if (!reading.sentenceHas(spend.from(), FREE) || reading.sentenceHas(spend.from(), CODE)) {
            return false;
        }
        if (Headers.ofDelivery(reading, spend.from())) {
            return true;
        }
        if (gift) {
            return false;
        }
        int first = Around.beginning(reading, spend.from());
        if (first == 0
                || spend.from() - first > LONGEST_SENTENCE
                || !reading.sentenceHas(first - 1, DELIVERED)) {
            return false;
        }
        return first - Around.beginning(reading, first - 1) <= SHORT_SENTENCE
                || reading.cues().beginAt(first, FREE);
    }
}
