package app.concord.ui.timeline;

import app.concord.message.Messages;
import app.concord.ui.look.ShortValue;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is written above the axis: months, weeks or days, today, and the day one looks at. */
final class AxisHeader extends Pane {
    static final double HEIGHT = 58;

    private static final double LINE = 20;
    private static final double CHIP = 17;
    private static final double LABEL_PADDING = 5;

    /** How wide a letter of a label is at most, on the average. */
    private static final double LETTER = 7;

    private final TimelineViewModel model;
    private final Label today = new Label(Messages.text("ui.timeline.today"));
    private final Label cursor = new Label();
    private final Rectangle clip = new Rectangle();
    private @Nullable LocalDate now;

    AxisHeader(TimelineViewModel model) {
        this.model = model;
        today.getStyleClass().add("today-chip");
        cursor.getStyleClass().add("cursor-chip");
        setMinWidth(0);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setClip(clip);
        model.axis().scaleProperty().addListener(changed -> requestLayout());
        model.cursorProperty().addListener(changed -> requestLayout());
        setOnMousePressed(event -> look(event.getX()));
        setOnMouseDragged(event -> look(event.getX()));
    }

    /** Which day is today. */
    void setToday(@Nullable LocalDate day) {
        now = day;
        requestLayout();
    }

    private void look(double x) {
        model.look(model.axis().scaleProperty().get().day(Math.clamp(x, 0, getWidth() - 1)));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        clip.setWidth(width);
        clip.setHeight(HEIGHT);
        Scale scale = model.axis().scaleProperty().get();
        List<Node> nodes = new ArrayList<>();
        for (Ticks.Tick tick : Ticks.upper(scale, width)) {
            add(tick, 0, "tick-upper", nodes);
        }
        for (Ticks.Tick tick : Ticks.lower(scale, width)) {
            add(tick, LINE, "tick-lower", nodes);
        }
        getChildren().setAll(nodes);
        LocalDate day = model.cursorProperty().get();
        cursor.setText(ShortValue.day(day));
        double left = chip(cursor, scale.middle(day), width);
        LocalDate currently = now;
        if (currently != null) {
            double at = chip(today, scale.middle(currently), width);
            boolean covered = at < left + cursor.getWidth() && left < at + today.getWidth();
            boolean seen = scale.x(currently) >= 0 && scale.x(currently) < width;
            today.setVisible(seen && !covered);
        }
    }

    /** A label that stays in view while its stretch does. */
    private void add(Ticks.Tick tick, double y, String style, List<Node> nodes) {
        Region mark = new Region();
        mark.getStyleClass().add("tick-mark");
        mark.resizeRelocate(Math.rint(tick.x()), y + 3, 1, LINE - 3);
        mark.setManaged(false);
        nodes.add(mark);
        Label label = new Label(tick.label());
        label.getStyleClass().add(style);
        label.setTextOverrun(OverrunStyle.CLIP);
        label.setManaged(false);
        double left = Math.max(0, tick.x());
        double room = Math.min(tick.x() + tick.width(), getWidth()) - left;
        if (room >= LABEL_PADDING + tick.label().length() * LETTER) {
            label.resizeRelocate(left, y, room, LINE);
            nodes.add(label);
        }
    }

    private double chip(Label label, double middle, double width) {
        getChildren().add(label);
        label.setManaged(false);
        label.applyCss();
        double wide = label.prefWidth(-1);
        double left = Math.clamp(middle - wide / 2, 0, Math.max(0, width - wide));
        label.resizeRelocate(Math.rint(left), 2 * LINE, wide, CHIP);
        return left;
    }
}
