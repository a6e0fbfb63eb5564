package app.concord.model;

import org.jspecify.annotations.Nullable;

/**
 * What was changed about one rule.
 *
 * @param on whether it judges at all
 * @param severity of its findings in place of its own, null for its own
 */
public record RuleSetting(boolean on, @Nullable Severity severity) {
    /** A rule as it comes. */
    public static final RuleSetting AS_IS = new RuleSetting(true, null);

    /** A rule that does not judge. */
    public static final RuleSetting OFF = new RuleSetting(false, null);

    public RuleSetting withOn(boolean newOn) {
        return new RuleSetting(newOn, severity);
    }

    public RuleSetting withSeverity(@Nullable Severity newSeverity) {
        return new RuleSetting(on, newSeverity);
    }
}
