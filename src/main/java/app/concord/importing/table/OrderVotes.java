package app.concord.importing.table;

import app.concord.model.DateOrder;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Gathers what the numeric dates of a file tell about the order of day and month. */
final class OrderVotes {
    private static final long SPAN_RATIO = 3;

    private final Range dayFirst = new Range();
    private final Range monthFirst = new Range();
    private int forDayFirst;
    private int forMonthFirst;
    private boolean ambiguous;

    /** A date whose first two numbers are these. */
    void add(int first, int second, int year) {
        if (first > 12 && second <= 12) {
            forDayFirst++;
        } else if (second > 12 && first <= 12) {
            forMonthFirst++;
        }
        ambiguous |= first != second && first <= 12 && second <= 12;
        dayFirst.widen(year, second, first);
        monthFirst.widen(year, first, second);
    }

    /** Whether there are dates that no other settles. */
    boolean open() {
        return ambiguous && forDayFirst == forMonthFirst;
    }

    /** Whether some dates settle one order and others the other. */
    boolean mixed() {
        return forDayFirst > 0 && forMonthFirst > 0;
    }

    /**
     * A number above 12 settles it, for the majority where the file mixes both; else the order that
     * puts the dates much closer together; else {@code usual}.
     */
    DateOrder order(DateOrder usual) {
        if (forDayFirst != forMonthFirst) {
            return forDayFirst > forMonthFirst ? DateOrder.DAY_MONTH : DateOrder.MONTH_DAY;
        }
        if (!open()) {
            return usual;
        }
        if (dayFirst.days() * SPAN_RATIO < monthFirst.days()) {
            return DateOrder.DAY_MONTH;
        }
        return monthFirst.days() * SPAN_RATIO < dayFirst.days() ? DateOrder.MONTH_DAY : usual;
    }

    /** The days that dates lie in when they are read in one of the orders. */
    private static final class Range {
        private @Nullable LocalDate first;
        private @Nullable LocalDate last;

        void widen(int year, int month, int day) {
            LocalDate date;
            try {
                date = LocalDate.of(year, month, day);
            } catch (DateTimeException e) {
                return;
            }
            first = first == null || date.isBefore(first) ? date : first;
            last = last == null || date.isAfter(last) ? date : last;
        }

        long days() {
            return first == null || last == null ? 0 : ChronoUnit.DAYS.between(first, last);
        }
    }
}
