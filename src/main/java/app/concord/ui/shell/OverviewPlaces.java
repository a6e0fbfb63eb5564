package app.concord.ui.shell;

import app.concord.model.Channel;
import app.concord.ui.content.ContentViewModel;
import app.concord.ui.findings.FindingsViewModel;
import app.concord.ui.overview.OverviewViewModel;
import app.concord.ui.problems.ProblemsViewModel;

/** Where the figures of the overview lead in the window. */
final class OverviewPlaces implements OverviewViewModel.Places {
    private final ShellViewModel shell;

    OverviewPlaces(ShellViewModel shell) {
        this.shell = shell;
    }

    @Override
    public void openRule(String rule) {
        openFindings();
        shell.findings().rules().add(rule);
    }

    @Override
    public void openChannel(Channel channel) {
        openFindings();
        shell.findings().channels().add(channel);
    }

    @Override
    public void openFindings() {
        shell.findings().clearFilters();
        shell.findings().standingProperty().set(FindingsViewModel.Standing.OPEN);
        shell.placeProperty().set(Place.FINDINGS);
    }

    @Override
    public void openUnread() {
        shell.openProblems(ProblemsViewModel.Part.FILES);
    }

    @Override
    public void openNotUnderstood() {
        shell.openContent(ContentViewModel::openNotUnderstood);
    }

    @Override
    public void openApproval() {
        shell.signing().approval().ask();
    }

    @Override
    public void openFiles() {
        shell.placeProperty().set(Place.FILES);
    }
}
