package app.concord.ui.content;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A line of a list whose words wrap: as wide as the list, as high as its words need there.
 *
 * @param <T> what a line is of
 */
abstract class WordsCell<T> extends ListCell<T> {
    private static final double SCROLL_BAR = 16;

    private final HBox line = new HBox();

    WordsCell() {
        line.getStyleClass().add("line");
        setPrefWidth(0);
        setGraphic(line);
    }

    /** Lays the line out; its words take the room that is left beside the other parts. */
    final void lay(Pos position, VBox words, List<Node> parts) {
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        line.setAlignment(position);
        line.getChildren().setAll(parts);
    }

    /** Shows an item; all of it in words, for those who do not see it. */
    abstract String show(T item);

    @Override
    protected final void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            // Taken out it would have to be styled anew when it is put in again.
            line.setVisible(false);
            setAccessibleText(null);
            return;
        }
        setAccessibleText(show(item));
        line.setVisible(true);
    }

    @Override
    protected final double computePrefHeight(double width) {
        double inside =
                getListView() == null
                        ? 0
                        : getListView().getWidth()
                                - SCROLL_BAR
                                - snappedLeftInset()
                                - snappedRightInset();
        return isEmpty() || inside <= 0
                ? super.computePrefHeight(width)
                : snappedTopInset() + line.prefHeight(inside) + snappedBottomInset();
    }
}
