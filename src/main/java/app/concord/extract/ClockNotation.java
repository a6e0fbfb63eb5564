package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.time.LocalTime;

/** Recognises times of day and spans of them. */
final class ClockNotation {
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final Reading reading;
    private final Tokens tokens;

    /**
     * A time as written.
     *
     * @param midnight whether it is written as a word or as 24:00, the end of a day
     */
    record Clock(int from, int to, LocalTime time, @Nullable LocalTime until, boolean midnight) {}

    ClockNotation(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    /** The time that begins at a token, null where none does. */
    @Nullable Clock at(int token) {
        Clock first = single(token, false);
        int sep = first == null ? bareHour(token) : first.to();
        if (sep < 0) {
            return null;
        }
        int second = separator(sep);
        Clock last = second < 0 ? null : single(second, false);
        if (last != null && first == null) {
            first = single(token, true);
            LocalTime from = first == null ? null : first.time();
            if (from != null
                    && afternoon(last)
                    && from.getHour() < 12
                    && from.plusHours(12).isBefore(last.time())) {
                from = from.plusHours(12);
            }
            return from == null ? null : new Clock(token, last.to(), from, last.time(), false);
        }
        if (first == null) {
            return null;
        }
        return last == null ? first : new Clock(token, last.to(), first.time(), last.time(), false);
    }

    private boolean afternoon(Clock clock) {
        Cue mark = reading.endingAt(clock.to(), Meaning.CLOCK);
        Cue dotted =
                tokens.is(clock.to() - 1, '.')
                        ? reading.endingAt(clock.to() - 1, Meaning.CLOCK)
                        : mark;
        return dotted != null && dotted.value().equals("pm");
    }

    private int separator(int at) {
        if (tokens.is(at, '-') || tokens.is(at, '–')) {
            return at + 1;
        }
        Cue range = reading.at(at, Meaning.RANGE);
        return range == null ? -1 : range.to();
    }

    private int bareHour(int i) {
        if (!tokens.isNumber(i)
                || tokens.length(i) > 2
                || tokens.value(i) > 24
                || !reading.free(i)) {
            return -1;
        }
        boolean minutes =
                (tokens.is(i + 1, '.') || tokens.is(i + 1, ':'))
                        && !tokens.spaced(i + 1)
                        && tokens.isNumber(i + 2)
                        && !tokens.spaced(i + 2);
        return minutes ? i + 3 : i + 1;
    }

    /** One time; with {@code bare} an hour alone is enough, because a time follows. */
    private @Nullable Clock single(int i, boolean bare) {
        if (!reading.free(i)) {
            return null;
        }
        if (tokens.isWord(i)) {
            return word(i);
        }
        boolean iso = iso(i);
        if (!tokens.isNumber(i)
                || tokens.length(i) > 2
                || (!iso && !MoneyNotation.standsAlone(tokens, i))) {
            return null;
        }
        int minutes = minutes(i);
        char sign = tokens.symbol(i + 1);
        int to = minutes < 0 ? i + 1 : i + 3;
        boolean complete = minutes >= 0 && sign != '.';
        if (complete && tokens.is(to, ':') && tokens.isNumber(to + 1)) {
            to += 2;
        }
        Cue mark = reading.at(to, Meaning.CLOCK);
        if (mark == null && !complete && !bare) {
            return null;
        }
        int hour = hour(tokens.value(i), mark);
        if (hour > 24 || minutes > 59) {
            return null;
        }
        if (mark != null) {
            to = behind(mark);
        }
        if (hour == 24) {
            return minutes <= 0 ? new Clock(i, to, LAST_MINUTE, null, true) : null;
        }
        LocalTime time = LocalTime.of(hour, Math.max(0, minutes));
        return new Clock(i, iso ? zone(to) : to, time, null, false);
    }

    private @Nullable Clock word(int i) {
        Cue midnight = reading.at(i, Meaning.MIDNIGHT);
        if (midnight != null) {
            return new Clock(i, midnight.to(), LAST_MINUTE, null, true);
        }
        Cue noon = reading.at(i, Meaning.NOON);
        return noon == null ? null : new Clock(i, noon.to(), LocalTime.NOON, null, false);
    }

    /** The minutes of 18:30, 18.30 and 18h30; -1 for an hour alone. */
    private int minutes(int i) {
        boolean joined =
                !tokens.spaced(i + 1)
                        && tokens.isNumber(i + 2)
                        && !tokens.spaced(i + 2)
                        && tokens.length(i + 2) == 2;
        boolean sign =
                tokens.is(i + 1, ':')
                        || tokens.is(i + 1, '.')
                        || (tokens.isWord(i + 1) && tokens.word(i + 1).equals("h"));
        return joined && sign ? tokens.value(i + 2) : -1;
    }

    private static int hour(int written, @Nullable Cue mark) {
        if (mark == null || mark.value().isEmpty() || written > 12) {
            return written;
        }
        return written % 12 + (mark.value().equals("pm") ? 12 : 0);
    }

    /** Takes the last dot of 'p.m.' along, but not the one that ends the sentence behind 'pm'. */
    private int behind(Cue mark) {
        boolean dot = tokens.is(mark.to(), '.') && !tokens.spaced(mark.to());
        boolean letters = !mark.value().isEmpty() && tokens.length(mark.to() - 1) == 1;
        return dot && letters ? mark.to() + 1 : mark.to();
    }

    /** Whether the time stands behind the T of an ISO date. */
    private boolean iso(int i) {
        return tokens.isWord(i - 1)
                && tokens.length(i - 1) == 1
                && tokens.word(i - 1).equals("t")
                && !tokens.spaced(i)
                && tokens.isNumber(i - 2)
                && !tokens.spaced(i - 1);
    }

    /** Skips fractions of a second and the zone of an ISO time: 'Z', '+01:00', '-0500'. */
    private int zone(int at) {
        int to = at;
        if (tokens.is(to, '.') && tokens.isNumber(to + 1) && !tokens.spaced(to + 1)) {
            to += 2;
        }
        if (tokens.isWord(to) && tokens.word(to).equals("z") && !tokens.spaced(to)) {
            return to + 1;
        }
        boolean offset =
                (tokens.is(to, '+') || tokens.is(to, '-'))
                        && tokens.isNumber(to + 1)
                        && !tokens.spaced(to + 1);
        if (!offset) {
            return to;
        }
        return tokens.is(to + 2, ':') && tokens.isNumber(to + 3) ? to + 4 : to + 2;
    }
}
