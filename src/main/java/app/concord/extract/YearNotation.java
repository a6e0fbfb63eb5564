package app.concord.extract;

/** Recognises the year of a day or month, and figures that are an amount after all. */
final class YearNotation {
    private static final int NONE = -1;

    private final Reading reading;
    private final Tokens tokens;

    YearNotation(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    /** Where the notation ends and the year, -1 for none, that stands behind a month or day. */
    int[] behind(int at) {
        int next = at;
        if (tokens.is(next, '.') && !tokens.spaced(next)) {
            next++;
        }
        int end =
                (next > at && tokens.isNumber(next)) || (next > at && tokens.is(next, ','))
                        ? next
                        : at;
        if (tokens.is(next, ',')) {
            next++;
        }
        Cue of = reading.at(next, Meaning.OF);
        if (of != null) {
            next = of.to();
        }
        boolean joined = tokens.is(at, '-') && !tokens.spaced(at) && !tokens.spaced(at + 1);
        if (joined && tokens.isNumber(at + 1) && tokens.length(at + 1) == 4) {
            next = at + 1;
        }
        if (reading.setting().line()
                && tokens.isNumber(next)
                && tokens.length(next) == 2
                && tokens.value(next) > 31
                && !isAmount(next + 1)
                && !tokens.is(next + 1, ':')) {
            return new int[] {next + 1, 1900 + tokens.value(next)};
        }
        if (tokens.is(next, '\'') && tokens.isNumber(next + 1) && tokens.length(next + 1) == 2) {
            return new int[] {next + 2, 2000 + tokens.value(next + 1)};
        }
        if (tokens.isNumber(next) && tokens.length(next) == 4 && !isAmount(next + 1)) {
            int year = tokens.value(next);
            if (year >= 1900 && year <= 2199) {
                return new int[] {next + 1, year};
            }
        }
        return new int[] {end, NONE};
    }

    /** The year that two or four figures stand for, -2 for none. */
    int of(int token) {
        int value = tokens.value(token);
        return switch (tokens.length(token)) {
            case 4 -> value;
            case 2 -> value < 70 ? 2000 + value : 1900 + value;
            default -> -2;
        };
    }

    /** Whether what follows makes the figures an amount, a measure or a time. */
    boolean isAmount(int to) {
        return tokens.is(to, '%')
                || Currencies.after(tokens, to, reading.context()) != null
                || reading.at(to, Meaning.PERCENT) != null
                || reading.at(to, Meaning.CLOCK) != null
                || reading.at(to, Meaning.UNIT) != null
                || (tokens.is(to, ',')
                        && !tokens.spaced(to)
                        && tokens.isNumber(to + 1)
                        && !tokens.spaced(to + 1));
    }
}
