package app.concord.ui.look;

import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of controls that goes on in a second one where the words are too long for the window,
 * rather than cutting them off. What has {@code HBox.hgrow="ALWAYS"} takes the room that is left in
 * its line; fields to write in give way first.
 */
public final class ToolRow extends Pane {
    private static final double GAP = 12;
    private static final double BETWEEN_LINES = 6;

    /** Controls beside each other, and how wide each is. */
    private record Line(List<Node> nodes, List<Double> widths) {
        double height() {
            double height = 0;
            for (int i = 0; i < nodes.size(); i++) {
                height = Math.max(height, ToolRow.height(nodes.get(i), widths.get(i)));
            }
            return height;
        }
    }

    /** An empty line. */
    public ToolRow() {}

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        double widest =
                getManagedChildren().stream()
                        .mapToDouble(node -> node.minWidth(-1))
                        .max()
                        .orElse(0);
        return snappedLeftInset() + widest + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        double all = 0;
        for (Node node : getManagedChildren()) {
            all += node.prefWidth(-1) + (all > 0 ? GAP : 0);
        }
        return snappedLeftInset() + all + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double whole = width < 0 ? prefWidth(-1) : width;
        return snappedTopInset() + height(lines(whole)) + snappedBottomInset();
    }

    private static double height(List<Line> lines) {
        double height = lines.stream().mapToDouble(Line::height).sum();
        return height + BETWEEN_LINES * Math.max(0, lines.size() - 1);
    }

    private static double height(Node node, double width) {
        double height =
                node.prefHeight(node.getContentBias() == Orientation.HORIZONTAL ? width : -1);
        return Math.max(height, node.minHeight(-1));
    }

    @Override
    protected void layoutChildren() {
        List<Line> lines = lines(getWidth());
        double room = getHeight() - snappedTopInset() - snappedBottomInset();
        double y = snappedTopInset() + Math.max(0, (room - height(lines)) / 2);
        for (Line line : lines) {
            double x = snappedLeftInset();
            double height = line.height();
            for (int i = 0; i < line.nodes().size(); i++) {
                double width = line.widths().get(i);
                layoutInArea(
                        line.nodes().get(i),
                        snapPositionX(x),
                        snapPositionY(y),
                        width,
                        height,
                        0,
                        Insets.EMPTY,
                        true,
                        false,
                        HPos.LEFT,
                        VPos.CENTER);
                x += width + GAP;
            }
            y += height + BETWEEN_LINES;
        }
    }

    private List<Line> lines(double width) {
        double room = width - snappedLeftInset() - snappedRightInset();
        List<Line> lines = new ArrayList<>();
        List<Node> line = new ArrayList<>();
        double used = 0;
        for (Node node : getManagedChildren()) {
            double least = Math.min(least(node), room);
            double with = used + (line.isEmpty() ? 0 : GAP) + least;
            if (!line.isEmpty() && with > room + 0.5) {
                lines.add(line(line, room));
                line = new ArrayList<>();
                with = least;
            }
            line.add(node);
            used = with;
        }
        if (!line.isEmpty()) {
            lines.add(line(line, room));
        }
        return lines;
    }

    /** How wide something must be at least, before it goes into the next line. */
    private static double least(Node node) {
        boolean gives =
                node instanceof TextInputControl || (grows(node) && !(node instanceof Label));
        return Math.max(gives ? 0 : node.prefWidth(-1), node.minWidth(-1));
    }

    private static boolean grows(Node node) {
        @Nullable Priority priority = HBox.getHgrow(node);
        return priority == Priority.ALWAYS;
    }

    /** Shares what is left: fields up to the width they prefer, then all that grows. */
    private static Line line(List<Node> nodes, double room) {
        List<Double> widths = new ArrayList<>();
        double left = room - GAP * (nodes.size() - 1);
        for (Node node : nodes) {
            double width = Math.min(least(node), room);
            widths.add(width);
            left -= width;
        }
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (node instanceof TextInputControl) {
                double more = Math.clamp(node.prefWidth(-1) - widths.get(i), 0, Math.max(0, left));
                widths.set(i, widths.get(i) + more);
                left -= more;
            }
        }
        long growing = nodes.stream().filter(ToolRow::grows).count();
        if (growing > 0 && left > 0) {
            for (int i = 0; i < nodes.size(); i++) {
                if (grows(nodes.get(i))) {
                    widths.set(i, widths.get(i) + left / growing);
                }
            }
        }
        return new Line(List.copyOf(nodes), List.copyOf(widths));
    }
}
