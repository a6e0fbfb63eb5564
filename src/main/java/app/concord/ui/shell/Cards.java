package app.concord.ui.shell;

import app.concord.ui.export.ExportView;
import app.concord.ui.packs.PacksView;
import app.concord.ui.packs.PacksViewModel;
import app.concord.ui.preferences.PreferencesView;

import atlantafx.base.controls.ModalPane;

/** The cards that lie over the window while something is set or asked. */
final class Cards {
    private final ShellViewModel model;
    private final ModalPane pane;
    private final PacksViewModel packs;

    Cards(ShellViewModel model, ModalPane pane) {
        this.model = model;
        this.pane = pane;
        packs = new PacksViewModel(model.preferences(), model::checkAgain);
        // However the card goes away, what was switched counts.
        pane.displayProperty()
                .addListener((changed, before, now) -> {
                    if (!now) {
                        packs.done();
                    }
                });
    }

    private void hide() {
        pane.hide(true);
    }

    /** Shows which keys do what. */
    void showKeys() {
        pane.show(Keys.card(this::hide));
    }

    /** Shows the packs of rules. */
    void showPacks() {
        PacksView card = new PacksView(packs, this::hide);
        pane.show(card.root());
        card.focus();
    }

    /** Shows what holds for every campaign. */
    void showPreferences() {
        PreferencesView card =
                new PreferencesView(
                        model.preferences(),
                        model.tools().dialogs(),
                        model.tools().kept(),
                        this::hide);
        pane.show(card.root());
        card.focus();
    }

    /** Asks which report is to be saved; needs a campaign that was checked. */
    void showExport() {
        if (model.summaryProperty().get() == null) {
            return;
        }
        model.tools().export().begin();
        ExportView card = new ExportView(model.tools().export(), this::hide);
        pane.show(card.root());
        card.focus();
    }
}
