package app.concord.ui.look;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Puts plain text on the system's clipboard. Used on the thread of the window. */
public final class Copying {
    private Copying() {}

    /** Makes the text what is pasted next. */
    public static void toClipboard(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
