package app.concord.ui.timeline;

import app.concord.message.Messages;
import app.concord.model.Timeline.Bar;
import app.concord.model.Timeline.Break;
import app.concord.model.Timeline.Nature;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The bars and pieces of one offer. They lie on a sheet as wide as the axis, which is moved when
 * the axis is scrolled, so that scrolling draws nothing anew.
 */
final class TrackChart extends Region {
    private static final double TOP = 7;
    private static final double LINE = BarNode.HEIGHT + 4;
    private static final double SENDINGS = 18;
    private static final double LEAST = 46;
    private static final double OVERLAP = 3;
    private static final double GAP_LABEL = 64;

    private final Axis axis;
    private final Pane sheet = new Pane();
    private final Rectangle clip = new Rectangle();
    private final List<List<BarNode>> bars = new ArrayList<>();
    private final List<Node> marks = new ArrayList<>();
    private @Nullable TimelineRow row;
    private @Nullable Scale drawn;

    TrackChart(Axis axis) {
        this.axis = axis;
        sheet.setManaged(false);
        getChildren().add(sheet);
        setClip(clip);
        setMinWidth(0);
        axis.scaleProperty().addListener(changed -> draw());
    }

    /** Draws an offer, or nothing. */
    void show(@Nullable TimelineRow shown) {
        row = shown;
        drawn = null;
        bars.clear();
        marks.clear();
        sheet.getChildren().clear();
        if (shown != null) {
            for (List<Bar> line : shown.lines()) {
                bars.add(line.stream().map(BarNode::new).toList());
            }
            bars.forEach(line -> sheet.getChildren().addAll(line));
            draw();
        }
    }

    /** Marks the bar whose places are listed. */
    void setChosen(@Nullable Bar chosen) {
        bars.forEach(line -> line.forEach(node -> node.setChosen(node.bar().equals(chosen))));
    }

    /** The bar below the mouse, null for none. */
    @Nullable Bar at(Node target) {
        for (Node node = target; node != null && node != this; node = node.getParent()) {
            if (node instanceof BarNode bar) {
                return bar.bar();
            }
        }
        return null;
    }

    /** How high an offer is drawn. */
    static double height(TimelineRow row) {
        double pieces = row.track().sendings().isEmpty() ? 0 : SENDINGS;
        return Math.max(LEAST, 2 * TOP + row.lines().size() * LINE + pieces);
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
    }

    private void draw() {
        TimelineRow shown = row;
        if (shown == null) {
            return;
        }
        Scale now = axis.scaleProperty().get();
        boolean moved =
                drawn != null
                        && drawn.dayWidth() == now.dayWidth()
                        && drawn.origin().equals(now.origin());
        if (!moved) {
            lay(shown, new Scale(now.origin(), 0, now.dayWidth()));
        }
        for (List<BarNode> line : bars) {
            for (BarNode node : line) {
                node.placeIcons(now.shift(), next(line, node));
            }
        }
        sheet.setTranslateX(-now.shift());
        drawn = now;
    }

    /** Where the bar behind another one begins. */
    private static double next(List<BarNode> line, BarNode node) {
        return line.stream()
                .mapToDouble(BarNode::left)
                .filter(left -> left > node.left())
                .min()
                .orElse(Double.MAX_VALUE);
    }

    private void lay(TimelineRow shown, Scale scale) {
        LocalDate from = openFrom(shown);
        double y = TOP;
        for (List<BarNode> line : bars) {
            for (BarNode node : line) {
                LocalDate end = node.bar().end();
                boolean before = end != null && from.isAfter(end);
                node.place(scale, y, before ? axis.first() : from, axis.last());
            }
            y += LINE;
        }
        sheet.getChildren().removeAll(marks);
        marks.clear();
        for (Break found : shown.track().breaks()) {
            marks.add(found.nature() == Nature.GAP ? gap(found, scale) : overlap(found, scale));
        }
        marks.addAll(SendingMarks.of(shown.track().sendings(), scale, y));
        sheet.getChildren().addAll(marks);
    }

    /** From where a window without a first day is drawn: the first day that others tell. */
    private LocalDate openFrom(TimelineRow shown) {
        return shown.track().bars().stream()
                .filter(bar -> !bar.deviates())
                .map(Bar::start)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(axis.first());
    }

    private static Node gap(Break found, Scale scale) {
        HBox box = new HBox();
        box.getStyleClass().add("bar-gap");
        box.setAlignment(Pos.CENTER);
        double left = scale.x(found.first());
        double width = scale.x(found.last().plusDays(1)) - left;
        if (width >= GAP_LABEL) {
            long days = ChronoUnit.DAYS.between(found.first(), found.last()) + 1;
            box.getChildren().add(new Label(Messages.text("ui.timeline.gap", days)));
        }
        box.resizeRelocate(left, TOP + 1, width, BarNode.HEIGHT - 2);
        return told(box, found);
    }

    private static Node overlap(Break found, Scale scale) {
        Region strip = new Region();
        strip.getStyleClass().add("bar-overlap");
        double left = scale.x(found.first());
        strip.resizeRelocate(
                left, TOP - OVERLAP - 1, scale.x(found.last().plusDays(1)) - left, OVERLAP);
        return told(strip, found);
    }

    private static Node told(Region mark, Break found) {
        mark.setManaged(false);
        mark.setAccessibleText(BarWords.details(found));
        Tooltip.install(mark, new Tooltip(BarWords.details(found)));
        return mark;
    }
}
