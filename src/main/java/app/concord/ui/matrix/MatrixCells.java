package app.concord.ui.matrix;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.FindingMatrix;
import app.concord.ui.look.Icons;
import app.concord.ui.look.Legend;
import app.concord.ui.look.OneOf;

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
import javafx.scene.layout.StackPane;
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
        private final Tooltip hover = tooltip("");
        private final GroupHead group = new GroupHead();
        private final StatementHead statement = new StatementHead();
        private final StackPane both = new StackPane(group, statement);
        private @Nullable MatrixLine drawn;

        Head(MatrixViewModel model) {
            both.setAlignment(Pos.CENTER_LEFT);
            both.setMinWidth(0);
            setGraphic(both);
            setOnMouseClicked(event -> {
                if (getItem() instanceof MatrixLine.Group clicked) {
                    model.toggle(clicked);
                }
            });
        }

        @Override
        @SuppressWarnings("ReferenceEquality") // What is laid anew has new lines.
        protected void updateItem(@Nullable MatrixLine line, boolean empty) {
            super.updateItem(line, empty);
            if (line == null || empty) {
                drawn = null;
                show(null);
                return;
            }
            if (line == drawn) {
                return;
            }
            drawn = line;
            switch (line) {
                case MatrixLine.Group shown -> {
                    group.show(shown);
                    hover.setText(shown.name());
                    show(group);
                }
                case MatrixLine.Statement(FindingMatrix.Row row) -> {
                    statement.show(row);
                    show(statement);
                }
            }
        }

        /** Hides what is not meant; to take it out and put it in again would cost more. */
        private void show(@Nullable Node wanted) {
            OneOf.present(group, group.equals(wanted));
            OneOf.present(statement, statement.equals(wanted));
            setTooltip(group.equals(wanted) ? hover : null);
        }
    }

    /** The heading of a group. */
    private static final class GroupHead extends HBox {
        private final OneOf<Boolean> arrow =
                new OneOf<>(open ->
                        Icons.icon(
                                open
                                        ? Material2OutlinedAL.KEYBOARD_ARROW_DOWN
                                        : Material2OutlinedAL.CHEVRON_RIGHT,
                                "muted-icon"));
        private final Label name = new Label();
        private final Label count = new Label();

        GroupHead() {
            getStyleClass().add("group-line");
            arrow.setMinWidth(USE_PREF_SIZE);
            name.getStyleClass().add("group-name");
            name.setMinWidth(0);
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            count.getStyleClass().addAll("group-differing", "figures");
            count.setMinWidth(USE_PREF_SIZE);
            getChildren().addAll(arrow, name, space, count);
        }

        void show(MatrixLine.Group group) {
            arrow.show(group.open());
            name.setText(group.name());
            OneOf.present(count, group.differing() > 0);
            if (group.differing() > 0) {
                count.setText(Icons.sign(FindingMatrix.State.DEVIATES) + " " + group.differing());
                count.setAccessibleText(Messages.text("ui.matrix.differing", group.differing()));
            }
        }
    }

    /** What a statement is about. */
    private static final class StatementHead extends VBox {
        private final Label title = new Label();
        private final Label condition = new Label();

        StatementHead() {
            getStyleClass().add("statement");
            title.setMinWidth(0);
            condition.getStyleClass().addAll("muted", "small-words");
            getChildren().addAll(title, condition);
        }

        void show(FindingMatrix.Row row) {
            title.setText(MatrixViewModel.title(row));
            condition.setText(row.condition());
            OneOf.present(condition, !row.condition().isEmpty());
        }
    }

    /** What is stated in one channel or piece. */
    static final class Stated extends TableCell<MatrixLine, MatrixLine> {
        private final MatrixViewModel model;
        private final MatrixColumn column;
        private final Tooltip hover;
        private final Label sign = new Label();
        private final Label value = new Label();
        private final Label words = new Label();
        private final HBox first = new HBox(sign, value);
        private final VBox box = new VBox(first, words);
        private String ground = "";
        private String signStyle = "";
        private FindingMatrix.@Nullable Row drawn;
        private @Nullable MatrixCell told;

        /**
         * A cell of a column.
         *
         * @param hover tells the details of whichever cell the mouse rests on
         */
        Stated(MatrixViewModel model, MatrixColumn column, Tooltip hover) {
            this.model = model;
            this.column = column;
            this.hover = hover;
            box.getStyleClass().add("stated");
            box.setAlignment(Pos.CENTER_LEFT);
            first.getStyleClass().add("stated-value");
            sign.setMinWidth(Region.USE_PREF_SIZE);
            value.getStyleClass().add("figures");
            value.setMinWidth(0);
            words.getStyleClass().addAll("muted", "small-words");
            words.managedProperty().bind(words.visibleProperty());
            setGraphic(box);
            setOnMouseClicked(event -> {
                if (getItem() != null) {
                    model.open(getItem(), column);
                }
            });
        }

        @Override
        @SuppressWarnings("ReferenceEquality") // Another check has other rows, even equal ones.
        protected void updateItem(@Nullable MatrixLine line, boolean empty) {
            super.updateItem(line, empty);
            FindingMatrix.Row row =
                    !empty && line instanceof MatrixLine.Statement statement
                            ? statement.row()
                            : null;
            if (row != null && row == drawn) {
                return;
            }
            drawn = row;
            if (line == null || row == null) {
                ground("");
                setTooltip(null);
                setAccessibleText(null);
                box.setVisible(false);
                return;
            }
            box.setVisible(true);
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
            if (!signStyle.equals(style)) {
                sign.getStyleClass().setAll("label", "state-sign", style);
                signStyle = style;
            }
        }

        private void drawAbsent() {
            ground("");
            setTooltip(null);
            // What agrees is as quiet, and far more often beside it.
            sign("·", Legend.style(FindingMatrix.State.AGREES));
            value.setText("");
            words.setVisible(false);
            setAccessibleText(Messages.text("ui.matrix.absent"));
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
            told = cell;
            setTooltip(hover);
            setAccessibleText(Wording.term(cell.state()) + ": " + cell.value());
        }
    }

    /**
     * What all cells share: one of its own for each would cost more than the rest of the cell, and
     * looking up what is told there takes longer than drawing it.
     */
    static Tooltip hover() {
        Tooltip hover = tooltip("");
        hover.setOnShowing(event -> {
            MatrixCell told = hover.getOwnerNode() instanceof Stated cell ? cell.told : null;
            hover.setText(told == null ? "" : told.details());
        });
        return hover;
    }

    private static Tooltip tooltip(String words) {
        Tooltip tooltip = new Tooltip(words);
        tooltip.setShowDelay(HOVER);
        return tooltip;
    }
}
