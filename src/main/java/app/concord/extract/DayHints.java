package app.concord.extract;

/** Tells at little cost that a text holds no days, so that none are looked for. */
final class DayHints {
    private static final String MONEY = "$£€¥₹";
    private static final int LAST_DAY = 31;

    /** How many figures a year has, and a day in figures without signs. */
    private static final int YEAR = 4;

    private static final int COMPACT = 8;

    private DayHints() {}

    /**
     * Whether a span of time may be told: by words for spans and, in a line, by what single days
     * and years are told by.
     *
     * @param relative meanings of words such as 'tomorrow'
     */
    static boolean spans(Reading reading, Meanings relative) {
        if (!reading.times().isEmpty()) {
            return true;
        }
        return reading.setting().line()
                && (reading.namesMonth()
                        || reading.namesWeekday()
                        || reading.hasAny(relative)
                        || (reading.tokens().hasNumbers() && spansInFigures(reading)));
    }

    private static boolean spansInFigures(Reading reading) {
        Tokens tokens = reading.tokens();
        boolean ordinals = reading.has(Meaning.ORDINAL);
        for (int i = tokens.nextNumber(0); i < tokens.count(); i = tokens.nextNumber(i + 1)) {
            int length = tokens.length(i);
            char sign = tokens.symbol(i + 1);
            boolean ordinal =
                    (ordinals && reading.at(i + 1, Meaning.ORDINAL) != null)
                            || (sign == '.' && !tokens.isNumber(i + 2));
            if (length == YEAR || length == COMPACT || ordinal || joined(tokens, i + 2)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text has figures joined as those of a day are: '30.11', '11/30', '2026-11'. */
    static boolean figures(Tokens tokens) {
        if (!tokens.has('.') && !tokens.has('/') && !tokens.has('-')) {
            return false;
        }
        for (int i = tokens.nextNumber(2); i < tokens.count(); i = tokens.nextNumber(i + 1)) {
            if (joined(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number and the one before it are joined, and may be day and month or year. */
    private static boolean joined(Tokens tokens, int i) {
        if (!tokens.isNumber(i) || !tokens.isNumber(i - 2) || tokens.spaced(i - 1)) {
            return false;
        }
        char sign = tokens.symbol(i - 1);
        return (sign == '.' || sign == '/' || sign == '-')
                && mayDate(tokens, i)
                && mayDate(tokens, i - 2);
    }

    private static boolean mayDate(Tokens tokens, int number) {
        return tokens.length(number) == YEAR || tokens.value(number) <= LAST_DAY;
    }

    /**
     * '$12.10', '12.10 €': a number beside a sign of money is no day; returns what stands behind,
     * the same token for anything else.
     */
    static int behindMoney(Tokens tokens, int i) {
        if (!tokens.isNumber(i)) {
            return i;
        }
        int end = i + 1;
        boolean decimals =
                (tokens.is(end, '.') || tokens.is(end, ','))
                        && !tokens.spaced(end)
                        && tokens.isNumber(end + 1)
                        && !tokens.spaced(end + 1);
        end = decimals ? end + 2 : end;
        boolean signed = isMoney(tokens, i - 1) && !tokens.spaced(i);
        return signed || (isMoney(tokens, end) && !tokens.isNumber(end + 1)) ? end : i;
    }

    private static boolean isMoney(Tokens tokens, int token) {
        return MONEY.indexOf(tokens.symbol(token)) >= 0;
    }
}
