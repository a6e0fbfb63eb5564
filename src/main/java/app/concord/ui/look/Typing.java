package app.concord.ui.look;

import javafx.event.EventHandler;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** Where a key leads into a field, its own character does not belong into it. */
public final class Typing {
    private Typing() {}

    /** Puts the keyboard into a field when a key was pressed; what the key writes is left out. */
    public static void begin(TextInputControl field) {
        field.requestFocus();
        EventHandler<KeyEvent> once =
                new EventHandler<>() {
                    @Override
                    public void handle(KeyEvent event) {
                        if (event.getEventType() == KeyEvent.KEY_TYPED) {
                            event.consume();
                        }
                        // Without a character of its own, the key that goes up ends it.
                        if (event.getEventType() != KeyEvent.KEY_PRESSED) {
                            field.removeEventFilter(KeyEvent.ANY, this);
                        }
                    }
                };
        field.addEventFilter(KeyEvent.ANY, once);
    }
}
