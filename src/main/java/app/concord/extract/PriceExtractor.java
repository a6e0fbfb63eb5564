package app.concord.extract;

import app.concord.model.Audience;
import app.concord.model.Billing;
import app.concord.model.Bound;
import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;
import app.concord.model.TaxBasis;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads amounts of money: prices, savings, fees, delivery costs and least spends. */
final class PriceExtractor implements Extractor {
    private static final Set<Meaning> ASIDE =
            EnumSet.of(Meaning.EXAMPLE, Meaning.ELSEWHERE, Meaning.FUND, Meaning.ORDER_NUMBER);
    private static final Set<Meaning> BILLING =
            EnumSet.of(Meaning.PER_DAY, Meaning.PER_WEEK, Meaning.PER_MONTH, Meaning.PER_YEAR);
    private static final Set<Meaning> TAX = EnumSet.of(Meaning.TAX_INCLUDED, Meaning.TAX_EXCLUDED);
    private static final Set<Meaning> INSTALMENTS = EnumSet.of(Meaning.INSTALMENT);
    private static final Set<Meaning> FREE = EnumSet.of(Meaning.FREE_DELIVERY, Meaning.DELIVERY);
    private static final BigDecimal LARGE = BigDecimal.valueOf(100_000);
    private static final double BARE = 0.5;
    private static final Set<Meaning> NOW = EnumSet.of(Meaning.NOW);
    private static final int CODE_REACH = 3;
    private static final int FEW = 20;
    private static final Set<String> HEADS = Set.of("piece", "person");
    private static final Set<Character> ENDS = Set.of('.', ',', ';', '!', '?', ')');

    @Override
    public void read(Reading reading) {
        List<Amount> amounts = reading.amounts();
        for (int i = 0; i < amounts.size(); i++) {
            Amount amount = amounts.get(i);
            if (!amount.percent()) {
                reading.add(one(reading, amounts, i));
            }
        }
        if (!reading.setting().line()) {
            bare(reading);
        }
    }

    /** A number with cents but without currency is not passed over in silence. */
    private static void bare(Reading reading) {
        Tokens tokens = reading.tokens();
        int i = 0;
        while (i < tokens.count()) {
            Numeral number = reading.free(i) ? Numeral.at(tokens, i, (char) 0) : null;
            if (number == null) {
                i++;
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
            i = number.to();
        }
    }

    private static Observation one(Reading reading, List<Amount> amounts, int index) {
        Amount amount = amounts.get(index);
        Vicinity vicinity = reading.vicinity();
        Role role = PriceRoles.of(reading, amounts, index);
        ComparabilityKey key =
                ComparabilityKey.of(role)
                        .withBound(Bounds.of(vicinity, index, amount))
                        .withBilling(billing(vicinity, index, amount))
                        .withAudience(audience(vicinity, index))
                        .withTax(tax(vicinity, index))
                        .withQuantity(quantity(reading, amount))
                        .withUnit(unit(reading, amounts, index, role));
        if (role == Role.NOW && !key.unit().isEmpty() && Units.isMeasure(key.unit())) {
            key = key.withRole(Role.UNIT_PRICE);
        }
        if ((role == Role.THRESHOLD || PriceRoles.fell(reading, amounts, index))
                && key.bound() != Bound.EXACT) {
            key = key.withBound(Bound.EXACT);
        }
        if (role == Role.NOW
                && key.billing() != Billing.ONCE
                && reading.sentenceHas(amount.from(), INSTALMENTS)) {
            key = key.withRole(Role.INSTALMENT);
        }
        FactKind kind = role == Role.SAVING ? FactKind.DISCOUNT : FactKind.PRICE;
        FactValue value = new FactValue.Money(amount.value(), amount.currency());
        Observation seen =
                Observation.used(kind, value, key, amount.from(), amount.to(), amount.sure());
        String aside = aside(reading, vicinity, index, amount, role);
        return aside.isEmpty() ? seen : seen.aside(aside);
    }

    private static String aside(
            Reading reading, Vicinity vicinity, int index, Amount amount, Role role) {
        for (Vicinity.Near near : vicinity.of(index, ASIDE)) {
            return switch (near.cue().meaning()) {
                case EXAMPLE -> "example";
                case ELSEWHERE -> "elsewhere";
                case ORDER_NUMBER -> "order-number";
                default -> "fund";
            };
        }
        if (role == Role.OTHER) {
            return "trade-in";
        }
        boolean large = amount.scaled() && amount.value().compareTo(LARGE) >= 0;
        return large && !reading.setting().line() ? "fund" : "";
    }

    /** How often it is paid; the lower end of a range is paid as often as the upper one. */
    static Billing billing(Vicinity vicinity, int index, Amount amount) {
        Billing own = billing(vicinity, index);
        return own == Billing.ONCE && amount.range() == Amount.Range.FIRST
                ? billing(vicinity, index + 1)
                : own;
    }

    private static Billing billing(Vicinity vicinity, int index) {
        for (Vicinity.Near near : vicinity.of(index, BILLING)) {
            return switch (near.cue().meaning()) {
                case PER_DAY -> Billing.DAY;
                case PER_WEEK -> Billing.WEEK;
                case PER_MONTH -> Billing.MONTH;
                default -> Billing.YEAR;
            };
        }
        return Billing.ONCE;
    }

    private static TaxBasis tax(Vicinity vicinity, int index) {
        for (Vicinity.Near near : vicinity.of(index, TAX)) {
            return near.cue().meaning() == Meaning.TAX_INCLUDED
                    ? TaxBasis.INCLUDED
                    : TaxBasis.EXCLUDED;
        }
        return TaxBasis.UNSTATED;
    }

    static Audience audience(Vicinity vicinity, int index) {
        Set<Meaning> wanted =
                EnumSet.of(
                        Meaning.NEW_CUSTOMER,
                        Meaning.MEMBER,
                        Meaning.STUDENT,
                        Meaning.EARLY_BOOKER,
                        Meaning.TRADE);
        for (Vicinity.Near near : vicinity.of(index, wanted)) {
            return switch (near.cue().meaning()) {
                case NEW_CUSTOMER -> Audience.NEW_CUSTOMER;
                case MEMBER -> Audience.MEMBER;
                case STUDENT -> Audience.STUDENT;
                case EARLY_BOOKER -> Audience.EARLY_BOOKER;
                default -> Audience.TRADE;
            };
        }
        return Audience.EVERYONE;
    }

    /** 'two for £5' and '£5 for two' are prices for two. */
    private static int quantity(Reading reading, Amount amount) {
        int behind = quantityBehind(reading, amount);
        if (behind > 1) {
            return behind;
        }
        Cue forCue = reading.endingAt(amount.from(), Meaning.QUANTITY_FOR);
        if (forCue == null) {
            Cue unit = reading.endingAt(amount.from(), Meaning.UNIT);
            int pieces = unit == null || !unit.value().equals("piece") ? -1 : unit.from() - 1;
            int count = reading.tokens().isNumber(pieces) ? reading.tokens().value(pieces) : 1;
            return count > 1 && count <= FEW ? count : 1;
        }
        int at = forCue.from() - 1;
        int number = reading.tokens().isNumber(at) ? reading.tokens().value(at) : 0;
        Cue word = reading.endingAt(forCue.from(), Meaning.NUMBER);
        if (word != null) {
            number = new BigDecimal(word.value()).intValue();
        }
        int first = word == null ? at : word.from();
        return number > 1 && number <= FEW && !named(reading.tokens(), first) ? number : 1;
    }

    /** How many pieces or persons stand behind an amount, 1 where something else is counted. */
    private static int quantityBehind(Reading reading, Amount amount) {
        Tokens tokens = reading.tokens();
        Cue link = reading.at(amount.to(), Meaning.QUANTITY_FOR);
        if (link == null || reading.amounts().stream().anyMatch(a -> a.from() == link.to())) {
            return 1;
        }
        Cue word = reading.at(link.to(), Meaning.NUMBER);
        int end = word == null ? link.to() + 1 : word.to();
        int count = tokens.isNumber(link.to()) ? tokens.value(link.to()) : 1;
        if (word != null) {
            count = new BigDecimal(word.value()).intValue();
        }
        Cue unit = reading.at(end, Meaning.UNIT);
        boolean counted = unit != null && HEADS.contains(unit.value());
        boolean last = end >= tokens.count() || ENDS.stream().anyMatch(c -> tokens.is(end, c));
        return count > 1 && count <= FEW && (counted || last) ? count : 1;
    }

    /** Whether the number belongs to a name: 'Astra 14 for £90' is one Astra 14. */
    private static boolean named(Tokens tokens, int number) {
        return tokens.isWord(number - 1)
                && tokens.isNumber(number)
                && Character.isUpperCase(tokens.folded().charAt(tokens.start(number - 1)));
    }

    /** 'with code GLOW20 only £28', '£28 with code GLOW20': what it costs with a code only. */
    private static boolean withCode(Reading reading, Amount amount) {
        boolean now =
                reading.vicinity().of(reading.amounts().indexOf(amount), NOW).stream()
                        .anyMatch(Vicinity.Near::before);
        int sentence = reading.sentence(amount.from());
        for (Observation seen : reading.observations()) {
            if (seen.kind() != FactKind.PROMO_CODE || reading.sentence(seen.from()) != sentence) {
                continue;
            }
            int behind = seen.from() - amount.to();
            if ((now && seen.to() <= amount.from()) || (behind >= 0 && behind <= CODE_REACH)) {
                return true;
            }
        }
        return false;
    }

    private static String unit(Reading reading, List<Amount> amounts, int index, Role role) {
        Amount amount = amounts.get(index);
        if (role == Role.NOW && withCode(reading, amount)) {
            return "code";
        }
        if (role == Role.THRESHOLD) {
            return reading.sentenceHas(amount.from(), FREE) ? "delivery" : "";
        }
        String behind = Units.behind(reading, amount.to());
        if (behind.isEmpty()
                && amount.range() == Amount.Range.FIRST
                && index + 1 < amounts.size()) {
            behind = Units.behind(reading, amounts.get(index + 1).to());
        }
        return behind.isEmpty() ? Units.inFront(reading, amount.from()) : behind;
    }
}
