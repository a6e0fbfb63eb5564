package app.concord.extract;

/** Tells at little cost that a text holds no days, so that none are looked for. */
final class DayHints {
    private static final String MONEY = "$£€¥₹";
    private static final int LAST_DAY = 31;

    /** How many figures a year has, and a day in figures without signs. */
    private static final int YEAR = 4;

    private static final int COMPACT = 8;
    private static final int SHORT_YEAR = 2;

    /** Value of words behind which two figures are a year. */
    static final String SURE = "sure";

    /**
     * Words that tell a span without a year in figures; the others need one of these, or figures
     * and names that are looked for apart.
     */
    private static final Meanings SPANS =
            Meanings.of(
                    Meaning.WHEN_UNIT,
                    Meaning.WHEN_NOW,
                    Meaning.WHEN_RANK,
                    Meaning.WHEN_PART,
                    Meaning.WHEN_HOLIDAY,
                    Meaning.WHEN_LETTER);

    /** Between these a number of four figures may be a year. */
    private static final int FIRST_YEAR = 1500;

    private static final int LAST_YEAR = 2199;

    private DayHints() {}

    /**
     * Whether a span of time may be told: by words for spans and, in a line, by what single days
     * and years are told by.
     *
     * @param relative meanings of words such as 'tomorrow'
     */
    static boolean spans(Reading reading, Meanings relative) {
        if (reading.times().hasAny(SPANS)) {
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
        boolean told = toldAsYear(reading);
        for (int i = nextDay(tokens, 0); i < tokens.count(); i = nextDay(tokens, i + 1)) {
            int length = tokens.length(i);
            char sign = tokens.symbol(i + 1);
            boolean ordinal =
                    (ordinals && reading.at(i + 1, Meaning.ORDINAL) != null)
                            || (sign == '.' && !tokens.isNumber(i + 2));
            boolean year = length == YEAR && mayBeYear(tokens, i);
            boolean other = length == COMPACT || (told && length == SHORT_YEAR);
            if (year || other || ordinal || joined(tokens, i + 2)) {
                return true;
            }
        }
        return false;
    }

    /** Whether words say that whatever stands behind is a year: 'the year 09'. */
    private static boolean toldAsYear(Reading reading) {
        for (Cue cue : reading.times().all(Meaning.WHEN_YEAR)) {
            if (cue.value().equals(SURE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the value of a number is that of a year, and no cents stand behind it. */
    static boolean mayBeYear(Tokens tokens, int i) {
        int value = tokens.value(i);
        return value >= FIRST_YEAR && value <= LAST_YEAR && !cents(tokens, i);
    }

    /** '1596.53': figures that end as those of amounts do, and not as '2026.11.30'. */
    private static boolean cents(Tokens tokens, int i) {
        boolean two = decimals(tokens, i) && tokens.length(i + 2) == 2;
        boolean goesOn =
                two
                        && tokens.symbol(i + 3) == tokens.symbol(i + 1)
                        && !tokens.spaced(i + 3)
                        && tokens.isNumber(i + 4);
        return two && !goesOn;
    }

    /** Whether a sign and further figures stand right behind a number. */
    private static boolean decimals(Tokens tokens, int i) {
        return (tokens.is(i + 1, '.') || tokens.is(i + 1, ','))
                && !tokens.spaced(i + 1)
                && tokens.isNumber(i + 2)
                && !tokens.spaced(i + 2);
    }

    /** Whether the text has figures joined as those of a day are: '30.11', '11/30', '2026-11'. */
    static boolean figures(Tokens tokens) {
        if (!tokens.has('.') && !tokens.has('/') && !tokens.has('-')) {
            return false;
        }
        if (!anyJoined(tokens)) {
            return false;
        }
        for (int i = nextDay(tokens, 0); i < tokens.count(); i = nextDay(tokens, i + 1)) {
            if (joined(tokens, i + 2)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any numbers are joined so, those beside a sign of money too. */
    private static boolean anyJoined(Tokens tokens) {
        for (int i = tokens.nextNumber(0); i < tokens.count(); i = tokens.nextNumber(i + 1)) {
            if (joined(tokens, i + 2)) {
                return true;
            }
        }
        return false;
    }

    /** The next number at a token or behind it that no sign of money stands beside. */
    private static int nextDay(Tokens tokens, int from) {
        int number = tokens.nextNumber(from);
        for (int end; number < tokens.count(); number = tokens.nextNumber(end)) {
            end = behindMoney(tokens, number);
            if (end == number) {
                return number;
            }
        }
        return number;
    }

    /** Whether a number and the one before it are joined, and may be day and month or year. */
    private static boolean joined(Tokens tokens, int i) {
        if (!tokens.isNumber(i) || !tokens.isNumber(i - 2) || tokens.spaced(i - 1)) {
            return false;
        }
        char sign = tokens.symbol(i - 1);
        if (sign == '.') {
            // of '2026.11.30' the second point tells
            return tokens.value(i) <= LAST_DAY && tokens.value(i - 2) <= LAST_DAY;
        }
        return (sign == '/' || sign == '-') && mayDate(tokens, i) && mayDate(tokens, i - 2);
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
        int end = decimals(tokens, i) ? i + 3 : i + 1;
        boolean signed = isMoney(tokens, i - 1) && !tokens.spaced(i);
        return signed || (isMoney(tokens, end) && !tokens.isNumber(end + 1)) ? end : i;
    }

    private static boolean isMoney(Tokens tokens, int token) {
        char symbol = tokens.symbol(token);
        return symbol != 0 && MONEY.indexOf(symbol) >= 0;
    }
}
