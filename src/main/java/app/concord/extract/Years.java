package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Places days without a year, and weekdays without a date, near a given day. */
final class Years {
    private static final int DAYS_BACK = 3;
    private static final int WEEKS_AHEAD = 6;
    private static final int MONTHS_BACK = 3;

    private Years() {}

    /** The day with this month and day from three months before {@code today} on; null for none. */
    static @Nullable LocalDate near(LocalDate today, int month, int day) {
        LocalDate floor = today.minusMonths(MONTHS_BACK);
        for (int year = floor.getYear(); year <= floor.getYear() + 4; year++) {
            LocalDate date = date(year, month, day);
            if (date != null && !date.isBefore(floor)) {
                return date;
            }
        }
        return null;
    }

    /** The day, null where the calendar has none such. */
    static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /**
     * The day with this number that falls on the weekday, from a few days before {@code today} to
     * some weeks behind it; null for none.
     */
    static @Nullable LocalDate numbered(LocalDate today, DayOfWeek weekday, int number) {
        LocalDate date = today.minusDays(DAYS_BACK).with(TemporalAdjusters.nextOrSame(weekday));
        LocalDate last = today.plusWeeks(WEEKS_AHEAD);
        while (!date.isAfter(last)) {
            if (date.getDayOfMonth() == number) {
                return date;
            }
            date = date.plusWeeks(1);
        }
        return null;
    }

    /** The first such weekday from {@code today} on; with {@code next} that of the week after. */
    static LocalDate weekday(LocalDate today, DayOfWeek day, boolean next) {
        if (next) {
            return today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                    .with(TemporalAdjusters.nextOrSame(day));
        }
        return today.with(TemporalAdjusters.nextOrSame(day));
    }
}
