package app.concord.ui.evidence;

import app.concord.model.Box;
import app.concord.model.PageImage;

import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;

/** A sheet of paper: the picture of a page with marks on it, at some zoom. */
final class PageSheet extends Region {
    private static final double MARGIN = 2;
    private static final double CORNER = 6;

    private final ImageView view = new ImageView();
    private final List<Drawn> drawn = new ArrayList<>();
    private List<Body.PageMark> marks = List.of();
    private double pageWidth;
    private double pageHeight;
    private double zoom = 1;

    /** A mark with its two shapes. */
    private record Drawn(Box box, Rectangle tint, Path line) {}

    PageSheet() {
        getStyleClass().add("sheet");
        view.setSmooth(true);
        view.setManaged(false);
        getChildren().add(view);
    }

    /** Whether a picture of the page has been put. */
    boolean known() {
        return pageWidth > 0;
    }

    /** Width of the page in points, 0 while unknown. */
    double pageWidth() {
        return pageWidth;
    }

    /** Height of the page in points, 0 while unknown. */
    double pageHeight() {
        return pageHeight;
    }

    /** Takes the picture away. */
    void clear() {
        view.setImage(null);
        pageWidth = 0;
        pageHeight = 0;
        setVisible(false);
        requestLayout();
    }

    void setPicture(PageImage picture) {
        // A drawn page lets nothing shine through, so that its pixels can be taken as they are;
        // there are millions of them.
        view.setImage(
                new WritableImage(
                        new PixelBuffer<>(
                                picture.width(),
                                picture.height(),
                                IntBuffer.wrap(picture.pixels()),
                                PixelFormat.getIntArgbPreInstance())));
        pageWidth = picture.width() / picture.scale();
        pageHeight = picture.height() / picture.scale();
        setVisible(true);
        requestLayout();
    }

    /** Puts marks on the sheet in place of those before. */
    void setMarks(List<Body.PageMark> newMarks) {
        if (newMarks.equals(marks)) {
            return;
        }
        marks = newMarks;
        drawn.clear();
        for (Body.PageMark mark : marks) {
            Rectangle tint = new Rectangle();
            tint.getStyleClass().setAll("page-tint", mark.tint().style());
            tint.getStyleClass().addAll(mark.tint().looks());
            tint.setUserData(mark.tint());
            tint.setArcWidth(CORNER);
            tint.setArcHeight(CORNER);
            Path line = new Path();
            line.getStyleClass().setAll("mark-line", mark.tint().style());
            line.getStyleClass().addAll(mark.tint().looks());
            line.setMouseTransparent(true);
            tint.setManaged(false);
            line.setManaged(false);
            drawn.add(new Drawn(mark.box(), tint, line));
        }
        List<Node> shapes = new ArrayList<>();
        drawn.forEach(one -> shapes.addAll(List.of(one.tint(), one.line())));
        getChildren().remove(1, getChildren().size());
        getChildren().addAll(shapes);
        requestLayout();
    }

    /** Sets how many pixels of the window a point takes. */
    void setZoom(double newZoom) {
        zoom = newZoom;
        double width = Math.floor(pageWidth * zoom);
        double height = Math.floor(pageHeight * zoom);
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        requestLayout();
    }

    /** The rectangle around the place looked at, in points; null where it has none. */
    @Nullable Box current() {
        Box around = null;
        for (Body.PageMark mark : marks) {
            if (mark.current()) {
                around = around == null ? mark.box() : around.union(mark.box());
            }
        }
        return around;
    }

    /** Height of a line of the place looked at, in points; 0 where it has none. */
    double lineHeight() {
        return marks.stream()
                .filter(Body.PageMark::current)
                .mapToDouble(mark -> mark.box().height())
                .min()
                .orElse(0);
    }

    @Override
    protected void layoutChildren() {
        view.setFitWidth(getWidth());
        view.setFitHeight(getHeight());
        for (Drawn one : drawn) {
            Box box = one.box();
            double x = box.x() * zoom - MARGIN;
            double width = box.width() * zoom + 2 * MARGIN;
            double bottom = box.bottom() * zoom + MARGIN;
            one.tint().setX(x);
            one.tint().setY(box.y() * zoom - MARGIN);
            one.tint().setWidth(width);
            one.tint().setHeight(box.height() * zoom + 2 * MARGIN);
            one.line()
                    .getElements()
                    .setAll(new MoveTo(x + 1, bottom), new LineTo(x + width - 1, bottom));
        }
    }
}
