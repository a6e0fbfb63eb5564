package app.concord.ui.findings;

import app.concord.ui.look.EmptyState;

import javafx.scene.Node;

/** Says why no finding is listed, and the way out. */
final class EmptyFindings {
    private EmptyFindings() {}

    /** What stands in place of the list. */
    static Node of(FindingsViewModel model) {
        if (model.resultProperty().get() == null) {
            return EmptyState.of("ui.findings.empty.nothing", null, null);
        }
        if (model.filtered()) {
            return EmptyState.of(
                    "ui.findings.empty.filtered", "ui.findings.clear", model::clearFilters);
        }
        if (model.rows().isEmpty()) {
            return EmptyState.of("ui.findings.empty.clean", null, null);
        }
        return model.standingProperty().get() == FindingsViewModel.Standing.SETTLED
                ? EmptyState.of("ui.findings.empty.unsettled", null, null)
                : EmptyState.of(
                        "ui.findings.empty.settled",
                        "ui.findings.show-settled",
                        () -> model.standingProperty().set(FindingsViewModel.Standing.SETTLED));
    }
}
