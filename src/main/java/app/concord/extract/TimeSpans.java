package app.concord.extract;

import app.concord.extract.Stretch.Dates;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** The calendar of units and parts of time: both ends of every span are its own days. */
final class TimeSpans {
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_HALF = 6;
    private static final int MONTHS_OF_PART = 4;
    private static final int MOST_UNITS = 1200;

    private TimeSpans() {}

    static Dates year(int year) {
        return new Dates(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    static Dates month(int year, int month) {
        YearMonth whole = YearMonth.of(year, month);
        return new Dates(whole.atDay(1), whole.atEndOfMonth());
    }

    /** {@code count} months from a month on. */
    private static Dates months(YearMonth first, int count) {
        return new Dates(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    /** The quarter or half with this number in a year; null where there is none. */
    static @Nullable Dates part(String unit, int number, int year) {
        int months =
                switch (unit) {
                    case "quarter" -> MONTHS_OF_QUARTER;
                    case "half" -> MONTHS_OF_HALF;
                    default -> 0;
                };
        if (months == 0 || number < 1 || number > 12 / months) {
            return null;
        }
        return months(YearMonth.of(year, (number - 1) * months + 1), months);
    }

    /** The beginning, the middle or the end of a span: a third of it, by months where it can. */
    static Dates third(Dates span, int part) {
        if (span.first().getDayOfYear() == 1 && span.first().lengthOfYear() == length(span)) {
            YearMonth begin = YearMonth.from(span.first()).plusMonths((part - 1L) * MONTHS_OF_PART);
            return months(begin, MONTHS_OF_PART);
        }
        long third = length(span) / 3;
        return switch (part) {
            case 1 -> new Dates(span.first(), span.first().plusDays(third - 1));
            case 2 -> new Dates(span.first().plusDays(third), span.last().minusDays(third));
            default -> new Dates(span.last().minusDays(third - 1), span.last());
        };
    }

    private static long length(Dates span) {
        return span.last().toEpochDay() - span.first().toEpochDay() + 1;
    }

    /** Week {@code number} of a span by its Thursdays; counted from its end where negative. */
    static Dates week(Dates span, int number) {
        LocalDate thursday =
                number > 0
                        ? span.first()
                                .with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY))
                                .plusWeeks(number - 1L)
                        : span.last()
                                .with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY))
                                .plusWeeks(number + 1L);
        return new Dates(thursday.minusDays(3), thursday.plusDays(3));
    }

    /**
     * The unit with a number in a span, or the first or last {@code count} of them; null where the
     * span has none such.
     *
     * @param rank 1 for the first, -1 for the last
     */
    static @Nullable Dates ranked(Dates span, int rank, int count, String unit) {
        if (rank == 0 || count < 1 || count > MOST_UNITS) {
            return null;
        }
        int other = rank > 0 ? rank + count - 1 : rank - count + 1;
        Dates one = ranked(span, rank, unit);
        Dates two = ranked(span, other, unit);
        if (one == null || two == null) {
            return null;
        }
        return rank > 0 ? new Dates(one.first(), two.last()) : new Dates(two.first(), one.last());
    }

    private static @Nullable Dates ranked(Dates span, int rank, String unit) {
        if (unit.equals("week")) {
            return Math.abs(rank) > 53 ? null : week(span, rank);
        }
        LocalDate anchor = rank > 0 ? span.first() : span.last();
        int steps = rank > 0 ? rank - 1 : rank + 1;
        Dates found = around(anchor, steps, unit);
        return found == null
                        || found.first().isAfter(span.last())
                        || found.last().isBefore(span.first())
                ? null
                : found;
    }

    /** The whole unit {@code steps} after the one that a day lies in; null for no such unit. */
    static @Nullable Dates around(LocalDate day, int steps, String unit) {
        if (Math.abs(steps) > MOST_UNITS) {
            return null;
        }
        return switch (unit) {
            case "day" -> new Dates(day.plusDays(steps), day.plusDays(steps));
            case "week" -> {
                LocalDate monday =
                        day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .plusWeeks(steps);
                yield new Dates(monday, monday.plusDays(6));
            }
            case "weekend" -> {
                LocalDate sunday =
                        day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).plusWeeks(steps);
                yield new Dates(sunday.minusDays(1), sunday);
            }
            case "month" -> months(YearMonth.from(day).plusMonths(steps), 1);
            case "quarter" -> parts(day, steps, MONTHS_OF_QUARTER);
            case "half" -> parts(day, steps, MONTHS_OF_HALF);
            case "year" -> year(day.getYear() + steps);
            default -> null;
        };
    }

    /** The part of a year, as many months long, {@code steps} after the one a day lies in. */
    private static Dates parts(LocalDate day, int steps, int months) {
        int begin = (day.getMonthValue() - 1) / months * months + 1;
        YearMonth first = YearMonth.of(day.getYear(), begin);
        return months(first.plusMonths((long) steps * months), months);
    }

    /** The years of a century or decade: {@code 15, 100} is 1400 to 1499. */
    static @Nullable Dates years(int first, int count) {
        int last = first + count - 1;
        return first < 1 || last > Year.of(9999).getValue()
                ? null
                : new Dates(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /** The day that lies a number of units after another, or before it where negative. */
    static @Nullable LocalDate moved(LocalDate day, int count, String unit) {
        if (Math.abs(count) > MOST_UNITS) {
            return null;
        }
        return switch (unit) {
            case "day" -> day.plusDays(count);
            case "business" -> business(day, count);
            case "week" -> day.plusWeeks(count);
            case "month" -> day.plusMonths(count);
            case "quarter" -> day.plusMonths((long) count * MONTHS_OF_QUARTER);
            case "half" -> day.plusMonths((long) count * MONTHS_OF_HALF);
            case "year" -> day.plusYears(count);
            case "decade" -> day.plusYears(count * 10L);
            default -> null;
        };
    }

    private static LocalDate business(LocalDate day, int count) {
        LocalDate at = day;
        for (int left = Math.abs(count); left > 0; ) {
            at = at.plusDays(Integer.signum(count));
            left -= at.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue() ? 1 : 0;
        }
        return at;
    }

    /** The next or past units: days on from tomorrow, or whole quarters. */
    static @Nullable Dates running(LocalDate today, int count, String unit) {
        if (count == 0 || Math.abs(count) > MOST_UNITS) {
            return null;
        }
        if (unit.equals("quarter") || unit.equals("weekend")) {
            Dates one = around(today, Integer.signum(count), unit);
            Dates other = around(today, count, unit);
            if (one == null || other == null) {
                return null;
            }
            return count > 0
                    ? new Dates(one.first(), other.last())
                    : new Dates(other.first(), one.last());
        }
        LocalDate end = moved(today, count, unit);
        if (end == null) {
            return null;
        }
        return count > 0 ? new Dates(today.plusDays(1), end) : new Dates(end, today.minusDays(1));
    }
}
