package app.concord.ui.shell;

import app.concord.ui.findings.DecisionsViewModel;
import app.concord.ui.packs.PacksViewModel;

import java.util.Set;

/** The packs that the open campaign leaves out: kept with its decisions. */
final class KeptPacks implements PacksViewModel.LeftOut {
    private final DecisionsViewModel decisions;

    KeptPacks(DecisionsViewModel decisions) {
        this.decisions = decisions;
    }

    @Override
    public Set<String> ids() {
        return decisions.settingsProperty().get().withoutPacks();
    }

    @Override
    public void keep(Set<String> ids) {
        decisions.change(settings -> settings.withoutPacks(ids));
    }
}
