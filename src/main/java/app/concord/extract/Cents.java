package app.concord.extract;

import org.jspecify.annotations.Nullable;

/**
 * Reads the cents that stand behind a whole amount: '49€99', '3 Euro und 99 Cent', '5 euro 50',
 * '$20 and 43c'.
 */
final class Cents {
    private static final int HUNDRED = 100;

    private final Reading reading;
    private final Tokens tokens;

    Cents(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    /** The number with the cents behind '$20', null where none are told. */
    @Nullable Numeral behindNumber(Numeral number, int end) {
        return number.decimals() == 0 ? read(number, end, false) : null;
    }

    /** The number with the cents behind '20 dollars', null where none are told. */
    @Nullable Numeral behindCurrency(Numeral number, int end) {
        return number.decimals() == 0 ? read(number, end, true) : null;
    }

    private @Nullable Numeral read(Numeral number, int end, boolean behindCurrency) {
        int at = behindLink(end, behindCurrency);
        boolean linked = at > end;
        boolean digits = tokens.isNumber(at) || tokens.isRaisedNumber(at);
        if (!digits && (!tokens.isWord(at) || !reading.has(Meaning.NUMBER))) {
            return null;
        }
        Numeral part = digits ? figures(at) : NumberWords.at(reading, at);
        if (part == null || !part.isWhole(HUNDRED - 1)) {
            return null;
        }
        Cue minor = reading.at(part.to(), Meaning.MINOR);
        boolean letter = minor != null && tokens.length(part.to()) == 1;
        if (minor != null && !(letter && tokens.spaced(part.to()))) {
            return number.withCents(part.digits(), minor.to());
        }
        boolean two = !digits || tokens.length(at) == 2;
        boolean joined = digits && behindCurrency && !linked && !tokens.spaced(at);
        return two
                        && !goesOn(part.to())
                        && (joined
                                || loose(end, part.to(), behindCurrency, linked)
                                || (linked && !digits && spoken(number, part.to())))
                ? number.withCents(part.digits(), part.to())
                : null;
    }

    /** Behind 'and', 'con', or in a line of its own the point of '$119. 95'. */
    private int behindLink(int end, boolean behindCurrency) {
        Cue and = reading.at(end, Meaning.RANGE);
        if (and != null && and.value().equals("and")) {
            return and.to();
        }
        Cue with = reading.at(end, Meaning.CENTS_LINK);
        boolean point =
                !behindCurrency
                        && reading.setting().line()
                        && tokens.is(end, '.')
                        && end + 2 == tokens.count();
        return with != null ? with.to() : point ? end + 1 : end;
    }

    private @Nullable Numeral figures(int at) {
        return tokens.length(at) > 2 ? null : Numeral.inWords(at, at + 1, tokens.value(at), false);
    }

    /** 'Trentanove euro e novanta': all of it in words, and nothing that it would count behind. */
    private boolean spoken(Numeral number, int to) {
        return tokens.isWord(number.from()) && !tokens.isWord(to) && !tokens.isNumber(to);
    }

    /** Whether figures that nothing calls cents are meant as such. */
    private boolean loose(int end, int to, boolean behindCurrency, boolean linked) {
        boolean last = to >= tokens.count() || (tokens.is(to, '.') && !tokens.isWord(to + 1));
        boolean word = behindCurrency && tokens.isWord(end - 1);
        if (last) {
            return reading.setting().line() || (word && !linked);
        }
        return reading.setting().line()
                && word
                && !linked
                && (tokens.isWord(to) || tokens.is(to, ','))
                && QuantityExtractor.size(reading, to - 1) == null
                && reading.at(to, Meaning.UNIT) == null
                && reading.at(to, Meaning.SCALE) == null;
    }

    /** Whether the figures are those of another amount, a percentage or a longer number. */
    private boolean goesOn(int to) {
        boolean sign = tokens.is(to, ',') || tokens.is(to, '.');
        return (sign && !tokens.spaced(to) && tokens.isNumber(to + 1) && !tokens.spaced(to + 1))
                || tokens.is(to, '%')
                || reading.at(to, Meaning.PERCENT) != null
                || reading.at(to, Meaning.CURRENCY) != null
                || Currencies.after(tokens, to, reading.context()) != null;
    }
}
