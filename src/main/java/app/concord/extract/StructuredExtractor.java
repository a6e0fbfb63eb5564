package app.concord.extract;

import app.concord.model.Asset;
import app.concord.model.Billing;
import app.concord.model.Block;
import app.concord.model.Bound;
import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Property;
import app.concord.model.ReadingContext;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/**
 * Reads the named values of a record (a row of the brief, an item of a feed, structured data): the
 * property gives the role, the record the currency, the least spend and the variant.
 */
final class StructuredExtractor {
    private static final double SURE = 0.98;
    private static final double BARE = 0.8;

    private final ReadingContext context;
    private final Records records;
    private final BareDecimals decimals;

    private StructuredExtractor(Asset asset, ReadingContext context) {
        this.records = Records.of(asset);
        this.decimals = new BareDecimals(asset);
        this.context = context;
    }

    /** Reads the records of an asset. */
    static StructuredExtractor of(Asset asset, ReadingContext context) {
        return new StructuredExtractor(asset, context);
    }

    /** How the block is to be read. */
    Records.Way way(Block block) {
        return records.way(block);
    }

    /** Reads a block whose property gives its role. */
    List<Observation> read(Block block, Reading reading) {
        Property property = block.property();
        if (property == null || block.text().isBlank()) {
            return List.of();
        }
        return switch (property) {
            case PRICE -> money(block, reading, asked(block), Bound.EXACT);
            case WAS_PRICE ->
                    money(block, reading, recommended(block) ? Role.RRP : Role.WAS, Bound.EXACT);
            case LOW_PRICE -> money(block, reading, Role.NOW, Bound.FROM);
            case HIGH_PRICE -> money(block, reading, Role.NOW, Bound.UP_TO);
            case MIN_SPEND -> money(block, reading, Role.THRESHOLD, Bound.EXACT);
            case DISCOUNT -> discount(block, reading);
            case CODE -> codes(reading);
            case STARTS -> day(block, reading, Role.START);
            case ENDS -> day(block, reading, Role.END);
            case VALIDITY -> day(block, reading, Role.VALIDITY);
            case PHONE ->
                    one(reading, FactKind.PHONE, PhoneExtractor.normal(block.text(), context));
            case AVAILABILITY -> stock(block, reading);
            case NAME -> one(reading, FactKind.PRODUCT_NAME, block.text().strip());
            case BRAND -> one(reading, FactKind.BRAND, block.text().strip());
            case URL -> one(reading, FactKind.URL, UrlExtractor.normal(block.text().strip()));
            default -> List.of();
        };
    }

    /** What a record asks a price for: 'Delivery to a parcel shop' is no product. */
    private Role asked(Block block) {
        Block name = records.field(block, Property.NAME);
        if (name == null || records.field(block, Property.SKU) != null) {
            return Role.NOW;
        }
        Header header = Header.of(Lexicon.of(context.language()), name.text());
        return header.ofDelivery() && header.role() == Role.DELIVERY ? Role.DELIVERY : Role.NOW;
    }

    private static boolean recommended(Block block) {
        String label = block.label();
        return (label != null && Lexicon.of("en").find(Tokens.of(label)).has(Meaning.RRP))
                || (label != null && Lexicon.of("de").find(Tokens.of(label)).has(Meaning.RRP));
    }

    private List<Observation> money(Block block, Reading reading, Role role, Bound bound) {
        List<Observation> seen = new ArrayList<>();
        for (Amount amount : reading.amounts()) {
            if (!amount.percent()) {
                Bound own = Bounds.of(reading, reading.amounts().indexOf(amount), amount);
                seen.add(price(block, reading, role, own == Bound.EXACT ? bound : own, amount));
            }
        }
        if (seen.isEmpty()) {
            Amount bare = bare(reading, currency(block));
            if (bare != null) {
                Bound own = Bounds.before(reading, bare.from());
                seen.add(price(block, reading, role, own == Bound.EXACT ? bound : own, bare));
            }
        }
        return seen;
    }

    private Observation price(Block block, Reading reading, Role role, Bound bound, Amount amount) {
        // What the record names stands above what is usual where the piece is read.
        String currency =
                amount.currency() == null || MoneyNotation.isWithoutCurrency(amount)
                        ? currency(block)
                        : amount.currency();
        ComparabilityKey key =
                ComparabilityKey.of(role)
                        .withBound(bound)
                        .withBilling(billing(reading, amount))
                        .withVariants(variants(block, reading));
        FactKind kind = role == Role.SAVING ? FactKind.DISCOUNT : FactKind.PRICE;
        if (role == Role.SAVING) {
            key = key.withThreshold(threshold(block));
        }
        return Observation.used(
                kind,
                new FactValue.Money(amount.value(), currency),
                key,
                amount.from(),
                amount.to(),
                SURE);
    }

    private static Billing billing(Reading reading, Amount amount) {
        int index = reading.amounts().indexOf(amount);
        return index < 0 ? Billing.ONCE : Circumstances.billing(reading.vicinity(), index, amount);
    }

    private @Nullable Amount bare(Reading reading, @Nullable String currency) {
        Tokens tokens = reading.tokens();
        for (int i = 0; i < tokens.count(); i++) {
            Numeral number = reading.free(i) ? Numeral.at(tokens, i, '.') : null;
            if (number != null && number.open()) {
                int end = tokens.end(number.to() - 1);
                String written = tokens.folded().substring(tokens.start(i), end);
                number = Numeral.at(tokens, i, decimals.sign(written, currency));
            }
            if (number != null) {
                return new Amount(
                        number.from(),
                        number.to(),
                        number.amount(),
                        false,
                        null,
                        false,
                        false,
                        Amount.Range.NONE,
                        BARE);
            }
        }
        return null;
    }

    private @Nullable String currency(Block block) {
        Block field = records.field(block, Property.CURRENCY);
        if (field == null) {
            return Currencies.ofMarket(context);
        }
        String text = field.text().strip();
        if (Currencies.isCode(text.toUpperCase(java.util.Locale.ROOT))) {
            return text.toUpperCase(java.util.Locale.ROOT);
        }
        Tokens tokens = Tokens.of(text);
        Currencies.Written written = Currencies.after(tokens, 0, context);
        return written == null ? Currencies.ofMarket(context) : written.code();
    }

    private NavigableSet<String> variants(Block block, Reading reading) {
        Block name = records.field(block, Property.NAME);
        return Variants.of(name == null ? null : name.text(), reading);
    }

    private FactValue.@Nullable Money threshold(Block block) {
        Block field = records.field(block, Property.MIN_SPEND);
        if (field == null) {
            return null;
        }
        Reading other = new Reading(field.text(), List.of(), context, Setting.LINE);
        List<Observation> read = money(field, other, Role.THRESHOLD, Bound.EXACT);
        return read.isEmpty() ? null : (FactValue.Money) read.getFirst().value();
    }

    private List<Observation> discount(Block block, Reading reading) {
        List<Observation> seen = new ArrayList<>();
        FactValue.Money threshold = threshold(block);
        for (int i = 0; i < reading.amounts().size(); i++) {
            Amount amount = reading.amounts().get(i);
            Bound bound = Bounds.of(reading, i, amount);
            if (amount.percent()) {
                ComparabilityKey key =
                        ComparabilityKey.of(Role.SAVING)
                                .withBound(bound)
                                .withThreshold(threshold)
                                .withVariants(variants(block, reading));
                seen.add(
                        Observation.used(
                                FactKind.DISCOUNT,
                                new FactValue.Percent(amount.value()),
                                key,
                                amount.from(),
                                amount.to(),
                                SURE));
            } else {
                int pieces = PackSizes.of(reading, reading.amounts(), i);
                // '3 for £36' tells what three cost, not what is taken off.
                Role role = pieces > 1 ? Role.NOW : Role.SAVING;
                Observation one = price(block, reading, role, bound, amount);
                seen.add(one.withKey(one.key().withQuantity(pieces)));
            }
        }
        Amount bare = seen.isEmpty() ? bare(reading, null) : null;
        if (bare != null && bare.to() == reading.tokens().count()) {
            seen.add(
                    Observation.used(
                                    FactKind.DISCOUNT,
                                    new FactValue.Percent(bare.value()),
                                    ComparabilityKey.of(Role.SAVING),
                                    bare.from(),
                                    bare.to(),
                                    BARE)
                            .unresolved("no-unit"));
        }
        return seen;
    }

    private static List<Observation> codes(Reading reading) {
        Tokens tokens = reading.tokens();
        List<Observation> seen = new ArrayList<>();
        int i = 0;
        while (i < tokens.count()) {
            int to = i + 1;
            while (to < tokens.count() && !tokens.spaced(to) && !separates(tokens.symbol(to))) {
                to++;
            }
            String text = tokens.folded().substring(tokens.start(i), tokens.end(to - 1));
            if (text.length() >= 3 && (tokens.isWord(i) || tokens.isNumber(i))) {
                seen.add(
                        Observation.used(
                                FactKind.PROMO_CODE,
                                new FactValue.Code(text.toUpperCase(java.util.Locale.ROOT)),
                                ComparabilityKey.of(Role.CODE),
                                i,
                                to,
                                SURE));
            }
            i = to;
            while (i < tokens.count() && !tokens.isWord(i) && !tokens.isNumber(i)) {
                i++;
            }
        }
        return seen;
    }

    private static boolean separates(char symbol) {
        return symbol != 0 && ",;|".indexOf(symbol) >= 0;
    }

    private List<Observation> day(Block block, Reading reading, Role role) {
        List<Observation> seen = new ArrayList<>();
        boolean event = role != Role.VALIDITY && sameDay(block);
        for (DayMention mention : DayScanner.scan(reading)) {
            FactValue.Day last = mention.last();
            FactValue value =
                    last == null ? mention.first() : new FactValue.Period(mention.first(), last);
            FactKind kind = last == null ? FactKind.DATE : FactKind.PERIOD;
            Role part = event ? Role.EVENT : last != null ? Role.VALIDITY : role;
            Observation day =
                    Observation.used(
                            kind,
                            value,
                            ComparabilityKey.of(part),
                            mention.from(),
                            mention.to(),
                            SURE);
            seen.add(event && role == Role.END ? day.aside("event-end") : day);
        }
        return seen;
    }

    /** Whether start and end of the record are on one day: it is an event, not a campaign. */
    private boolean sameDay(Block block) {
        Block start = records.field(block, Property.STARTS);
        Block end = records.field(block, Property.ENDS);
        if (start == null || end == null) {
            return false;
        }
        List<DayMention> first =
                DayScanner.scan(new Reading(start.text(), List.of(), context, Setting.LINE));
        List<DayMention> last =
                DayScanner.scan(new Reading(end.text(), List.of(), context, Setting.LINE));
        return first.size() == 1
                && last.size() == 1
                && first.getFirst().first().date().equals(last.getFirst().first().date())
                && last.getFirst().first().time() != null;
    }

    private static List<Observation> stock(Block block, Reading reading) {
        FactValue.Text state = StockState.named(block.text());
        return state == null ? List.of() : one(reading, FactKind.AVAILABILITY, state.text());
    }

    private static List<Observation> one(Reading reading, FactKind kind, String text) {
        return List.of(
                Observation.used(
                        kind,
                        new FactValue.Text(text),
                        ComparabilityKey.of(Role.OTHER),
                        0,
                        reading.tokens().count(),
                        SURE));
    }
}
