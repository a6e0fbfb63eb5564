package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * An amount of money or a percentage as it stands in a text.
 *
 * @param from first token, currency and sign included
 * @param to one past the last token
 * @param value its value; of a percentage never negative
 * @param percent whether it is a percentage
 * @param currency ISO 4217 code, null where none is written
 * @param minus whether a minus sign stands before it
 * @param scaled whether a word such as 'million' made it large
 * @param range its place in a range
 * @param sure how sure the reading is, 0 to 1
 */
record Amount(
        int from,
        int to,
        BigDecimal value,
        boolean percent,
        @Nullable String currency,
        boolean minus,
        boolean scaled,
        Range range,
        double sure) {

    /** Whether the amount is one end of a range such as £49–£59. */
    enum Range {
        NONE,
        FIRST,
        LAST
    }

    Amount withRange(Range newRange, @Nullable String newCurrency) {
        return new Amount(from, to, value, percent, newCurrency, minus, scaled, newRange, sure);
    }
}
