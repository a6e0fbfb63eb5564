package app.concord.extract;

import app.concord.model.FactValue;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds every day and period of a text, with the time of day that belongs to it. */
final class DayScanner {
    private static final int NONE = -1;
    private static final int LINK = 4;
    private static final Set<Meaning> RELATIVE =
            EnumSet.of(
                    Meaning.TODAY,
                    Meaning.TOMORROW,
                    Meaning.YESTERDAY,
                    Meaning.TONIGHT,
                    Meaning.DAY_AFTER_TOMORROW,
                    Meaning.MONTH_END);

    private final Reading reading;
    private final Tokens tokens;
    private final DayNotation days;
    private final ClockNotation clocks;
    private final DayLink link;
    private final MonthNotation months;
    private final LocalDate today;
    private final List<DayMention> found = new ArrayList<>();

    private DayScanner(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.days = new DayNotation(reading);
        this.clocks = new ClockNotation(reading);
        this.link = new DayLink(reading, days, clocks);
        this.months = new MonthNotation(reading, days);
        this.today = reading.context().today();
    }

    static List<DayMention> scan(Reading reading) {
        DayScanner scanner = new DayScanner(reading);
        int i = 0;
        while (i < reading.tokens().count()) {
            i = scanner.at(i);
        }
        return scanner.found;
    }

    private int at(int i) {
        if (!reading.free(i) || (!tokens.isNumber(i) && !tokens.isWord(i))) {
            return i + 1;
        }
        DayNotation.Parts parts = days.at(i);
        DayNotation.Parts second = parts == null ? null : behind(parts.to());
        if (parts != null
                && parts.weak()
                && second == null
                && !days.supported(parts)
                && !timed(parts)) {
            parts = null;
        }
        if (parts == null) {
            return tokens.isNumber(i) ? shortRange(i) : word(i);
        }
        if (second != null) {
            return range(parts, second);
        }
        return followedByDay(parts);
    }

    private boolean timed(DayNotation.Parts parts) {
        ClockNotation.Clock clock = clocks.at(link.to(parts.to()));
        return clock != null && !clock.midnight();
    }

    /** The day behind a separator that begins at a token; null where a single day was meant. */
    private DayNotation.@Nullable Parts behind(int at) {
        int next = separator(at);
        if (next < 0) {
            ClockNotation.Clock clock = clocks.at(link.to(at));
            next = clock == null ? -1 : separator(clock.to());
        }
        if (next < 0) {
            return null;
        }
        ClockNotation.Clock timed = clocks.at(next);
        DayNotation.Parts day = days.at(timed == null ? next : link.to(timed.to()));
        return day == null ? behindName(next) : day;
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
        return tokens.isWord(token)
                && Character.isUpperCase(tokens.folded().charAt(tokens.start(token)));
    }

    private int separator(int at) {
        char c = tokens.symbol(at);
        if (c == '-' || c == '–' || c == '/' || c == '~') {
            return at + 1;
        }
        Cue range = reading.at(at, Meaning.RANGE);
        if (range == null) {
            return -1;
        }
        boolean and = range.entry().value().equals("and");
        return and && !reading.has(Meaning.RANGE_START) ? -1 : range.to();
    }

    private int range(DayNotation.Parts first, DayNotation.Parts second) {
        int year = first.year() == NONE ? second.year() : first.year();
        FactValue.Day last = day(second, null);
        LocalDate start =
                Years.date(
                        year == NONE && last != null ? last.date().getYear() : year,
                        first.month(),
                        first.day());
        if (last == null || start == null) {
            return first.to();
        }
        if (start.isAfter(last.date()) && first.year() == NONE) {
            start = start.minusYears(1);
        }
        ClockNotation.Clock before = link.before(free(), first.from());
        ClockNotation.Clock from = before == null ? clocks.at(link.to(first.to())) : before;
        LocalTime time = from != null && from.to() < second.from() ? from.time() : null;
        FactValue.Day begin = new FactValue.Day(start, time, first.weekday(), year != NONE);
        if (last.time() == null) {
            ClockNotation.Clock closing = link.before(free(), second.from());
            if (closing != null && closing.from() > first.to()) {
                last =
                        new FactValue.Day(
                                last.date(), closing.time(), last.weekday(), last.yearStated());
            }
        }
        return period(before == null ? first.from() : before.from(), second.to(), begin, last);
    }

    /** '2–30 November', '2. bis 30.11.', '2.–5. Mai': the first day lacks its month. */
    private int shortRange(int i) {
        int sep = days.dayNumber(i);
        int next = sep < 0 ? -1 : separator(sep);
        DayNotation.Parts second = next < 0 ? null : days.at(next);
        if (second == null
                || second.weak()
                || (second.day() <= tokens.value(i) && tokens.is(sep, '/'))) {
            return i + 1;
        }
        FactValue.Day last = day(second, null);
        int day = tokens.value(i);
        if (last == null) {
            return i + 1;
        }
        LocalDate month = day < second.day() ? last.date() : last.date().minusMonths(1);
        LocalDate start = Years.date(month.getYear(), month.getMonthValue(), day);
        return start == null
                ? i + 1
                : period(
                        i,
                        second.to(),
                        new FactValue.Day(start, null, null, second.year() != NONE),
                        last);
    }

    /** 'January 4–17, 2027': the last day lacks its month. */
    private int followedByDay(DayNotation.Parts parts) {
        int next = parts.year() == NONE ? separator(parts.to()) : -1;
        int end = next < 0 ? -1 : days.dayNumber(next);
        boolean name =
                tokens.isWord(parts.weekday() == null ? parts.from() : parts.to() - 2)
                        || tokens.isWord(parts.to() - 2);
        if (end < 0
                || !name
                || tokens.value(next) <= parts.day()
                || clocks.at(next) != null
                || tokens.is(end, ':')) {
            return single(parts);
        }
        int[] year = days.yearBehind(end);
        DayNotation.Parts last =
                new DayNotation.Parts(
                        next, year[0], year[1], parts.month(), tokens.value(next), null, false);
        return range(parts, last);
    }

    private int period(int from, int to, FactValue.Day first, FactValue.Day last) {
        ClockNotation.Clock clock = clocks.at(link.to(to));
        int end = to;
        FactValue.Day closing = last;
        if (clock != null && clock.until() == null) {
            closing =
                    new FactValue.Day(last.date(), clock.time(), last.weekday(), last.yearStated());
            end = clock.to();
        }
        found.add(new DayMention(from, end, first, closing, false, false));
        return end;
    }

    private int single(DayNotation.Parts parts) {
        ClockNotation.Clock clock = clocks.at(link.to(parts.to()));
        ClockNotation.Clock before = clock == null ? link.before(free(), parts.from()) : null;
        ClockNotation.Clock any = clock == null ? before : clock;
        FactValue.Day day = day(parts, any == null ? null : any.time());
        if (day == null) {
            return parts.to();
        }
        int to = clock == null ? parts.to() : clock.to();
        int from = before == null ? parts.from() : before.from();
        found.add(new DayMention(from, to, day, null, any != null && any.until() != null, false));
        return to;
    }

    private FactValue.@Nullable Day day(DayNotation.Parts parts, @Nullable LocalTime time) {
        LocalDate date =
                parts.year() == NONE
                        ? Years.near(today, parts.month(), parts.day())
                        : Years.date(parts.year(), parts.month(), parts.day());
        return date == null
                ? null
                : new FactValue.Day(date, time, parts.weekday(), parts.year() != NONE);
    }

    private int word(int i) {
        DayMention month = months.at(i);
        if (month != null) {
            found.add(month);
            return month.to();
        }
        if (!reading.setting().dated()) {
            return i + 1;
        }
        for (Meaning meaning : RELATIVE) {
            Cue cue = reading.at(i, meaning);
            if (cue != null) {
                return relative(i, cue.to(), moved(meaning), null);
            }
        }
        DayOfWeek weekday = tokens.length(i) > 3 ? days.weekday(i) : null;
        Cue article = reading.endingAt(i, Meaning.PER);
        boolean any = article != null && article.value().equals("any");
        if (weekday == null || any || Weekdays.span(reading, days, i)) {
            return i + 1;
        }
        boolean next = reading.endingAt(i, Meaning.NEXT) != null;
        return relative(i, i + 1, Years.weekday(today, weekday, next), weekday);
    }

    private LocalDate moved(Meaning meaning) {
        return switch (meaning) {
            case TOMORROW -> today.plusDays(1);
            case DAY_AFTER_TOMORROW -> today.plusDays(2);
            case YESTERDAY -> today.minusDays(1);
            case MONTH_END -> today.with(TemporalAdjusters.lastDayOfMonth());
            default -> today;
        };
    }

    private int relative(int from, int to, LocalDate date, @Nullable DayOfWeek weekday) {
        if (tokens.is(to, ',') && days.at(to + 1) != null) {
            // 'today, Monday, January 4': the date says it.
            return to + 1;
        }
        DayOfWeek stated = tokens.is(to, ',') ? days.weekday(to + 1) : null;
        if (stated != null && weekday == null) {
            return relative(from, days.afterWeekday(to + 1), date, stated);
        }
        ClockNotation.Clock clock = clocks.at(link.to(to));
        ClockNotation.Clock before = clock == null ? link.before(free(), from) : null;
        ClockNotation.Clock any = clock == null ? before : clock;
        FactValue.Day day =
                new FactValue.Day(date, any == null ? null : any.time(), weekday, false);
        int end = clock == null ? to : clock.to();
        int start = before == null ? from : before.from();
        found.add(new DayMention(start, end, day, null, any != null && any.until() != null, true));
        return end;
    }

    /** The first token that no earlier day has taken. */
    private int free() {
        return found.isEmpty() ? 0 : found.getLast().to();
    }
}
