package app.concord.ui.look;

import javafx.application.Platform;
import javafx.scene.Node;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Does the work of a screen in small pieces, a few milliseconds in each turn of the window's
 * thread, so that keys and pictures come in between. What is asked for again before its turn has
 * come is done once. Used on the thread of the window.
 */
public final class Turns {
    /** In nanoseconds: a turn takes on another step while it has not lasted as long. */
    private static final long SHORT = 4_000_000;

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

    /**
     * As {@link #later(Runnable)}; at once where a node is in no window yet, as nobody waits for a
     * key or a picture of it.
     */
    public void later(Node near, Runnable step) {
        if (near.getScene() == null) {
            waiting.remove(step);
            step.run();
        } else {
            later(step);
        }
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
        long begun = System.nanoTime();
        try {
            do {
                Runnable step = waiting.iterator().next();
                waiting.remove(step);
                step.run();
            } while (!waiting.isEmpty() && System.nanoTime() - begun < SHORT);
        } finally {
            go();
        }
    }
}
