package app.concord.extract;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.CoverageItem;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Location;
import app.concord.model.Place;
import app.concord.model.ReadingContext;
import app.concord.model.Region;
import app.concord.model.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The catalogue of extractors and the way into this package. Safe for any thread. */
public final class Extractors {
    /**
     * In the order in which they may claim words: the notation that is least like others' first.
     */
    private static final List<Extractor> ALL =
            List.of(
                    new UrlExtractor(),
                    new EmailExtractor(),
                    new CodeExtractor(),
                    new MechanicExtractor(),
                    new DateExtractor(),
                    new PhoneExtractor(),
                    new DeliveryTimeExtractor(),
                    new PriceExtractor(),
                    new PercentExtractor(),
                    new StockExtractor(),
                    new QuantityExtractor(),
                    new AvailabilityExtractor(),
                    new FreeDeliveryExtractor(),
                    new DeliveryAreaExtractor(),
                    new GiftExtractor(),
                    new ChannelExtractor());

    private static final Set<FactKind> COVERED =
            EnumSet.of(
                    FactKind.PRICE,
                    FactKind.DISCOUNT,
                    FactKind.DATE,
                    FactKind.PERIOD,
                    FactKind.PROMO_CODE);
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
        Set<String> codes = new TreeSet<>(knownCodes);
        codes.addAll(codes(asset, context));
        StructuredExtractor records = StructuredExtractor.of(asset, context);
        List<Fact> facts = new ArrayList<>();
        List<CoverageItem> coverage = new ArrayList<>();
        for (Block block : asset.blocks()) {
            if (records.way(block) == Records.Way.NOTHING || block.text().isBlank()) {
                continue;
            }
            Reading reading = reading(asset, block, context, codes);
            List<Observation> observed = observe(block, reading, records);
            if (block.region().speaksForPiece()) {
                facts.addAll(LinkedContacts.of(asset, block, reading, observed));
            }
            for (Observation seen : observed) {
                Place place = Place.of(asset, block, reading.tokens().span(seen.from(), seen.to()));
                boolean speaks = block.region().speaksForPiece();
                if (seen.used() && speaks) {
                    facts.add(
                            new Fact(
                                    seen.kind(),
                                    seen.value(),
                                    seen.key(),
                                    place,
                                    seen.confidence()));
                }
                if (COVERED.contains(seen.kind())) {
                    coverage.add(covered(seen, place, block.region()));
                }
            }
        }
        return new Extraction(facts, coverage);
    }

    /** The promo codes that words for codes point at anywhere in the asset, in capitals. */
    public static Set<String> codes(Asset asset, ReadingContext context) {
        Set<String> codes = new TreeSet<>();
        StructuredExtractor records = StructuredExtractor.of(asset, context);
        for (Block block : asset.blocks()) {
            if (!block.region().speaksForPiece() || records.way(block) == Records.Way.NOTHING) {
                continue;
            }
            Reading reading = reading(asset, block, context, Set.of());
            List<Observation> seen;
            if (records.way(block) == Records.Way.VALUE) {
                seen =
                        block.property() == app.concord.model.Property.CODE
                                ? records.read(block, reading)
                                : List.of();
            } else {
                new UrlExtractor().read(reading);
                new CodeExtractor().read(reading);
                seen = reading.observations();
            }
            for (Observation one : seen) {
                if (one.used() && one.value() instanceof FactValue.Code code) {
                    codes.add(code.code());
                }
            }
        }
        return codes;
    }

    /** The facts of one line of text, in its order; places are offsets in the line. */
    public static List<Fact> line(String text, ReadingContext context) {
        Reading reading = new Reading(text, List.of(), context, Reading.Setting.LINE);
        ALL.forEach(extractor -> extractor.read(reading));
        List<Fact> facts = new ArrayList<>();
        for (Observation seen : reading.observations()) {
            if (NO_VALUE.contains(seen.reason())) {
                continue;
            }
            Span span = reading.tokens().span(seen.from(), seen.to());
            Place place = new Place("", 0, span, span.of(text), Location.NONE);
            facts.add(new Fact(seen.kind(), seen.value(), seen.key(), place, seen.confidence()));
        }
        facts.sort(Comparator.comparing((Fact fact) -> fact.place().span()));
        return facts;
    }

    private static Reading reading(
            Asset asset, Block block, ReadingContext context, Set<String> codes) {
        Reading.Setting setting =
                new Reading.Setting(asset.dated() != null, false, (char) 0, codes, block.cell());
        return new Reading(block.text(), block.marks(), context, setting);
    }

    private static List<Observation> observe(
            Block block, Reading reading, StructuredExtractor records) {
        if (records.way(block) == Records.Way.VALUE) {
            return records.read(block, reading);
        }
        ALL.forEach(extractor -> extractor.read(reading));
        Variants.attach(reading);
        Thresholds.attach(reading);
        Fulfilments.attach(reading);
        return reading.observations();
    }

    private static CoverageItem covered(Observation seen, Place place, Region region) {
        if (!region.speaksForPiece()) {
            return new CoverageItem(
                    seen.kind(),
                    place,
                    CoverageItem.State.SET_ASIDE,
                    region.name().toLowerCase(Locale.ROOT));
        }
        return new CoverageItem(seen.kind(), place, seen.state(), seen.reason());
    }
}
