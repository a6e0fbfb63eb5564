package app.concord.ui.shell;

import app.concord.ui.findings.FindingRow;

/** Hands over from the model of a window to the one that takes its place. */
final class Resuming {
    private Resuming() {}

    /**
     * Brings the new model to where the old one is, with everything worded anew: with its campaign
     * and last check, its decisions and what was edited, at the same place, with the same finding.
     * A check under way begins again.
     */
    static void resume(ShellViewModel now, ShellViewModel before) {
        OpenCampaign open = before.campaignProperty().get();
        boolean checking = before.check().phaseProperty().get() != CheckViewModel.Phase.IDLE;
        FindingRow looked = before.findings().selectedProperty().get();
        before.leave();
        before.preferences().leave();
        now.begin(open);
        now.decisions().goOn(before.decisions());
        now.glossary().goOn(before.glossary());
        now.findings().goOn(before.findings());
        now.check().goOn(before.check());
        now.glossary().textProperty().set(before.glossary().textProperty().get());
        if (looked != null) {
            now.findings().select(looked.finding().fingerprint());
        }
        now.problems().partProperty().set(before.problems().partProperty().get());
        now.placeProperty().set(before.placeProperty().get());
        if (checking && open != null) {
            now.check().start(open);
        }
    }
}
