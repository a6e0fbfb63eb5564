package app.concord.extract;

import org.jspecify.annotations.Nullable;

/** Reads numbers in words: 'twenty-five', 'two hundred', 'cinq millions', 'fünfundvierzig'. */
final class NumberWords {
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;
    private static final int MOST_DECIMALS = 3;

    /** Longer words than 'k', 'm', 'mn': letters scale digits only. */
    private static final int LETTERS = 2;

    private static final long HIGHEST = 1_000_000_000_000_000L;

    private final Reading reading;
    private long total;
    private long group;
    private int end;
    private boolean scaled;

    private NumberWords(Reading reading) {
        this.reading = reading;
    }

    /** The number in words that begins at a token, null for none. */
    static @Nullable Numeral at(Reading reading, int from) {
        Cue first = reading.at(from, Meaning.NUMBER);
        if (first == null || first.value().isEmpty()) {
            return null;
        }
        NumberWords words = new NumberWords(reading);
        words.group = value(first);
        words.end = first.to();
        while (words.goesOn()) {
            if (words.end - from > LETTERS * 8) {
                break;
            }
        }
        Numeral whole = Numeral.inWords(from, words.end, words.total + words.group, words.scaled);
        Cue point = words.scaled ? null : reading.at(words.end, Meaning.DECIMAL_WORD);
        return point == null ? whole : withDecimals(reading, whole, point.to());
    }

    /** 'Two point eight five' and 'due virgola ottantacinque' are 2.85. */
    private static Numeral withDecimals(Reading reading, Numeral whole, int from) {
        Numeral read = whole;
        int at = from;
        while (read.decimals() < MOST_DECIMALS) {
            Numeral part = at(reading, at);
            if (part == null || !part.isWhole(HUNDRED - 1)) {
                return read;
            }
            read = read.withDecimals(part.digits(), part.to());
            at = part.to();
        }
        return read;
    }

    /** Takes one more word, with a hyphen or 'and' before it; false where none follows. */
    private boolean goesOn() {
        Tokens tokens = reading.tokens();
        int at = tokens.is(end, '-') && !tokens.spaced(end + 1) ? end + 1 : end;
        if (scale(at)) {
            return true;
        }
        Cue and = reading.at(at, Meaning.RANGE);
        int from = and != null && and.value().equals("and") ? and.to() : at;
        Cue next = reading.at(from, Meaning.NUMBER);
        return next != null && !next.value().isEmpty() && add(value(next), next.to());
    }

    private boolean scale(int at) {
        Cue scale = reading.at(at, Meaning.SCALE);
        if (scale == null || reading.tokens().length(at) <= LETTERS || group == 0) {
            return false;
        }
        long factor = value(scale);
        if (total + group > HIGHEST / factor) {
            return false;
        }
        if (total > 0 && factor > THOUSAND) {
            total = (total + group) * factor;
        } else {
            total += group * factor;
        }
        group = 0;
        end = scale.to();
        scaled = true;
        return true;
    }

    private boolean add(long value, int to) {
        if (value == HUNDRED && group > 1 && group < 10) {
            group *= HUNDRED;
        } else if (value == THOUSAND && group > 1 && total == 0) {
            total = group * THOUSAND;
            group = 0;
        } else if ((group == 0 && total > 0 && value < THOUSAND)
                || (group >= HUNDRED && group % HUNDRED == 0 && value < HUNDRED)
                || (group % HUNDRED >= 20 && group % 10 == 0 && value < 10)) {
            group += value;
        } else {
            return false;
        }
        end = to;
        return true;
    }

    /** What a number word or a scale stands for. */
    static long value(Cue word) {
        return Long.parseLong(word.value());
    }
}
