package app.concord.extract;

import org.jspecify.annotations.Nullable;

/** Finds the time of day that belongs to a day, behind it or in front of it. */
final class DayLink {
    private static final int LINK = 4;
    private static final int LOOK_BACK = 12;
    private static final int SHORT_WORD = 7;

    private final Reading reading;
    private final Tokens tokens;
    private final DayNotation days;
    private final ClockNotation clocks;
    private final boolean possible;

    DayLink(Reading reading, DayNotation days, ClockNotation clocks) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.days = days;
        this.clocks = clocks;
        this.possible = ClockNotation.possible(reading);
    }

    /** The time behind a day that ends before a token; null for none. */
    ClockNotation.@Nullable Clock behind(int at) {
        return possible ? clocks.at(to(at)) : null;
    }

    /**
     * Skips ',', '-', 'at', 'um' and the like between a day and its time; the token they lead to.
     */
    int to(int at) {
        int i = at;
        for (int skipped = 0; skipped < LINK && i < tokens.count(); skipped++) {
            if (tokens.isNumber(i) || tokens.isBreak(i) || clocks.at(i) != null) {
                return i;
            }
            Cue range = reading.at(i, Meaning.RANGE);
            if (range != null) {
                // 'jeudi à 18 h', 'el jueves a las 20 h' lead to a time; 'open until 9 pm' does
                // not.
                boolean time = clocks.at(range.to()) != null && reading.at(i, Meaning.END) == null;
                return time ? range.to() : i;
            }
            Cue every = reading.at(i, Meaning.EVERY);
            char c = tokens.symbol(i);
            boolean link =
                    c == ',' || c == '-' || c == '–' || c == '@' || c == '|' || c == '·'
                            || c == '(';
            if (every == null
                    && !link
                    && !(tokens.isWord(i)
                            && tokens.length(i) <= SHORT_WORD
                            && days.weekday(i) == null
                            && reading.month(i) == null)) {
                return i;
            }
            i = every == null ? i + 1 : every.to();
        }
        return i;
    }

    /** A time right in front: '11:59 p.m. ET on', '23:59 Uhr am'. */
    ClockNotation.@Nullable Clock before(int floor, int day) {
        if (!possible) {
            return null;
        }
        for (int start = Math.max(floor, day - LOOK_BACK); start < day; start++) {
            ClockNotation.Clock clock = clocks.at(start);
            if (clock != null && clock.to() <= day && day - clock.to() <= 3) {
                return plainWords(clock.to(), day) ? clock : null;
            }
        }
        return null;
    }

    /** Whether only commas and short words such as 'ET', 'on', 'am', 'this' stand here. */
    private boolean plainWords(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean word =
                    tokens.isWord(i)
                            && (tokens.length(i) <= 4 || reading.at(i, Meaning.THIS) != null);
            if (!word && !tokens.is(i, ',')) {
                return false;
            }
        }
        return true;
    }
}
