package app.concord.ui.shell;

import app.concord.ui.Background;
import app.concord.ui.export.ExportView;
import app.concord.ui.packs.PacksView;
import app.concord.ui.packs.PacksViewModel;
import app.concord.ui.preferences.PreferencesView;

import atlantafx.base.controls.ModalPane;

import org.jspecify.annotations.Nullable;

/** The cards that lie over the window while something is set or asked. */
final class Cards {
    private final ShellViewModel model;
    private final Background background;
    private final ModalPane pane;
    private @Nullable PreferencesView preferences;
    private final PacksViewModel packs;
    private boolean packsShown;

    /**
     * No card yet.
     *
     * @param background where files that are chosen on cards are read
     * @param pane what they lie on
     */
    Cards(ShellViewModel model, Background background, ModalPane pane) {
        this.model = model;
        this.background = background;
        this.pane = pane;
        packs =
                new PacksViewModel(
                        model.preferences(), new KeptPacks(model.decisions()), model::checkAgain);
        // However the card goes away, what was switched counts.
        pane.displayProperty()
                .addListener((changed, before, now) -> {
                    if (!now && packsShown) {
                        packsShown = false;
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
        packs.begin();
        packsShown = true;
        PacksView card = new PacksView(packs, this::hide);
        pane.show(card.root());
        card.focus();
    }

    /** Shows what holds for every campaign. */
    void showPreferences() {
        preferences =
                new PreferencesView(
                        model.preferences(),
                        background,
                        model.tools().dialogs(),
                        model.tools().kept(),
                        this::hide);
        pane.show(preferences.root());
        preferences.focus();
    }

    /** Whether what holds for every campaign is shown, so that another window goes on with it. */
    boolean preferencesShown() {
        PreferencesView card = preferences;
        return card != null && pane.isDisplay() && card.root().equals(pane.getContent());
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
