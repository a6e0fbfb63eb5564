package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Month;

/**
 * Recognises spans that begin with words: 'Q3 2019', 'first week of May', 'end of next month',
 * 'this weekend', 'Christmas 2026'.
 */
final class WordTimes {
    private static final int CENTURY = 100;

    private final TimeText text;
    private final Reading reading;
    private final Tokens tokens;
    private final TimeWords words;
    private final FigureTimes figures;

    WordTimes(TimeText text, FigureTimes figures) {
        this.text = text;
        this.figures = figures;
        this.reading = text.reading;
        this.tokens = text.tokens;
        this.words = text.words;
    }

    /** What begins with the word at a token, null for none. */
    @Nullable Stretch at(int i) {
        if (!words.any(i)) {
            return month(i);
        }
        Stretch found = ranked(i);
        found = found == null ? part(i) : found;
        found = found == null ? letter(i) : found;
        found = found == null ? decade(i) : found;
        found = found == null ? relative(i) : found;
        found = found == null ? holiday(i) : found;
        found = found == null ? month(i) : found;
        found = found == null ? told(i) : found;
        return found == null ? now(i) : found;
    }

    private @Nullable Stretch now(int i) {
        Cue now = words.at(i, Meaning.WHEN_NOW);
        return now == null
                ? null
                : new Stretch(i, now.to(), text.today, text.today, Stretch.Kind.END_ONLY);
    }

    /** 'the year 2008', 'in 2007', 'cy18'. */
    private @Nullable Stretch told(int i) {
        Cue told = words.at(i, Meaning.WHEN_YEAR);
        if (told == null) {
            return null;
        }
        int at = words.links(told.to());
        Cue again = words.at(at, Meaning.WHEN_YEAR);
        at = again == null ? at : words.links(again.to());
        Cue sure = again == null ? told : again;
        Stretch more = tokens.isNumber(at) ? figures.at(at) : null;
        if (more != null && tokens.length(at) == 4 && more.kind() != Stretch.Kind.END_ONLY) {
            return more.from(i);
        }
        int year = text.year(at);
        boolean named = sure.value().equals(DayHints.SURE);
        if (year < 0 && named && tokens.isNumber(at) && tokens.length(at) == 2) {
            year = 2000 + tokens.value(at);
        }
        boolean date = tokens.is(at + 1, '-') || tokens.is(at + 1, '/');
        return year < 0 || (date && tokens.isNumber(at + 2) && tokens.length(at + 2) < 4)
                ? null
                : Stretch.span(i, at + 1, TimeSpans.year(year));
    }

    /** 'first week of 2015', '3rd week of January', 'last four months of 2021', '15th century'. */
    private @Nullable Stretch ranked(int i) {
        Cue rank = words.at(i, Meaning.WHEN_RANK);
        if (rank != null) {
            return ranked(i, TimeWords.number(rank), words.links(rank.to()));
        }
        // 'cuatro de julio'
        Cue count = words.at(i, Meaning.WHEN_COUNT);
        int month = count == null ? i : words.links(count.to());
        return count == null || month == count.to() || text.month(month) == null
                ? null
                : ranked(i, TimeWords.number(count), month);
    }

    /** The same with the number that orders read already; what follows begins at a token. */
    @Nullable Stretch ranked(int from, int rank, int at) {
        Month month = rank > 0 ? text.month(at) : null;
        if (month != null) {
            int[] end = text.days.yearBehind(at + 1);
            LocalDate day =
                    end[1] < 0
                            ? Years.near(text.today, month.getValue(), rank)
                            : Years.date(end[1], month.getValue(), rank);
            return day == null ? null : Stretch.day(from, end[0], day);
        }
        int count = Math.max(1, text.count(at));
        int unitAt = text.count(at) > 0 ? text.behindCount(at) : at;
        Cue unit = words.at(unitAt, Meaning.WHEN_UNIT);
        if (unit == null || !words.endsAt(unitAt, Meaning.WHEN_CURRENT)) {
            Stretch around = rank > 0 ? relative(at) : null;
            if (around != null && around.first().getDayOfMonth() == 1) {
                LocalDate day = around.first().plusDays(rank - 1L);
                return day.isAfter(around.last()) ? null : Stretch.day(from, around.to(), day);
            }
        }
        if (unit == null) {
            return null;
        }
        if (unit.value().equals("century")) {
            Stretch.Dates span = TimeSpans.years((rank - 1) * CENTURY, CENTURY);
            return span == null ? null : Stretch.span(from, unit.to(), span);
        }
        Stretch whole = container(words.links(unit.to()));
        if (whole != null) {
            Stretch.Dates span = TimeSpans.ranked(whole.dates(), rank, count, unit.value());
            return span == null
                    ? null
                    : unit.value().equals("day") && count == 1
                            ? Stretch.day(from, whole.to(), span.first())
                            : Stretch.span(from, whole.to(), span);
        }
        Stretch.Dates part = TimeSpans.part(unit.value(), rank, text.today.getYear());
        return part == null ? null : Stretch.span(from, unit.to(), part);
    }

    /** A year, a month or a unit such as 'this year' of which a part is told. */
    private @Nullable Stretch container(int at) {
        int year = text.year(at);
        if (year > 0) {
            return Stretch.span(at, at + 1, TimeSpans.year(year));
        }
        Month month = text.month(at);
        if (month != null) {
            int[] end = text.days.yearBehind(at + 1);
            int of = end[1] < 0 ? nearest(month) : end[1];
            return Stretch.span(at, end[0], TimeSpans.month(of, month.getValue()));
        }
        Stretch told = told(at);
        return told == null ? relative(at) : told;
    }

    /** 'the 1990s' are read from their figures; this is 'década de 1990'. */
    private @Nullable Stretch decade(int i) {
        Cue unit = words.at(i, Meaning.WHEN_UNIT);
        int at = unit == null ? i : words.links(unit.to());
        int year = unit != null && unit.value().equals("decade") ? text.year(at) : -1;
        Stretch.Dates span = year > 0 && year % 10 == 0 ? TimeSpans.years(year, 10) : null;
        return span == null ? null : Stretch.span(i, at + 1, span);
    }

    /** The year in which a month without one is meant: the next such month, or this one. */
    private int nearest(Month month) {
        int year = text.today.getYear();
        return month.getValue() < text.today.getMonthValue() ? year + 1 : year;
    }

    /** 'end of 2000', 'early May', 'the end of next month'. */
    @Nullable Stretch part(int i) {
        Cue part = words.at(i, Meaning.WHEN_PART);
        Stretch whole = part == null ? null : container(words.links(part.to()));
        return part == null || whole == null
                ? null
                : Stretch.span(
                        i, whole.to(), TimeSpans.third(whole.dates(), TimeWords.number(part)));
    }

    /** 'Q3 2019', 'H1 of 2020'. */
    private @Nullable Stretch letter(int i) {
        Cue letter = words.at(i, Meaning.WHEN_LETTER);
        if (letter == null || !tokens.isNumber(letter.to()) || tokens.spaced(letter.to())) {
            return null;
        }
        int at =
                tokens.is(letter.to() + 1, '-') || tokens.is(letter.to() + 1, '/')
                        ? letter.to() + 2
                        : words.links(letter.to() + 1);
        int year = text.year(at);
        Stretch.Dates span =
                year < 0 ? null : TimeSpans.part(letter.value(), tokens.value(letter.to()), year);
        return span == null ? null : Stretch.span(i, at + 1, span);
    }

    /** 'this weekend', 'next week', 'last 3 months', 'mois prochain', 'week 31 of 2027'. */
    @Nullable Stretch relative(int i) {
        Cue coming = words.at(i, Meaning.WHEN_COMING);
        Cue past = words.at(i, Meaning.WHEN_PAST);
        Cue current = words.at(i, Meaning.WHEN_CURRENT);
        Cue moved = coming == null ? past : coming;
        Cue side = moved == null ? current : moved;
        if (side == null) {
            return unit(i);
        }
        int count = text.count(side.to());
        Cue unit = words.at(count > 0 ? text.behindCount(side.to()) : side.to(), Meaning.WHEN_UNIT);
        if (unit == null || (count > 0 && moved == null)) {
            return null;
        }
        int steps = coming != null ? 1 : past != null ? -1 : 0;
        Stretch.Dates span =
                count > 0
                        ? TimeSpans.running(text.today, steps * count, unit.value())
                        : unit.value().equals("day")
                                ? null
                                : TimeSpans.around(text.today, steps, unit.value());
        return span == null ? null : Stretch.span(i, unit.to(), span);
    }

    private @Nullable Stretch unit(int i) {
        Cue unit = words.at(i, Meaning.WHEN_UNIT);
        if (unit == null || unit.value().equals("day")) {
            return null;
        }
        boolean coming = words.at(unit.to(), Meaning.WHEN_COMING) != null;
        boolean current =
                unit.stands(Cue.Side.AFTER) && words.at(unit.to(), Meaning.WHEN_CURRENT) != null;
        if (coming || current || words.at(unit.to(), Meaning.WHEN_PAST) != null) {
            Stretch.Dates span =
                    TimeSpans.around(text.today, coming ? 1 : current ? 0 : -1, unit.value());
            return span == null ? null : Stretch.span(i, unit.to() + 1, span);
        }
        int number = unit.to();
        if (!unit.value().equals("week")
                || !tokens.isNumber(number)
                || tokens.length(number) > 2
                || tokens.value(number) < 1
                || tokens.value(number) > 53) {
            return null;
        }
        Stretch whole = container(words.links(number + 1));
        Stretch.Dates year = whole == null ? TimeSpans.year(text.today.getYear()) : whole.dates();
        return Stretch.span(
                i,
                whole == null ? number + 1 : whole.to(),
                TimeSpans.week(year, tokens.value(number)));
    }

    private @Nullable Stretch holiday(int i) {
        Stretch day = text.holiday(i);
        Cue unit = day == null ? null : words.at(day.to(), Meaning.WHEN_UNIT);
        if (day == null || unit == null || !unit.value().equals("weekend")) {
            return day != null && text.told(day) ? day : null;
        }
        // Labor Day is a Monday: its weekend goes before it and takes it along.
        LocalDate near = day.first().minusDays(day.first().getDayOfWeek().getValue() == 1 ? 1 : 0);
        Stretch.Dates span = TimeSpans.around(near, 0, "weekend");
        if (span == null) {
            return day;
        }
        LocalDate last = day.first().isAfter(span.last()) ? day.first() : span.last();
        return Stretch.span(i, unit.to(), new Stretch.Dates(span.first(), last));
    }

    /** 'Dec/2018', 'April of 87', 'sep-23-2020', 'January first 2000', or a month alone. */
    private @Nullable Stretch month(int i) {
        Month month = text.month(i);
        if (month == null) {
            return null;
        }
        int value = month.getValue();
        boolean joined = (tokens.is(i + 1, '-') || tokens.is(i + 1, '/')) && !tokens.spaced(i + 1);
        int next = joined ? i + 2 : words.links(i + 1);
        int year = text.year(next);
        if (joined && year < 0 && tokens.isNumber(next) && tokens.length(next) <= 2) {
            int behind = text.year(next + 2);
            LocalDate day = behind < 0 ? null : Years.date(behind, value, tokens.value(next));
            return day == null ? null : Stretch.day(i, next + 3, day);
        }
        if (year > 0) {
            boolean day =
                    joined
                            && tokens.is(next + 1, '-')
                            && tokens.isNumber(next + 2)
                            && tokens.length(next + 2) <= 2;
            LocalDate date = day ? Years.date(year, value, tokens.value(next + 2)) : null;
            return date == null
                    ? Stretch.span(i, next + 1, TimeSpans.month(year, value))
                    : Stretch.day(i, next + 3, date);
        }
        boolean short2 =
                next > i + 1
                        && !joined
                        && tokens.isNumber(next)
                        && tokens.length(next) == 2
                        && tokens.value(next) > 31
                        && reading.free(next);
        if (short2) {
            return Stretch.span(i, next + 1, TimeSpans.month(1900 + tokens.value(next), value));
        }
        Cue rank = words.at(next, Meaning.WHEN_RANK);
        if (rank != null && TimeWords.number(rank) > 0) {
            int[] end = text.days.yearBehind(rank.to());
            LocalDate day = end[1] < 0 ? null : Years.date(end[1], value, TimeWords.number(rank));
            return day == null ? null : Stretch.day(i, end[0], day);
        }
        Stretch.Dates span = TimeSpans.month(nearest(month), value);
        return new Stretch(i, i + 1, span.first(), span.last(), Stretch.Kind.END_ONLY);
    }
}
