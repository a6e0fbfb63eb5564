package app.concord.ui.glossary;

import app.concord.model.GlossaryColumn;

import javafx.application.Platform;
import javafx.scene.control.TableCell;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/**
 * A cell that is written in place. Enter and a click elsewhere keep what was written, Escape does
 * not, and Tab goes on in the next cell.
 */
final class GlossaryCell extends TableCell<GlossaryRow, String> {
    private final GlossaryViewModel model;
    private final GlossaryColumn column;
    private @Nullable TextField field;

    GlossaryCell(GlossaryViewModel model, GlossaryColumn column) {
        this.model = model;
        this.column = column;
        getStyleClass().add("glossary-" + column.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (!isEditing()) {
            return;
        }
        TextField editor = new TextField(getItem());
        editor.getStyleClass().add("cell-editor");
        editor.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        editor.setOnAction(event -> commitEdit(editor.getText()));
        editor.focusedProperty()
                .addListener((changed, before, now) -> {
                    if (!now && isEditing()) {
                        commitEdit(editor.getText());
                    }
                });
        field = editor;
        setText(null);
        setGraphic(editor);
        editor.selectAll();
        editor.requestFocus();
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        showText();
    }

    @Override
    public void commitEdit(String written) {
        GlossaryRow row = getTableRow().getItem();
        super.commitEdit(written);
        field = null;
        if (row != null) {
            model.edit(row.index(), column, written);
        }
        getTableView().requestFocus();
    }

    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
        super.updateItem(item, empty);
        if (!isEditing()) {
            showText();
        }
    }

    private void showText() {
        field = null;
        setGraphic(null);
        String item = getItem();
        boolean none = isEmpty() || item == null || item.isEmpty();
        setText(none ? null : item.replace('\n', ' '));
        setTooltip(none ? null : new Tooltip(item));
    }

    private void onKey(KeyEvent event) {
        TextField editor = field;
        if (editor == null) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            cancelEdit();
            getTableView().requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB) {
            TablePosition<GlossaryRow, ?> place =
                    new TablePosition<>(getTableView(), getIndex(), getTableColumn());
            commitEdit(editor.getText());
            goOn(place, event.isShiftDown() ? -1 : 1);
            event.consume();
        }
    }

    private void goOn(TablePosition<GlossaryRow, ?> place, int step) {
        var table = place.getTableView();
        var columns = table.getVisibleLeafColumns();
        int next = columns.indexOf(place.getTableColumn()) + step;
        while (next >= 0 && next < columns.size() && !columns.get(next).isEditable()) {
            next += step;
        }
        if (next >= 0 && next < columns.size()) {
            int at = next;
            Platform.runLater(() -> table.edit(place.getRow(), columns.get(at)));
        }
    }
}
