package app.concord.ui.timeline;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The time axis: which days there are, how wide they are drawn, and how far it is scrolled. */
public final class Axis {
    /** The widest a day gets. */
    static final double WIDEST = 96;

    private static final double STEP = 1.5;

    /** How much room days at the ends are given, as a share of the axis. */
    private static final double ROOM = 0.03;

    /** A view has no width before it is first laid out. */
    private static final double FIRST_WIDTH = 800;

    private LocalDate first;
    private LocalDate last;
    private LocalDate from;
    private LocalDate to;
    private double width = FIRST_WIDTH;
    private boolean fitted = true;
    private final ReadOnlyObjectWrapper<Scale> scale;

    /** An axis of one day. */
    Axis(LocalDate day) {
        first = day;
        last = day;
        from = day;
        to = day;
        scale = new ReadOnlyObjectWrapper<>(new Scale(day, 0, WIDEST));
    }

    /**
     * Shows other days.
     *
     * @param firstDay the first day there is
     * @param lastDay the last day there is
     * @param fitFrom the first day of those that are mostly looked at
     * @param fitTo the last of them
     */
    void show(LocalDate firstDay, LocalDate lastDay, LocalDate fitFrom, LocalDate fitTo) {
        from = padded(fitFrom, fitFrom, fitTo, -1);
        to = padded(fitTo, fitFrom, fitTo, 1);
        LocalDate begin = padded(firstDay, firstDay, lastDay, -1);
        LocalDate end = padded(lastDay, firstDay, lastDay, 1);
        first = begin.isAfter(from) ? from : begin;
        last = end.isBefore(to) ? to : end;
        fit();
    }

    private static LocalDate padded(LocalDate day, LocalDate from, LocalDate to, int direction) {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        return day.plusDays(direction * Math.max(1, Math.round(days * ROOM)));
    }

    /** Where days lie. */
    public ReadOnlyObjectProperty<Scale> scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    /** The first day of the axis. */
    LocalDate first() {
        return first;
    }

    /** The last day of the axis. */
    LocalDate last() {
        return last;
    }

    /** How wide all days are together, in pixels. */
    double total() {
        return days(first, last) * scale.get().dayWidth();
    }

    /** How wide the part that is seen is, in pixels. */
    double width() {
        return width;
    }

    /** Tells how much of the axis is seen. */
    void resize(double newWidth) {
        if (newWidth <= 0 || newWidth == width) {
            return;
        }
        width = newWidth;
        if (fitted) {
            fit();
        } else {
            set(scale.get().dayWidth(), scale.get().shift());
        }
    }

    /** Makes the days that are mostly looked at fill what is seen. */
    void fit() {
        double dayWidth = width / days(from, to);
        set(dayWidth, days(first, from.minusDays(1)) * clamped(dayWidth));
        fitted = true;
    }

    /** Makes days wider or narrower; this day stays where it is. */
    void zoom(int steps, LocalDate around) {
        Scale before = scale.get();
        double middle = before.middle(around);
        double anchor = middle < 0 || middle > width ? width / 2 : middle;
        double days = (anchor + before.shift()) / before.dayWidth();
        double dayWidth = clamped(before.dayWidth() * Math.pow(STEP, steps));
        set(dayWidth, days * dayWidth - anchor);
        fitted = false;
    }

    /** Scrolls so far from the first day, in pixels. */
    void scrollTo(double shift) {
        set(scale.get().dayWidth(), shift);
        fitted = false;
    }

    /** Scrolls no farther than needed to see a day. */
    void reveal(LocalDate day) {
        Scale now = scale.get();
        double x = now.x(day);
        if (x < 0) {
            scrollTo(now.shift() + x);
        } else if (x + now.dayWidth() > width) {
            scrollTo(now.shift() + x + now.dayWidth() - width);
        }
    }

    private double clamped(double dayWidth) {
        return Math.clamp(dayWidth, Math.min(WIDEST, width / days(first, last)), WIDEST);
    }

    private void set(double dayWidth, double shift) {
        double clamped = clamped(dayWidth);
        double most = Math.max(0, days(first, last) * clamped - width);
        scale.set(new Scale(first, Math.clamp(shift, 0, most), clamped));
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
