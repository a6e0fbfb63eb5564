package app.concord.extract;

import app.concord.model.FactValue;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** Finds every day and period of a text, with the time of day that belongs to it. */
final class DayScanner {
    private static final int NONE = -1;
    private static final Meaning[] RELATIVE = {
        Meaning.TODAY,
        Meaning.TOMORROW,
        Meaning.YESTERDAY,
        Meaning.TONIGHT,
        Meaning.DAY_AFTER_TOMORROW,
        Meaning.MONTH_END
    };
    private static final Meanings ANY_RELATIVE = Meanings.of(RELATIVE);

    private final Reading reading;
    private final Tokens tokens;
    private final DayNotation days;
    private final ClockNotation clocks;
    private final DayLink link;
    private final DayRanges ranges;
    private final MonthNotation months;
    private final LocalDate today;
    private final boolean relative;
    private final @Nullable Stretches stretches;
    private final List<DayMention> found = new ArrayList<>();

    private DayScanner(Reading reading, boolean relative, boolean spans) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.days = new DayNotation(reading);
        this.clocks = new ClockNotation(reading);
        this.link = new DayLink(reading, days, clocks);
        this.ranges = new DayRanges(reading, days, clocks, link);
        this.months = new MonthNotation(reading, days);
        this.today = reading.context().today();
        this.relative = relative;
        this.stretches = spans ? Stretches.of(reading, days) : null;
    }

    /** The days and periods that are told by dates, weekdays and words such as 'tomorrow'. */
    static List<DayMention> scan(Reading reading) {
        return scan(reading, false);
    }

    /**
     * The days and periods of a text.
     *
     * @param asked whether lengths, years and parts of them count as well
     */
    static List<DayMention> scan(Reading reading, boolean asked) {
        boolean relative = reading.setting().dated() && reading.hasAny(ANY_RELATIVE);
        boolean spans = asked && DayHints.spans(reading, ANY_RELATIVE);
        int i = firstName(reading);
        boolean numbers = reading.tokens().hasNumbers();
        int count = reading.tokens().count();
        boolean all = numbers || relative || spans;
        if (i == count && !spans && !relative && !(numbers && DayHints.figures(reading.tokens()))) {
            return List.of();
        }
        DayScanner scanner = new DayScanner(reading, relative, spans);
        for (i = scanner.next(all ? 0 : i); i < count; i = scanner.next(i)) {
            i = scanner.at(i);
        }
        return scanner.found;
    }

    /** The first token that names a month or weekday; behind the last where none does. */
    private static int firstName(Reading reading) {
        int count = reading.tokens().count();
        if (!reading.namesMonth() && !reading.namesWeekday()) {
            return count;
        }
        int i = 0;
        while (i < count && reading.month(i) == null && reading.weekday(i) == null) {
            i++;
        }
        return i;
    }

    /** The first token at one or behind it at which anything may begin. */
    private int next(int from) {
        int i = from;
        int count = tokens.count();
        Stretches spans = stretches;
        boolean words = relative || spans != null;
        while (i < count
                && !tokens.isNumber(i)
                && !reading.namesDay(i)
                && !(words && reading.cues().beginAt(i))
                && !(spans != null && spans.mayBegin(i))) {
            i++;
        }
        return i;
    }

    private int at(int i) {
        int money = DayHints.behindMoney(tokens, i);
        if (money > i) {
            return money;
        }
        DayMention span = stretches == null ? null : span(stretches, i);
        if (span != null) {
            return added(span, 0);
        }
        if (tokens.isNumber(i)) {
            return reading.free(i) ? number(i) : i + 1;
        }
        if (reading.month(i) == null && reading.weekday(i) == null) {
            Cue cue = relative ? relative(i) : null;
            return cue == null || !reading.free(i) ? i + 1 : relative(i, cue);
        }
        return reading.free(i) ? name(i) : i + 1;
    }

    /** A span of time that begins at a token: any in a line, else one that ends an offer. */
    private @Nullable DayMention span(Stretches spans, int i) {
        if (reading.setting().line()) {
            Stretch stretch = spans.at(i);
            if (stretch == null || stretch.from() < free()) {
                return null;
            }
            DayNotation.Parts parts = days.at(i);
            boolean shorter = parts != null && !parts.weak() && parts.to() >= stretch.to();
            return shorter ? null : mention(stretch, stretch.first(), DayMention.Grade.VAGUE);
        }
        Stretch stretch = spans.exact(i);
        if (stretch == null) {
            return null;
        }
        if (reading.endingAt(i, Meaning.END) != null) {
            Stretch last = Stretch.day(stretch.from(), stretch.to(), stretch.last());
            return mention(last, stretch.last(), DayMention.Grade.RELATIVE);
        }
        boolean only =
                stretch.kind() == Stretch.Kind.SPAN
                        && (reading.endingAt(i, Meaning.ONLY) != null
                                || reading.at(stretch.to(), Meaning.ONLY) != null);
        return only ? mention(stretch, stretch.first(), DayMention.Grade.RELATIVE) : null;
    }

    private static DayMention mention(Stretch stretch, LocalDate from, DayMention.Grade grade) {
        FactValue.Day first = new FactValue.Day(from, null, null, false);
        FactValue.Day last = new FactValue.Day(stretch.last(), null, null, false);
        return new DayMention(
                stretch.from(),
                stretch.to(),
                first,
                stretch.kind() == Stretch.Kind.DAY ? null : last,
                false,
                grade);
    }

    private int number(int i) {
        boolean goesOn =
                (tokens.is(i - 1, '.') || tokens.is(i - 1, ','))
                        && tokens.isNumber(i - 2)
                        && !tokens.spaced(i)
                        && !tokens.spaced(i - 1);
        if (goesOn) {
            return i + 1;
        }
        DayNotation.Parts parts = days.at(i);
        if (parts != null) {
            int end = stated(parts);
            if (end >= 0) {
                return end;
            }
        }
        return added(ranges.withoutMonth(i, i, null), i + 1);
    }

    /** A token that names a month or a weekday. */
    private int name(int i) {
        DayNotation.Parts parts = days.at(i);
        int end = parts == null ? NONE : stated(parts);
        if (end >= 0) {
            return end;
        }
        DayOfWeek weekday = days.weekday(i);
        if (weekday != null) {
            DayMention span =
                    days.endsSentence(i)
                            ? null
                            : ranges.withoutMonth(i, days.afterWeekday(i), weekday);
            return span == null ? weekday(i, weekday) : added(span, 0);
        }
        return added(months.at(i), i + 1);
    }

    /** Adds a day that is stated, or the period that begins with it; -1 where it is none. */
    private int stated(DayNotation.Parts parts) {
        DayMention span = ranges.from(parts, free());
        if (span != null) {
            return added(span, 0);
        }
        if (parts.weak() && !days.supported(parts) && !timed(parts)) {
            return NONE;
        }
        return single(parts);
    }

    private boolean timed(DayNotation.Parts parts) {
        ClockNotation.Clock clock = link.behind(parts.to());
        return clock != null && !clock.midnight();
    }

    private int added(@Nullable DayMention mention, int otherwise) {
        if (mention == null) {
            return otherwise;
        }
        found.add(mention);
        return mention.to();
    }

    private int single(DayNotation.Parts parts) {
        LocalDate date = ranges.date(parts);
        return date == null
                ? parts.to()
                : timed(
                        parts.from(),
                        parts.to(),
                        new FactValue.Day(date, null, parts.weekday(), parts.year() != NONE),
                        DayMention.Grade.STATED);
    }

    /** Adds a day with the time that stands behind it or in front of it. */
    private int timed(int from, int to, FactValue.Day day, DayMention.Grade grade) {
        ClockNotation.Clock behind = link.behind(to);
        ClockNotation.Clock before = behind == null ? link.before(free(), from) : null;
        ClockNotation.Clock any = behind == null ? before : behind;
        LocalTime time = any == null ? null : any.time();
        int end = behind == null ? to : behind.to();
        found.add(
                new DayMention(
                        before == null ? from : before.from(),
                        end,
                        any == null ? day : day.at(time, any.zone()),
                        null,
                        any != null && any.until() != null,
                        grade));
        return end;
    }

    private @Nullable Cue relative(int i) {
        if (!reading.cues().beginAt(i, ANY_RELATIVE)) {
            return null;
        }
        for (Meaning meaning : RELATIVE) {
            Cue cue = reading.at(i, meaning);
            if (cue != null) {
                return cue;
            }
        }
        return null;
    }

    private int relative(int i, Cue cue) {
        LocalDate date =
                switch (cue.meaning()) {
                    case TOMORROW -> today.plusDays(1);
                    case DAY_AFTER_TOMORROW -> today.plusDays(2);
                    case YESTERDAY -> today.minusDays(1);
                    case MONTH_END -> today.with(TemporalAdjusters.lastDayOfMonth());
                    default -> today;
                };
        return relative(i, cue.to(), date, null);
    }

    private int weekday(int i, DayOfWeek weekday) {
        Cue article = reading.endingAt(i, Meaning.PER);
        Cue unit = reading.endingAt(i + 1, Meaning.TIME_UNIT);
        boolean any =
                tokens.length(i) <= 3
                        || !reading.setting().dated()
                        || (article != null && article.value().equals("any"))
                        || (reading.at(i, Meaning.EVERY) != null && !reading.setting().line())
                        || reading.endingAt(i, Meaning.EVERY) != null
                        // 'luni' are months behind a number: '24 de luni'.
                        || (unit != null && tokens.isNumber(unit.from() - 1))
                        || Weekdays.span(reading, days, i);
        if (any) {
            return i + 1;
        }
        boolean next = reading.endingAt(i, Meaning.NEXT) != null;
        NumberedWeekday numbered =
                NumberedWeekday.at(reading, i, days.afterWeekday(i), weekday, clocks);
        if (numbered != null) {
            return timed(i, numbered.to(), numbered.day(), DayMention.Grade.STATED);
        }
        int to = days.afterName(i);
        // 'dimanche prochain' said on a Sunday is the one after; 'next' in front the week after.
        Cue behind = reading.at(to, Meaning.NEXT);
        to = behind == null ? to : behind.to();
        LocalDate date = Years.weekday(behind == null ? today : today.plusDays(1), weekday, next);
        DayNumbers.Numbered told = new DayNumbers(reading, days, clocks).at(to, date);
        return told == null
                ? relative(i, to, date, weekday)
                : relative(i, told.to(), told.date(), weekday);
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
        FactValue.Day day = new FactValue.Day(date, null, weekday, false);
        DayMention span = ranges.from(from, to, day);
        return span == null ? timed(from, to, day, DayMention.Grade.RELATIVE) : added(span, 0);
    }

    /** The first token that no earlier day has taken. */
    private int free() {
        return found.isEmpty() ? 0 : found.getLast().to();
    }
}
