package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;

/** Recognises the notations of a percentage around a number: 20%, 20 percent, ¾ as {@code 3/4%}. */
final class PercentNotation {
    private static final double WRITTEN = 0.95;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext DIGITS = new MathContext(15);
    private static final int MOST_ZEROS = 12;

    private final Reading reading;
    private final Tokens tokens;
    private final MoneyNotation money;
    private final OpenDigits open;

    PercentNotation(Reading reading, MoneyNotation money) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.money = money;
        this.open = new OpenDigits(reading);
    }

    /** The percentage that a number in digits is part of, null where it is none. */
    @Nullable Amount at(Numeral number) {
        int end = end(number.to());
        if (end < 0) {
            return tokens.is(number.to(), '/') || isBar(number.to()) ? fraction(number) : null;
        }
        if (!MoneyNotation.standsAlone(tokens, number.from())) {
            return reading.setting().line() ? power(number, end) : null;
        }
        return percentage(number.from(), end, open.percent(number).amount());
    }

    /** '3/4 %', '7 3/4 %'; in a line of its own also '1/4 of', which is 25 %. */
    private @Nullable Amount fraction(Numeral number) {
        int slash = number.to();
        boolean joined = !tokens.spaced(slash) && !tokens.spaced(slash + 1);
        int below = joined || isBar(slash) ? tokens.value(slash + 1) : 0;
        if (below <= 1 || !number.isWhole(below - 1L)) {
            return null;
        }
        int end = end(slash + 2);
        boolean share =
                end < 0 && reading.setting().line() && reading.at(slash + 2, Meaning.OF) != null;
        if (end < 0 && !share) {
            return null;
        }
        BigDecimal above = share ? number.amount().multiply(HUNDRED) : number.amount();
        BigDecimal value = above.divide(BigDecimal.valueOf(below), DIGITS);
        int whole = number.from() - 1;
        return !share && tokens.isNumber(whole) && reading.free(whole)
                ? percentage(whole, end, value.add(BigDecimal.valueOf(tokens.value(whole))))
                : percentage(number.from(), share ? slash + 2 : end, value);
    }

    private boolean isBar(int at) {
        return reading.setting().line() && reading.at(at, Meaning.FRACTION_BAR) != null;
    }

    /** '1e10 %'. */
    private @Nullable Amount power(Numeral exponent, int end) {
        int letter = exponent.from() - 1;
        boolean written =
                tokens.isLetter(letter, 'e')
                        && tokens.isNumber(letter - 1)
                        && !tokens.spaced(letter)
                        && exponent.isWhole(MOST_ZEROS);
        int base = written ? tokens.value(letter - 1) : -1;
        return base < 0
                ? null
                : percentage(
                        letter - 1,
                        end,
                        BigDecimal.valueOf(base).scaleByPowerOfTen((int) exponent.digits()));
    }

    /** The percentage that a number in words is part of, null where it is none. */
    @Nullable Amount inWords(Numeral number) {
        int end = end(number.to());
        return end < 0 ? null : percentage(number.from(), end, number.amount());
    }

    /** One past the sign or word for percent at a token, -1 for none. */
    private int end(int at) {
        if (tokens.is(at, '%')) {
            return at + 1;
        }
        Cue word = reading.at(at, Meaning.PERCENT);
        return word == null ? -1 : word.to();
    }

    private Amount percentage(int from, int to, BigDecimal value) {
        boolean minus = money.minus(from);
        return new Amount(
                minus ? from - 1 : from,
                to,
                value,
                true,
                null,
                minus,
                false,
                Amount.Range.NONE,
                WRITTEN);
    }
}
