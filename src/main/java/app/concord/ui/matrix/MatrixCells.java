package app.concord.ui.matrix;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.FindingMatrix;
import app.concord.ui.look.Icons;
import app.concord.ui.look.Legend;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The cells and rows of the matrix. */
final class MatrixCells {
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
    private static final Duration HOVER = Duration.millis(400);

    private MatrixCells() {}

    /** A row, which a heading fills with its own ground. */
    static final class LineRow extends TableRow<MatrixLine> {
        @Override
        protected void updateItem(@Nullable MatrixLine line, boolean empty) {
            super.updateItem(line, empty);
            pseudoClassStateChanged(GROUP, !empty && line instanceof MatrixLine.Group);
        }
    }

    /** What a line is about. */
    static final class Head extends TableCell<MatrixLine, MatrixLine> {
        private @Nullable MatrixLine drawn;

        Head(MatrixViewModel model) {
            setOnMouseClicked(event -> {
                if (getItem() instanceof MatrixLine.Group group) {
                    model.toggle(group);
                }
            });
        }

        @Override
        @SuppressWarnings("ReferenceEquality") // What is laid anew has new lines.
        protected void updateItem(@Nullable MatrixLine line, boolean empty) {
            super.updateItem(line, empty);
            if (line == null || empty) {
                drawn = null;
                setTooltip(null);
                setGraphic(null);
                return;
            }
            if (line == drawn) {
                return;
            }
            drawn = line;
            setTooltip(null);
            setGraphic(
                    switch (line) {
                        case MatrixLine.Group group -> group(group);
                        case MatrixLine.Statement(FindingMatrix.Row row) -> statement(row);
                    });
        }

        private Node group(MatrixLine.Group group) {
            Label name = new Label(group.name());
            name.getStyleClass().add("group-name");
            name.setMinWidth(0);
            setTooltip(tooltip(group.name()));
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            HBox line =
                    new HBox(
                            Icons.icon(
                                    group.open()
                                            ? Material2OutlinedAL.KEYBOARD_ARROW_DOWN
                                            : Material2OutlinedAL.CHEVRON_RIGHT,
                                    "muted-icon"),
                            name,
                            space);
            if (group.differing() > 0) {
                Label count =
                        new Label(
                                Icons.sign(FindingMatrix.State.DEVIATES) + " " + group.differing());
                count.getStyleClass().addAll("group-differing", "figures");
                count.setMinWidth(Region.USE_PREF_SIZE);
                count.setAccessibleText(Messages.text("ui.matrix.differing", group.differing()));
                line.getChildren().add(count);
            }
            line.getStyleClass().add("group-line");
            return line;
        }

        private static Node statement(FindingMatrix.Row row) {
            Label title = new Label(MatrixViewModel.title(row));
            title.setMinWidth(0);
            VBox box = new VBox(title);
            box.getStyleClass().add("statement");
            if (!row.condition().isEmpty()) {
                Label condition = new Label(row.condition());
                condition.getStyleClass().addAll("muted", "small-words");
                box.getChildren().add(condition);
            }
            return box;
        }
    }

    /** What is stated in one channel or piece. */
    static final class Stated extends TableCell<MatrixLine, MatrixLine> {
        private final MatrixViewModel model;
        private final MatrixColumn column;
        private final Tooltip hover = tooltip("");
        private final Label sign = new Label();
        private final Label value = new Label();
        private final Label words = new Label();
        private final HBox first = new HBox(sign, value);
        private final VBox box = new VBox(first, words);
        private String ground = "";

        Stated(MatrixViewModel model, MatrixColumn column) {
            this.model = model;
            this.column = column;
            box.getStyleClass().add("stated");
            box.setAlignment(Pos.CENTER_LEFT);
            first.getStyleClass().add("stated-value");
            sign.setMinWidth(Region.USE_PREF_SIZE);
            value.getStyleClass().add("figures");
            value.setMinWidth(0);
            words.getStyleClass().addAll("muted", "small-words");
            words.managedProperty().bind(words.visibleProperty());
            setOnMouseClicked(event -> {
                if (getItem() != null) {
                    model.open(getItem(), column);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable MatrixLine line, boolean empty) {
            super.updateItem(line, empty);
            if (line == null || empty || line instanceof MatrixLine.Group) {
                ground("");
                setTooltip(null);
                setAccessibleText(null);
                setGraphic(null);
                return;
            }
            MatrixCell cell = model.cell(line, column);
            if (cell == null) {
                drawAbsent();
                return;
            }
            draw(cell);
        }

        /**
         * Gives the cell a ground of its own; each change of style costs, so only where it differs.
         */
        private void ground(String style) {
            if (!ground.equals(style)) {
                getStyleClass().remove(ground);
                if (!style.isEmpty()) {
                    getStyleClass().add(style);
                }
                ground = style;
            }
        }

        private void sign(String text, String style) {
            sign.setText(text);
            if (!sign.getStyleClass().contains(style)) {
                sign.getStyleClass().setAll("label", "state-sign", style);
            }
        }

        private void drawAbsent() {
            ground("");
            setTooltip(null);
            sign("·", "state-absent");
            value.setText("");
            words.setVisible(false);
            setAccessibleText(Messages.text("ui.matrix.absent"));
            setGraphic(box);
        }

        private void draw(MatrixCell cell) {
            sign(Icons.sign(cell.state()), Legend.style(cell.state()));
            value.setText(cell.value());
            words.setText(cell.words());
            words.setVisible(!cell.words().isEmpty());
            ground(
                    switch (cell.state()) {
                        case DEVIATES -> "deviating-cell";
                        case EXPLAINED -> "explained-cell";
                        case AGREES -> "";
                    });
            // Looking up what is told there takes longer than drawing the cell.
            hover.setOnShowing(event -> hover.setText(cell.details()));
            setTooltip(hover);
            setAccessibleText(Wording.term(cell.state()) + ": " + cell.value());
            setGraphic(box);
        }
    }

    private static Tooltip tooltip(String words) {
        Tooltip tooltip = new Tooltip(words);
        tooltip.setShowDelay(HOVER);
        return tooltip;
    }
}
