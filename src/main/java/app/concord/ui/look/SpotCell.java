package app.concord.ui.look;

import app.concord.message.Wording;
import app.concord.model.FindingMatrix.State;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;

/** A cell for a place: the channel's icon, where it is, and below the words themselves. */
public final class SpotCell extends ListCell<Spot> {
    private final Label sign = Legend.sign(State.DEVIATES);
    private final Label where = new Label();
    private final Text before = new Text();
    private final Text words = new Text();
    private final Text after = new Text();
    private final TextFlow quote = new TextFlow(before, words, after);
    private final HBox head = new HBox();
    private final VBox box = new VBox(head, quote);

    public SpotCell() {
        where.getStyleClass().addAll("muted", "small-words");
        where.setMinWidth(0);
        HBox.setHgrow(where, Priority.ALWAYS);
        quote.getStyleClass().add("spot-quote");
        head.getStyleClass().add("spot-head");
        box.getStyleClass().add("spot");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Spot spot, boolean empty) {
        super.updateItem(spot, empty);
        if (spot == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        head.getChildren().setAll(Icons.channel(spot.channel()), where);
        if (spot.wrong()) {
            head.getChildren().addFirst(sign);
        }
        where.setText(spot.where());
        before.setText(spot.before());
        words.setText(spot.words());
        boolean alone = spot.before().isEmpty() && spot.after().isEmpty();
        words.getStyleClass().setAll(alone ? "spot-alone" : "spot-words");
        after.setText(spot.after());
        setAccessibleText(
                String.join(
                        ", ",
                        Wording.term(spot.wrong() ? State.DEVIATES : State.AGREES),
                        Icons.channelName(spot.channel()),
                        spot.where(),
                        spot.text()));
        setGraphic(box);
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
