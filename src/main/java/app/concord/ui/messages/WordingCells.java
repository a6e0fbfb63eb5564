package app.concord.ui.messages;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.Channel;
import app.concord.model.Evidence;
import app.concord.model.FindingMatrix;
import app.concord.ui.evidence.ComparisonView;
import app.concord.ui.look.Copying;
import app.concord.ui.look.Icons;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** The cells of the tables of messages and taglines. */
final class WordingCells {
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");

    private static final double TWO_LINES = 36;

    private WordingCells() {}

    /** A row; the first of a message or tagline is set off from the one before. */
    static final class LineRow extends TableRow<WordingLine> {
        @Override
        protected void updateItem(@Nullable WordingLine line, boolean empty) {
            super.updateItem(line, empty);
            pseudoClassStateChanged(FIRST, !empty && line != null && line.first());
        }
    }

    /** The words, and below what is said of them. */
    static final class Words extends TableCell<WordingLine, WordingLine> {
        private final Label words = new Label();
        private final Label note = new Label();
        private final VBox box = new VBox(words, note);

        Words() {
            box.setAlignment(Pos.CENTER_LEFT);
            words.setMinWidth(0);
            words.setWrapText(true);
            words.setMaxHeight(TWO_LINES);
            note.setMinHeight(Region.USE_PREF_SIZE);
            note.getStyleClass().addAll("muted", "small-words");
            box.getStyleClass().add("wording");
        }

        @Override
        protected void updateItem(@Nullable WordingLine line, boolean empty) {
            super.updateItem(line, empty);
            if (line == null || empty) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            words.setText(Messages.text("ui.problems.quote", line.title()));
            words.getStyleClass().setAll("label", line.first() ? "group-name" : "figures");
            note.setText(line.note());
            box.pseudoClassStateChanged(FIRST, line.first());
            setTooltip(new Tooltip(line.title()));
            setGraphic(box);
        }
    }

    /** What a channel says, as a sign and a word. */
    static final class InChannel extends TableCell<WordingLine, WordingLine> {
        private final Channel channel;
        private final Label sign = new Label();
        private final Label words = new Label();
        private final HBox box = new HBox(sign, words);

        InChannel(Channel channel) {
            this.channel = channel;
            box.getStyleClass().add("stated-value");
            box.setAlignment(Pos.CENTER_LEFT);
            sign.setMinWidth(Region.USE_PREF_SIZE);
            words.setMinWidth(0);
            words.setWrapText(true);
            words.setMaxHeight(TWO_LINES);
        }

        @Override
        protected void updateItem(@Nullable WordingLine line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().removeAll("deviating-cell", "explained-cell");
            if (line == null || empty) {
                setGraphic(null);
                return;
            }
            WordingLine.Cell cell = line.cells().get(channel);
            FindingMatrix.State state = cell == null ? null : cell.state();
            sign.setText(state == null ? "·" : Icons.sign(state));
            sign.getStyleClass().setAll("label", "state-sign", style(state));
            words.setText(cell == null ? "" : cell.words());
            words.getStyleClass().setAll("label", state == null ? "muted" : "figures");
            if (state == FindingMatrix.State.DEVIATES) {
                getStyleClass().add("deviating-cell");
            } else if (state == FindingMatrix.State.EXPLAINED) {
                getStyleClass().add("explained-cell");
            }
            String absent = Messages.text("ui.matrix.absent");
            setAccessibleText(
                    cell == null
                            ? absent
                            : state == null
                                    ? cell.words()
                                    : Wording.term(state) + ": " + cell.words());
            setGraphic(box);
        }

        private static String style(FindingMatrix.@Nullable State state) {
            return state == null
                    ? "state-absent"
                    : "state-" + state.name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where words stand, and the words; of altered ones, which they are. */
    static final class SpotCell extends ListCell<WordingLine.Spot> {
        private final Label where = new Label();
        private final Label quote = new Label();
        private final ComparisonView compared = new ComparisonView(Copying::toClipboard);
        private final VBox box = new VBox(where, quote, compared);

        SpotCell() {
            where.getStyleClass().addAll("muted", "small-words");
            quote.setWrapText(true);
            quote.managedProperty().bind(quote.visibleProperty());
            compared.managedProperty().bind(compared.visibleProperty());
            box.getStyleClass().add("problem-words");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(WordingLine.@Nullable Spot spot, boolean empty) {
            super.updateItem(spot, empty);
            if (spot == null || empty) {
                setGraphic(null);
                return;
            }
            where.setText(spot.where());
            quote.setText(Messages.text("ui.problems.quote", spot.quote().strip()));
            WordingLine.Altered altered = spot.altered();
            quote.setVisible(!spot.quote().isEmpty() && altered == null);
            compared.setVisible(altered != null);
            if (altered != null) {
                compared.show(
                        altered.words(),
                        new ComparisonView.Line(
                                Messages.text("ui.messages.altered"), Evidence.Side.DEVIATES),
                        wanted(altered));
            }
            setGraphic(box);
        }

        private static ComparisonView.Line wanted(WordingLine.Altered altered) {
            return altered.ofBrief()
                    ? new ComparisonView.Line(
                            Messages.text("ui.evidence.side.reference"), Evidence.Side.REFERENCE)
                    : new ComparisonView.Line(
                            Messages.text("ui.messages.usual"), Evidence.Side.AGREES);
        }

        /** As high as the words are at the width of the list. */
        @Override
        protected double computePrefHeight(double width) {
            if (getGraphic() == null) {
                return super.computePrefHeight(width);
            }
            double outer = width > 0 ? width : getListView().getWidth();
            double inner = Math.max(0, outer - snappedLeftInset() - snappedRightInset());
            return snappedTopInset() + box.prefHeight(inner) + snappedBottomInset();
        }
    }
}
