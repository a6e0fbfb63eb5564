package app.concord.ui.timeline;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines through all rows: where months or weeks begin, which lie below the bars, or today and the
 * day one looks at, which lie over them.
 */
final class AxisMarks extends Pane {
    private static final double TODAY = 2;

    private final TimelineViewModel model;
    private final boolean below;
    private final Rectangle clip = new Rectangle();
    private final List<Region> lines = new ArrayList<>();
    private int used;
    private @Nullable LocalDate now;

    /**
     * Lines of a timeline.
     *
     * @param below whether these are the lines below the bars
     */
    AxisMarks(TimelineViewModel model, boolean below) {
        this.model = model;
        this.below = below;
        setMouseTransparent(true);
        setMinWidth(0);
        setClip(clip);
        model.axis().scaleProperty().addListener(changed -> requestLayout());
        if (!below) {
            model.cursorProperty().addListener(changed -> requestLayout());
        }
    }

    /** Which day is today. */
    void setToday(@Nullable LocalDate day) {
        now = day;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        clip.setWidth(width);
        clip.setHeight(getHeight());
        Scale scale = model.axis().scaleProperty().get();
        used = 0;
        if (below) {
            addTicks(scale);
        } else {
            if (now != null) {
                line(scale.middle(now) - TODAY / 2, TODAY, "today-mark");
            }
            line(scale.middle(model.cursorProperty().get()), 1, "cursor-mark");
        }
        for (int i = used; i < lines.size(); i++) {
            lines.get(i).setVisible(false);
        }
    }

    private void addTicks(Scale scale) {
        double width = getWidth();
        if (Ticks.step(scale.dayWidth()) != Ticks.Step.DAY) {
            Ticks.lower(scale, width).forEach(tick -> line(tick.x(), 1, "tick-mark"));
        }
        Ticks.upper(scale, width).forEach(tick -> line(tick.x(), 1, "tick-mark", "strong"));
    }

    /** Draws a line; lines are kept and moved, since new ones must be styled first. */
    private void line(double x, double width, String... styles) {
        if (x < 0 || x > getWidth()) {
            return;
        }
        if (used == lines.size()) {
            Region line = new Region();
            line.setManaged(false);
            lines.add(line);
            getChildren().add(line);
        }
        Region line = lines.get(used++);
        if (!line.getStyleClass().equals(List.of(styles))) {
            line.getStyleClass().setAll(styles);
        }
        line.setVisible(true);
        line.resizeRelocate(Math.rint(x), 0, width, getHeight());
    }
}
