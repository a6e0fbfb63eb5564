package app.concord.extract;

import java.util.List;

/** Tells what delivery costs from prices of things that stand beside words for delivery. */
final class DeliveryPrices {
    /** Value of words that say only from when on something is free. */
    private static final String OPEN = "open";

    private static final int LONGEST_LABEL = 12;
    private static final int SPEND_GAP = 6;
    private static final int BACK = 3;
    private static final int PLACE_GAP = 3;

    /** Of words that say that something is asked for each time it is brought. */
    static final String EACH = "each";

    private final Reading reading;
    private final List<Amount> amounts;

    DeliveryPrices(Reading reading, List<Amount> amounts) {
        this.reading = reading;
        this.amounts = amounts;
    }

    /** '3,90 €, free over 30 €': what delivery costs below that. */
    boolean freeBehind(int index) {
        if (!reading.has(Meaning.FREE_DELIVERY, Meaning.GIFT_FREE) || index + 1 >= amounts.size()) {
            return false;
        }
        int end = amounts.get(index).to();
        for (int i = end; i <= end + 2; i++) {
            Cue free = reading.at(i, Meaning.FREE_DELIVERY);
            // '10 € free from 80 €' gives the amount itself away.
            if (free == null && i > end && Headers.ofDelivery(reading, end - 1)) {
                free = reading.at(i, Meaning.GIFT_FREE);
            }
            if (free != null && reading.sentence(i) == reading.sentence(end - 1)) {
                return amounts.get(index + 1).from() - free.to() <= SPEND_GAP
                        && (free.value().equals(OPEN) || ofDelivery(amounts.get(index)));
            }
        }
        return false;
    }

    /**
     * 'Free delivery on the mainland; to the islands it is 3,90 €': what delivery costs where it is
     * not free. Places in a row, 'the mainland, the islands', may be one list.
     */
    boolean costsElsewhere(int index) {
        Amount amount = amounts.get(index);
        if (amount.percent() || !reading.has(Meaning.FREE_DELIVERY)) {
            return false;
        }
        int free = -1;
        boolean apart = false;
        int place = -1;
        int named = -1;
        int from = index > 0 ? amounts.get(index - 1).to() : 0;
        for (int i = from; i < amount.from(); i++) {
            Cue cue = reading.at(i, Meaning.FREE_DELIVERY);
            if (cue != null && reading.sentence(i) == reading.sentence(amount.from())) {
                free = cue.to();
                apart = false;
                place = -1;
            }
            boolean pause = reading.tokens().is(i, ',') || reading.tokens().is(i, ';');
            apart |= free >= 0 && i >= free && pause;
            Cue scope = reading.at(i, Meaning.SCOPE);
            if (scope != null && ScopeGroups.isRegion(scope)) {
                place = apart && named != i - 1 ? scope.to() : -1;
                named = scope.to();
            }
        }
        return place >= 0 && amount.from() - place <= PLACE_GAP;
    }

    /**
     * Whether delivery is spoken of before an amount or nothing is. In 'Lamp £30, free delivery
     * over £50' it is the lamp's.
     */
    private boolean ofDelivery(Amount amount) {
        int first = Around.beginning(reading, amount.from());
        if (amount.from() - first > LONGEST_LABEL) {
            return false;
        }
        if (Headers.ofDelivery(reading, amount.from())) {
            return true;
        }
        if (first == amount.from()) {
            return first == 0 || reading.sentenceHas(first - 1, LeastSpends.DELIVERED);
        }
        for (Cue cue : reading.cues(first, amount.from())) {
            if (LeastSpends.DELIVERED.contains(cue.meaning())
                    || cue.meaning() == Meaning.AREA_NAME) {
                return true;
            }
        }
        return false;
    }

    /**
     * '£30 including delivery', '£30 per delivery': what is asked for the thing, as delivery costs
     * nothing more.
     */
    boolean included(Vicinity.Near near) {
        if (near.cue().meaning() != Meaning.DELIVERY) {
            return false;
        }
        for (Cue cue : reading.cues(near.cue().from() - BACK, near.cue().to())) {
            if (cue.meaning() == Meaning.BROUGHT
                    && (!near.before() || cue.value().equals(EACH))
                    && cue.from() <= near.cue().from()
                    && cue.to() >= near.cue().to()) {
                return true;
            }
        }
        return false;
    }
}
