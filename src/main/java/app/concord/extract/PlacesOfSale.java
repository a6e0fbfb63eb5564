package app.concord.extract;

import app.concord.model.Bound;
import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

/**
 * Reads words that send customers to a shop or to the web without saying that it is the only place:
 * 'at the till', 'take one home from any of our stores'. 'Not sold in stores' says that it is to be
 * had elsewhere only.
 */
final class PlacesOfSale {
    private static final double SURE = 0.85;
    private static final int NEGATED = 4;
    private static final int NEAR = 2;
    private static final int GOING_ON = 5;
    private static final Meanings OTHER =
            Meanings.of(
                    Meaning.RETURN_DATE,
                    Meaning.RETURN_WORD,
                    Meaning.FETCHED,
                    Meaning.SOLD_ONLY,
                    Meaning.OPENING_HOURS,
                    Meaning.OPEN);

    /** 'Pay by card or in convenience stores' tells where to pay. */
    private static final int PAID = 8;

    private static final String STORE = "store";
    private static final String ONLINE = "online";

    private PlacesOfSale() {}

    static void read(Reading reading) {
        if (reading.setting().line() || !reading.has(Meaning.SOLD_HERE)) {
            return;
        }
        int last = -1;
        for (Cue cue : reading.cues().all(Meaning.SOLD_HERE)) {
            int sentence = reading.sentence(cue.from());
            if (sentence == last
                    // the sentence already tells the only place or both
                    || saw(reading, cue.from(), FactKind.SALES_CHANNEL)) {
                continue;
            }
            // the way to a shop sells nothing
            if (saw(reading, cue.from(), FactKind.ADDRESS)
                    || reading.endingAt(cue.from(), Meaning.PHONE) != null
                    || Around.before(reading, cue.from(), Meaning.PHONE, NEGATED) != null) {
                continue;
            }
            if (cue.value().equals(STORE) && isPaid(reading, cue)) {
                continue;
            }
            if (isOfPrice(reading, cue)) {
                continue;
            }
            Cue not = Around.before(reading, cue.from(), Meaning.NEGATION, NEGATED);
            Cue only = Around.before(reading, cue.from(), Meaning.SOLD_MARK, NEAR);
            if (not != null && sold(reading, not.to(), cue.from())) {
                String elsewhere = cue.value().equals(STORE) ? ONLINE : STORE;
                add(reading, elsewhere, Bound.EXACT, not.from(), cue.to());
                last = sentence;
            } else if (not == null && only == null && !reading.near(cue.from(), NEGATED, OTHER)) {
                add(reading, cue.value(), Bound.FROM, cue.from(), end(reading, cue));
                last = sentence;
            }
        }
    }

    /** '£29 (at the gate £35)': a price of its own there is no place where the offer is sold. */
    private static boolean isOfPrice(Reading reading, Cue cue) {
        Amount price = reading.amountAt(cue.to());
        return price != null && !price.percent();
    }

    private static boolean isPaid(Reading reading, Cue cue) {
        if (saw(reading, cue.from(), FactKind.PROMO_CODE)) {
            return false;
        }
        Cue method = Around.before(reading, cue.from(), Meaning.PAY_METHOD, PAID);
        if (method == null) {
            method = Around.before(reading, cue.from(), Meaning.PAY_METHOD_SURE, PAID);
        }
        for (int i = method == null ? cue.from() : method.to(); i < cue.from(); i++) {
            if (reading.tokens().is(i, ':')) {
                return false;
            }
        }
        return method != null;
    }

    /** Whether a fact of a kind stands in the sentence of a token. */
    private static boolean saw(Reading reading, int token, FactKind kind) {
        if (!reading.saw(kind)) {
            return false;
        }
        for (Observation seen : reading.inSentence(token, reading.observations())) {
            if (seen.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** 'Not sold', 'not redeemable': right behind the negation and before the place. */
    private static boolean sold(Reading reading, int from, int to) {
        if (from == to) {
            return true;
        }
        Cue verb = reading.at(from, Meaning.SOLD_VERB);
        return verb != null && to - verb.to() <= 1;
    }

    /** One past the shops that the words go on to: 'pick one up in any of our 212 stores'. */
    private static int end(Reading reading, Cue cue) {
        Cue shops = Around.behind(reading, cue.to(), Meaning.COUNTED, GOING_ON);
        return shops != null && shops.value().equals("shop") ? shops.to() : cue.to();
    }

    private static void add(Reading reading, String place, Bound bound, int from, int to) {
        reading.note(
                Observation.used(
                        FactKind.SALES_CHANNEL,
                        new FactValue.Text(place),
                        ComparabilityKey.of(Role.OTHER).withBound(bound),
                        from,
                        to,
                        SURE));
    }
}
