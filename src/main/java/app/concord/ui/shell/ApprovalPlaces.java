package app.concord.ui.shell;

import app.concord.model.Checklist;
import app.concord.model.Severity;
import app.concord.ui.approval.ApprovalViewModel;
import app.concord.ui.findings.FindingsViewModel;
import app.concord.ui.problems.ProblemsViewModel;

/** Where the questions before an approval are settled in the window. */
final class ApprovalPlaces implements ApprovalViewModel.Places {
    private final ShellViewModel shell;

    ApprovalPlaces(ShellViewModel shell) {
        this.shell = shell;
    }

    @Override
    public void open(Checklist.Check check) {
        switch (check) {
            case READ -> shell.openProblems(ProblemsViewModel.Part.FILES);
            case ERRORS -> findings(FindingsViewModel.Standing.OPEN, Severity.ERROR);
            case WARNINGS -> findings(FindingsViewModel.Standing.OPEN, Severity.WARNING);
            case WAIVERS -> {
                shell.findings().clearFilters();
                shell.findings().standingProperty().set(FindingsViewModel.Standing.SETTLED);
                shell.placeProperty().set(Place.FINDINGS);
            }
        }
    }

    private void findings(FindingsViewModel.Standing standing, Severity severity) {
        shell.findings().clearFilters();
        shell.findings().standingProperty().set(standing);
        shell.findings().toggle(severity);
        shell.placeProperty().set(Place.FINDINGS);
    }
}
