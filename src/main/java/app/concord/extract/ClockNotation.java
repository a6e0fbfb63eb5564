package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.time.LocalTime;

/** Recognises times of day and spans of them. */
final class ClockNotation {
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);
    private static final int NOON = 12;
    private static final int DAY = 24;

    /** Up to here an hour 'at night' is one after midnight. */
    private static final int SMALL_HOURS = 4;

    private final Reading reading;
    private final Tokens tokens;
    private final ClockWords around;
    private final boolean words;

    /**
     * A time as written.
     *
     * @param zone as abbreviated in the text, null where none is stated
     * @param midnight whether it is written as a word or as 24:00, the end of a day
     */
    record Clock(
            int from,
            int to,
            LocalTime time,
            @Nullable LocalTime until,
            @Nullable String zone,
            boolean midnight) {

        Clock from(int newFrom) {
            return new Clock(newFrom, to, time, until, zone, midnight);
        }
    }

    /** How a time is announced by the words before it. */
    enum Said {
        NO,
        /** By words that stand before other numbers as well: 'um', 'om'. */
        PERHAPS,
        YES
    }

    ClockNotation(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.around = new ClockWords(reading);
        this.words = reading.has(Meaning.NOON, Meaning.MIDNIGHT, Meaning.CLOCK_BEFORE);
    }

    /**
     * Whether the text may hold a time at all: a word for one, or a number beside what tells that
     * it is one.
     */
    static boolean possible(Reading reading) {
        Tokens tokens = reading.tokens();
        return reading.has(Meaning.NOON, Meaning.MIDNIGHT)
                || (tokens.hasNumbers()
                        && (tokens.tells(Tokens.COLON)
                                || tokens.tells(Tokens.LETTER_H)
                                || reading.has(Meaning.CLOCK, Meaning.CLOCK_BEFORE)));
    }

    /** Whether a time may begin at a token, without the words that announce it. */
    boolean mayBeginAlone(int token) {
        return tokens.isNumber(token)
                || (words
                        && (reading.at(token, Meaning.NOON) != null
                                || reading.at(token, Meaning.MIDNIGHT) != null));
    }

    /** The first token at which a time may begin so, from a token on; the last or behind it. */
    int nextAlone(int token) {
        return words ? token : tokens.nextNumber(token);
    }

    /** Whether a time may begin at a token. */
    private boolean mayBegin(int token) {
        return tokens.isNumber(token) || (words && tokens.isWord(token));
    }

    /** The time that begins at a token, null where none does. */
    @Nullable Clock at(int token) {
        if (!mayBegin(token) || !reading.free(token) || score(token)) {
            return null;
        }
        Cue before = reading.at(token, Meaning.CLOCK_BEFORE);
        if (before != null && tokens.isNumber(before.to())) {
            return span(before.to(), said(before));
        }
        return span(token, said(reading.endingAt(token, Meaning.CLOCK_BEFORE)));
    }

    /** Whether a number is the second of two joined ones, such as '3-1'. */
    private boolean score(int i) {
        return tokens.is(i - 1, '-')
                && !tokens.spaced(i)
                && !tokens.spaced(i - 1)
                && tokens.isNumber(i - 2);
    }

    private static Said said(@Nullable Cue before) {
        return before == null ? Said.NO : before.value().isEmpty() ? Said.YES : Said.PERHAPS;
    }

    private @Nullable Clock span(int token, Said said) {
        Clock first = single(token, said, false);
        int sep = first == null ? bareHour(token) : first.to();
        if (sep < 0) {
            return null;
        }
        int next = RangeSign.behind(reading, sep);
        Clock last = second(next, said);
        if (last == null) {
            // 'dalle 2 alle 5 paia': hours alone that lead to a number that is none.
            return sep == token + 1 && tokens.isNumber(token) && tokens.isNumber(next)
                    ? null
                    : first;
        }
        if (first == null) {
            first = single(token, said, true);
            return first == null ? null : joined(token, morning(first.time(), last), last);
        }
        // 'dari jam 4 hingga 6 petang': words announce the hour, the sign behind the second is for
        // both
        boolean alone = tokens.isNumber(first.to() - 1) && first.to() - first.from() <= 3;
        return joined(token, alone ? morning(first.time(), last) : first.time(), last);
    }

    private @Nullable Clock second(int token, Said said) {
        if (token < 0) {
            return null;
        }
        Cue before = reading.at(token, Meaning.CLOCK_BEFORE);
        if (before != null) {
            return single(before.to(), said(before), false);
        }
        Cue range = reading.endingAt(token, Meaning.CLOCK_BEFORE);
        return single(token, range == null ? said : said(range), false);
    }

    private static @Nullable Clock joined(int from, @Nullable LocalTime first, Clock last) {
        return first == null
                ? null
                : new Clock(from, last.to(), first, last.time(), last.zone(), false);
    }

    /** An hour without a sign of its own before one in the afternoon: '6–9 pm', '10–6 pm'. */
    private @Nullable LocalTime morning(LocalTime written, Clock last) {
        if (!afternoon(last) || written.getHour() >= NOON) {
            return written;
        }
        if (written.plusHours(NOON).isBefore(last.time())) {
            return written.plusHours(NOON);
        }
        return written.getHour() < SMALL_HOURS + 2 ? null : written;
    }

    private boolean afternoon(Clock clock) {
        Cue mark = reading.endingAt(clock.to(), Meaning.CLOCK);
        Cue dotted =
                tokens.is(clock.to() - 1, '.')
                        ? reading.endingAt(clock.to() - 1, Meaning.CLOCK)
                        : mark;
        return dotted != null && (dotted.value().equals("pm") || dotted.value().equals("night"));
    }

    private int bareHour(int i) {
        if (!tokens.isNumber(i)
                || tokens.length(i) > 2
                || tokens.value(i) > DAY
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
    private @Nullable Clock single(int i, Said said, boolean bare) {
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
        // 'Until 23:59: 10 % off' tells no seconds.
        if (complete && tokens.is(to, ':') && tokens.isNumber(to + 1) && !tokens.spaced(to + 1)) {
            to += 2;
        }
        if (tokens.value(i) == NOON && minutes <= 0 && reading.free(to)) {
            Clock named = word(to);
            if (named != null) {
                return named.from(i);
            }
        }
        Cue mark = reading.at(to, Meaning.CLOCK);
        if (mark != null
                && mark.value().equals("long")
                && around.lasts(i, mark, minutes >= 0 || bare, said)) {
            return null;
        }
        boolean day = tokens.is(to, '.') && !tokens.spaced(to) && to + 1 < tokens.count();
        boolean announced =
                minutes >= 0 ? said == Said.YES || (said != Said.NO && !day) : said == Said.YES;
        if (mark == null && !complete && !bare && !(announced && around.closed(to))) {
            return null;
        }
        int hour = hour(tokens.value(i), mark);
        if (hour > DAY || minutes > 59) {
            return null;
        }
        if (mark != null) {
            to = behind(mark);
        }
        int end = iso ? zone(to) : to;
        Cue zone = Zones.at(reading, mark == null || iso ? to : mark.from(), to);
        String name = zone == null ? null : tokens.written(zone.from());
        end = zone == null ? end : Zones.end(reading, zone);
        if (hour == DAY) {
            return minutes <= 0 ? new Clock(i, end, LAST_MINUTE, null, name, true) : null;
        }
        LocalTime time = LocalTime.of(hour, Math.max(0, minutes));
        return new Clock(i, end, time, null, name, false);
    }

    private @Nullable Clock word(int i) {
        Cue midnight = reading.at(i, Meaning.MIDNIGHT);
        if (midnight != null) {
            return new Clock(i, midnight.to(), LAST_MINUTE, null, null, true);
        }
        Cue noon = reading.at(i, Meaning.NOON);
        return noon == null ? null : new Clock(i, noon.to(), LocalTime.NOON, null, null, false);
    }

    /** The minutes of 18:30, 18.30, 18h30 and 18 h 30; -1 for an hour alone. */
    private int minutes(int i) {
        boolean letter = tokens.isWord(i + 1) && tokens.length(i + 1) == 1;
        boolean joined =
                tokens.isNumber(i + 2)
                        && tokens.length(i + 2) == 2
                        && (letter || (!tokens.spaced(i + 1) && !tokens.spaced(i + 2)));
        if (!joined) {
            return -1;
        }
        boolean sign =
                tokens.is(i + 1, ':')
                        || tokens.is(i + 1, '.')
                        || (letter
                                && tokens.spaced(i + 1) == tokens.spaced(i + 2)
                                && (reading.at(i + 1, Meaning.CLOCK) != null
                                        || tokens.isLetter(i + 1, 'h')));
        return sign ? tokens.value(i + 2) : -1;
    }

    /** The hour of 24 that a written one is, by the sign behind it: 'pm', 'malam'. */
    static int hour(int written, @Nullable Cue mark) {
        if (mark == null || written > NOON) {
            return written;
        }
        return switch (mark.value()) {
            case "am" -> written % NOON;
            case "pm" -> written % NOON + NOON;
            case "night" ->
                    written == NOON ? DAY : written <= SMALL_HOURS ? written : written + NOON;
            default -> written;
        };
    }

    /** Takes the last dot of 'p.m.' along, but not the one that ends the sentence behind 'pm'. */
    private int behind(Cue mark) {
        boolean dot = tokens.is(mark.to(), '.') && !tokens.spaced(mark.to());
        boolean letters =
                (mark.value().equals("am") || mark.value().equals("pm"))
                        && tokens.length(mark.to() - 1) == 1;
        return dot && letters ? mark.to() + 1 : mark.to();
    }

    /** Whether the time stands behind the T of an ISO date. */
    private boolean iso(int i) {
        return tokens.isWord(i - 1)
                && tokens.length(i - 1) == 1
                && !tokens.spaced(i)
                && tokens.isNumber(i - 2)
                && !tokens.spaced(i - 1)
                && tokens.isLetter(i - 1, 't');
    }

    /** Skips fractions of a second and the zone of an ISO time: 'Z', '+01:00', '-0500'. */
    private int zone(int at) {
        int to = at;
        if (tokens.is(to, '.') && tokens.isNumber(to + 1) && !tokens.spaced(to + 1)) {
            to += 2;
        }
        if (tokens.isWord(to) && !tokens.spaced(to) && tokens.isLetter(to, 'z')) {
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
