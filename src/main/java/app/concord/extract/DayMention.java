package app.concord.extract;

import app.concord.model.FactValue;

import org.jspecify.annotations.Nullable;

/**
 * A day or period found in a text, before its role is known.
 *
 * @param from first token
 * @param to one past the last token
 * @param first the day, or the first day of a period
 * @param last the last day of a period, null for a single day
 * @param until whether its time is a span, as that of an event
 * @param grade how it is told
 */
record DayMention(
        int from,
        int to,
        FactValue.Day first,
        FactValue.@Nullable Day last,
        boolean until,
        Grade grade) {

    /** How a day or period is told. */
    enum Grade {
        /** By day and month. */
        STATED,
        /** As two days that follow each other: '10 and 11 October'. */
        LISTED,
        /** From the day of the text on: 'tomorrow', a weekday alone. */
        RELATIVE,
        /** As a whole month, quarter or year, or by a number of days from the text's on. */
        VAGUE
    }

    /** The same, told as a list of two days. */
    DayMention listed() {
        return new DayMention(from, to, first, last, until, Grade.LISTED);
    }

    /** Whether the stated weekday is that of the day in the year that was concluded. */
    boolean confirmed() {
        return first.weekday() == first.date().getDayOfWeek();
    }

    /** Whether it counts from the day of the text. */
    boolean relative() {
        return grade == Grade.RELATIVE;
    }
}
