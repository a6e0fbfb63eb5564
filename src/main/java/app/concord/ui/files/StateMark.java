package app.concord.ui.files;

import app.concord.ui.look.Icons;

import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Draws who says what something about a file is: a shape and a word, colour only repeats them. */
final class StateMark {
    private StateMark() {}

    /** Gives a label the shape and word of a state; nothing where there is nothing to say. */
    static void show(Label label, Choice.State state) {
        label.setText(FileWords.state(state));
        label.setGraphic(icon(state));
        label.getStyleClass().remove("muted");
        if (state == Choice.State.GUESSED || state == Choice.State.UNSAID) {
            label.getStyleClass().add("muted");
        }
    }

    /** The shape of a state, null where it has none. */
    static @Nullable FontIcon icon(Choice.State state) {
        return switch (state) {
            case NONE, GUESSED, UNSAID, MIXED -> null;
            case OPEN -> icon(Material2OutlinedAL.HELP_OUTLINE, "open");
            case SETTLED -> icon(Material2OutlinedAL.HOW_TO_REG, "settled");
            case CHANGED -> icon(Material2OutlinedAL.EDIT, "changed");
            case RESET -> icon(Material2OutlinedMZ.REPLAY, "changed");
        };
    }

    /** The shape of what is to be said of a file first, null where it has none. */
    static @Nullable FontIcon icon(FileRow.Status status) {
        return switch (status) {
            case GUESSED -> null;
            case OPEN -> icon(Choice.State.OPEN);
            case SETTLED -> icon(Choice.State.SETTLED);
            case CHANGED -> icon(Choice.State.CHANGED);
            case NOT_READ -> icon(Material2OutlinedAL.BLOCK, "not-read");
        };
    }

    private static FontIcon icon(Ikon shape, String style) {
        return Icons.icon(shape, "state-icon", "file-" + style);
    }
}
