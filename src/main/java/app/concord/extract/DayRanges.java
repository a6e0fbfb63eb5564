package app.concord.extract;

import app.concord.model.FactValue;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Recognises spans of days, of which the first or the last may lack its month. */
final class DayRanges {
    private static final int NONE = -1;
    private static final int LINK = 4;

    /** How far from the last day the time at which a period ends may stand. */
    private static final int NEAR = 2;

    private final Reading reading;
    private final Tokens tokens;
    private final DayNotation days;
    private final ClockNotation clocks;
    private final DayLink link;
    private final LocalDate today;

    DayRanges(Reading reading, DayNotation days, ClockNotation clocks, DayLink link) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.days = days;
        this.clocks = clocks;
        this.link = link;
        this.today = reading.context().today();
    }

    /**
     * The period that begins with a day, null for none.
     *
     * @param floor the first token that is free for a time in front of the day
     */
    @Nullable DayMention from(DayNotation.Parts first, int floor) {
        DayNotation.Parts second = behind(first.to());
        if (second == null) {
            return followedByDay(first, floor);
        }
        return range(first, second, floor);
    }

    /** The period from a day told by a word or weekday on, null for none. */
    @Nullable DayMention from(int from, int to, FactValue.Day day) {
        int at = to;
        ClockNotation.Clock opening = link.behind(to);
        if (opening != null && opening.until() == null) {
            at = opening.to();
        }
        // 'Guten Morgen, bis zum 18. Mai': a comma may stand behind the name of a weekday only.
        boolean said =
                reading.at(at, Meaning.RANGE) != null
                        || (tokens.is(at, ',') && day.weekday() != null);
        DayNotation.Parts second = said ? behind(at) : null;
        FactValue.Day last = second == null || second.weak() ? null : day(second);
        if (second == null || last == null || !last.date().isAfter(day.date())) {
            return null;
        }
        FactValue.Day first = opening == null ? day : day.at(opening.time(), opening.zone());
        return period(from, second.to(), first, last);
    }

    /** The day behind a separator that begins at a token; null where a single day was meant. */
    private DayNotation.@Nullable Parts behind(int at) {
        int next = separator(at);
        if (next < 0) {
            ClockNotation.Clock clock = link.behind(at);
            next = clock == null ? NONE : separator(clock.to());
        }
        if (next < 0) {
            return null;
        }
        ClockNotation.Clock timed = clocks.at(next);
        DayNotation.Parts day = days.at(article(timed == null ? next : link.to(timed.to())));
        if (day == null && timed != null) {
            // 'vendredi 27 novembre à 8 h au lundi 30': what seemed a sign led to a time.
            int again = separator(timed.to());
            day = again < 0 ? null : days.at(article(again));
        }
        return day == null ? behindName(next) : day;
    }

    private int article(int at) {
        Cue article = reading.at(at, Meaning.OF);
        return article == null ? at : article.to();
    }

    /** The day behind the name of a holiday: 'through Labor Day, Monday, September 7'. */
    private DayNotation.@Nullable Parts behindName(int from) {
        int i = from;
        while (i < from + LINK && capitalised(i) && days.at(i) == null) {
            i++;
        }
        return i > from && tokens.is(i, ',') ? days.at(i + 1) : null;
    }

    private boolean capitalised(int token) {
        return tokens.isWord(token) && Character.isUpperCase(tokens.first(token));
    }

    /** Whether a word has a capital at its beginning only. */
    private boolean isTitled(int token) {
        String word = tokens.written(token);
        return Character.isUpperCase(word.charAt(0))
                && word.chars().skip(1).noneMatch(Character::isUpperCase);
    }

    private int separator(int at) {
        return tokens.is(at, '/') ? at + 1 : RangeSign.behind(reading, at);
    }

    private @Nullable DayMention range(
            DayNotation.Parts first, DayNotation.Parts second, int floor) {
        int year = first.year() == NONE ? second.year() : first.year();
        FactValue.Day last = day(second);
        LocalDate start =
                Years.date(
                        year == NONE && last != null ? last.date().getYear() : year,
                        first.month(),
                        first.day());
        if (last == null || start == null) {
            return null;
        }
        if (start.isAfter(last.date()) && first.year() == NONE) {
            start = start.minusYears(1);
        }
        ClockNotation.Clock before = link.before(floor, first.from());
        ClockNotation.Clock from = before == null ? link.behind(first.to()) : before;
        FactValue.Day begin = new FactValue.Day(start, null, first.weekday(), year != NONE);
        if (from != null && from.to() < second.from()) {
            begin = begin.at(from.time(), from.zone());
        }
        ClockNotation.Clock closing = link.before(floor, second.from());
        if (closing != null && closing.from() > first.to()) {
            last = last.at(closing.time(), closing.zone());
        }
        return period(before == null ? first.from() : before.from(), second.to(), begin, last);
    }

    /**
     * '2–30 November', '2. bis 30.11.', 'vendredi 27 au lundi 30 novembre': the first day lacks its
     * month.
     *
     * @param number the token of the first day
     */
    @Nullable DayMention withoutMonth(int from, int number, @Nullable DayOfWeek weekday) {
        int sep = days.dayNumber(number);
        int next = sep < 0 ? NONE : separator(sep);
        int and = sep < 0 || next >= 0 ? NONE : and(sep);
        next = and < 0 ? next : and;
        DayNotation.Parts second = next < 0 ? null : days.at(article(next));
        if (second == null) {
            return null;
        }
        int day = tokens.value(number);
        // 'Bulbs 2 + 1. Until 25 October': the sum ends a sentence, the next one tells the day.
        boolean sum = tokens.is(number - 1, '+') && tokens.isNumber(number - 2);
        boolean begins = sep > number + 1 && tokens.isWord(sep) && isTitled(sep);
        if (sum || begins || isNumbering(number, sep, next)) {
            return null;
        }
        if (second.weak()
                || (and >= 0 && second.day() != day + 1)
                || (tokens.is(sep, '/') && second.day() <= day)) {
            return null;
        }
        FactValue.Day last = day(second);
        if (last == null) {
            return null;
        }
        LocalDate month = day < second.day() ? last.date() : last.date().minusMonths(1);
        LocalDate start = Years.date(month.getYear(), month.getMonthValue(), day);
        if (start == null) {
            return null;
        }
        FactValue.Day first = new FactValue.Day(start, null, weekday, second.year() != NONE);
        DayMention period = period(from, second.to(), first, last);
        return and < 0 ? period : period.listed();
    }

    /**
     * 'SMS 1 – 06.09.2027': a number of one digit behind a name in capitals counts what is sent
     * that day, as the first day of a period would be written like the last.
     */
    private boolean isNumbering(int number, int sep, int next) {
        return next >= 0
                && sep == number + 1
                && tokens.length(number) == 1
                && tokens.isNumber(next)
                && tokens.length(next) == 2
                && tokens.isWord(number - 1)
                && isAbbreviation(number - 1)
                && reading.at(number - 1, Meaning.RANGE_START) == null
                && reading.at(number - 1, Meaning.START) == null;
    }

    private boolean isAbbreviation(int token) {
        String word = tokens.written(token);
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }

    /** The token behind an 'and' between two days that follow each other; -1 for none. */
    private int and(int at) {
        if (tokens.is(at, '&') || tokens.is(at, '+')) {
            return at + 1;
        }
        Cue and = reading.at(at, Meaning.RANGE);
        return and != null && and.value().equals("and") ? and.to() : NONE;
    }

    /** 'January 4–17, 2027': the last day lacks its month. */
    private @Nullable DayMention followedByDay(DayNotation.Parts parts, int floor) {
        int next = parts.year() == NONE ? separator(parts.to()) : NONE;
        int end = next < 0 ? NONE : days.dayNumber(next);
        boolean name =
                tokens.isWord(parts.weekday() == null ? parts.from() : parts.to() - 2)
                        || tokens.isWord(parts.to() - 2);
        if (end < 0
                || !name
                || tokens.value(next) <= parts.day()
                || clocks.at(next) != null
                || tokens.is(end, ':')) {
            return null;
        }
        int[] year = days.yearBehind(end);
        DayNotation.Parts last =
                new DayNotation.Parts(
                        next, year[0], year[1], parts.month(), tokens.value(next), null, false);
        return range(parts, last, floor);
    }

    /** A period with the times behind it: that of its end, or those of each day. */
    private DayMention period(int from, int to, FactValue.Day first, FactValue.Day last) {
        ClockNotation.Clock clock = link.behind(to);
        if (clock == null || (clock.until() == null && clock.from() - to > NEAR)) {
            return new DayMention(from, to, first, last, false, DayMention.Grade.STATED);
        }
        boolean daily = clock.until() != null;
        return new DayMention(
                from,
                clock.to(),
                daily ? first.at(clock.time(), clock.zone()) : first,
                last.at(daily ? clock.until() : clock.time(), clock.zone()),
                daily,
                DayMention.Grade.STATED);
    }

    /** The day that parts stand for, without a time; null for none. */
    private FactValue.@Nullable Day day(DayNotation.Parts parts) {
        LocalDate date = date(parts);
        return date == null
                ? null
                : new FactValue.Day(date, null, parts.weekday(), parts.year() != NONE);
    }

    /** The date that parts stand for, null for none. */
    @Nullable LocalDate date(DayNotation.Parts parts) {
        return parts.year() == NONE
                ? Years.near(today, parts.month(), parts.day())
                : Years.date(parts.year(), parts.month(), parts.day());
    }
}
