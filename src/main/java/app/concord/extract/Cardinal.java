package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * A number in figures or words that counts something.
 *
 * @param from first token
 * @param to one past the last token
 * @param value the number
 */
record Cardinal(int from, int to, BigDecimal value) {

    /** The number that ends right before a token, null for none. */
    static @Nullable Cardinal endingAt(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        int last = token - 1;
        if (tokens.is(last, ')') && tokens.isNumber(last - 1) && tokens.is(last - 2, '(')) {
            // 'thirty (30) days'
            Cue word = reading.endingAt(last - 2, Meaning.NUMBER);
            int from = word == null ? last - 2 : word.from();
            return digits(reading, from, last - 1, last, token);
        }
        if (tokens.isNumber(last)) {
            int start = last;
            while (last - start < 4
                    && (tokens.is(start - 1, '.') || tokens.is(start - 1, ','))
                    && !tokens.spaced(start)
                    && !tokens.spaced(start - 1)
                    && tokens.isNumber(start - 2)) {
                start -= 2;
            }
            return digits(reading, start, start, token, token);
        }
        Cue word = reading.endingAt(token, Meaning.NUMBER);
        return word == null || word.value().isEmpty() ? null : word(word);
    }

    /** The number that begins at a token, null for none. */
    static @Nullable Cardinal at(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        if (tokens.isNumber(token)) {
            Numeral number = Numeral.at(tokens, token, (char) 0);
            return number == null ? null : digits(reading, token, token, number.to(), number.to());
        }
        Cue word = reading.at(token, Meaning.NUMBER);
        return word == null || word.value().isEmpty() ? null : word(word);
    }

    private static Cardinal word(Cue word) {
        return new Cardinal(word.from(), word.to(), new BigDecimal(word.value()));
    }

    private static @Nullable Cardinal digits(
            Reading reading, int from, int start, int end, int to) {
        Tokens tokens = reading.tokens();
        if (!reading.free(start)
                || !MoneyNotation.standsAlone(tokens, start)
                || tokens.is(start - 1, '#')) {
            return null;
        }
        Numeral number = Numeral.at(tokens, start, (char) 0);
        return number == null || number.to() != end
                ? null
                : new Cardinal(from, to, number.amount());
    }

    /** The number where it is whole and between these, else 0. */
    int within(int least, int most) {
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        if (!whole
                || value.compareTo(BigDecimal.valueOf(least)) < 0
                || value.compareTo(BigDecimal.valueOf(most)) > 0) {
            return 0;
        }
        return value.intValue();
    }
}
