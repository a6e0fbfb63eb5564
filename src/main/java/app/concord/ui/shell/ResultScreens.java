package app.concord.ui.shell;

import app.concord.model.CheckResult;
import app.concord.ui.Background;
import app.concord.ui.codes.CodesViewModel;
import app.concord.ui.content.ContentViewModel;
import app.concord.ui.content.Corrector;
import app.concord.ui.matrix.MatrixViewModel;
import app.concord.ui.messages.MessagesViewModel;
import app.concord.ui.search.SearchViewModel;
import app.concord.ui.timeline.TimelineViewModel;

import java.util.function.Consumer;

/** The screens that show a part of the result and lead to the findings. */
record ResultScreens(
        MatrixViewModel matrix,
        ContentViewModel content,
        TimelineViewModel timeline,
        CodesViewModel codes,
        MessagesViewModel messages,
        SearchViewModel search) {

    /**
     * Empty screens.
     *
     * @param openFinding goes to the finding with this fingerprint
     * @param corrections where corrections of the reading are kept
     * @param background where the search is done
     * @param failed hears of faults of the program
     */
    static ResultScreens leadingTo(
            Consumer<String> openFinding,
            Corrector.Kept corrections,
            Background background,
            Consumer<Throwable> failed) {
        return new ResultScreens(
                new MatrixViewModel(openFinding),
                new ContentViewModel(openFinding, corrections),
                new TimelineViewModel(openFinding),
                new CodesViewModel(openFinding),
                new MessagesViewModel(openFinding),
                new SearchViewModel(background, failed));
    }

    void show(CheckResult result, Prepared prepared) {
        matrix.show(result, prepared.matrix());
        content.show(result);
        timeline.show(result);
        codes.show(result);
        messages.show(result);
        search.show(result);
    }
}
