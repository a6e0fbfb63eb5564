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
 * @param until whether the time of a single day is a span, as that of an event
 * @param relative whether it is told by a word such as 'tomorrow' or a weekday alone
 */
record DayMention(
        int from,
        int to,
        FactValue.Day first,
        FactValue.@Nullable Day last,
        boolean until,
        boolean relative) {}
