package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

/** Recognises spans of time that are told otherwise than by two days, and days told by lengths. */
final class Stretches {
    private final TimeText text;
    private final Tokens tokens;
    private final FigureTimes figures;
    private final WordTimes named;
    private final Lengths lengths;

    private Stretches(Reading reading, TimeWords words, DayNotation days) {
        this.text = new TimeText(reading, words, days);
        this.tokens = reading.tokens();
        this.figures = new FigureTimes(text);
        this.named = new WordTimes(text, figures);
        this.lengths = new Lengths(text);
    }

    static Stretches of(Reading reading, DayNotation days) {
        return new Stretches(reading, new TimeWords(reading), days);
    }

    /** Whether one may begin at a token that names no day and no month and begins no cue. */
    boolean mayBegin(int token) {
        return tokens.isNumber(token) || text.words.any(token);
    }

    /**
     * The span of time or day that begins at a token; null for none, and for days and spans of days
     * that are told by dates alone.
     */
    @Nullable Stretch at(int token) {
        if (!text.reading.free(token)) {
            return null;
        }
        Stretch within = dayOfWeek(token);
        within = within == null ? daysOfMonth(token) : within;
        if (within != null) {
            return within;
        }
        Stretch first = single(token);
        Stretch day =
                first == null || first.kind() == Stretch.Kind.END_ONLY ? text.day(token) : null;
        if (day != null && first != null && day.to() > first.to()) {
            first = null;
        }
        Stretch start = first == null ? day : first;
        if (start == null) {
            return null;
        }
        int sign = RangeSign.behind(text.reading, start.to());
        Stretch end = sign < 0 ? null : end(sign, first == null);
        if (end != null && end.last().isBefore(start.first()) && first == null) {
            start = lastYears(start);
        }
        start = end == null ? start : before(end, start);
        if (end != null && end.last().isAfter(start.last())) {
            return new Stretch(token, end.to(), start.first(), end.last(), Stretch.Kind.SPAN);
        }
        if (first == null || first.kind() == Stretch.Kind.END_ONLY) {
            return first != null && list(first) ? first : null;
        }
        return first;
    }

    /** 'between Jan 22 and now': the year is the one that ends before the other end. */
    private Stretch lastYears(Stretch day) {
        DayNotation.Parts parts = text.days.at(day.from());
        return parts == null || parts.year() > 0
                ? day
                : Stretch.day(day.from(), day.to(), day.first().minusYears(1));
    }

    /** 'Friday next week', 'next week Friday', 'Monday 24th'. */
    private @Nullable Stretch dayOfWeek(int token) {
        DayOfWeek day = text.days.weekday(token);
        if (day != null) {
            int at = text.days.afterWeekday(token);
            if (tokens.isNumber(at) && tokens.length(at) <= 2 && text.days.at(token) == null) {
                Stretch alone = figures.alone(at, tokens.value(at));
                return alone != null && alone.from() == token ? alone : null;
            }
            Stretch week = week(text.words.links(at));
            return week == null
                    ? null
                    : Stretch.day(token, week.to(), week.first().plusDays(day.getValue() - 1L));
        }
        Stretch week = week(token);
        DayOfWeek behind = week == null ? null : text.days.weekday(week.to());
        return week == null || behind == null
                ? null
                : Stretch.day(token, week.to() + 1, week.first().plusDays(behind.getValue() - 1L));
    }

    private @Nullable Stretch week(int token) {
        Stretch span = text.words.any(token) ? named.relative(token) : null;
        return span != null && span.last().equals(span.first().plusDays(6)) ? span : null;
    }

    /** 'next month from 4 to 23', 'from 4-23 in next month'. */
    private @Nullable Stretch daysOfMonth(int token) {
        if (tokens.isNumber(token)) {
            int second = secondDay(token);
            int at = second < 0 ? second : text.words.links(behindDay(second));
            Stretch month = at < 0 ? null : month(at);
            return month == null ? null : days(token, month.to(), month, token, second);
        }
        Stretch month = month(token);
        if (month == null) {
            return null;
        }
        Cue from = text.reading.at(month.to(), Meaning.RANGE_START);
        int first = from == null ? month.to() : from.to();
        int second = secondDay(first);
        return second < 0 ? null : days(token, behindDay(second), month, first, second);
    }

    private @Nullable Stretch month(int token) {
        Stretch span = text.words.any(token) ? named.relative(token) : null;
        boolean whole =
                span != null
                        && span.first().getDayOfMonth() == 1
                        && span.last().equals(span.first().plusMonths(1).minusDays(1));
        return whole ? span : null;
    }

    /** The token of the second of two days without a month, -1 for none. */
    private int secondDay(int token) {
        int sep = text.days.dayNumber(token);
        int next = sep < 0 ? -1 : RangeSign.behind(text.reading, sep);
        return next >= 0 && text.days.dayNumber(next) >= 0 ? next : -1;
    }

    private int behindDay(int token) {
        return Math.max(token + 1, text.days.dayNumber(token));
    }

    private @Nullable Stretch days(int from, int to, Stretch month, int first, int second) {
        LocalDate begin = month.first().plusDays(tokens.value(first) - 1L);
        LocalDate end = month.first().plusDays(tokens.value(second) - 1L);
        return end.isAfter(begin) && !end.isAfter(month.last())
                ? new Stretch(from, to, begin, end, Stretch.Kind.SPAN)
                : null;
    }

    /** The other end of a span; one told by a date only where the first end is not. */
    private @Nullable Stretch end(int sign, boolean dated) {
        int at = text.words.links(sign);
        Stretch end = single(sign);
        end = end == null && at > sign ? single(at) : end;
        if (end != null && end.kind() != Stretch.Kind.END_ONLY) {
            return end;
        }
        Stretch day = text.day(at);
        if (day == null || (end != null && end.to() >= day.to())) {
            return end;
        }
        // A date and 'today' make a span that two dates alone do not need this for.
        boolean told = text.days.at(at) == null && text.reading.weekday(at) == null;
        return !dated || told ? day : null;
    }

    /** 'Nov to 5 Feb 2017': a month without a year is the last one before the other end. */
    private Stretch before(Stretch end, Stretch start) {
        Month month = start.kind() == Stretch.Kind.END_ONLY ? text.month(start.from()) : null;
        if (month == null) {
            return start;
        }
        Stretch.Dates same = TimeSpans.month(end.last().getYear(), month.getValue());
        Stretch.Dates fit =
                same.first().isAfter(end.last())
                        ? TimeSpans.month(end.last().getYear() - 1, month.getValue())
                        : same;
        return Stretch.span(start.from(), start.to(), fit);
    }

    /**
     * What begins at a token and is exact enough to end an offer: 'this weekend', 'the end of next
     * month', 'in 3 days'; null for none.
     */
    @Nullable Stretch exact(int token) {
        if (!text.words.any(token) || !text.reading.free(token)) {
            return null;
        }
        Stretch relative = named.relative(token);
        if (relative != null) {
            boolean weekend = relative.last().equals(relative.first().plusDays(1));
            return weekend && relative.last().isAfter(text.today.minusDays(1)) ? relative : null;
        }
        Cue part = text.words.at(token, Meaning.WHEN_PART);
        if (part != null) {
            return TimeWords.number(part) == 3 ? named.part(token) : null;
        }
        return text.words.at(token, Meaning.WHEN_IN) == null ? null : lengths.at(token);
    }

    private @Nullable Stretch single(int token) {
        Stretch length = lengths.at(token);
        if (length != null) {
            return length;
        }
        if (!tokens.isNumber(token)) {
            return named.at(token);
        }
        int rank = tokens.length(token) <= 2 ? tokens.value(token) : 0;
        int behind = rank < 1 ? token : ordinal(token);
        Stretch ranked =
                behind == token ? null : named.ranked(token, rank, text.words.links(behind));
        boolean date = tokens.isWord(behind) && text.month(behind) != null;
        return ranked == null || date ? figures.at(token) : ranked;
    }

    private int ordinal(int token) {
        int at = token + 1;
        boolean sign =
                tokens.is(at, '.')
                        || tokens.is(at, 'º')
                        || tokens.is(at, 'ª')
                        || text.reading.at(at, Meaning.ORDINAL) != null;
        return sign ? at + 1 : token;
    }

    /** '2007 and 2009' behind 'in': the second of two years. */
    private boolean list(Stretch year) {
        Cue and = text.reading.endingAt(year.from(), Meaning.RANGE);
        return and != null
                && and.value().equals("and")
                && tokens.length(year.from()) == 4
                && text.year(and.from() - 1) > 0;
    }
}
