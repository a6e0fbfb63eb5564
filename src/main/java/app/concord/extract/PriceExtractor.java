package app.concord.extract;

import app.concord.model.Billing;
import app.concord.model.Bound;
import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Fulfilment;
import app.concord.model.Role;
import app.concord.model.TaxBasis;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;

/** Reads amounts of money: prices, savings, fees, delivery costs and least spends. */
final class PriceExtractor implements Extractor {
    private static final Wanted WANTED = Wanted.of("0", Meaning.NUMBER);
    private static final Meanings ASIDE =
            Meanings.of(Meaning.EXAMPLE, Meaning.ELSEWHERE, Meaning.FUND, Meaning.ORDER_NUMBER);
    private static final Meanings INSTALMENTS = Meanings.of(Meaning.INSTALMENT);
    private static final Meanings FREE = Meanings.of(Meaning.FREE_DELIVERY, Meaning.DELIVERY);

    /** Words beside a large amount that make it a price all the same: 'homes from £245k'. */
    private static final Meanings OFFERED =
            Meanings.of(
                    Meaning.FROM,
                    Meaning.NOW,
                    Meaning.WAS,
                    Meaning.RRP,
                    Meaning.SAVING,
                    Meaning.UP_TO,
                    Meaning.UNDER,
                    Meaning.PRICE_WORD);

    private static final BigDecimal LARGE = BigDecimal.valueOf(100_000);
    private static final double BARE = 0.5;
    private static final int CODE_REACH = 3;
    private static final int SHORT_SENTENCE = 5;

    /** Value of words for an earlier year or season, whose prices nobody asks any more. */
    static final String PAST = "past";

    private static final Meanings DELIVERED = Meanings.of(Meaning.DELIVER);
    private static final int LONGEST_EXAMPLE = 16;
    private static final int MOST_OF_EXAMPLE = 4;
    private static final NavigableSet<String> NO_VARIANTS = Collections.emptyNavigableSet();

    @Override
    public Wanted wanted() {
        return WANTED;
    }

    @Override
    public void read(Reading reading) {
        List<Amount> amounts = reading.amounts();
        if (!amounts.isEmpty()) {
            One one = new One(reading, amounts);
            for (int i = 0; i < amounts.size(); i++) {
                if (!amounts.get(i).percent()) {
                    reading.add(one.read(i));
                }
            }
        }
        if (!reading.setting().line() && reading.tokens().hasNumbers()) {
            bare(reading);
        }
    }

    /** A number with cents but without currency is not passed over in silence. */
    private static void bare(Reading reading) {
        Tokens tokens = reading.tokens();
        int i = tokens.nextNumber(0);
        while (i < tokens.count()) {
            Numeral number = reading.free(i) ? Numeral.at(tokens, i, (char) 0) : null;
            if (number == null) {
                i = tokens.nextNumber(i + 1);
                continue;
            }
            if (number.decimals() == 2
                    && MoneyNotation.standsAlone(tokens, number.from())
                    && !tokens.is(number.to(), '%')
                    && QuantityExtractor.size(reading, number.from()) == null
                    && reading.at(number.to(), Meaning.PERCENT) == null) {
                FactValue value = new FactValue.Money(number.amount(), null);
                reading.add(
                        Observation.used(
                                        FactKind.PRICE,
                                        value,
                                        ComparabilityKey.of(Role.OTHER),
                                        number.from(),
                                        number.to(),
                                        BARE)
                                .unresolved("no-currency"));
            }
            i = tokens.nextNumber(number.to());
        }
    }

    /** Reads one amount after the other. */
    private static final class One {
        private final Reading reading;
        private final List<Amount> amounts;
        private final Vicinity vicinity;
        private final CodePlaces codes;
        private final PriceRoles roles;

        One(Reading reading, List<Amount> amounts) {
            this.reading = reading;
            this.amounts = amounts;
            this.vicinity = reading.vicinity();
            this.codes = CodePlaces.of(reading);
            this.roles = new PriceRoles(reading, amounts, codes);
        }

        Observation read(int index) {
            Amount amount = amounts.get(index);
            boolean most = DiscountCaps.isOne(reading, amounts, index);
            Role role = most ? Role.SAVING : roles.of(index);
            Billing own = Circumstances.billing(vicinity, index, amount);
            boolean priced = role == Role.NOW || role == Role.WAS || role == Role.RRP;
            Billing billing =
                    priced && own == Billing.ONCE ? Headers.billing(reading, amount) : own;
            TaxBasis told = Circumstances.tax(reading, amounts, index);
            String said = unit(index, role);
            String unit = priced && said.isEmpty() ? Headers.unit(reading, amount) : said;
            Bound bound =
                    most
                            ? Bound.UP_TO
                            : role == Role.THRESHOLD
                                            || roles.fell(index)
                                            || ofInstalment(amount, role)
                                    ? Bound.EXACT
                                    : Bounds.of(reading, index, amount);
            Role stated = role;
            if (role == Role.NOW) {
                stated =
                        Units.isMeasure(unit)
                                ? Role.UNIT_PRICE
                                : billing != Billing.ONCE
                                                && reading.sentenceHas(amount.from(), INSTALMENTS)
                                        ? Role.INSTALMENT
                                        : role;
            }
            ComparabilityKey key =
                    new ComparabilityKey(
                            stated,
                            bound,
                            billing,
                            unit,
                            Circumstances.audience(reading, vicinity, index),
                            told == TaxBasis.UNSTATED && priced
                                    ? Headers.tax(reading, amount)
                                    : told,
                            null,
                            NO_VARIANTS,
                            null,
                            PackSizes.of(reading, amounts, index),
                            null,
                            Fulfilment.UNSTATED,
                            most
                                    ? DiscountCaps.SCOPE
                                    : stated == Role.NOW
                                            ? PriceScopes.of(reading, index)
                                            : NO_VARIANTS);
            FactKind kind = role == Role.SAVING ? FactKind.DISCOUNT : FactKind.PRICE;
            FactValue value = new FactValue.Money(amount.value(), amount.currency());
            Observation seen =
                    Observation.used(kind, value, key, amount.from(), amount.to(), amount.sure());
            seen = role == Role.SAVING ? FollowingOrders.of(reading, seen) : seen;
            String aside = aside(index, role);
            return aside.isEmpty() ? seen : seen.aside(aside);
        }

        private boolean ofInstalment(Amount amount, Role role) {
            return role == Role.INSTALMENT
                    && reading.endingAt(amount.from(), Meaning.INSTALMENT_OF) != null;
        }

        /** Why an amount is nothing that the piece asks for or gives; empty where it is. */
        private String aside(int index, Role role) {
            Vicinity.Near near = vicinity.first(index, ASIDE);
            if (near != null && !isOfThing(near, amounts.get(index).from())) {
                return switch (near.cue().meaning()) {
                    case EXAMPLE -> "example";
                    case ELSEWHERE -> near.cue().value().equals(PAST) ? "earlier" : "elsewhere";
                    case ORDER_NUMBER -> "order-number";
                    default -> "fund";
                };
            }
            if (role == Role.OTHER) {
                return "trade-in";
            }
            if (reading.has(Meaning.EXAMPLE)
                    && (followsExample(amounts.get(index).from()) || isExampleToo(index))) {
                return "example";
            }
            return isFund(index) ? "fund" : "";
        }

        /** 'Off the raised bed, £100 …': a word for a fund that a comma parts from the amount. */
        private boolean isOfThing(Vicinity.Near near, int from) {
            if (near.cue().meaning() != Meaning.FUND || !near.before()) {
                return false;
            }
            for (int i = near.cue().to(); i < from; i++) {
                if (reading.tokens().is(i, ',')) {
                    return reading.tokens().isWord(near.cue().to());
                }
            }
            return false;
        }

        /** 'For example, £1,300 becomes £1,200': what follows in the sentence is of the example. */
        private boolean isExampleToo(int index) {
            int sentence = reading.sentence(amounts.get(index).from());
            for (int i = index - 1; i >= Math.max(0, index - MOST_OF_EXAMPLE); i--) {
                if (reading.sentence(amounts.get(i).from()) != sentence) {
                    return false;
                }
                Vicinity.Near near = vicinity.first(i, ASIDE);
                if (near != null && near.cue().meaning() == Meaning.EXAMPLE) {
                    return true;
                }
            }
            return false;
        }

        /**
         * 'An example? Spend £300 …': the sentence in front announces no more than an example, or
         * the text begins with the word and goes on with the costs of delivery: 'Example: for a
         * basket of £52 … Add £8, and delivery is free'.
         */
        private boolean followsExample(int token) {
            Cue head = reading.at(0, Meaning.EXAMPLE);
            boolean begins = head != null && reading.tokens().is(head.to(), ':');
            if (begins && reading.sentenceHas(token, DELIVERED)) {
                return true;
            }
            int first = Math.max(Around.beginning(reading, token), token - LONGEST_EXAMPLE);
            for (Cue cue : reading.cues(first - SHORT_SENTENCE, first)) {
                if (cue.meaning() == Meaning.EXAMPLE
                        && first - cue.to() <= 1
                        && reading.tokens().spaced(cue.from())) {
                    return true;
                }
            }
            return false;
        }

        /** '£48m' is no price in a shop; 'homes from £245k' is one. */
        private boolean isFund(int index) {
            Amount amount = amounts.get(index);
            if (!amount.scaled() || reading.setting().line()) {
                return false;
            }
            BigDecimal least =
                    LARGE.multiply(BigDecimal.valueOf(Currencies.aboutOneEuro(amount.currency())));
            return amount.value().compareTo(least) >= 0 && vicinity.first(index, OFFERED) == null;
        }

        private String unit(int index, Role role) {
            Amount amount = amounts.get(index);
            if (role == Role.NOW && withCode(index)) {
                return "code";
            }
            if (role == Role.THRESHOLD) {
                boolean free =
                        reading.sentenceHas(amount.from(), FREE) || Headers.ofFreeDelivery(reading);
                return free ? DeliverySpends.DELIVERY : "";
            }
            String unit = Units.behind(reading, amount.to(), start(index + 1));
            if (unit.isEmpty()
                    && amount.range() == Amount.Range.FIRST
                    && index + 1 < amounts.size()) {
                unit = Units.behind(reading, amounts.get(index + 1).to(), start(index + 2));
            }
            return unit.isEmpty() ? Units.inFront(reading, amount.from()) : unit;
        }

        private int start(int index) {
            return index < amounts.size() ? amounts.get(index).from() : Integer.MAX_VALUE;
        }

        /** 'with code GLOW20 only £28', '£28 with code GLOW20': what it costs with a code only. */
        private boolean withCode(int index) {
            if (Headers.ofCode(reading)) {
                return true;
            }
            if (codes.isEmpty()) {
                return false;
            }
            Amount amount = amounts.get(index);
            int behind = codes.distanceBehind(amount.to());
            if (behind >= 0 && behind <= CODE_REACH && codes.inSentence(amount.from())) {
                return true;
            }
            Vicinity.Near now = vicinity.first(index, Meaning.NOW);
            return now != null && now.before() && codes.inSentenceBefore(amount.from());
        }
    }
}
