package app.concord.ui.timeline;

import app.concord.message.Messages;
import app.concord.ui.look.ShortValue;

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
    private final Line upper = new Line(0, "tick-upper");
    private final Line lower = new Line(LINE, "tick-lower");
    private final Rectangle clip = new Rectangle();
    private @Nullable LocalDate now;

    AxisHeader(TimelineViewModel model) {
        this.model = model;
        today.getStyleClass().add("today-chip");
        cursor.getStyleClass().add("cursor-chip");
        today.setManaged(false);
        today.setVisible(false);
        cursor.setManaged(false);
        getChildren().setAll(today, cursor);
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
        upper.lay(Ticks.upper(scale, width), width);
        lower.lay(Ticks.lower(scale, width), width);
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

    private double chip(Label label, double middle, double width) {
        label.applyCss();
        double wide = label.prefWidth(-1);
        double left = Math.clamp(middle - wide / 2, 0, Math.max(0, width - wide));
        label.resizeRelocate(Math.rint(left), 2 * LINE, wide, CHIP);
        return left;
    }

    /** One line of labels, which are kept and moved when the axis is scrolled. */
    private final class Line {
        private final double y;
        private final String style;
        private final List<Label> labels = new ArrayList<>();
        private final List<Region> marks = new ArrayList<>();

        Line(double y, String style) {
            this.y = y;
            this.style = style;
        }

        void lay(List<Ticks.Tick> ticks, double width) {
            while (labels.size() < ticks.size()) {
                add();
            }
            for (int i = 0; i < labels.size(); i++) {
                boolean used = i < ticks.size();
                marks.get(i).setVisible(used);
                labels.get(i).setVisible(used && lay(ticks.get(i), i, width));
            }
        }

        private void add() {
            Region mark = new Region();
            mark.getStyleClass().add("tick-mark");
            mark.setManaged(false);
            marks.add(mark);
            Label label = new Label();
            label.getStyleClass().add(style);
            label.setTextOverrun(OverrunStyle.CLIP);
            label.setManaged(false);
            labels.add(label);
            // The chips stay on top.
            getChildren().addAll(0, List.of(mark, label));
        }

        /** Puts a label where it stays in view while its stretch does; tells whether it fits. */
        private boolean lay(Ticks.Tick tick, int index, double width) {
            marks.get(index).resizeRelocate(Math.rint(tick.x()), y + 3, 1, LINE - 3);
            double left = Math.max(0, tick.x());
            double room = Math.min(tick.x() + tick.width(), width) - left;
            Label label = labels.get(index);
            label.setText(tick.label());
            label.resizeRelocate(left, y, Math.max(0, room), LINE);
            return room >= LABEL_PADDING + tick.label().length() * LETTER;
        }
    }
}
