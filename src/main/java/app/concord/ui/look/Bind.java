package app.concord.ui.look;

import app.concord.message.Messages;

import atlantafx.base.controls.CustomTextField;

import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Control;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What the screens bind alike: fields to search in, words that explain, columns of whole rows. */
public final class Bind {
    private Bind() {}

    /** Gives a field the mark of a search, and keeps its words and a property the same. */
    public static void search(CustomTextField field, Property<String> text) {
        field.setLeft(Icons.icon(Material2OutlinedMZ.SEARCH, "muted-icon"));
        field.textProperty().bindBidirectional(text);
    }

    /** Explains a control by the words under a key. */
    public static void tip(Control control, String key) {
        control.setTooltip(new Tooltip(Messages.text(key)));
    }

    /** Gives the cells of a column their whole row; columns stay where they are. */
    public static <T> void rows(TableColumn<T, T> column) {
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue()).getReadOnlyProperty());
        column.setReorderable(false);
    }

    /** As {@link #rows}, of a table whose order is its own. */
    public static <T> void orderedRows(TableColumn<T, T> column) {
        rows(column);
        column.setSortable(false);
    }
}
