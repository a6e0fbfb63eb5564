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

    private @Nullable Clock single(int i, boolean bare) {
        if (!reading.free(i)) {
            return null;
        }
        if (tokens.isWord(i)) {
            Cue midnight = reading.at(i, Meaning.MIDNIGHT);
            if (midnight != null) {
                return new Clock(i, midnight.to(), LAST_MINUTE, null, true);
            }
            Cue noon = reading.at(i, Meaning.NOON);
            return noon == null ? null : new Clock(i, noon.to(), LocalTime.NOON, null, false);
        }
        if (!tokens.isNumber(i)
                || tokens.length(i) > 2
                || (tokens.isWord(i - 1) && !tokens.spaced(i))) {
            return null;
        }
        int hour = tokens.value(i);
        int minute = 0;
        int to = i + 1;
        char sign = tokens.symbol(i + 1);
        boolean colon = false;
        boolean joined =
                !tokens.spaced(i + 1)
                        && tokens.isNumber(i + 2)
                        && !tokens.spaced(i + 2)
                        && tokens.length(i + 2) == 2;
        if (joined && (sign == ':' || sign == '.')) {
            minute = tokens.value(i + 2);
            to = i + 3;
            colon = sign == ':';
            if (colon && tokens.is(to, ':') && tokens.isNumber(to + 1)) {
                to += 2;
            }
        } else if (joined && tokens.isWord(i + 1) && tokens.word(i + 1).equals("h")) {
            minute = tokens.value(i + 2);
            to = i + 3;
            colon = true;
        }
        Cue mark = reading.at(to, Meaning.CLOCK);
        if ((mark == null && !colon && !bare) || hour > 24 || minute > 59) {
            return null;
        }
        if (mark != null) {
            boolean half = !mark.value().isEmpty();
            if (half && hour <= 12) {
                hour = hour % 12 + (mark.value().equals("pm") ? 12 : 0);
            }
            boolean dot = half && tokens.is(mark.to(), '.') && !tokens.spaced(mark.to());
            to = dot && tokens.length(mark.to() - 1) == 1 ? mark.to() + 1 : mark.to();
        }
        if (hour == 24) {
            return minute == 0 ? new Clock(i, to, LAST_MINUTE, null, true) : null;
        }
        return new Clock(i, to, LocalTime.of(hour, minute), null, false);
    }
}
