package app.concord.ui.look;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.FactValue;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;

/** Values in as few characters as a narrow cell has room for: 'Mon 30 Nov 2026'. */
public final class ShortValue {
    private ShortValue() {}

    /**
     * The value; days are shortened, everything else is worded as everywhere. A day shows the
     * weekday that the piece states, even a wrong one.
     */
    public static String of(FactValue value) {
        return switch (value) {
            case FactValue.Day day -> day(day);
            case FactValue.Period period -> period(period.start(), period.end());
            case FactValue.Money money -> Wording.value(money);
            case FactValue.Percent percent -> Wording.value(percent);
            case FactValue.Code code -> Wording.value(code);
            case FactValue.Clock clock -> Wording.value(clock);
            case FactValue.Quantity quantity -> Wording.value(quantity);
            case FactValue.Mechanic mechanic -> Wording.value(mechanic);
            case FactValue.Duration duration -> Wording.value(duration);
            case FactValue.Claim claim -> Wording.value(claim);
            case FactValue.Text text -> Wording.value(text);
        };
    }

    /** A day: 'Mon 30 Nov 2026'. */
    public static String day(LocalDate date) {
        return day(new FactValue.Day(date, null, null, true));
    }

    /**
     * A window of days without what both ends share: '20–29 Nov 2026'.
     *
     * @param start the first day, null for an open window
     * @param end the last day, null for an open window
     */
    public static String window(@Nullable LocalDate start, @Nullable LocalDate end) {
        if (start == null) {
            return end == null ? "" : Messages.text("value.period.until", plain(end));
        }
        if (end == null) {
            return Messages.text("value.period.from", plain(start));
        }
        if (start.equals(end)) {
            return plain(start);
        }
        if (start.getYear() != end.getYear()) {
            return plain(start) + " – " + plain(end);
        }
        return start.getMonth() == end.getMonth()
                ? Messages.text(
                        "value.date.range", Integer.toString(start.getDayOfMonth()), plain(end))
                : Messages.dates("ui.date.short-day").format(start) + " – " + plain(end);
    }

    private static String plain(LocalDate day) {
        return Messages.dates("ui.date.short").format(day);
    }

    private static String day(FactValue.Day day) {
        DayOfWeek stated = day.weekday();
        DayOfWeek weekday = stated == null ? day.date().getDayOfWeek() : stated;
        String date =
                Messages.text(
                        "ui.date.weekday",
                        weekday.getDisplayName(TextStyle.SHORT, Messages.language()),
                        plain(day.date()));
        return day.time() == null
                ? date
                : date + ", " + Messages.dates("value.date.clock").format(day.time());
    }

    private static String period(FactValue.@Nullable Day start, FactValue.@Nullable Day end) {
        if (start == null) {
            return end == null ? "" : Messages.text("value.period.until", day(end));
        }
        return end == null
                ? Messages.text("value.period.from", day(start))
                : day(start) + " – " + day(end);
    }
}
