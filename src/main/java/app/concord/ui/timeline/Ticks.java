package app.concord.ui.timeline;

import app.concord.message.Messages;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * What is written above the axis: days below months, weeks below months, months or quarters below
 * years, or years alone, whichever has room.
 */
final class Ticks {
    private static final double DAY_ROOM = 22;
    private static final double WEEK_ROOM = 30;
    private static final double MONTH_ROOM = 34;
    private static final double YEAR_ROOM = 40;
    private static final int WEEK = 7;
    private static final int MONTH = 30;
    private static final int QUARTER = 91;
    private static final int YEAR = 365;
    private static final int MONTHS_OF_QUARTER = 3;

    private Ticks() {}

    /**
     * A stretch of the axis under one label.
     *
     * @param x where it begins
     * @param width how wide it is
     * @param label what is written there
     */
    record Tick(double x, double width, String label) {}

    /** How long the stretches are, shortest first. */
    enum Step {
        DAY("d"),
        WEEK("d"),
        MONTH("LLL"),
        QUARTER("LLL"),
        YEAR("uuuu"),
        DECADE("uuuu");

        private final String pattern;

        Step(String pattern) {
            this.pattern = pattern;
        }

        private DateTimeFormatter label() {
            return DateTimeFormatter.ofPattern(pattern, Messages.language());
        }

        /** The first day of the stretch in which a day lies. */
        LocalDate begin(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
                case QUARTER ->
                        day.withDayOfMonth(1)
                                .minusMonths((day.getMonthValue() - 1) % MONTHS_OF_QUARTER);
                case YEAR -> day.withDayOfYear(1);
                case DECADE -> day.withDayOfYear(1).minusYears(day.getYear() % 10);
            };
        }

        /** The first day of the next stretch. */
        LocalDate next(LocalDate begin) {
            return switch (this) {
                case DAY -> begin.plusDays(1);
                case WEEK -> begin.plusWeeks(1);
                case MONTH -> begin.plusMonths(1);
                case QUARTER -> begin.plusMonths(MONTHS_OF_QUARTER);
                case YEAR -> begin.plusYears(1);
                case DECADE -> begin.plusYears(10);
            };
        }
    }

    /** The shortest stretches that have room for a label. */
    static Step step(double dayWidth) {
        if (dayWidth >= DAY_ROOM) {
            return Step.DAY;
        }
        if (dayWidth * WEEK >= WEEK_ROOM) {
            return Step.WEEK;
        }
        if (dayWidth * MONTH >= MONTH_ROOM) {
            return Step.MONTH;
        }
        if (dayWidth * QUARTER >= MONTH_ROOM) {
            return Step.QUARTER;
        }
        return dayWidth * YEAR >= YEAR_ROOM ? Step.YEAR : Step.DECADE;
    }

    /** The lower line. */
    static List<Tick> lower(Scale scale, double width) {
        Step step = step(scale.dayWidth());
        return ticks(scale, width, step, step.label());
    }

    /** The line above it: the months of days and weeks, the years of months. */
    static List<Tick> upper(Scale scale, double width) {
        return switch (step(scale.dayWidth())) {
            case DAY, WEEK -> ticks(scale, width, Step.MONTH, Messages.dates("ui.date.month"));
            case MONTH, QUARTER -> ticks(scale, width, Step.YEAR, Step.YEAR.label());
            case YEAR, DECADE -> List.of();
        };
    }

    private static List<Tick> ticks(Scale scale, double width, Step step, DateTimeFormatter label) {
        List<Tick> ticks = new ArrayList<>();
        LocalDate begin = step.begin(scale.day(0));
        double x = scale.x(begin);
        while (x < width) {
            LocalDate next = step.next(begin);
            double end = scale.x(next);
            ticks.add(new Tick(x, end - x, label.format(begin)));
            begin = next;
            x = end;
        }
        return ticks;
    }
}
