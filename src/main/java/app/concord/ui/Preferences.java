package app.concord.ui;

import app.concord.campaign.Settings;
import app.concord.campaign.SettingsStore;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.System.Logger;
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
    private final @Nullable Preferences whole;
    private final ChangeListener<Settings> following;

    /** Reads what was saved; a small file, so that the window opens the way it was left. */
    public Preferences(SettingsStore store, Background background) {
        this.store = store;
        this.background = background;
        this.settings = new ReadOnlyObjectWrapper<>(store.load());
        this.whole = null;
        this.following = (changed, before, now) -> {};
    }

    private Preferences(Preferences whole) {
        this.store = whole.store;
        this.background = whole.background;
        this.settings = new ReadOnlyObjectWrapper<>(whole.get());
        this.whole = whole;
        this.following = (changed, before, now) -> settings.set(now);
        whole.settingsProperty().addListener(following);
    }

    /**
     * The same preferences for a part of the program that ends before they do, such as a window in
     * one language: all that listens to these is let go of by {@link #leave}.
     */
    public Preferences part() {
        return new Preferences(this);
    }

    /** Follows the preferences no more, where these are a part's. */
    public void leave() {
        if (whole != null) {
            whole.settingsProperty().removeListener(following);
        }
    }

    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    public Settings get() {
        return settings.get();
    }

    /** Changes the settings and saves them soon. */
    public void update(UnaryOperator<Settings> change) {
        if (whole != null) {
            whole.update(change);
            return;
        }
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
        if (whole != null) {
            whole.saveNow();
            return;
        }
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
