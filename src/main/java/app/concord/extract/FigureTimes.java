package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

/** Recognises spans and days that begin with figures: '2015-12', '2019-Q1', '1990s', '20161016'. */
final class FigureTimes {
    private static final int COMPACT = 8;
    private static final int MONTHS_AHEAD = 14;

    private final TimeText text;
    private final Reading reading;
    private final Tokens tokens;
    private final TimeWords words;

    FigureTimes(TimeText text) {
        this.text = text;
        this.reading = text.reading;
        this.tokens = text.tokens;
        this.words = text.words;
    }

    /** What begins with the number at a token, null for none. */
    @Nullable Stretch at(int i) {
        if (tokens.isWord(i - 1) && !tokens.spaced(i)) {
            return null;
        }
        return switch (tokens.length(i)) {
            case COMPACT -> compact(i);
            case 4 -> text.year(i) < 0 ? null : year(i, text.year(i));
            case 1, 2 -> small(i);
            default -> null;
        };
    }

    private @Nullable Stretch compact(int i) {
        int value = tokens.value(i);
        int year = value / 10000;
        LocalDate day =
                year < 1900 || year > 2199
                        ? null
                        : Years.date(year, value / 100 % 100, value % 100);
        return day == null ? null : Stretch.day(i, i + 1, day);
    }

    private @Nullable Stretch year(int i, int year) {
        int next = i + 1;
        boolean joined = joins(next);
        int part = joined ? next + 1 : next;
        Cue letter = words.at(part, Meaning.WHEN_LETTER);
        if (letter != null && tokens.isNumber(letter.to()) && !tokens.spaced(letter.to())) {
            Stretch.Dates span = TimeSpans.part(letter.value(), tokens.value(letter.to()), year);
            return span == null ? null : Stretch.span(i, letter.to() + 1, span);
        }
        if (tokens.isWord(next)
                && tokens.length(next) == 1
                && year % 10 == 0
                && tokens.isLetter(next, 's')) {
            Stretch.Dates span = TimeSpans.years(year, 10);
            return span == null ? null : Stretch.span(i, next + 1, span);
        }
        Month month = text.month(part);
        if (month != null) {
            return yearMonth(i, year, part + 1, month.getValue());
        }
        if (joined && tokens.isNumber(part) && tokens.length(part) <= 2) {
            int number = tokens.value(part);
            if (joins(part + 1)) {
                Month named = text.month(part + 2);
                LocalDate day = named == null ? null : Years.date(year, named.getValue(), number);
                return day == null ? null : Stretch.day(i, part + 3, day);
            }
            boolean month12 = number >= 1 && number <= 12;
            return month12 ? Stretch.span(i, part + 1, TimeSpans.month(year, number)) : null;
        }
        if (!joined && small(next, 12) && small(next + 1, 31) && tokens.spaced(next + 1)) {
            LocalDate day = Years.date(year, tokens.value(next), tokens.value(next + 1));
            return day == null ? null : Stretch.day(i, next + 2, day);
        }
        Stretch.Dates span = TimeSpans.year(year);
        return new Stretch(i, next, span.first(), span.last(), Stretch.Kind.END_ONLY);
    }

    /** '2017 april' or, with a day joined, '2020-Sep-23'. */
    private @Nullable Stretch yearMonth(int from, int year, int next, int month) {
        if (joins(next) && small(next + 1, 31)) {
            LocalDate day = Years.date(year, month, tokens.value(next + 1));
            return day == null ? null : Stretch.day(from, next + 2, day);
        }
        return Stretch.span(from, next, TimeSpans.month(year, month));
    }

    private @Nullable Stretch small(int i) {
        int value = tokens.value(i);
        if (value < 1 || value > 31) {
            return null;
        }
        if (joins(i + 1)) {
            int year = text.year(i + 2);
            if (year < 0) {
                return null;
            }
            Month month = joins(i + 3) ? text.month(i + 4) : null;
            if (month != null) {
                LocalDate day = Years.date(year, month.getValue(), value);
                return day == null ? null : Stretch.day(i, i + 5, day);
            }
            boolean whole = value <= 12 && !joins(i + 3) && !joins(i - 1);
            return whole ? Stretch.span(i, i + 3, TimeSpans.month(year, value)) : null;
        }
        int second = words.links(i + 1);
        int third = words.links(second + 1);
        boolean spaced = tokens.spaced(i + 1) && tokens.spaced(second + 1);
        if (spaced && small(second, 12) && text.year(third) > 0 && !tokens.isBreak(i + 1)) {
            LocalDate day = Years.date(text.year(third), tokens.value(second), value);
            return day == null ? null : Stretch.day(i, third + 1, day);
        }
        return alone(i, value);
    }

    /** 'the 25th', 'Monday 24th', 'le 25 mardi': the next such day. */
    @Nullable Stretch alone(int i, int day) {
        if (tokens.is(i - 1, ':') || tokens.is(i - 1, '.')) {
            return null;
        }
        int to = behindOrdinal(i);
        DayOfWeek before = text.days.weekday(weekdayBefore(i));
        DayOfWeek after = before == null ? text.days.weekday(to) : null;
        DayOfWeek weekday = before == null ? after : before;
        boolean ordinal = to > i + 1;
        if (!ordinal && after == null) {
            return null;
        }
        int end = after == null ? to : to + 1;
        boolean closed =
                end >= tokens.count()
                        || !(tokens.isWord(end) || tokens.isNumber(end))
                        || reading.at(end, Meaning.EVENING) != null
                        || reading.at(end, Meaning.MORNING) != null
                        || reading.at(end, Meaning.CLOCK_BEFORE) != null
                        || words.at(end, Meaning.WHEN_LINK) != null;
        if (!closed || (weekday == null && !introduced(i))) {
            return null;
        }
        for (int month = 0; month < MONTHS_AHEAD; month++) {
            LocalDate first = text.today.withDayOfMonth(1).plusMonths(month);
            LocalDate date = Years.date(first.getYear(), first.getMonthValue(), day);
            if (date != null
                    && !date.isBefore(text.today)
                    && (weekday == null || date.getDayOfWeek() == weekday)) {
                return Stretch.day(before == null ? i : weekdayBefore(i), end, date);
            }
        }
        return null;
    }

    private int weekdayBefore(int i) {
        int at = i - 1;
        for (int skipped = 0; skipped < 2; skipped++) {
            boolean small = tokens.is(at, ',') || reading.at(at, Meaning.OF) != null;
            at = small ? at - 1 : at;
        }
        return at;
    }

    private boolean introduced(int i) {
        return i == 0
                || reading.endingAt(i, Meaning.OF) != null
                || reading.endingAt(i, Meaning.END) != null
                || reading.endingAt(i, Meaning.START) != null;
    }

    /** The token behind '24th', '25.'; that behind the number where it is no ordinal. */
    private int behindOrdinal(int i) {
        int at = i + 1;
        if (tokens.spaced(at)) {
            return at;
        }
        boolean dot = tokens.is(at, '.') && (at + 1 >= tokens.count() || tokens.is(at + 1, '.'));
        return dot || reading.at(at, Meaning.ORDINAL) != null ? at + 1 : at;
    }

    private boolean joins(int token) {
        boolean sign = tokens.is(token, '-') || tokens.is(token, '/');
        return sign && !tokens.spaced(token) && !tokens.spaced(token + 1);
    }

    private boolean small(int token, int most) {
        return tokens.isNumber(token)
                && tokens.length(token) <= 2
                && tokens.value(token) >= 1
                && tokens.value(token) <= most;
    }
}
