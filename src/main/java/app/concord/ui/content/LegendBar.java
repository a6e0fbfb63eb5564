package app.concord.ui.content;

import app.concord.message.Messages;

import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import java.util.EnumMap;
import java.util.Map;

/** What the marks mean, each with a switch. */
final class LegendBar {
    private static final double FAINT = 0.55;

    private final ContentViewModel model;
    private final Map<KindGroup, ToggleButton> switches = new EnumMap<>(KindGroup.class);

    LegendBar(ContentViewModel model, FlowPane pane) {
        this.model = model;
        for (KindGroup group : KindGroup.values()) {
            ToggleButton button = new ToggleButton();
            button.setGraphic(Swatch.of(group));
            button.getStyleClass().addAll("small", "kind-switch");
            button.setTooltip(new Tooltip(Messages.text("ui.content.kind.tip")));
            button.setOnAction(event -> {
                if (button.isSelected()) {
                    model.hidden().remove(group);
                } else {
                    model.hidden().add(group);
                }
            });
            switches.put(group, button);
            pane.getChildren().add(button);
        }
        pane.getChildren().addAll(sign(ContentLine.State.OPEN), sign(ContentLine.State.ASIDE));
        InvalidationListener refresh = changed -> refresh();
        model.markedProperty().addListener(refresh);
        model.hidden().addListener(refresh);
        refresh();
    }

    private static Node sign(ContentLine.State state) {
        Swatch swatch = new Swatch();
        swatch.show(KindGroup.CONTACT, state);
        Label words = new Label(Messages.text("ui.content.sign." + state.name()));
        words.getStyleClass().add("muted");
        HBox both = new HBox(swatch, words);
        both.getStyleClass().addAll("legend-entry", "sign");
        return both;
    }

    private void refresh() {
        switches.forEach((group, button) -> {
            String name = Messages.text("ui.content.kind." + group.name());
            int count = model.count(group);
            button.setSelected(!model.hidden().contains(group));
            button.setText(Messages.text("ui.content.kind.count", name, count));
            button.setAccessibleText(button.getText());
            button.setOpacity(count == 0 ? FAINT : 1);
        });
    }
}
