package app.concord.model;

/** How often an amount is paid. */
public enum Billing {
    ONCE,
    DAY,
    WEEK,
    MONTH,
    YEAR
}
