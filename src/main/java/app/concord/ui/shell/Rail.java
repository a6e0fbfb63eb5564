package app.concord.ui.shell;

import app.concord.campaign.Settings;
import app.concord.message.Messages;
import app.concord.ui.look.Icons;

import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rail of places: a button for each, with words or folded to its mark. */
final class Rail {
    private static final PseudoClass COLLAPSED = PseudoClass.getPseudoClass("collapsed");

    /** The places from this one on are about what goes in, those before about what came out. */
    private static final Place FIRST_OF_INPUT = Place.FILES;

    /** The size of letters for which the other sizes are given, in pixels. */
    private static final double SIZE = 13;

    private static final double LEAST_WIDTH = 144;

    /** What stands beside a name: the mark, gaps, and the edges of button and rail. */
    private static final double AROUND = 68;

    private final ShellViewModel model;
    private final VBox box;
    private final Button collapse;
    private final Map<Place, ToggleButton> buttons = new EnumMap<>(Place.class);

    /**
     * Fills the rail.
     *
     * @param box holds the buttons, before what it holds already
     * @param collapse folds and unfolds it
     */
    Rail(ShellViewModel model, VBox box, Button collapse) {
        this.model = model;
        this.box = box;
        this.collapse = collapse;
        List<Node> parts = new ArrayList<>();
        for (Place place : Place.values()) {
            if (place != Place.START) {
                add(place, parts);
            }
        }
        box.getChildren().addAll(0, parts);
        box.managedProperty().bind(box.visibleProperty());
        collapse.setOnAction(
                event -> model.preferences().update(s -> s.withRailCollapsed(!s.railCollapsed())));
        ChangeListener<Settings> follows =
                model.preferences().follow((before, now) -> fold(now.railCollapsed()));
        // Held by what it folds, since the settings hold no view.
        box.getProperties().put(Rail.class, List.of(this, follows));
        fold(model.preferences().get().railCollapsed());
    }

    private void add(Place place, List<Node> parts) {
        String title = Messages.text(place.titleKey());
        ToggleButton button = new ToggleButton(title, Icons.icon(icon(place)));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(title);
        button.setTooltip(new Tooltip(title));
        button.setOnAction(event -> {
            model.placeProperty().set(place);
            select(model.placeProperty().get());
        });
        if (place == FIRST_OF_INPUT) {
            Region gap = new Region();
            gap.getStyleClass().add("rail-gap");
            parts.add(gap);
        }
        parts.add(button);
        buttons.put(place, button);
    }

    private static Ikon icon(Place place) {
        return switch (place) {
            case START -> Material2OutlinedAL.HOME;
            case OVERVIEW -> Material2OutlinedAL.DASHBOARD;
            case FINDINGS -> Material2OutlinedAL.COMPARE_ARROWS;
            case MATRIX -> Material2OutlinedAL.GRID_ON;
            case CONTENT -> Material2OutlinedAL.ARTICLE;
            case TIMELINE -> Material2OutlinedMZ.TIMELINE;
            case CODES -> Material2OutlinedAL.LOCAL_OFFER;
            case MESSAGES -> Material2OutlinedAL.FORMAT_QUOTE;
            case SEARCH -> Material2OutlinedMZ.SEARCH;
            case FILES -> Material2OutlinedAL.DESCRIPTION;
            case GLOSSARY -> Material2OutlinedMZ.SPELLCHECK;
            case RULES -> Material2OutlinedMZ.RULE;
            case PROBLEMS -> Material2OutlinedMZ.REPORT_PROBLEM;
        };
    }

    /** How wide the longest name is, in bold as it is when chosen; in heights of a letter. */
    private double width() {
        double longest = LEAST_WIDTH;
        for (ToggleButton button : buttons.values()) {
            Text name = new Text(button.getText());
            name.setFont(Font.font(Font.getDefault().getFamily(), FontWeight.BOLD, SIZE));
            longest = Math.max(longest, name.getLayoutBounds().getWidth() + AROUND);
        }
        return longest / SIZE;
    }

    /** Marks the place one is at. */
    void select(Place at) {
        buttons.forEach((place, button) -> button.setSelected(place == at));
    }

    private void fold(boolean collapsed) {
        box.pseudoClassStateChanged(COLLAPSED, collapsed);
        // By style, as that of the file would win otherwise; by letters, so that it grows with
        // them.
        box.setStyle(
                collapsed
                        ? null
                        : String.format(
                                Locale.ROOT,
                                "-fx-min-width: %1$.2fem; -fx-pref-width: %1$.2fem;",
                                width()));
        collapse.setGraphic(
                Icons.icon(
                        collapsed
                                ? Material2OutlinedAL.CHEVRON_RIGHT
                                : Material2OutlinedAL.CHEVRON_LEFT,
                        "muted-icon"));
        collapse.setAccessibleText(
                Messages.text(collapsed ? "ui.rail.expand" : "ui.rail.collapse"));
    }
}
