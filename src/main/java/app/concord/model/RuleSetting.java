package app.concord.model;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * What was changed about one rule.
 *
 * @param on whether it judges at all
 * @param severity of its findings in place of its own, null for its own
 * @param tolerance by how many per cent the largest of several amounts may exceed the smallest,
 *     above 0 and at most {@link #MOST_TOLERANCE}; null where every difference counts
 */
public record RuleSetting(boolean on, @Nullable Severity severity, @Nullable BigDecimal tolerance) {
    /** More than this is no slip of rounding any more, in per cent. */
    public static final BigDecimal MOST_TOLERANCE = BigDecimal.valueOf(50);

    /** A rule as it comes. */
    public static final RuleSetting AS_IS = new RuleSetting(true, null, null);

    /** A rule that does not judge. */
    public static final RuleSetting OFF = new RuleSetting(false, null, null);

    public RuleSetting {
        if (tolerance != null) {
            BigDecimal least = tolerance.min(MOST_TOLERANCE).stripTrailingZeros();
            tolerance = least.signum() <= 0 ? null : least;
        }
    }

    public RuleSetting withOn(boolean newOn) {
        return new RuleSetting(newOn, severity, tolerance);
    }

    public RuleSetting withSeverity(@Nullable Severity newSeverity) {
        return new RuleSetting(on, newSeverity, tolerance);
    }

    public RuleSetting withTolerance(@Nullable BigDecimal newTolerance) {
        return new RuleSetting(on, severity, newTolerance);
    }
}
