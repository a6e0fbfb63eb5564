package app.concord.extract;

import app.concord.model.Bound;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Set;

/** Reads the numbers of measures and counts: digits by the custom of the language, or words. */
final class Figures {
    private static final Set<String> POINT_LANGUAGES = Set.of("", "en", "ms");
    private static final Set<String> POINT_MARKETS =
            Set.of("MX", "PA", "GT", "HN", "NI", "DO", "PR", "SV", "PE", "US", "CH", "LI");

    private Figures() {}

    /**
     * A number and how it is limited.
     *
     * @param from its first token
     * @param to one past its last
     */
    record Figure(int from, int to, BigDecimal amount, Bound bound) {}

    /** The sign before decimals where the digits leave it open. */
    static char decimalSign(Reading reading) {
        String market = reading.context().market();
        return POINT_LANGUAGES.contains(reading.lexicon().language())
                        || (market != null && POINT_MARKETS.contains(market))
                ? '.'
                : ',';
    }

    /** The number in digits or words that begins at a token, null for none. */
    static @Nullable Figure at(Reading reading, int from) {
        Tokens tokens = reading.tokens();
        BigDecimal amount;
        int to;
        if (tokens.isNumber(from)) {
            if (!standsAlone(tokens, from)) {
                return null;
            }
            Numeral number = Numeral.at(tokens, from, decimalSign(reading));
            if (number == null) {
                return null;
            }
            amount = number.amount();
            to = number.to();
        } else {
            Cue word = reading.at(from, Meaning.NUMBER);
            if (word == null || word.value().isEmpty() || word.value().equals("1")) {
                return null;
            }
            amount = new BigDecimal(word.value());
            to = word.to();
        }
        Cue scale = reading.at(to, Meaning.SCALE);
        if (scale != null && tokens.isNumber(from)) {
            amount = amount.multiply(new BigDecimal(scale.value()));
            to = scale.to();
        }
        boolean plus = tokens.is(to, '+') && !tokens.spaced(to);
        Bound bound = plus ? Bound.OVER : bound(reading, from);
        return new Figure(from, plus ? to + 1 : to, amount, bound);
    }

    /** Whether the digits are no part of a word, a code, a date or a longer number. */
    static boolean standsAlone(Tokens tokens, int from) {
        if (tokens.spaced(from)) {
            return true;
        }
        char before = tokens.symbol(from - 1);
        return before != 0 && "-./,:#§_'+".indexOf(before) < 0;
    }

    /** How the words before a number limit it. */
    static Bound bound(Reading reading, int from) {
        if (reading.endingAt(from, Meaning.UP_TO) != null) {
            return Bound.UP_TO;
        }
        if (reading.endingAt(from, Meaning.OVER) != null) {
            return Bound.OVER;
        }
        if (reading.endingAt(from, Meaning.UNDER) != null) {
            return Bound.UNDER;
        }
        if (reading.endingAt(from, Meaning.LEAST) != null) {
            return Bound.FROM;
        }
        return reading.endingAt(from, Meaning.ABOUT) != null ? Bound.ABOUT : Bound.EXACT;
    }
}
