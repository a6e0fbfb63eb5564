package app.concord.ui.shell;

import app.concord.campaign.Settings;
import app.concord.message.Messages;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import java.util.List;

/** The keys that work everywhere in the window, and the card that lists all keys. */
final class Keys {
    private static final KeyCombination OPEN = shortcut(KeyCode.O);
    private static final KeyCombination OPEN_SAVED =
            new KeyCodeCombination(
                    KeyCode.O, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination SAVE = shortcut(KeyCode.S);
    private static final KeyCombination ADDRESS = shortcut(KeyCode.U);
    private static final KeyCombination SEARCH = shortcut(KeyCode.F);
    private static final KeyCombination APPROVE =
            new KeyCodeCombination(
                    KeyCode.A, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination CHECK = shortcut(KeyCode.R);
    private static final KeyCombination EXPORT = shortcut(KeyCode.E);
    private static final KeyCombination SETTINGS = shortcut(KeyCode.COMMA);
    private static final KeyCombination THEME =
            new KeyCodeCombination(
                    KeyCode.L, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    /** In the order of the card; the words stand under {@code ui.keys.<name>}. */
    private static final List<String> NAMES =
            List.of(
                    "step",
                    "evidence",
                    "day",
                    "zoom",
                    "search",
                    "search-all",
                    "severity",
                    "fix",
                    "accept",
                    "not-an-issue",
                    "correct",
                    "undo",
                    "redo",
                    "escape",
                    "open",
                    "open-saved",
                    "save",
                    "export",
                    "address",
                    "check",
                    "approve",
                    "settings",
                    "theme",
                    "keys");

    private final ShellView view;
    private final ShellViewModel model;

    Keys(ShellView view, ShellViewModel model) {
        this.view = view;
        this.model = model;
    }

    private static KeyCombination shortcut(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    void pressed(KeyEvent event) {
        if (OPEN.match(event)) {
            model.start().chooseFolder();
        } else if (OPEN_SAVED.match(event)) {
            model.chooseSaved();
        } else if (SAVE.match(event)) {
            model.saveAs();
        } else if (ADDRESS.match(event)) {
            model.askForAddress();
        } else if (CHECK.match(event)) {
            model.checkAgain();
        } else if (SEARCH.match(event)) {
            view.search();
        } else if (APPROVE.match(event)) {
            model.signing().approval().ask();
        } else if (SETTINGS.match(event)) {
            view.cards().showPreferences();
        } else if (EXPORT.match(event)) {
            view.cards().showExport();
        } else if (THEME.match(event)) {
            switchTheme();
        } else {
            return;
        }
        event.consume();
    }

    /** Question mark and slash lie on different keys: what counts is the character. */
    void typed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        if (event.getCharacter().equals("?")) {
            view.cards().showKeys();
            event.consume();
        } else if (event.getCharacter().equals("/")) {
            view.search();
            event.consume();
        }
    }

    private void switchTheme() {
        model.preferences()
                .update(settings ->
                        settings.withTheme(
                                switch (settings.theme()) {
                                    case SYSTEM, LIGHT -> Settings.Theme.DARK;
                                    case DARK -> Settings.Theme.LIGHT;
                                }));
    }

    /**
     * The card with all keys.
     *
     * @param close takes it away again
     */
    static Node card(Runnable close) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys-grid");
        int row = 0;
        for (String name : NAMES) {
            Label key = new Label(Messages.text("ui.keys." + name));
            key.getStyleClass().add("key");
            Label meaning = new Label(Messages.text("ui.keys." + name + ".text"));
            grid.addRow(row++, key, meaning);
        }
        Label title = new Label(Messages.text("ui.menu.keys"));
        title.getStyleClass().add("screen-title");
        Button done = new Button(Messages.text("ui.keys.close"));
        done.setOnAction(event -> close.run());
        VBox card = new VBox(title, grid, done);
        card.getStyleClass().add("keys-card");
        return card;
    }
}
