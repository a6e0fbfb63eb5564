package app.concord.ui.shell;

import app.concord.model.CheckResult;
import app.concord.ui.codes.CodesViewModel;
import app.concord.ui.matrix.MatrixViewModel;
import app.concord.ui.messages.MessagesViewModel;
import app.concord.ui.timeline.TimelineViewModel;

import java.util.function.Consumer;

/** The screens that show a part of the result and lead to the findings. */
record ResultScreens(
        MatrixViewModel matrix,
        TimelineViewModel timeline,
        CodesViewModel codes,
        MessagesViewModel messages) {

    /**
     * Empty screens.
     *
     * @param openFinding goes to the finding with this fingerprint
     */
    static ResultScreens leadingTo(Consumer<String> openFinding) {
        return new ResultScreens(
                new MatrixViewModel(openFinding),
                new TimelineViewModel(openFinding),
                new CodesViewModel(openFinding),
                new MessagesViewModel(openFinding));
    }

    void show(CheckResult result) {
        matrix.show(result);
        timeline.show(result);
        codes.show(result);
        messages.show(result);
    }
}
