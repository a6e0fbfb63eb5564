package app.concord.ui.files;

import app.concord.message.Messages;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A box to choose what something about a file is. Its first entry leaves it to the guess; a letter
 * goes to the next entry that begins with it.
 *
 * @param <T> kind of value
 */
final class ChoiceCombo<T> {
    private final ComboBox<Entry<T>> box = new ComboBox<>();
    private final Function<T, String> words;
    private boolean filling;

    /**
     * An entry of a box.
     *
     * @param value null for the one that leaves it to the guess
     */
    private record Entry<T>(@Nullable T value, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * A box.
     *
     * @param name what is chosen, for screen readers
     * @param words what a value is called
     * @param chosen hears the user's choice, null for the guess
     */
    ChoiceCombo(String name, Function<T, String> words, Consumer<@Nullable T> chosen) {
        this.words = words;
        box.setAccessibleText(name);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setCellFactory(list -> new Words<>());
        box.setOnAction(event -> {
            Entry<T> entry = box.getValue();
            if (!filling && entry != null) {
                chosen.accept(entry.value());
            }
        });
        box.addEventHandler(KeyEvent.KEY_TYPED, this::goTo);
    }

    ComboBox<?> node() {
        return box;
    }

    /** Shows a choice among these values; a value that is none of them is added. */
    void show(Choice<T> choice, List<T> values) {
        filling = true;
        List<Entry<T>> entries = new ArrayList<>();
        entries.add(new Entry<>(null, Messages.text("ui.files.guess")));
        T shown = choice.value();
        if (shown != null && !values.contains(shown)) {
            entries.add(new Entry<>(shown, words.apply(shown)));
        }
        for (T value : values) {
            entries.add(new Entry<>(value, words.apply(value)));
        }
        if (!box.getItems().equals(entries)) {
            box.getItems().setAll(entries);
        }
        boolean guess = choice.state() == Choice.State.RESET;
        Entry<T> now = null;
        for (Entry<T> entry : entries) {
            if (guess ? entry.value() == null : shown != null && shown.equals(entry.value())) {
                now = entry;
            }
        }
        box.setPromptText(Messages.text(prompt(choice.state())));
        if (!Objects.equals(box.getValue(), now)) {
            box.setValue(now);
        }
        box.setDisable(choice.state() == Choice.State.NONE);
        filling = false;
    }

    private static String prompt(Choice.State state) {
        return switch (state) {
            case MIXED -> "ui.files.several";
            case UNSAID -> "ui.files.unsaid";
            default -> "ui.files.unknown";
        };
    }

    private void goTo(KeyEvent event) {
        String typed = event.getCharacter().toLowerCase(Locale.ROOT);
        if (typed.isBlank() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int from = box.getSelectionModel().getSelectedIndex();
        int size = box.getItems().size();
        for (int step = 1; step <= size; step++) {
            int at = Math.floorMod(from + step, size);
            Entry<T> entry = box.getItems().get(at);
            if (entry.value() != null && entry.words().toLowerCase(Locale.ROOT).startsWith(typed)) {
                box.getSelectionModel().select(at);
                event.consume();
                return;
            }
        }
    }

    /** The words of an entry; the one for the guess is set apart. */
    private static final class Words<T> extends ListCell<Entry<T>> {
        @Override
        protected void updateItem(@Nullable Entry<T> entry, boolean empty) {
            super.updateItem(entry, empty);
            Entry<T> shown = empty ? null : entry;
            setText(shown == null ? null : shown.words());
            getStyleClass().remove("guess-entry");
            if (shown != null && shown.value() == null) {
                getStyleClass().add("guess-entry");
            }
        }
    }
}
