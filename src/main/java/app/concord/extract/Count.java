package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * A whole number of things as written, in digits or words: '12', '1,200', 'three'. Money,
 * percentages and parts of larger numbers are none.
 *
 * @param from first token
 * @param to one past the last token
 * @param value the number, at least 1
 */
record Count(int from, int to, int value) {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    /** The count that begins at a token, null for none. */
    static @Nullable Count at(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        if (!reading.free(token)) {
            return null;
        }
        if (!tokens.isNumber(token)) {
            Cue word = reading.at(token, Meaning.COUNT_WORD);
            return word == null || isMoney(reading, token, word.to())
                    ? null
                    : new Count(token, word.to(), Integer.parseInt(word.value()));
        }
        boolean inside =
                !tokens.spaced(token)
                        && (tokens.is(token - 1, '.') || tokens.is(token - 1, ','))
                        && tokens.isNumber(token - 2);
        Numeral number =
                inside || !MoneyNotation.standsAlone(tokens, token)
                        ? null
                        : Numeral.at(tokens, token, (char) 0);
        if (number == null
                || number.decimals() != 0
                || number.amount().signum() <= 0
                || number.amount().compareTo(MOST) > 0
                || isMoney(reading, token, number.to())
                || tokens.is(number.to(), '%')
                || reading.at(number.to(), Meaning.PERCENT) != null
                || isOrdinal(reading, number.to())) {
            return null;
        }
        return new Count(token, number.to(), number.amount().intValue());
    }

    /** The count that ends right before a token, null for none. */
    static @Nullable Count before(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        if (!tokens.isNumber(token - 1)) {
            Cue word = reading.endingAt(token, Meaning.COUNT_WORD);
            return word == null ? null : at(reading, word.from());
        }
        int from = token - 1;
        while (from > 1
                && !tokens.spaced(from)
                && (tokens.is(from - 1, '.') || tokens.is(from - 1, ','))
                && !tokens.spaced(from - 1)
                && tokens.isNumber(from - 2)) {
            from -= 2;
        }
        Count count = at(reading, from);
        return count == null || count.to() != token ? null : count;
    }

    /** Whether '2nd' or '3e' goes on at a token. */
    private static boolean isOrdinal(Reading reading, int token) {
        return !reading.tokens().spaced(token) && reading.behind(token, Meaning.NTH_MARK);
    }

    private static boolean isMoney(Reading reading, int from, int to) {
        Tokens tokens = reading.tokens();
        return Currencies.before(tokens, from, reading.context()) != null
                || Currencies.after(tokens, to, reading.context()) != null
                || reading.endingAt(from, Meaning.CURRENCY) != null
                || reading.at(to, Meaning.CURRENCY) != null;
    }
}
