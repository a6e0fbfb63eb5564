package app.concord.ui.look;

import javafx.application.Platform;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Does the work of a screen in small pieces, one a turn of the window's thread, so that keys and
 * pictures come in between. What is asked for again before its turn has come is done once. Used on
 * the thread of the window.
 */
public final class Turns {
    private final Set<Runnable> waiting = new LinkedHashSet<>();
    private boolean going;

    /**
     * Does something soon, after what is waiting already.
     *
     * @param step told from others by identity
     */
    public void later(Runnable step) {
        waiting.add(step);
        go();
    }

    /** Forgets something that waits. */
    public void forget(Runnable step) {
        waiting.remove(step);
    }

    private void go() {
        if (!going && !waiting.isEmpty()) {
            going = true;
            Platform.runLater(this::next);
        }
    }

    private void next() {
        going = false;
        if (waiting.isEmpty()) {
            return;
        }
        Runnable step = waiting.iterator().next();
        waiting.remove(step);
        try {
            step.run();
        } finally {
            go();
        }
    }
}
