package app.concord.ui.shell;

import app.concord.check.Checks;
import app.concord.ui.Background;
import app.concord.ui.Dialogs;
import app.concord.ui.Preferences;
import app.concord.ui.approval.ApprovalViewModel;
import app.concord.ui.approval.PackViewModel;

/** What goes out under a name: approvals, and the packs that prove them. */
record Signing(ApprovalViewModel approval, PackViewModel packs) {

    /** Of a window that holds its decisions and its check already. */
    static Signing of(
            ShellViewModel shell,
            Checks checks,
            Background background,
            Preferences preferences,
            Dialogs dialogs) {
        return new Signing(
                new ApprovalViewModel(shell.decisions(), preferences, new ApprovalPlaces(shell)),
                new PackViewModel(checks, background, dialogs, shell.check()::fail));
    }
}
