package app.concord.ui.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Where days lie on the screen.
 *
 * @param origin the first day of the axis
 * @param shift how far the axis is scrolled, in pixels
 * @param dayWidth how wide a day is, in pixels
 */
record Scale(LocalDate origin, double shift, double dayWidth) {

    /** Where a day begins. */
    double x(LocalDate day) {
        return ChronoUnit.DAYS.between(origin, day) * dayWidth - shift;
    }

    /** Where the middle of a day is. */
    double middle(LocalDate day) {
        return x(day) + dayWidth / 2;
    }

    /** The day that lies there. */
    LocalDate day(double x) {
        return origin.plusDays((long) Math.floor((x + shift) / dayWidth));
    }
}
