package app.concord.ui.look;

import app.concord.message.Messages;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** What stands in place of a list that holds nothing: what the place is for, and the next step. */
public final class EmptyState {
    private EmptyState() {}

    /**
     * Makes one.
     *
     * @param key of the title; its explanation stands under the key with {@code .text}
     * @param action key of the label of the one button, null for none
     * @param run what the button does
     */
    public static Node of(String key, @Nullable String action, @Nullable Runnable run) {
        Label title = new Label(Messages.text(key));
        title.getStyleClass().add("empty-title");
        Label explanation = new Label(Messages.text(key + ".text"));
        explanation.getStyleClass().add("muted");
        explanation.setWrapText(true);
        VBox box = new VBox(title, explanation);
        box.getStyleClass().add("empty-state");
        if (action != null && run != null) {
            Button button = new Button(Messages.text(action));
            button.setOnAction(event -> run.run());
            box.getChildren().add(button);
        }
        return box;
    }
}
