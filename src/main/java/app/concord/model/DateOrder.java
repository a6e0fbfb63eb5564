package app.concord.model;

import java.util.Locale;
import java.util.Optional;

/** Which number comes first in a date like 04/05/2026. */
public enum DateOrder {
    DAY_MONTH,
    MONTH_DAY;

    /** The name used on the command line and in saved choices: {@code day-month}, … */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The order with this {@link #id()}, ignoring case; empty for any other word. */
    public static Optional<DateOrder> of(String id) {
        for (DateOrder order : values()) {
            if (order.id().equalsIgnoreCase(id.strip())) {
                return Optional.of(order);
            }
        }
        return Optional.empty();
    }
}
