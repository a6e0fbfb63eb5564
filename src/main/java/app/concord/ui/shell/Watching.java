package app.concord.ui.shell;

import app.concord.campaign.Settings;
import app.concord.ui.Background;
import app.concord.ui.Preferences;

import javafx.beans.value.ChangeListener;

import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Path;
import java.util.List;

/**
 * Has the open campaign checked again as soon as its files change, where the user wants that. Only
 * one campaign is watched at a time.
 */
final class Watching {
    private static final Logger LOG = System.getLogger(Watching.class.getName());

    /** Begins to watch; asked away from the window. */
    @FunctionalInterface
    interface Watch {
        /**
         * Watches until the result is closed.
         *
         * @param changed called from any thread
         * @throws IOException if the system does not let it
         */
        Closeable of(List<Path> paths, Runnable changed) throws IOException;
    }

    private final Watch watch;
    private final Background background;
    private final Preferences preferences;

    /** Held here, since the settings hold no window. */
    @SuppressWarnings("unused")
    private final ChangeListener<Settings> follows;

    private final Runnable check;
    private List<Path> paths = List.of();
    private @Nullable Closeable current;

    /**
     * Watches nothing yet.
     *
     * @param check checks the open campaign again
     */
    Watching(Watch watch, Background background, Preferences preferences, Runnable check) {
        this.watch = watch;
        this.background = background;
        this.preferences = preferences;
        this.check = check;
        follows =
                preferences.follow((before, now) -> {
                    if (before.follows() != now.follows()) {
                        begin();
                    }
                });
    }

    /**
     * Watches these in place of those before.
     *
     * @param newPaths folders and files of the open campaign, absolute; empty for none
     */
    void follow(List<Path> newPaths) {
        if (!paths.equals(newPaths)) {
            paths = List.copyOf(newPaths);
            begin();
        }
    }

    private void begin() {
        end();
        List<Path> wanted = paths;
        if (wanted.isEmpty() || !preferences.get().follows()) {
            background.cancel(this);
            return;
        }
        background.run(
                this,
                cancellation -> watch.of(wanted, () -> background.publish(() -> changed(wanted))),
                begun -> current = begun,
                reason ->
                        LOG.log(
                                Logger.Level.WARNING,
                                "The campaign's files are not watched",
                                reason));
    }

    private void changed(List<Path> of) {
        if (of.equals(paths) && preferences.get().follows()) {
            check.run();
        }
    }

    /** Watches nothing any more. */
    void end() {
        Closeable ended = current;
        current = null;
        if (ended != null) {
            try {
                ended.close();
            } catch (IOException e) {
                LOG.log(Logger.Level.WARNING, "A watch could not be ended", e);
            }
        }
    }
}
