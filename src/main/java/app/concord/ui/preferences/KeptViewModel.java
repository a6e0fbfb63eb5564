package app.concord.ui.preferences;

import app.concord.check.cache.DiskCache;
import app.concord.message.Messages;
import app.concord.ui.Background;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

/** What is kept on disk for the next check: how much it is, and how it is thrown away. */
public final class KeptViewModel {
    private static final long MEGABYTE = 1 << 20;

    private final @Nullable DiskCache cache;
    private final Background background;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper clearable = new ReadOnlyBooleanWrapper();

    /**
     * Of a cache.
     *
     * @param cache null where nothing is kept
     */
    public KeptViewModel(@Nullable DiskCache cache, Background background) {
        this.cache = cache;
        this.background = background;
        show(0);
    }

    /** How much is kept, or why it could not be thrown away. */
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** Whether there is anything to be thrown away. */
    public ReadOnlyBooleanProperty clearableProperty() {
        return clearable.getReadOnlyProperty();
    }

    /** Looks how much is kept. */
    public void measure() {
        DiskCache kept = cache;
        if (kept != null) {
            background.run(this, cancellation -> kept.size(), this::show, this::failed);
        }
    }

    /** Throws everything away. */
    public void clear() {
        DiskCache kept = cache;
        if (kept == null) {
            return;
        }
        clearable.set(false);
        background.run(
                this,
                cancellation -> {
                    kept.clear();
                    return kept.size();
                },
                this::show,
                this::failed);
    }

    private void show(long bytes) {
        clearable.set(bytes > 0);
        words.set(
                bytes == 0
                        ? Messages.text("ui.preferences.kept.none")
                        : Messages.text("ui.preferences.kept", Math.max(1, bytes / MEGABYTE)));
    }

    private void failed(Throwable reason) {
        clearable.set(true);
        words.set(Messages.text("ui.preferences.kept.failed"));
    }
}
