package app.concord.ui.timeline;

import app.concord.message.Messages;
import app.concord.model.FindingMatrix.State;
import app.concord.model.Timeline.Bar;
import app.concord.ui.look.Icons;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** A row of the timeline: what the offer is called, which stays in view, and its bars. */
final class TrackCell extends ListCell<TimelineRow> {
    private static final int CLICKS_TO_OPEN = 2;

    private final TimelineViewModel model;
    private final Label name = new Label();
    private final Label problems = new Label();
    private final Label note = new Label();
    private final VBox head = new VBox();
    private final TrackChart chart;
    private final HBox line;
    private final Tooltip hover = new Tooltip();
    private @Nullable TimelineRow drawn;

    TrackCell(TimelineViewModel model, double headWidth) {
        this.model = model;
        chart = new TrackChart(model.axis());
        name.setMinWidth(0);
        problems.getStyleClass().addAll("group-differing", "figures");
        problems.setMinWidth(Region.USE_PREF_SIZE);
        problems.managedProperty().bind(problems.visibleProperty());
        note.getStyleClass().addAll("muted", "small-words", "figures");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox title = new HBox(name, space, problems);
        title.getStyleClass().add("track-name");
        head.getChildren().setAll(title, note);
        head.getStyleClass().add("track-head");
        head.setMinWidth(headWidth);
        head.setPrefWidth(headWidth);
        head.setMaxWidth(headWidth);
        line = new HBox(head, chart);
        HBox.setHgrow(chart, Priority.ALWAYS);
        name.setTooltip(hover);
        setGraphic(line);
        setPrefWidth(0);
        chart.setOnMousePressed(this::look);
        model.chosenProperty().addListener(changed -> mark());
        model.selectedProperty().addListener(changed -> mark());
    }

    private void look(MouseEvent event) {
        TimelineRow row = getItem();
        if (row == null) {
            return;
        }
        Bar bar = event.getTarget() instanceof Node target ? chart.at(target) : null;
        var day = model.axis().scaleProperty().get().day(event.getX());
        if (bar == null) {
            model.selectedProperty().set(row);
            model.look(day);
        } else {
            model.choose(row, bar, day);
        }
        if (event.getClickCount() == CLICKS_TO_OPEN) {
            model.open();
        }
    }

    private void mark() {
        TimelineRow row = getItem();
        boolean here = row != null && row.equals(model.selectedProperty().get());
        chart.setChosen(here ? model.chosenProperty().get() : null);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // Another check has other rows, even equal ones.
    protected void updateItem(@Nullable TimelineRow row, boolean empty) {
        super.updateItem(row, empty);
        // Taken out it would have to be styled anew when it is put in again.
        line.setVisible(row != null && !empty);
        if (row == null || empty) {
            drawn = null;
            chart.show(null);
            setAccessibleText(null);
            return;
        }
        if (row == drawn) {
            mark();
            return;
        }
        drawn = row;
        name.setText(row.title());
        hover.setText(row.title());
        note.setText(row.note());
        problems.setVisible(row.problems() > 0);
        problems.setText(Icons.sign(State.DEVIATES) + " " + row.problems());
        String told = Messages.text("ui.matrix.differing", row.problems());
        problems.setAccessibleText(told);
        setAccessibleText(
                row.problems() > 0
                        ? String.join(", ", row.title(), row.note(), told)
                        : String.join(", ", row.title(), row.note()));
        double height = TrackChart.height(row);
        line.setMinHeight(height);
        line.setPrefHeight(height);
        chart.show(row);
        mark();
    }
}
