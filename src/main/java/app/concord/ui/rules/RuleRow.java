package app.concord.ui.rules;

import app.concord.check.RuleInfo;
import app.concord.message.Wording;
import app.concord.model.RuleSetting;
import app.concord.model.Severity;

import java.util.Objects;

/**
 * A rule in the list.
 *
 * @param rule the rule as it comes
 * @param setting how it is set where one looks, drafts among them
 * @param changed whether the draft differs from what holds
 * @param findings how many findings of it there are now
 */
record RuleRow(RuleInfo rule, RuleSetting setting, boolean changed, int findings) {

    String title() {
        return Wording.ruleTitle(rule.id());
    }

    String summary() {
        return Wording.ruleSummary(rule.id());
    }

    /** How much its findings weigh at most. */
    Severity severity() {
        return Objects.requireNonNullElse(setting.severity(), rule.severity());
    }
}
