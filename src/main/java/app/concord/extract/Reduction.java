package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * What is taken off a piece: all of it, a half, some per cent.
 *
 * @param from first token
 * @param to one past the last token
 * @param percent how much is off, 100 for what is free
 * @param stated whether the words leave no doubt that it is taken off
 */
record Reduction(int from, int to, BigDecimal percent, boolean stated) {
    static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** The reduction that begins at a token, null for none. */
    static @Nullable Reduction at(Reading reading, int token) {
        Cue part = reading.at(token, Meaning.FRACTION);
        if (part != null) {
            return new Reduction(token, part.to(), new BigDecimal(part.value()), true);
        }
        Cue free = reading.at(token, Meaning.GIFT_FREE);
        if (free != null && reading.at(token, Meaning.FREE_DELIVERY) == null) {
            return new Reduction(token, free.to(), ALL, true);
        }
        Tokens tokens = reading.tokens();
        if (!tokens.isNumber(token) || !reading.free(token)) {
            return null;
        }
        Cue word = reading.at(token + 1, Meaning.PERCENT);
        int to = tokens.is(token + 1, '%') ? token + 2 : word == null ? -1 : word.to();
        int percent = tokens.value(token);
        if (to < 0 || percent <= 0 || percent > 100) {
            return null;
        }
        boolean minus = tokens.is(token - 1, '-') || tokens.is(token - 1, '–');
        Cue on = reading.at(to, Meaning.REDUCED_ON);
        boolean saving =
                (on != null && !on.value().isEmpty() && !tokens.isNumber(on.to()))
                        || reading.at(to, Meaning.SAVING) != null
                        || reading.at(to + 1, Meaning.SAVING) != null
                        || reading.endingAt(token, Meaning.SAVING) != null
                        || (on != null && !on.value().isEmpty());
        return new Reduction(
                minus ? token - 1 : token, to, BigDecimal.valueOf(percent), minus || saving);
    }

    boolean free() {
        return percent.compareTo(ALL) == 0;
    }

    /** Whether a token ends what is said: a stop, a line's end. */
    static boolean ends(Tokens tokens, int token) {
        return tokens.isBreak(token)
                || tokens.is(token, '!')
                || tokens.is(token, '?')
                || tokens.is(token, ';')
                || (tokens.is(token, '.') && tokens.spaced(token + 1));
    }
}
