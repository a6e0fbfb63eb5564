package app.concord.ui.timeline;

import javafx.scene.Node;
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
        model.cursorProperty().addListener(changed -> requestLayout());
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
        List<Node> lines = new ArrayList<>();
        if (below) {
            addTicks(scale, lines);
        } else {
            if (now != null) {
                line(scale.middle(now) - TODAY / 2, TODAY, lines, "today-mark");
            }
            line(scale.middle(model.cursorProperty().get()), 1, lines, "cursor-mark");
        }
        getChildren().setAll(lines);
    }

    private void addTicks(Scale scale, List<Node> lines) {
        double width = getWidth();
        if (Ticks.step(scale.dayWidth()) != Ticks.Step.DAY) {
            Ticks.lower(scale, width).forEach(tick -> line(tick.x(), 1, lines, "tick-mark"));
        }
        Ticks.upper(scale, width).forEach(tick -> line(tick.x(), 1, lines, "tick-mark", "strong"));
    }

    private void line(double x, double width, List<Node> lines, String... styles) {
        if (x < 0 || x > getWidth()) {
            return;
        }
        Region line = new Region();
        line.getStyleClass().addAll(styles);
        line.setManaged(false);
        line.resizeRelocate(Math.rint(x), 0, width, getHeight());
        lines.add(line);
    }
}
