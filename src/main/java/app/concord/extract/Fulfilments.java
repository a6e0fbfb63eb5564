package app.concord.extract;

import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Fulfilment;
import app.concord.model.Role;

import java.util.BitSet;

/** Tells prices and savings how the goods are come by, where their sentence says so plainly. */
final class Fulfilments {
    private static final int NEAR = 6;

    private Fulfilments() {}

    static void attach(Reading reading) {
        boolean offers = reading.saw(FactKind.PRICE) || reading.saw(FactKind.DISCOUNT);
        if (!offers || !reading.has(Meaning.FETCHED, Meaning.BROUGHT, Meaning.SOLD_STORE)) {
            return;
        }
        BitSet stores = stores(reading);
        reading.replaceAll(seen -> {
            Fulfilment way = isOffer(seen) ? way(reading, seen, stores) : Fulfilment.UNSTATED;
            return way == Fulfilment.UNSTATED ? seen : seen.withKey(seen.key().withFulfilment(way));
        });
    }

    /** The tokens that were found to name shops as the only place of sale. */
    private static BitSet stores(Reading reading) {
        BitSet stores = new BitSet();
        for (Observation seen : reading.observations()) {
            if (seen.kind() == FactKind.SALES_CHANNEL
                    && seen.value() instanceof FactValue.Text text
                    && text.text().equals("store")) {
                stores.set(seen.from(), seen.to());
            }
        }
        return stores;
    }

    private static boolean isOffer(Observation seen) {
        return seen.used()
                && ((seen.kind() == FactKind.PRICE && seen.key().role() == Role.NOW)
                        || seen.kind() == FactKind.DISCOUNT);
    }

    private static Fulfilment way(Reading reading, Observation seen, BitSet stores) {
        int sentence = reading.sentence(seen.from());
        Fulfilment way = Fulfilment.UNSTATED;
        for (Cue cue : reading.cues(seen.from() - NEAR, seen.to() + NEAR)) {
            if (reading.sentence(cue.from()) != sentence) {
                continue;
            }
            Fulfilment said =
                    switch (cue.meaning()) {
                        case FETCHED -> Fulfilment.COLLECTED;
                        case BROUGHT ->
                                cue.value().equals(DeliveryPrices.EACH)
                                        ? Fulfilment.UNSTATED
                                        : Fulfilment.DELIVERED;
                        case SOLD_STORE ->
                                stores.get(cue.from()) ? Fulfilment.IN_STORE : Fulfilment.UNSTATED;
                        default -> Fulfilment.UNSTATED;
                    };
            if (said != Fulfilment.UNSTATED && way != Fulfilment.UNSTATED && said != way) {
                return Fulfilment.UNSTATED;
            }
            way = said == Fulfilment.UNSTATED ? way : said;
        }
        return way;
    }
}
