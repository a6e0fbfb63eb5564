package app.concord.ui.shell;

import app.concord.check.CheckRequest;
import app.concord.model.RuleSettings;
import app.concord.ui.Preferences;
import app.concord.ui.findings.DecisionsViewModel;
import app.concord.ui.rules.RulesViewModel;

import org.jspecify.annotations.Nullable;

/**
 * The settings of rules: those of the open campaign with its decisions, those for all with the
 * user's.
 */
final class KeptRules implements RulesViewModel.Kept {
    private final ShellViewModel shell;
    private final DecisionsViewModel campaign;
    private final Preferences always;

    KeptRules(ShellViewModel shell, DecisionsViewModel campaign, Preferences always) {
        this.shell = shell;
        this.campaign = campaign;
        this.always = always;
    }

    @Override
    public RuleSettings rules(RulesViewModel.Scope scope) {
        return scope == RulesViewModel.Scope.ALWAYS
                ? always.get().rules()
                : campaign.settingsProperty().get().rules();
    }

    @Override
    public void keep(RulesViewModel.Scope scope, RuleSettings rules) {
        if (scope == RulesViewModel.Scope.ALWAYS) {
            always.update(settings -> settings.withRules(rules));
        } else {
            campaign.change(settings -> settings.withRules(rules));
        }
        shell.checkAgain();
    }

    @Override
    public @Nullable CheckRequest request(RulesViewModel.Scope scope, RuleSettings rules) {
        OpenCampaign open = shell.campaignProperty().get();
        if (open == null) {
            return null;
        }
        RuleSettings whole =
                scope == RulesViewModel.Scope.ALWAYS
                        ? campaign.settingsProperty().get().rules().or(rules)
                        : rules.or(always.get().rules());
        return shell.check().request(shell.asItIsNow(open)).with(s -> s.withRules(whole));
    }
}
