package app.concord.ui.content;

import app.concord.message.Messages;
import app.concord.model.Correction;
import app.concord.model.Evidence;
import app.concord.ui.look.Icons;

import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A line of a piece: its mark, the words, what is understood by them, what they belong to, how they
 * stand to what others say, and what is corrected.
 */
final class LineCell extends WordsCell<ContentLine> {
    private static final int CLICKS_TO_OPEN = 2;

    private final Function<ContentLine, List<Correction>> said;
    private final Swatch swatch = new Swatch();
    private final Label words = new Label();
    private final Label sign = new Label();
    private final Label meaning = new Label();
    private final Label corrected = new Label();

    /**
     * A cell that leads to the finding about its line, and offers what can be said of it.
     *
     * @param menu what can be said of the lines that are chosen
     */
    LineCell(ContentViewModel model, Supplier<ContextMenu> menu) {
        this.said = model::said;
        setOnMouseClicked(event -> {
            if (event.getClickCount() == CLICKS_TO_OPEN && getItem() != null) {
                model.openFinding(getItem());
            }
        });
        setOnContextMenuRequested(event -> {
            if (getItem() != null) {
                menu.get().show(this, event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
        words.getStyleClass().add("line-words");
        meaning.getStyleClass().addAll("muted", "line-meaning");
        meaning.setWrapText(true);
        corrected.getStyleClass().add("line-corrected");
        corrected.setGraphic(Icons.icon(Material2OutlinedAL.EDIT, "corrected-icon"));
        corrected.setWrapText(true);
        corrected.managedProperty().bind(corrected.visibleProperty());
        sign.setMinWidth(Region.USE_PREF_SIZE);
        words.setMinWidth(0);
        HBox head = new HBox(words, sign);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        head.getStyleClass().add("line-head");
        VBox all = new VBox(head, meaning, corrected);
        lay(Pos.TOP_LEFT, all, List.of(swatch, all));
    }

    @Override
    String show(ContentLine item) {
        swatch.show(item.group(), item.state());
        words.setText(Messages.text("ui.problems.quote", item.words()));
        String about =
                item.subject().isEmpty()
                        ? item.meaning()
                        : Messages.text("ui.content.about", item.meaning(), item.subject());
        meaning.setText(about);
        List<Correction> now = said.apply(item);
        corrected.setVisible(!now.isEmpty());
        corrected.setText(SayWords.of(now));
        showSign(item.side());
        List<String> spoken = new ArrayList<>(List.of(item.words(), about));
        if (!now.isEmpty()) {
            spoken.add(corrected.getText());
        }
        if (item.side() != null) {
            spoken.add(sign.getAccessibleText());
        }
        return String.join(", ", spoken);
    }

    private void showSign(Evidence.@Nullable Side side) {
        sign.setVisible(side != null);
        if (side == null) {
            return;
        }
        boolean deviates = side == Evidence.Side.DEVIATES;
        String name = Messages.text(deviates ? "ui.content.deviates" : "ui.content.in-finding");
        String style = deviates ? "state-deviates" : "state-agrees";
        if (!sign.getStyleClass().contains(style)) {
            sign.getStyleClass().setAll("label", "state-sign", style);
        }
        sign.setText(deviates ? "≠" : "=");
        sign.setAccessibleText(name);
    }
}
