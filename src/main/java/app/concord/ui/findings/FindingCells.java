package app.concord.ui.findings;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.Channel;
import app.concord.model.Review;
import app.concord.model.Severity;
import app.concord.ui.look.Icons;
import app.concord.ui.look.OneOf;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The cells of the list of findings. */
final class FindingCells {
    private FindingCells() {}

    /** Makes the cells of a column. */
    interface Factory {
        TableCell<FindingRow, FindingRow> cell(TableColumn<FindingRow, FindingRow> column);
    }

    /** A cell that draws a row, once for as long as it shows it. */
    private abstract static class RowCell extends TableCell<FindingRow, FindingRow> {
        private @Nullable FindingRow drawn;

        @Override
        @SuppressWarnings("ReferenceEquality") // Another check has other rows, even equal ones.
        protected final void updateItem(@Nullable FindingRow row, boolean empty) {
            super.updateItem(row, empty);
            if (row == null || empty) {
                drawn = null;
                clear();
            } else if (row != drawn) {
                drawn = row;
                draw(row);
            }
        }

        abstract void draw(FindingRow row);

        /** Shows no row; what draws one stays, hidden. */
        void clear() {
            setText(null);
        }
    }

    static Factory text(Function<FindingRow, String> words) {
        return column ->
                new RowCell() {
                    @Override
                    void draw(FindingRow row) {
                        setText(words.apply(row));
                    }
                };
    }

    static Factory severity() {
        return column ->
                new RowCell() {
                    private final OneOf<Severity> shape = new OneOf<>(Icons::severity);

                    {
                        getStyleClass().add("shape");
                        setGraphic(shape);
                    }

                    @Override
                    void draw(FindingRow row) {
                        shape.show(row.finding().severity());
                    }

                    @Override
                    void clear() {
                        shape.show(null);
                    }
                };
    }

    /** How a finding stands, as a shape with its word; nothing where it is simply open. */
    static Factory state(Function<FindingRow, Review.State> state) {
        return column ->
                new RowCell() {
                    private final OneOf<Review.State> shape = new OneOf<>(FindingCells::shape);
                    private final Tooltip hint = new Tooltip();

                    {
                        getStyleClass().add("shape");
                        setGraphic(shape);
                    }

                    @Override
                    void draw(FindingRow row) {
                        Review.State now = state.apply(row);
                        shape.show(now == Review.State.OPEN ? null : now);
                        String word = Wording.term(now);
                        hint.setText(word);
                        setTooltip(now == Review.State.OPEN ? null : hint);
                        setAccessibleText(word);
                    }

                    @Override
                    void clear() {
                        shape.show(null);
                        setTooltip(null);
                        setAccessibleText(null);
                    }
                };
    }

    private static Node shape(Review.State state) {
        Node shape = Icons.state(state);
        return shape == null ? new Region() : shape;
    }

    /** Both sides around a sign that stands at the same place in every row. */
    static Factory values() {
        return column ->
                new RowCell() {
                    private final Label deviating = side("deviating", Pos.CENTER_RIGHT);
                    private final Label sign = new Label("≠");
                    private final Label expected = side("expected", Pos.CENTER_LEFT);
                    private final HBox both = new HBox(deviating, sign, expected);

                    {
                        both.getStyleClass().add("values");
                        sign.getStyleClass().add("sign");
                        sign.setMinWidth(USE_PREF_SIZE);
                        deviating.prefWidthProperty().bind(both.widthProperty().divide(2));
                        expected.prefWidthProperty().bind(both.widthProperty().divide(2));
                        setGraphic(both);
                    }

                    @Override
                    void draw(FindingRow row) {
                        deviating.setText(row.deviating());
                        expected.setText(row.expected());
                        sign.setVisible(!row.expected().isEmpty());
                        both.setVisible(true);
                    }

                    @Override
                    void clear() {
                        both.setVisible(false);
                    }
                };
    }

    private static Label side(String style, Pos alignment) {
        Label label = new Label();
        label.getStyleClass().addAll("figures", style);
        label.setAlignment(alignment);
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    static Factory channels() {
        return column ->
                new RowCell() {
                    private final Sides sides = new Sides();

                    {
                        setGraphic(sides);
                    }

                    @Override
                    void draw(FindingRow row) {
                        sides.show(row.against(), row.others());
                    }

                    @Override
                    void clear() {
                        sides.show(List.of(), List.of());
                    }
                };
    }

    /** The channels of one side against those of the other, each a shape that is made once. */
    private static final class Sides extends HBox {
        private final Map<Channel, Node> against = new EnumMap<>(Channel.class);
        private final Map<Channel, Node> others = new EnumMap<>(Channel.class);
        private final Label between = new Label(Messages.text("ui.findings.against"));

        Sides() {
            getStyleClass().add("channels");
            between.getStyleClass().add("muted");
            between.setMinWidth(USE_PREF_SIZE);
            getChildren().add(between);
        }

        void show(List<Channel> deviating, List<Channel> agreeing) {
            show(deviating, against, 0);
            OneOf.present(between, !agreeing.isEmpty());
            show(agreeing, others, against.size() + 1);
        }

        private void show(List<Channel> wanted, Map<Channel, Node> made, int from) {
            for (Channel channel : wanted) {
                if (!made.containsKey(channel)) {
                    Node shape = Icons.channel(channel);
                    made.put(channel, shape);
                    int before = List.copyOf(made.keySet()).indexOf(channel);
                    getChildren().add(from + before, shape);
                }
            }
            made.forEach((channel, shape) -> OneOf.present(shape, wanted.contains(channel)));
        }
    }

    static Factory places() {
        return column ->
                new RowCell() {
                    {
                        getStyleClass().addAll("figures", "muted", "count");
                    }

                    @Override
                    void draw(FindingRow row) {
                        setText(Integer.toString(row.places()));
                    }
                };
    }
}
