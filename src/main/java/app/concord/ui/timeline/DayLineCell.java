package app.concord.ui.timeline;

import app.concord.message.Wording;
import app.concord.model.Channel;
import app.concord.model.FindingMatrix.State;
import app.concord.ui.look.Icons;
import app.concord.ui.look.Legend;
import app.concord.ui.look.OneOf;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A line of what is told about a day. */
final class DayLineCell extends ListCell<DayLine> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Label sign = Legend.sign(State.DEVIATES);
    private final Label words = new Label();
    private final Label note = new Label();
    private final List<OneOf<Channel>> channels = new ArrayList<>();
    private final HBox icons = new HBox();
    private final HBox line = new HBox();
    private final Tooltip hover = new Tooltip();

    DayLineCell() {
        words.setMinWidth(0);
        note.getStyleClass().addAll("muted", "small-words", "figures");
        note.setMinWidth(Region.USE_PREF_SIZE);
        line.getStyleClass().add("day-line");
        icons.getStyleClass().add("day-line");
        icons.setMinWidth(Region.USE_PREF_SIZE);
        sign.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        line.getChildren().setAll(sign, icons, words, space, note);
        setGraphic(line);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable DayLine told, boolean empty) {
        super.updateItem(told, empty);
        boolean heading = told != null && !empty && told.kind() == DayLine.Kind.HEADING;
        pseudoClassStateChanged(HEADING, heading);
        // Taken out it would have to be styled anew when it is put in again.
        line.setVisible(told != null && !empty);
        if (told == null || empty) {
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        words.setText(told.words());
        String style = heading ? "group-name" : "day-words";
        if (!words.getStyleClass().contains(style)) {
            words.getStyleClass().setAll("label", style);
        }
        note.setText(told.note());
        OneOf.present(sign, told.wrong());
        show(told.channels());
        String all = told.note().isEmpty() ? told.words() : told.words() + "\n" + told.note();
        hover.setText(all);
        setTooltip(hover);
        setAccessibleText(told.wrong() ? Wording.term(State.DEVIATES) + ": " + all : all);
    }

    private void show(Set<Channel> said) {
        while (channels.size() < said.size()) {
            OneOf<Channel> icon = new OneOf<>(Icons::channel);
            icon.setMinWidth(Region.USE_PREF_SIZE);
            channels.add(icon);
            icons.getChildren().add(icon);
        }
        int at = 0;
        for (Channel channel : said) {
            channels.get(at++).show(channel);
        }
        for (int i = 0; i < channels.size(); i++) {
            OneOf.present(channels.get(i), i < said.size());
        }
        OneOf.present(icons, !said.isEmpty());
    }
}
