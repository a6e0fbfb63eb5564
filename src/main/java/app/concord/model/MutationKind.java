package app.concord.model;

import java.util.Locale;

/** What a self-test changes in a copy of a piece. */
public enum MutationKind {
    /** Another amount, about a seventh higher. */
    AMOUNT,
    /** Two neighbouring digits of an amount swapped. */
    SWAPPED_DIGITS,
    /** Another earlier or recommended price. */
    EARLIER_AMOUNT,
    UNIT_AMOUNT,
    /** Another amount of each of several payments. */
    INSTALMENT_AMOUNT,
    FEE,
    DELIVERY_COST,
    /** Another spend from which on something holds. */
    THRESHOLD,
    /** Another amount off. */
    SAVING,
    PERCENTAGE,
    /** Another number of pieces, as in 4 for 2. */
    MECHANIC,
    /** A letter of a code replaced by a digit that looks like it, or the other way round. */
    CODE_LOOKALIKE,
    CODE_LETTER,
    /** Another last day. */
    DEADLINE,
    /** Another first day. */
    START,
    /** Another day of an event. */
    EVENT,
    /** A weekday that is not that of the date. */
    WEEKDAY,
    /** Another time of day. */
    TIME,
    DELIVERY_TIME,
    RETURN_PERIOD,
    /** Another length of a guarantee, trial, notice or minimum term. */
    TERM,
    INSTALMENT_COUNT,
    /** Another rate of a financing. */
    RATE,
    /** Another number a customer may have. */
    LIMIT,
    AGE,
    /** A limiting condition left out. */
    CONDITION,
    STOCK,
    /** Another measure of the thing itself. */
    MEASURE,
    COUNT,
    RATING,
    OPENING_HOUR,
    PHONE,
    EMAIL,
    LINK,
    ADDRESS,
    HANDLE,
    /** A letter of a product's name replaced. */
    NAME;

    /** The lower-case name used in reports and on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
