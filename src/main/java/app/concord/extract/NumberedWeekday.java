package app.concord.extract;

import app.concord.model.FactValue;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A weekday with the number of its day and no month: 'until Sunday 8'.
 *
 * @param day the day of a month close by that falls on the weekday
 * @param to one past its last token
 */
record NumberedWeekday(FactValue.Day day, int to) {

    /**
     * The day that is told; null where the number is no day of the month, or none that falls on the
     * weekday.
     *
     * @param name the token that names the weekday
     * @param at the token behind it that may be the number
     */
    static @Nullable NumberedWeekday at(
            Reading reading, int name, int at, DayOfWeek weekday, ClockNotation clocks) {
        Tokens tokens = reading.tokens();
        if (at <= name || !tokens.isNumber(at) || tokens.length(at) > 2 || clocks.at(at) != null) {
            return null;
        }
        LocalDate date = Years.numbered(reading.context().today(), weekday, tokens.value(at));
        if (date == null || goesOn(reading, at + 1)) {
            return null;
        }
        Cue ordinal = reading.at(at + 1, Meaning.ORDINAL);
        return new NumberedWeekday(
                new FactValue.Day(date, null, weekday, false),
                ordinal == null ? at + 1 : ordinal.to());
    }

    /** Whether what stands behind a number makes it a count, an amount or a span. */
    private static boolean goesOn(Reading reading, int behind) {
        Tokens tokens = reading.tokens();
        boolean sign =
                tokens.is(behind, '%')
                        || tokens.is(behind, ':')
                        || tokens.is(behind, '/')
                        || tokens.is(behind, '-')
                        || tokens.is(behind, '–');
        boolean joined = !tokens.spaced(behind) && tokens.isNumber(behind + 1);
        return sign
                || (joined && !tokens.isWord(behind))
                || Currencies.after(tokens, behind, reading.context()) != null
                || reading.at(behind, Meaning.PERCENT) != null
                || reading.at(behind, Meaning.RANGE) != null
                || reading.at(behind, Meaning.TIME_UNIT) != null;
    }
}
