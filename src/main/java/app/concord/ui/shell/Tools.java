package app.concord.ui.shell;

import app.concord.check.Checks;
import app.concord.model.PageDrawing;
import app.concord.model.Review;
import app.concord.ui.Background;
import app.concord.ui.Dialogs;
import app.concord.ui.Preferences;
import app.concord.ui.export.ExportViewModel;
import app.concord.ui.findings.DecisionsViewModel;
import app.concord.ui.preferences.KeptViewModel;
import app.concord.ui.rules.RulesViewModel;

import org.jspecify.annotations.Nullable;

/**
 * What works on the whole campaign.
 *
 * @param rules the rules with what is changed about them
 * @param export which report is saved
 * @param dialogs the system's own dialogs
 * @param kept what is kept on disk for the next check
 */
record Tools(RulesViewModel rules, ExportViewModel export, Dialogs dialogs, KeptViewModel kept) {

    /** The tools of a window that holds its decisions already. */
    static Tools of(
            ShellViewModel shell,
            Checks checks,
            Background background,
            Preferences preferences,
            Dialogs dialogs) {
        DecisionsViewModel decisions = shell.decisions();
        return new Tools(
                new RulesViewModel(
                        checks, background, new KeptRules(shell, decisions, preferences)),
                new ExportViewModel(
                        preferences, background, dialogs, () -> source(shell, checks, decisions)),
                dialogs,
                new KeptViewModel(checks.kept(), background));
    }

    private static ExportViewModel.@Nullable Source source(
            ShellViewModel shell, Checks checks, DecisionsViewModel decisions) {
        Review review = decisions.reviewProperty().get();
        CheckViewModel.Checked last = shell.check().checkedProperty().get();
        return review == null
                ? null
                : new ExportViewModel.Source(
                        review,
                        last == null
                                ? PageDrawing.NONE
                                : checks.pages(last.campaign().requestNow()),
                        shell.check().client());
    }
}
