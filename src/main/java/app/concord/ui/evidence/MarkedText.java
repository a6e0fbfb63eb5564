package app.concord.ui.evidence;

import app.concord.model.Evidence;
import app.concord.model.Mark;
import app.concord.model.Span;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A wrapped text whose highlights are drawn as a tint behind the words and a line below them; the
 * line differs between the sides, so that colour is not all that tells them apart.
 */
final class MarkedText extends Region {
    private static final double CORNER = 3;
    private static final double OVERHANG = 1.5;

    private final TextFlow flow = new TextFlow();
    private final List<Marking> markings = new ArrayList<>();
    private final String text;

    /** A highlight with its two shapes. */
    private record Marking(Span span, boolean current, Path tint, Path line) {}

    /**
     * A stretch that looks the same throughout.
     *
     * @param node the words as they are drawn
     * @param highlight what marks them, null for nothing; neighbours with the same one share it
     */
    record Stretch(Text node, @Nullable Tint highlight) {
        /** Words of the program among those of the text. */
        static Stretch own(String words) {
            return new Stretch(styled(words, "own-words"), null);
        }

        /** Words of a text with further style classes. */
        static Stretch of(String words, @Nullable Tint highlight, String... styles) {
            Text node = styled(words, "words");
            if (highlight != null) {
                node.getStyleClass().add("hit");
                node.getStyleClass().addAll(highlight.looks());
                node.setUserData(highlight);
            }
            node.getStyleClass().addAll(styles);
            return new Stretch(node, highlight);
        }
    }

    /**
     * @param before words of the program in front of the text, may be empty
     * @param runs the text
     * @param after words of the program behind it, may be empty
     */
    static MarkedText of(String before, List<Run> runs, String after) {
        List<Stretch> stretches = new ArrayList<>();
        if (!before.isEmpty()) {
            stretches.add(Stretch.own(before));
        }
        runs.forEach(run -> stretches.add(stretch(run)));
        if (!after.isEmpty()) {
            stretches.add(Stretch.own(after));
        }
        return new MarkedText(
                runs.stream().map(Run::text).collect(Collectors.joining()), stretches);
    }

    /**
     * @param text the words without those of the program
     * @param stretches what is drawn
     */
    MarkedText(String text, List<Stretch> stretches) {
        this.text = text;
        getStyleClass().add("marked-text");
        List<Text> words = new ArrayList<>();
        Tint open = null;
        int start = 0;
        int at = 0;
        for (Stretch stretch : stretches) {
            if (!Objects.equals(stretch.highlight(), open)) {
                mark(open, new Span(start, at));
                open = stretch.highlight();
                start = at;
            }
            words.add(stretch.node());
            at += stretch.node().getText().length();
        }
        mark(open, new Span(start, at));
        flow.getChildren().setAll(words);
        markings.forEach(marking -> getChildren().add(marking.tint()));
        getChildren().add(flow);
        markings.forEach(marking -> getChildren().add(marking.line()));
        if (markings.stream().anyMatch(Marking::current)) {
            getStyleClass().add("has-current");
        }
    }

    /** The words without those of the program. */
    String text() {
        return text;
    }

    /** Where the place looked at stands in this node's coordinates, null where it does not. */
    @Nullable Bounds currentBounds() {
        for (Marking marking : markings) {
            if (marking.current()) {
                List<Bounds> lines = lines(marking.span());
                if (!lines.isEmpty()) {
                    return lines.getFirst();
                }
            }
        }
        return null;
    }

    private void mark(@Nullable Tint highlight, Span span) {
        if (highlight == null) {
            return;
        }
        markings.add(
                new Marking(
                        span,
                        highlight.current(),
                        shape("mark-tint", highlight),
                        shape("mark-line", highlight)));
    }

    private static Path shape(String style, Tint highlight) {
        Path path = new Path();
        path.setManaged(false);
        path.setMouseTransparent(true);
        path.getStyleClass().setAll(style, highlight.style());
        path.getStyleClass().addAll(highlight.looks());
        return path;
    }

    /** The style class of a side. */
    static String sideStyle(Evidence.Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }

    private static Stretch stretch(Run run) {
        Stretch stretch = Stretch.of(run.text(), run.highlight());
        for (Mark.Kind mark : run.marks()) {
            stretch.node()
                    .getStyleClass()
                    .add(mark.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        if (run.marks().contains(Mark.Kind.SUPERSCRIPT)) {
            stretch.node().setTranslateY(-3);
        }
        return stretch;
    }

    private static Text styled(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + flow.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + flow.prefHeight(inner) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        flow.resizeRelocate(
                left,
                top,
                getWidth() - left - snappedRightInset(),
                getHeight() - top - snappedBottomInset());
        flow.layout();
        for (Marking marking : markings) {
            List<PathElement> tint = new ArrayList<>();
            List<PathElement> line = new ArrayList<>();
            for (Bounds bounds : lines(marking.span())) {
                tint.addAll(
                        Shapes.rounded(
                                bounds.getMinX() - OVERHANG,
                                bounds.getMinY(),
                                bounds.getWidth() + 2 * OVERHANG,
                                bounds.getHeight(),
                                CORNER));
                double y = bounds.getMaxY() - 0.5;
                line.add(new MoveTo(bounds.getMinX(), y));
                line.add(new LineTo(bounds.getMaxX(), y));
            }
            marking.tint().getElements().setAll(tint);
            marking.line().getElements().setAll(line);
        }
    }

    /** One rectangle for each line of text that the span touches, in this node's coordinates. */
    private List<Bounds> lines(Span span) {
        List<Bounds> lines = new ArrayList<>();
        for (Bounds piece :
                Shapes.rectangles(flow.getRangeShape(span.start(), span.end(), false))) {
            Bounds moved =
                    new BoundingBox(
                            piece.getMinX() + flow.getLayoutX(),
                            piece.getMinY() + flow.getLayoutY(),
                            piece.getWidth(),
                            piece.getHeight());
            if (!lines.isEmpty() && sameLine(lines.getLast(), moved)) {
                lines.set(lines.size() - 1, Shapes.union(lines.getLast(), moved));
            } else {
                lines.add(moved);
            }
        }
        return lines;
    }

    private static boolean sameLine(Bounds line, Bounds next) {
        return next.getCenterY() > line.getMinY() && next.getCenterY() < line.getMaxY();
    }
}
