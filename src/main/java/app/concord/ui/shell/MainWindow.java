package app.concord.ui.shell;

import app.concord.ui.Preferences;

import javafx.application.Platform;
import javafx.scene.Scene;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the main window holds: a model and its view, made anew when another language is chosen,
 * since all words are worded when they are first shown. Used on the thread of the window.
 */
final class MainWindow {
    private final Supplier<ShellViewModel> models;
    private final Function<ShellViewModel, ShellView> views;
    private final Scene scene;
    private ShellViewModel model;
    private ShellView view;

    /**
     * The first model and view, in the language of the preferences.
     *
     * @param models makes models
     * @param views makes the view of a model
     */
    MainWindow(
            Preferences preferences,
            Supplier<ShellViewModel> models,
            Function<ShellViewModel, ShellView> views) {
        this.models = models;
        this.views = views;
        WindowLanguage.use(preferences.get());
        model = models.get();
        view = views.apply(model);
        scene = new Scene(view.root());
        preferences
                .settingsProperty()
                .addListener((changed, before, now) -> {
                    if (before.language() != now.language()) {
                        WindowLanguage.use(now);
                        // The menu in which it was chosen is still open.
                        Platform.runLater(this::wordAnew);
                    }
                });
    }

    private void wordAnew() {
        boolean card = view.cards().preferencesShown();
        ShellViewModel now = models.get();
        Resuming.resume(now, model);
        model = now;
        view = views.apply(now);
        // Keys of the menus of before would go on holding all that they lead to.
        scene.getAccelerators().clear();
        scene.setRoot(view.root());
        // Before they are styled, most parts cannot take the keyboard.
        view.root().applyCss();
        view.root().layout();
        view.focus();
        if (card) {
            view.cards().showPreferences();
        }
    }

    /** What the window shows. */
    Scene scene() {
        return scene;
    }

    /** The model of what is shown now. */
    ShellViewModel model() {
        return model;
    }

    /** What is shown now. */
    ShellView view() {
        return view;
    }
}
