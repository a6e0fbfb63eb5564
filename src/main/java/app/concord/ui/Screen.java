package app.concord.ui;

import javafx.scene.Node;

/** One screen of the window, or a card that lies over it. Used on the thread of the window. */
public interface Screen {
    /** What is shown. */
    Node root();

    /** Puts the keyboard where work on this screen begins. */
    void focus();
}
