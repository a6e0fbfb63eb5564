package app.concord.extract;

import org.jspecify.annotations.Nullable;

/** Finds the time of day that belongs to a day, behind it or in front of it. */
final class DayLink {
    private static final int LINK = 4;
    private static final int LOOK_BACK = 12;

    private final Reading reading;
    private final Tokens tokens;
    private final DayNotation days;
    private final ClockNotation clocks;

    DayLink(Reading reading, DayNotation days, ClockNotation clocks) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.days = days;
        this.clocks = clocks;
    }

    /**
     * Skips ',', '-', 'at', 'um' and the like between a day and its time; the token they lead to.
     */
    int to(int at) {
        int i = at;
        for (int skipped = 0; skipped < LINK && i < tokens.count(); skipped++) {
            if (tokens.isNumber(i)
                    || clocks.at(i) != null
                    || tokens.isBreak(i)
                    || reading.at(i, Meaning.RANGE) != null) {
                return i;
            }
            char c = tokens.symbol(i);
            boolean link =
                    c == ',' || c == '-' || c == '–' || c == '@' || c == '|' || c == '·'
                            || c == '(';
            if (!link
                    && !(tokens.isWord(i)
                            && tokens.length(i) <= 7
                            && days.weekday(i) == null
                            && reading.month(i) == null)) {
                return i;
            }
            i++;
        }
        return i;
    }

    /** A time right in front: '11:59 p.m. ET on', '23:59 Uhr am'. */
    ClockNotation.@Nullable Clock before(int floor, int day) {
        for (int start = Math.max(floor, day - LOOK_BACK); start < day; start++) {
            ClockNotation.Clock clock = reading.free(start) ? clocks.at(start) : null;
            if (clock != null && clock.to() <= day && day - clock.to() <= 3) {
                return plainWords(clock.to(), day) ? clock : null;
            }
        }
        return null;
    }

    /** Whether only commas and short words such as 'ET', 'on', 'am' stand here. */
    private boolean plainWords(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean shortWord = tokens.isWord(i) && tokens.length(i) <= 4;
            if (!shortWord && !tokens.is(i, ',')) {
                return false;
            }
        }
        return true;
    }
}
