package app.concord.ui.findings;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.Channel;
import app.concord.model.Review;
import app.concord.model.Severity;
import app.concord.ui.look.EmptyState;
import app.concord.ui.look.Icons;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.HashMap;
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
                setText(null);
                setGraphic(null);
            } else if (row != drawn) {
                drawn = row;
                draw(row);
            }
        }

        abstract void draw(FindingRow row);
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
                    private final Map<Severity, Node> shapes = new EnumMap<>(Severity.class);

                    {
                        getStyleClass().add("shape");
                    }

                    @Override
                    void draw(FindingRow row) {
                        setGraphic(
                                shapes.computeIfAbsent(row.finding().severity(), Icons::severity));
                    }
                };
    }

    /** How a finding stands, as a shape with its word; nothing where it is simply open. */
    static Factory state(Function<FindingRow, Review.State> state) {
        return column ->
                new RowCell() {
                    {
                        getStyleClass().add("shape");
                    }

                    @Override
                    void draw(FindingRow row) {
                        Review.State now = state.apply(row);
                        setGraphic(Icons.state(now));
                        String word = Wording.term(now);
                        setTooltip(now == Review.State.OPEN ? null : new Tooltip(word));
                        setAccessibleText(word);
                    }
                };
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
                    }

                    @Override
                    void draw(FindingRow row) {
                        deviating.setText(row.deviating());
                        expected.setText(row.expected());
                        sign.setVisible(!row.expected().isEmpty());
                        setGraphic(both);
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
                    private final Map<List<List<Channel>>, Node> lines = new HashMap<>();

                    @Override
                    void draw(FindingRow row) {
                        setGraphic(
                                lines.computeIfAbsent(
                                        List.of(row.against(), row.others()), sides -> line(row)));
                    }

                    private HBox line(FindingRow row) {
                        HBox line = new HBox();
                        line.getStyleClass().add("channels");
                        add(line, row.against());
                        if (!row.others().isEmpty()) {
                            Label against = new Label(Messages.text("ui.findings.against"));
                            against.getStyleClass().add("muted");
                            against.setMinWidth(USE_PREF_SIZE);
                            line.getChildren().add(against);
                            add(line, row.others());
                        }
                        return line;
                    }

                    private void add(HBox line, Iterable<Channel> channels) {
                        for (Channel channel : channels) {
                            line.getChildren().add(Icons.channel(channel));
                        }
                    }
                };
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

    /** What stands in place of the list. */
    static Node empty(String key, @Nullable String action, @Nullable Runnable run) {
        return EmptyState.of(key, action, run);
    }
}
