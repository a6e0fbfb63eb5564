package app.concord.extract;

import org.jspecify.annotations.Nullable;

/** The sizes of a text by the tokens at which they begin, found when first asked. */
final class Sizes {
    private static final QuantityExtractor.@Nullable Size[] NONE = {};

    private final Reading reading;
    private QuantityExtractor.@Nullable Size @Nullable [] known;

    Sizes(Reading reading) {
        this.reading = reading;
    }

    /** The size that begins at a token, null for none. */
    QuantityExtractor.@Nullable Size at(int token) {
        if (reading.setting().line()) {
            // nobody asks twice
            return reading.maySize() ? QuantityExtractor.find(reading, token) : null;
        }
        QuantityExtractor.@Nullable Size[] all = all();
        return token < 0 || token >= all.length ? null : all[token];
    }

    /** Whether a size may begin at any token: false where none does. */
    boolean may() {
        return reading.maySize() && (reading.setting().line() || all().length > 0);
    }

    private QuantityExtractor.@Nullable Size[] all() {
        QuantityExtractor.@Nullable Size[] all = known;
        if (all == null) {
            all = reading.maySize() ? QuantityExtractor.findAll(reading) : NONE;
            known = all;
        }
        return all;
    }

    /** Whether the sign of a temperature stands here: '°C', '°F'. */
    static boolean isDegree(Tokens tokens, int at) {
        return (tokens.is(at, '°') || tokens.is(at, 'º'))
                && !tokens.spaced(at + 1)
                && (tokens.isLetter(at + 1, 'c') || tokens.isLetter(at + 1, 'f'));
    }
}
