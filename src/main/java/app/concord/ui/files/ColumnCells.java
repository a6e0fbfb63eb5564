package app.concord.ui.files;

import app.concord.model.FileReading.Column;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The cells of the list of a table's columns. */
final class ColumnCells {
    private final FilesViewModel model;

    ColumnCells(FilesViewModel model) {
        this.model = model;
    }

    /** Makes the cells of a column. */
    interface Factory {
        TableCell<Column, Column> cell(TableColumn<Column, Column> column);
    }

    static Factory words(Function<Column, String> words) {
        return shown ->
                new TableCell<>() {
                    @Override
                    protected void updateItem(@Nullable Column column, boolean empty) {
                        super.updateItem(column, empty);
                        String text = column == null || empty ? null : words.apply(column);
                        setText(text == null ? null : text.replace('\n', ' '));
                        setTooltip(text == null || text.isEmpty() ? null : new Tooltip(text));
                    }
                };
    }

    /** A box to choose what the column holds. */
    Factory meaning() {
        return shown -> new MeaningCell();
    }

    Factory state() {
        return shown ->
                new TableCell<>() {
                    private final Label mark = new Label();

                    @Override
                    protected void updateItem(@Nullable Column column, boolean empty) {
                        super.updateItem(column, empty);
                        if (column == null || empty) {
                            setGraphic(null);
                        } else {
                            StateMark.show(mark, choice(column).state());
                            setGraphic(mark);
                        }
                    }
                };
    }

    private Choice<String> choice(Column column) {
        return model.common(row -> row.column(column));
    }

    /** Chooses what a column holds. */
    private final class MeaningCell extends TableCell<Column, Column> {
        private final ChoiceCombo<String> box =
                new ChoiceCombo<>("", FileWords::meaning, this::chosen);

        private void chosen(@Nullable String meaning) {
            Column column = getItem();
            if (column != null) {
                model.setColumn(column.header(), meaning);
            }
        }

        @Override
        protected void updateItem(@Nullable Column column, boolean empty) {
            super.updateItem(column, empty);
            if (column == null || empty) {
                setGraphic(null);
                return;
            }
            List<String> values = new ArrayList<>(List.of(""));
            values.addAll(model.meanings());
            box.node().setAccessibleText(column.header());
            box.show(choice(column), values);
            setGraphic(box.node());
        }
    }
}
