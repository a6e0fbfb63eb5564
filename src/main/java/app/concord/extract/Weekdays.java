package app.concord.extract;

/** Tells opening hours from days on which something happens. */
final class Weekdays {
    private Weekdays() {}

    /** Whether a weekday belongs to a span or list of weekdays such as 'Monday to Friday'. */
    static boolean span(Reading reading, DayNotation days, int token) {
        return neighbour(reading, days, token, 1) || neighbour(reading, days, token, -1);
    }

    private static boolean neighbour(Reading reading, DayNotation days, int token, int step) {
        Tokens tokens = reading.tokens();
        int i = token + step;
        for (int seen = 0; seen < 3; seen++, i += step) {
            if (days.weekday(i) != null) {
                // 'this Thursday until Monday 30 November' is no span of weekdays.
                return days.at(i) == null;
            }
            boolean link =
                    tokens.is(i, '-')
                            || tokens.is(i, '–')
                            || tokens.is(i, '&')
                            || tokens.is(i, '.')
                            || tokens.is(i, ',')
                            || (tokens.isWord(i) && tokens.length(i) <= 7 && linkWord(reading, i));
            if (!link) {
                return false;
            }
        }
        return false;
    }

    private static boolean linkWord(Reading reading, int token) {
        return reading.at(token, Meaning.RANGE) != null;
    }
}
