package app.concord.ui.shell;

import app.concord.ui.look.OneOf;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Shows one screen of several. Those looked at before stay in the window, hidden, as putting one
 * into it anew means to style every part of it. Used on the thread of the window.
 */
final class ScreenStack {
    private final StackPane pane;

    /** The screens in the window, the one shown first. */
    private final Deque<Node> screens = new ArrayDeque<>();

    ScreenStack(StackPane pane) {
        this.pane = pane;
    }

    /**
     * Shows a screen in place of another.
     *
     * @param focus puts the keyboard onto it; while the one before is still there to give it away
     */
    void show(Node screen, Runnable focus) {
        Node before = screens.peekFirst();
        if (screen.equals(before)) {
            focus.run();
            return;
        }
        screens.remove(screen);
        screens.addFirst(screen);
        if (pane.getChildren().contains(screen)) {
            screen.toBack();
            OneOf.present(screen, true);
        } else {
            OneOf.present(screen, true);
            pane.getChildren().addFirst(screen);
            // A split pane holds its parts only once it is styled; before that none can take focus.
            screen.applyCss();
            pane.layout();
        }
        focus.run();
        OneOf.present(before, false);
    }

    /** Takes out what is hidden: all of it changes, and need not be laid out unseen. */
    void forgetHidden() {
        while (screens.size() > 1) {
            pane.getChildren().remove(screens.removeLast());
        }
    }
}
