package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * The days of holidays in a year, by the rules of the word files: {@code 12-25}, {@code easter-2},
 * {@code thu4/11+1} (the day after the fourth Thursday of November), {@code mon-1/05} (the last
 * Monday of May).
 */
final class Holidays {
    private static final String EASTER = "easter";
    private static final String WEEKDAYS = "montuewedthufrisatsun";

    private Holidays() {}

    /** The day that a rule gives in a year; null where the rule is none. */
    static @Nullable LocalDate day(String rule, int year) {
        if (rule.startsWith(EASTER)) {
            return easter(year).plusDays(shift(rule, EASTER.length()));
        }
        if (Letters.isDigit(rule.charAt(0))) {
            return Years.date(
                    year,
                    Integer.parseInt(rule.substring(0, 2)),
                    Integer.parseInt(rule.substring(3, 5)));
        }
        int slash = rule.indexOf('/');
        DayOfWeek weekday = DayOfWeek.of(WEEKDAYS.indexOf(rule.substring(0, 3)) / 3 + 1);
        int number = Integer.parseInt(rule.substring(3, slash));
        LocalDate month =
                LocalDate.of(year, Integer.parseInt(rule.substring(slash + 1, slash + 3)), 1);
        return month.with(TemporalAdjusters.dayOfWeekInMonth(number, weekday))
                .plusDays(shift(rule, slash + 3));
    }

    /** The day of a holiday from a month before a day on. */
    static @Nullable LocalDate near(String rule, LocalDate today) {
        LocalDate floor = today.minusMonths(1);
        LocalDate day = day(rule, floor.getYear());
        return day == null || !day.isBefore(floor) ? day : day(rule, floor.getYear() + 1);
    }

    private static int shift(String rule, int at) {
        return at < rule.length() ? Integer.parseInt(rule.substring(at)) : 0;
    }

    /** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
