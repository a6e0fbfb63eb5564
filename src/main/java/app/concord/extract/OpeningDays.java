package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Recognises the days of opening hours: 'Mon–Fri', 'Tuesday and Thursday', 'daily'. */
final class OpeningDays {
    private static final int MOST = 7;
    private static final int ABBREVIATION = 3;

    private final Reading reading;
    private final Tokens tokens;

    OpeningDays(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    /**
     * Days as written.
     *
     * @param names {@code MON-FRI}, {@code SAT}; one a span
     * @param several whether there is more than one day
     * @param dated whether a date stands with them, or a word such as 'this'
     */
    record Days(int from, int to, List<String> names, boolean several, boolean dated) {}

    /** Whether the text names a day of the week, or days in other words. */
    boolean any() {
        return reading.namesWeekday() || reading.has(Meaning.OPEN_DAYS) || always();
    }

    /** Whether it may be told that something is open all the time, for which no day is needed. */
    private boolean always() {
        return reading.has(Meaning.OPEN, Meaning.OPENING_HOURS)
                && (reading.has(Meaning.ROUND_THE_CLOCK) || tokens.tells(Tokens.TWENTY_FOUR));
    }

    /** Whether a token names a day. */
    boolean isDay(int token) {
        return day(token) != null || reading.at(token, Meaning.OPEN_DAYS) != null;
    }

    /** The days that begin at a token, null where none do. */
    @Nullable Days at(int token) {
        if (!isDay(token) || !reading.free(token)) {
            return null;
        }
        List<String> names = new ArrayList<>();
        boolean several = false;
        int to = token;
        int next = token;
        while (next >= 0 && names.size() < MOST) {
            Cue named = reading.at(next, Meaning.OPEN_DAYS);
            if (named != null) {
                names.add(named.value());
                several |= named.value().indexOf('-') > 0;
                to = named.to();
            } else {
                DayOfWeek first = day(next);
                if (first == null) {
                    break;
                }
                to = end(next);
                int second = range(to);
                DayOfWeek last = second < 0 ? null : day(second);
                if (last == null) {
                    names.add(name(first));
                } else {
                    names.add(name(first) + "-" + name(last));
                    to = end(second);
                    several = true;
                }
            }
            next = listed(to, names.size());
        }
        several |= names.size() > 1;
        return new Days(token, to, names, several, dated(token, to));
    }

    private static String name(DayOfWeek day) {
        return day.name().substring(0, 3).toUpperCase(Locale.ROOT);
    }

    private @Nullable DayOfWeek day(int token) {
        DayOfWeek day = reading.weekday(token);
        if (day == null || tokens.length(token) > ABBREVIATION) {
            return day;
        }
        boolean capital = Character.isUpperCase(tokens.first(token));
        boolean sign = range(token + 1) >= 0 || tokens.is(token + 1, '.') || rangeBefore(token);
        boolean time = tokens.isNumber(token + 1) || tokens.is(token + 1, ':');
        return capital || sign || time ? day : null;
    }

    private boolean rangeBefore(int token) {
        return tokens.is(token - 1, '-')
                || tokens.is(token - 1, '–')
                || reading.endingAt(token, Meaning.RANGE) != null;
    }

    /** One past a day with its dot, or its '-feira'. */
    private int end(int token) {
        int to = token + 1;
        if (tokens.is(to, '.') && !tokens.spaced(to) && tokens.length(token) <= ABBREVIATION + 1) {
            to++;
        } else if (tokens.is(to, '-')
                && tokens.isWord(to + 1)
                && tokens.word(to + 1).startsWith("feira")) {
            to += 2;
        }
        return to;
    }

    /** Where the second day of a span begins; -1 for none. */
    private int range(int at) {
        int next = -1;
        if (tokens.is(at, '-') || tokens.is(at, '–')) {
            next = at + 1;
        } else {
            Cue range = reading.at(at, Meaning.RANGE);
            if (range != null && !range.value().equals("and")) {
                next = range.to();
            }
            Cue to = reading.at(at, Meaning.OPEN_TO);
            if (next < 0 && to != null) {
                next = to.to();
            }
        }
        return next >= 0 && reading.weekday(next) != null ? next : -1;
    }

    /** Where the next day of a list begins; -1 for none. */
    private int listed(int at, int count) {
        Cue and = reading.at(at, Meaning.RANGE);
        int next =
                tokens.is(at, '&') || tokens.is(at, '+') || tokens.is(at, '/')
                        ? at + 1
                        : and != null && and.value().equals("and") ? and.to() : -1;
        if (next < 0 && tokens.is(at, ',') && reading.weekday(at + 1) != null) {
            next = count > 1 || leadsOn(at + 1) ? at + 1 : -1;
        }
        if (next >= 0 && !isDay(next) && tokens.isWord(next) && tokens.length(next) <= 4) {
            next++;
        }
        return next >= 0 && isDay(next) ? next : -1;
    }

    /** Whether a list goes on behind a comma: 'Mon, Wed and Fri'. */
    private boolean leadsOn(int token) {
        int at = end(token);
        Cue and = reading.at(at, Meaning.RANGE);
        return tokens.is(at, ',')
                || tokens.is(at, '&')
                || (and != null && and.value().equals("and"));
    }

    /** Whether a weekday is that of a date: 'Friday, 27 November', 'this Friday'. */
    private boolean dated(int from, int to) {
        int next = tokens.is(to, ',') ? to + 1 : to;
        Cue the = reading.at(next, Meaning.OF);
        return dayOfMonth(the == null ? next : the.to())
                || reading.month(next) != null
                || reading.endingAt(from, Meaning.THIS) != null
                || reading.endingAt(from, Meaning.NEXT) != null
                || reading.at(to, Meaning.NEXT) != null;
    }

    /** Whether a day of a month begins at a token: '27 November', '27.11.', '27/11', '27th'. */
    private boolean dayOfMonth(int number) {
        if (!tokens.isNumber(number)) {
            return false;
        }
        int next = number + 1;
        if (reading.month(next) != null) {
            return true;
        }
        if (tokens.is(next, '.')) {
            return reading.month(next + 1) != null || month(next + 1);
        }
        return (tokens.is(next, '/') && tokens.isNumber(next + 1))
                || (!tokens.spaced(next) && reading.at(next, Meaning.ORDINAL) != null)
                || (reading.at(next, Meaning.OF) != null && reading.month(next + 1) != null);
    }

    /** Whether a number behind a day and its dot is that of a month. */
    private boolean month(int token) {
        int value = tokens.value(token);
        return tokens.isNumber(token)
                && (tokens.is(token + 1, '.')
                        || (tokens.length(token) == 2 && value >= 1 && value <= 12));
    }
}
