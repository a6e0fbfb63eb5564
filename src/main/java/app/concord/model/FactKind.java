package app.concord.model;

import java.util.Locale;

/** What a fact is about. */
public enum FactKind {
    PRICE,
    /** A percentage or an amount off. */
    DISCOUNT,
    PROMO_CODE,
    /** A day, perhaps with a time. */
    DATE,
    /** A span of days, both ends included; one end may be open. */
    PERIOD,
    TIME,
    PHONE,
    EMAIL,
    URL,
    /** Whether something can be had: in stock, sold out, to be ordered in advance. */
    AVAILABILITY,
    QUANTITY;

    /** The lower-case name used in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
