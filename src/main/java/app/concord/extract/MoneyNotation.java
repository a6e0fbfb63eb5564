package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Recognises the notations of an amount of money around a number: currency before or behind,
 * 'million', {@code 99,-}, {@code 49⁹⁹}, 50p, '3 euros 20 cents'.
 */
final class MoneyNotation {
    private static final double WRITTEN = 0.95;
    private static final double NO_CURRENCY = 0.7;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LETTERS = 2;

    private final Reading reading;
    private final Tokens tokens;

    MoneyNotation(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    /**
     * The amount a number is part of, null where it is none.
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
            Numeral exact = number.open() ? exact(number, before.code()) : number;
            return behindCurrency(
                    before, large == null ? exact : large, large == null ? to : large.to());
        }
        if (large != null) {
            return inFrontOfCurrency(large, large.to(), true);
        }
        Amount amount = inFrontOfCurrency(number, to, false);
        if (amount != null) {
            return amount;
        }
        Amount minor = minor(number, to);
        return minor == null && (to > number.to() || inPriceColumn(number))
                ? bare(number, to)
                : minor;
    }

    /** Whether a number is no part of a word such as {@code AF500}. */
    static boolean standsAlone(Tokens tokens, int from) {
        return tokens.spaced(from) || !tokens.isWord(from - 1);
    }

    private Currencies.@Nullable Written before(int number, int floor) {
        boolean colon = tokens.is(number - 1, ':') && !tokens.spaced(number - 1);
        int at = colon ? number - 1 : number;
        Currencies.Written before = Currencies.before(tokens, at, reading.context());
        Cue name = before == null ? reading.endingAt(at, Meaning.CURRENCY) : null;
        if (name != null) {
            before = new Currencies.Written(code(name), name.from(), at);
        }
        boolean taken =
                before == null
                        || before.from() < floor
                        || !reading.free(before.from(), before.to());
        return taken ? null : before;
    }

    private Amount behindCurrency(Currencies.Written before, Numeral number, int end) {
        Currencies.Written again = Currencies.after(tokens, end, reading.context());
        boolean same =
                again != null
                        && !tokens.isNumber(again.to())
                        && (again.code().equals(before.code())
                                || (tokens.isWord(end) && tokens.is(before.to() - 1, '$')));
        if (again == null || !same) {
            return amount(before.from(), end, number, before.code());
        }
        Numeral large = scale(number, again.to(), true);
        return large == null
                ? amount(before.from(), again.to(), number, again.code())
                : amount(before.from(), large.to(), large, again.code());
    }

    /** A sign that stands apart and touches the next number is that number's: 'Tab 14 $58.34'. */
    private boolean isSignOfNext(int at) {
        return at + 1 < tokens.count()
                && !tokens.isWord(at)
                && !tokens.isNumber(at)
                && tokens.spaced(at)
                && tokens.isNumber(at + 1)
                && !tokens.spaced(at + 1);
    }

    private @Nullable Amount inFrontOfCurrency(Numeral number, int end, boolean scaled) {
        Cue of = scaled ? reading.at(end, Meaning.OF) : null;
        int at = of == null ? end : of.to();
        String code = null;
        int to = at;
        if (isSignOfNext(at)) {
            return null;
        }
        Currencies.Written after = Currencies.after(tokens, at, reading.context());
        if (after != null && reading.free(after.from(), after.to())) {
            code = after.code();
            to = after.to();
        }
        Cue name = reading.at(at, Meaning.CURRENCY);
        if (name != null && name.to() > to) {
            code = code(name);
            to = name.to();
        }
        if (code == null) {
            return null;
        }
        Numeral large = scaled ? null : scale(number, to, false);
        if (large != null) {
            return amount(number.from(), large.to(), large, code);
        }
        Numeral exact = number.open() ? exact(number, code) : number;
        Numeral whole = scaled || exact.decimals() > 0 ? null : withCents(exact, to);
        return whole == null
                ? amount(number.from(), to, exact, code)
                : amount(number.from(), whole.to(), whole, code);
    }

    /** The currency that a word of the language stands for. */
    String code(Cue name) {
        return name.value().equals("$") ? Currencies.dollar(reading.context()) : name.value();
    }

    /** Currencies with three decimals are written with three decimals. */
    private Numeral exact(Numeral number, String code) {
        Numeral read =
                Currencies.decimals(code) == 3
                        ? Numeral.at(tokens, number.from(), tokens.symbol(number.from() + 1))
                        : null;
        return read == null ? number : read;
    }

    /** Adds the cents of '49€99', '49 € 99 Cent', '3 Euro und 99 Cent', '5 euro 50'. */
    private @Nullable Numeral withCents(Numeral number, int at) {
        boolean linked = tokens.isWord(at) && tokens.length(at) <= 3 && tokens.isNumber(at + 1);
        int cents = linked ? at + 1 : at;
        if ((!tokens.isNumber(cents) && !tokens.isRaisedNumber(cents))
                || tokens.length(cents) != 2
                || tokens.is(cents + 1, ',')) {
            return null;
        }
        Cue minor = reading.at(cents + 1, Meaning.MINOR);
        boolean joined = !linked && !tokens.spaced(cents);
        boolean last =
                !linked
                        && tokens.isWord(at - 1)
                        && (cents + 1 >= tokens.count() || tokens.symbol(cents + 1) == '.');
        if (minor == null && !joined && !last) {
            return null;
        }
        BigDecimal part = new BigDecimal(tokens.value(cents)).movePointLeft(2);
        int to = minor == null ? cents + 1 : minor.to();
        return new Numeral(number.from(), to, number.amount().add(part), 2, false);
    }

    private @Nullable Amount minor(Numeral number, int at) {
        Cue minor = reading.at(at, Meaning.MINOR);
        boolean letter = tokens.isWord(at) && tokens.length(at) == 1;
        if (minor == null || (letter && tokens.spaced(at))) {
            return null;
        }
        String code =
                minor.value().isEmpty() ? Currencies.ofMarket(reading.context()) : minor.value();
        BigDecimal value = number.amount().divide(HUNDRED, MathContext.DECIMAL64);
        Numeral scaled =
                new Numeral(
                        number.from(),
                        minor.to(),
                        value.scale() < 2 ? value.setScale(2) : value,
                        2,
                        false);
        return amount(number.from(), minor.to(), scaled, code);
    }

    private boolean inPriceColumn(Numeral number) {
        boolean whole = number.from() == 0 && number.to() >= tokens.count();
        return (whole || number.decimals() == 2) && Headers.priceColumn(reading);
    }

    private Amount bare(Numeral number, int to) {
        String header = Headers.currency(reading);
        String code = header == null ? Currencies.ofMarket(reading.context()) : header;
        return new Amount(
                number.from(),
                to,
                number.amount(),
                false,
                code,
                false,
                false,
                Amount.Range.NONE,
                NO_CURRENCY);
    }

    private @Nullable Numeral scale(Numeral number, int at, boolean currency) {
        Cue scale = reading.at(at, Meaning.SCALE);
        if (scale == null) {
            return null;
        }
        boolean letter = tokens.length(at) <= LETTERS;
        boolean marked =
                currency || Currencies.after(tokens, scale.to(), reading.context()) != null;
        if (letter && (!marked || tokens.spaced(at))) {
            return null;
        }
        boolean dot = tokens.is(scale.to(), '.') && !tokens.spaced(scale.to());
        boolean abbreviated = dot && tokens.length(scale.to() - 1) <= 3;
        return number.scaled(
                new BigDecimal(scale.value()), abbreviated ? scale.to() + 1 : scale.to());
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
                number.decimals() < 0,
                Amount.Range.NONE,
                WRITTEN);
    }

    /** Whether a minus sign, and no dash between words or numbers, stands in front. */
    boolean minus(int from) {
        if (!tokens.is(from - 1, '-') && !tokens.is(from - 1, '–')) {
            return false;
        }
        boolean sign = tokens.spaced(from - 1) && reading.free(from - 1);
        boolean dash = tokens.spaced(from) && from > 1;
        return sign && !dash && !tokens.isNumber(from - 2);
    }
}
