package app.concord.ui.findings;

import app.concord.message.Messages;
import app.concord.model.Channel;
import app.concord.model.Severity;
import app.concord.ui.look.Bind;
import app.concord.ui.look.Icons;

import atlantafx.base.controls.CustomTextField;

import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;

import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The filters above the list of findings, each with the number it would show. */
final class FilterBar {
    private final FindingsViewModel model;
    private final Map<FindingsViewModel.Standing, ToggleButton> standings =
            new EnumMap<>(FindingsViewModel.Standing.class);
    private final List<Chip> chips = new ArrayList<>();
    private final CheckFilter<String> ruleFilter;
    private final CheckFilter<Channel> channelFilter;
    private final Button clear;

    /** A filter by severity. */
    private record Chip(Severity severity, ToggleButton button) {}

    FilterBar(
            FindingsViewModel model,
            SegmentedButton byStanding,
            SegmentedButton bySeverity,
            CheckComboBox<String> rules,
            CheckComboBox<Channel> channels,
            Button clear,
            CustomTextField search) {
        this.model = model;
        this.clear = clear;
        for (FindingsViewModel.Standing one : FindingsViewModel.Standing.values()) {
            ToggleButton button = button(byStanding);
            button.setOnAction(event -> {
                model.standingProperty().set(one);
                refresh();
            });
            standings.put(one, button);
        }
        byStanding.setToggleGroup(null);
        for (Severity one : Severity.values()) {
            addChip(bySeverity, one);
        }
        bySeverity.setToggleGroup(null);
        ruleFilter =
                new CheckFilter<>(
                        rules,
                        Messages.text("ui.findings.rule"),
                        FindingsViewModel::ruleName,
                        model.rules());
        channelFilter =
                new CheckFilter<>(
                        channels,
                        Messages.text("ui.findings.channel"),
                        Icons::channelName,
                        model.channels());
        Bind.search(search, model.textProperty());
        clear.setGraphic(Icons.icon(Material2OutlinedAL.CLOSE));
        clear.setOnAction(event -> model.clearFilters());
        clear.managedProperty().bind(clear.visibleProperty());
    }

    private static ToggleButton button(SegmentedButton group) {
        ToggleButton button = new ToggleButton();
        button.getStyleClass().add("small");
        group.getButtons().add(button);
        return button;
    }

    private void addChip(SegmentedButton group, Severity only) {
        ToggleButton button = button(group);
        button.setGraphic(Icons.severity(only));
        button.setOnAction(event -> {
            model.toggle(only);
            refresh();
        });
        chips.add(new Chip(only, button));
    }

    /** Shows the numbers of now. */
    void refresh() {
        standings.forEach((one, button) -> {
            button.setText(
                    Messages.text("ui.findings.standing." + one.name(), model.standingCount(one)));
            button.setSelected(model.standingProperty().get() == one);
        });
        for (Chip chip : chips) {
            int count = model.count(chip.severity());
            chip.button().setText(String.valueOf(count));
            chip.button().setAccessibleText(Icons.severityName(chip.severity()) + " " + count);
            chip.button().setSelected(model.severityProperty().get() == chip.severity());
        }
        ruleFilter.show(model.ruleCounts());
        channelFilter.show(model.channelCounts());
        clear.setVisible(model.filtered());
    }
}
