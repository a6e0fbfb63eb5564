package app.concord.ui;

import app.concord.campaign.Settings;
import app.concord.campaign.SettingsStore;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;

import java.io.IOException;
import java.lang.System.Logger;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/**
 * The user's settings, observable and kept: a change is saved in the background. That they cannot
 * be saved costs no more than the comfort of being remembered, and is only logged.
 */
public final class Preferences {
    private static final Logger LOG = System.getLogger(Preferences.class.getName());

    private final SettingsStore store;
    private final Background background;
    private final ReadOnlyObjectWrapper<Settings> settings;

    /** Reads what was saved; a small file, so that the window opens the way it was left. */
    public Preferences(SettingsStore store, Background background) {
        this.store = store;
        this.background = background;
        this.settings = new ReadOnlyObjectWrapper<>(store.load());
    }

    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    public Settings get() {
        return settings.get();
    }

    /**
     * Hears of every change for as long as what is returned is kept: the settings outlive the views
     * that follow them, and must hold none of them.
     */
    public ChangeListener<Settings> follow(BiConsumer<Settings, Settings> heard) {
        ChangeListener<Settings> listener = (changed, before, now) -> heard.accept(before, now);
        settings.addListener(new WeakChangeListener<>(listener));
        return listener;
    }

    /** Changes the settings and saves them soon. */
    public void update(UnaryOperator<Settings> change) {
        Settings changed = change.apply(settings.get());
        if (changed.equals(settings.get())) {
            return;
        }
        settings.set(changed);
        background.run(
                this,
                cancellation -> {
                    store.save(changed);
                    return changed;
                },
                saved -> {},
                Preferences::notSaved);
    }

    /** Saves at once, for the end of the program. */
    public void saveNow() {
        background.cancel(this);
        try {
            store.save(settings.get());
        } catch (IOException e) {
            notSaved(e);
        }
    }

    private static void notSaved(Throwable reason) {
        LOG.log(Logger.Level.WARNING, "Settings were not saved", reason);
    }
}
