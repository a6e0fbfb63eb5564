package app.concord.ui.timeline;

import app.concord.message.Wording;
import app.concord.model.FindingMatrix.State;
import app.concord.ui.look.Icons;
import app.concord.ui.look.Legend;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/** A line of what is told about a day. */
final class DayLineCell extends ListCell<DayLine> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Label sign = Legend.sign(State.DEVIATES);
    private final Label words = new Label();
    private final Label note = new Label();
    private final HBox line = new HBox();

    DayLineCell() {
        words.setMinWidth(0);
        note.getStyleClass().addAll("muted", "small-words", "figures");
        note.setMinWidth(Region.USE_PREF_SIZE);
        line.getStyleClass().add("day-line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable DayLine told, boolean empty) {
        super.updateItem(told, empty);
        boolean heading = told != null && !empty && told.kind() == DayLine.Kind.HEADING;
        pseudoClassStateChanged(HEADING, heading);
        setTooltip(null);
        if (told == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        words.setText(told.words());
        words.getStyleClass().setAll("label", heading ? "group-name" : "day-words");
        note.setText(told.note());
        line.getChildren().clear();
        if (told.wrong()) {
            line.getChildren().add(sign);
        }
        told.channels().forEach(channel -> line.getChildren().add(Icons.channel(channel)));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        line.getChildren().addAll(words, space, note);
        String all = told.note().isEmpty() ? told.words() : told.words() + "\n" + told.note();
        setTooltip(new Tooltip(all));
        setAccessibleText(told.wrong() ? Wording.term(State.DEVIATES) + ": " + all : all);
        setGraphic(line);
    }
}
