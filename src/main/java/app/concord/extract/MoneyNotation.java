package app.concord.extract;

import org.jspecify.annotations.Nullable;

/**
 * Recognises the notations of an amount of money around a number: currency before or behind,
 * 'million', {@code 99,-}, {@code 49⁹⁹}, 50p, '3 euros 20 cents', '10-Euro'.
 */
final class MoneyNotation {
    private static final double WRITTEN = 0.95;
    private static final double NO_CURRENCY = 0.7;
    private static final int LETTERS = 2;

    private final Reading reading;
    private final Tokens tokens;
    private final Cents cents;
    private final OpenDigits open;

    MoneyNotation(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.cents = new Cents(reading);
        this.open = new OpenDigits(reading);
    }

    /**
     * The amount that a number in digits is part of, null where it is none.
     *
     * @param floor the first token that no earlier amount has taken
     */
    @Nullable Amount at(Numeral number, int floor) {
        Currencies.Written before = before(number.from(), floor);
        if (before == null && !standsAlone(tokens, number.from())) {
            return null;
        }
        int to = skipDashes(number.to());
        Numeral large = scale(number, to, before != null);
        if (before != null) {
            return large == null
                    ? behindCurrency(before, open.exact(number, before.code(), to), to)
                    : behindCurrency(before, large, large.to());
        }
        if (large != null) {
            Amount amount = inFrontOfCurrency(large, large.to());
            return amount == null && reading.at(to, Meaning.BARE_SCALE) != null
                    ? bareScaled(large)
                    : amount;
        }
        Amount amount = inFrontOfCurrency(number, to);
        if (amount != null) {
            return amount;
        }
        Amount minor = minor(number, to);
        boolean bare =
                to > number.to()
                        || inPriceColumn(number)
                        || raisedCents(number)
                        || BarePrices.isOne(reading, number);
        return minor == null && bare ? bare(number, to) : minor;
    }

    /** The amount that a number in words is part of, null where it is none. */
    @Nullable Amount inWords(Numeral number, int floor) {
        if (number.isScaled()) {
            Currencies.Written before = Currencies.before(tokens, number.from(), reading.context());
            if (before != null && before.from() >= floor && !tokens.isWord(before.to() - 1)) {
                return amount(before.from(), number.to(), number, before.code());
            }
        }
        Amount amount = inFrontOfCurrency(number, number.to());
        return amount == null ? minor(number, number.to()) : amount;
    }

    /** Whether a number is no part of a word such as {@code AF500}. */
    static boolean standsAlone(Tokens tokens, int from) {
        return tokens.spaced(from) || !tokens.isWord(from - 1);
    }

    private Currencies.@Nullable Written before(int number, int floor) {
        boolean colon = tokens.is(number - 1, ':') && !tokens.spaced(number - 1);
        int at = colon ? number - 1 : number;
        if (at <= floor) {
            return null;
        }
        Currencies.Written before = Currencies.before(tokens, at, reading.context());
        Cue name = before == null ? reading.endingAt(at, Meaning.CURRENCY) : null;
        if (name != null) {
            before = NamedCurrency.inFront(reading, name);
        }
        return before == null
                        || before.from() < floor
                        || !reading.free(before.from(), before.to())
                        || isPartOfName(at)
                ? null
                : before;
    }

    /** 'SEK27_Search': letters and digits of a name that goes on. */
    private boolean isPartOfName(int number) {
        return !tokens.spaced(number)
                && tokens.isWord(number - 1)
                && tokens.is(number + 1, '_')
                && !tokens.spaced(number + 1);
    }

    private Amount behindCurrency(Currencies.Written before, Numeral number, int end) {
        if (before.factor() > 1) {
            Numeral large = number.scaled(before.factor(), end);
            if (large != null) {
                return amount(before.from(), end, large, before.code());
            }
        }
        Currencies.Written again = Currencies.after(tokens, end, reading.context());
        boolean same =
                again != null
                        && again.code() != null
                        && !tokens.isNumber(again.to())
                        && (again.code().equals(before.code())
                                || (tokens.isWord(end) && tokens.is(before.to() - 1, '$')));
        if (again != null && same) {
            Numeral large = scale(number, again.to(), true);
            return large == null
                    ? amount(before.from(), again.to(), number, again.code())
                    : amount(before.from(), large.to(), large, again.code());
        }
        Numeral whole = again == null ? cents.behindNumber(number, end) : null;
        return whole == null
                ? amount(before.from(), end, number, before.code())
                : amount(before.from(), whole.to(), whole, before.code());
    }

    /** A sign that stands apart and touches the next number is that number's: 'Tab 14 $58.34'. */
    private boolean isOfNext(int from, int to) {
        return tokens.spaced(from) && tokens.isNumber(to) && !tokens.spaced(to);
    }

    private @Nullable Amount inFrontOfCurrency(Numeral number, int end) {
        int at = linked(number, end);
        Currencies.Written after = Currencies.after(tokens, at, reading.context());
        if (after != null && !reading.free(after.from(), after.to())) {
            after = null;
        }
        Cue name = reading.at(at, Meaning.CURRENCY);
        if (name != null && name.to() > (after == null ? at : after.to())) {
            after = NamedCurrency.behind(reading, name);
        }
        boolean loose = at > end && !tokens.isWord(at) && !number.isScaled();
        if (after == null || loose || isOfNext(at, after.to())) {
            return null;
        }
        String code = after.code();
        int to = after.to();
        int factor = after.factor();
        Numeral large = number.isScaled() ? null : scale(number, to, false);
        if (large == null && factor > 1) {
            large = number.scaled(factor, to);
        }
        if (large != null) {
            return amount(number.from(), large.to(), large, code);
        }
        Numeral exact = open.exact(number, code, to);
        Numeral whole = cents.behindCurrency(exact, to);
        return whole == null
                ? amount(number.from(), to, exact, code)
                : amount(number.from(), whole.to(), whole, code);
    }

    /** Behind what links number and currency: '5 millions d'euros', '300 de lei', '10-Euro'. */
    private int linked(Numeral number, int end) {
        if (tokens.is(end, '-') && !tokens.spaced(end) && !tokens.spaced(end + 1)) {
            return tokens.isWord(end + 1) ? end + 1 : end;
        }
        Cue of = reading.at(end, Meaning.MONEY_LINK);
        if (of == null && number.isScaled()) {
            of = reading.at(end, Meaning.OF);
        }
        return of == null ? end : of.to();
    }

    private @Nullable Amount minor(Numeral number, int end) {
        Cue link = reading.at(end, Meaning.MONEY_LINK);
        int at = link == null ? end : link.to();
        Cue minor = reading.at(at, Meaning.MINOR);
        boolean letter = tokens.isWord(at) && tokens.length(at) == 1;
        if (minor == null || (letter && tokens.spaced(at))) {
            return null;
        }
        String market = Currencies.ofMarket(reading.context());
        String code = minor.value().isEmpty() ? market : minor.value();
        if (letter && market != null && !market.equals(code)) {
            // '9a-1p' tells the time in the United States
            return null;
        }
        return new Amount(
                number.from(),
                minor.to(),
                number.hundredth(),
                false,
                code,
                minus(number.from()),
                false,
                Amount.Range.NONE,
                WRITTEN);
    }

    private boolean inPriceColumn(Numeral number) {
        return reading.setting().cell() != null
                && number.from() == 0
                && number.to() == tokens.count()
                && Headers.priceColumn(reading);
    }

    /** '49⁹⁹': a raised number that ends like prices do. */
    private boolean raisedCents(Numeral number) {
        if (number.scale() != 2 || !tokens.isRaisedNumber(number.to() - 1)) {
            return false;
        }
        long last = number.digits() % 10;
        return last == 9 || last == 5 || last == 0;
    }

    private Amount bare(Numeral number, int to) {
        String header = Headers.currency(reading);
        String code = header == null ? Currencies.ofMarket(reading.context()) : header;
        return withoutCurrency(number, to, code);
    }

    /** '25rb', '1,3 juta' where no noun follows that is counted. */
    private @Nullable Amount bareScaled(Numeral large) {
        int to = large.to();
        boolean ends =
                !tokens.isWord(to)
                        || reading.at(to, Meaning.PRICE_END) != null
                        || reading.sentence(to) != reading.sentence(to - 1);
        return ends ? withoutCurrency(large, to, Currencies.ofMarket(reading.context())) : null;
    }

    private static Amount withoutCurrency(Numeral number, int to, @Nullable String code) {
        return new Amount(
                number.from(),
                to,
                number.amount(),
                false,
                code,
                false,
                number.isScaled(),
                Amount.Range.NONE,
                NO_CURRENCY);
    }

    /** Whether an amount stands without its currency, which is taken for that of the market. */
    static boolean isWithoutCurrency(Amount amount) {
        return !amount.percent() && amount.sure() <= NO_CURRENCY;
    }

    private @Nullable Numeral scale(Numeral number, int at, boolean currency) {
        Cue scale = reading.at(at, Meaning.SCALE);
        if (scale == null) {
            return null;
        }
        if (tokens.length(at) <= LETTERS && !isScaleLetter(at, scale.to(), currency)) {
            return null;
        }
        boolean dot = tokens.is(scale.to(), '.') && !tokens.spaced(scale.to());
        boolean abbreviated = dot && tokens.length(scale.to() - 1) <= 3;
        return number.scaled(NumberWords.value(scale), abbreviated ? scale.to() + 1 : scale.to());
    }

    /** '1.3k', '5M €', '12 M€': letters at the number or at the currency. */
    private boolean isScaleLetter(int at, int to, boolean currency) {
        if (reading.at(at, Meaning.BARE_SCALE) != null) {
            return true;
        }
        boolean touchesCurrency = tokens.spaced(at) && !tokens.spaced(to);
        if (tokens.spaced(at) && !touchesCurrency) {
            return false;
        }
        return (currency && !touchesCurrency)
                || Currencies.after(tokens, to, reading.context()) != null;
    }

    /** Skips the dash that stands for no cents: {@code 99,-}, {@code 49.–}. */
    private int skipDashes(int to) {
        boolean point = tokens.is(to, ',') || tokens.is(to, '.');
        if (!point || tokens.spaced(to)) {
            return to;
        }
        int end = to + 1;
        while (!tokens.spaced(end) && (tokens.is(end, '-') || tokens.is(end, '–'))) {
            end++;
        }
        return end == to + 1 ? to : end;
    }

    private Amount amount(int from, int to, Numeral number, @Nullable String code) {
        boolean minus = minus(from);
        return new Amount(
                minus ? from - 1 : from,
                to,
                number.amount(),
                false,
                code,
                minus,
                number.isScaled(),
                Amount.Range.NONE,
                WRITTEN);
    }

    /** Whether a number has cents or a currency before it: '5.60 −29 %' is no range. */
    private boolean isPriced(int at) {
        boolean cents = tokens.is(at - 1, '.') || tokens.is(at - 1, ',');
        return (cents && !tokens.spaced(at) && tokens.isNumber(at - 2))
                || Currencies.before(tokens, at, reading.context()) != null;
    }

    /** Whether a minus sign, and no dash between words or numbers, stands in front. */
    boolean minus(int from) {
        if (!tokens.is(from - 1, '-') && !tokens.is(from - 1, '–')) {
            return false;
        }
        boolean opens = tokens.spaced(from - 1) || tokens.is(from - 2, '(');
        boolean dash = tokens.spaced(from) && from > 1;
        return opens
                && reading.free(from - 1)
                && !dash
                && (!tokens.isNumber(from - 2) || isPriced(from - 2));
    }
}
