package app.concord.extract;

import app.concord.model.Asset;
import app.concord.model.Fact;
import app.concord.model.Location;
import app.concord.model.Place;
import app.concord.model.ReadingContext;
import app.concord.model.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The catalogue of extractors and the way into this package. Safe for any thread. */
public final class Extractors {
    /**
     * In the order in which they may claim words: the notation that is least like others' first.
     */
    private static final List<Extractor> ALL =
            List.of(
                    new PlaceholderExtractor(),
                    new UrlExtractor(),
                    new EmailExtractor(),
                    new HandleExtractor(),
                    new BrandExtractor(),
                    new AddressExtractor(),
                    new CodeExtractor(),
                    new MechanicExtractor(),
                    new OpeningHoursExtractor(),
                    new RatingExtractor(),
                    new RunTimeExtractor(),
                    new DateExtractor(),
                    new PhoneExtractor(),
                    new MaterialExtractor(),
                    new DeliveryTimeExtractor(),
                    new PriceExtractor(),
                    new PercentExtractor(),
                    new ReturnsExtractor(),
                    new PaymentExtractor(),
                    new StockExtractor(),
                    new QuantityExtractor(),
                    new EligibilityExtractor(),
                    new AvailabilityExtractor(),
                    new FreeDeliveryExtractor(),
                    new DeliveryAreaExtractor(),
                    new GiftExtractor(),
                    new ChannelExtractor(),
                    new CountExtractor(),
                    new AddressFormExtractor());

    /** Whose turn it is in which text. */
    private static final Turns TURNS = new Turns(ALL);

    private static final Comparator<Fact> BY_PLACE =
            Comparator.comparing((Fact fact) -> fact.place().span());

    private static final Set<String> NO_VALUE = Set.of("year", "model-number", "order-number");

    private Extractors() {}

    /** The facts of an asset. A code that one block names is recognised in all its blocks. */
    public static Extraction extract(Asset asset, ReadingContext context) {
        return extract(asset, context, Set.of());
    }

    /**
     * The facts of an asset.
     *
     * @param knownCodes promo codes named elsewhere in the campaign, in capitals
     */
    public static Extraction extract(Asset asset, ReadingContext context, Set<String> knownCodes) {
        return new AssetReading(asset, context, knownCodes).read();
    }

    /** The promo codes that words for codes point at anywhere in the asset, in capitals. */
    public static Set<String> codes(Asset asset, ReadingContext context) {
        return new AssetReading(asset, context, Set.of()).named();
    }

    /** Has everyone read some texts, one reader after the other. */
    static void all(List<Reading> texts) {
        long[] turns = new long[texts.size()];
        long any = 0;
        for (int t = 0; t < turns.length; t++) {
            turns[t] = TURNS.of(texts.get(t));
            any |= turns[t];
        }
        for (long left = any; left != 0; left &= left - 1) {
            int number = Long.numberOfTrailingZeros(left);
            Extractor extractor = ALL.get(number);
            for (int t = 0; t < turns.length; t++) {
                if ((turns[t] >>> number & 1) != 0) {
                    extractor.read(texts.get(t));
                }
            }
        }
    }

    /** Has everyone read a text. */
    static void all(Reading reading) {
        for (long left = TURNS.of(reading); left != 0; left &= left - 1) {
            ALL.get(Long.numberOfTrailingZeros(left)).read(reading);
        }
    }

    /** The facts of one line of text, in its order; places are offsets in the line. */
    public static List<Fact> line(String text, ReadingContext context) {
        Reading reading = new Reading(text, List.of(), context, Setting.LINE);
        all(reading);
        List<Observation> all = reading.observations();
        List<Fact> facts = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            Observation seen = all.get(i);
            if (!seen.used() && NO_VALUE.contains(seen.reason())) {
                continue;
            }
            Span span = reading.tokens().span(seen.from(), seen.to());
            Place place = new Place("", 0, span, span.of(text), Location.NONE);
            facts.add(new Fact(seen.kind(), seen.value(), seen.key(), place, seen.confidence()));
        }
        if (facts.size() > 1) {
            facts.sort(BY_PLACE);
        }
        return facts;
    }
}
