package app.concord.cli;

import app.concord.check.RuleInfo;
import app.concord.model.RuleSetting;
import app.concord.model.RuleSettings;
import app.concord.model.Severity;

import picocli.CommandLine.Model.CommandSpec;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Options of the form {@code ID=LEVEL}: how much a rule weighs or tolerates, or that it is off. */
final class RuleOption {
    private RuleOption() {}

    /**
     * What was said of rules; the first that is said of one holds.
     *
     * @param known the rules that there are
     */
    static RuleSettings of(CommandSpec command, List<String> written, List<RuleInfo> known) {
        RuleSettings settings = RuleSettings.NONE;
        for (String one : written) {
            int equals = one.indexOf('=');
            if (equals < 1) {
                throw UsageError.of(command, "cli.error.rule", one);
            }
            String id = one.substring(0, equals);
            if (known.stream().noneMatch(rule -> rule.id().equals(id))) {
                throw UsageError.of(command, "cli.error.rule-unknown", id);
            }
            RuleSetting setting = setting(command, one, one.substring(equals + 1));
            settings = settings.or(RuleSettings.NONE.with(id, setting));
        }
        return settings;
    }

    private static RuleSetting setting(CommandSpec command, String written, String level) {
        if (level.endsWith("%")) {
            try {
                BigDecimal tolerance =
                        new BigDecimal(level.substring(0, level.length() - 1).strip());
                if (tolerance.signum() >= 0
                        && tolerance.compareTo(RuleSetting.MOST_TOLERANCE) <= 0) {
                    return RuleSetting.AS_IS.withTolerance(tolerance);
                }
            } catch (NumberFormatException e) {
                throw UsageError.of(command, "cli.error.rule", written);
            }
        }
        if (level.equalsIgnoreCase("off")) {
            return RuleSetting.OFF;
        }
        try {
            return RuleSetting.AS_IS.withSeverity(Severity.valueOf(level.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            throw UsageError.of(command, "cli.error.rule", written);
        }
    }
}
