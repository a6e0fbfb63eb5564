package app.concord.ui.evidence;

import app.concord.check.Checks;
import app.concord.model.Box;
import app.concord.model.PageImage;
import app.concord.ui.Background;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * The page of a document as a reader sees it, the words of the finding marked on it. It is drawn
 * away from the window, as finely as the screen shows it; until then a coarser picture stands in.
 */
final class PageView extends StackPane {
    private static final double STEP = 1.25;
    private static final double CLOSEST = 6;
    private static final double FARTHEST = 0.2;
    private static final double READABLE = 11;
    private static final double EYE_LEVEL = 0.4;
    private static final double A4_WIDTH = 595;

    /** Most pixels of a picture. */
    private static final double MOST_PIXELS = 14_000_000;

    private static final Duration SETTLE = Duration.ofMillis(160);

    /** What decides the zoom. */
    private enum Zoom {
        /** Wide as the view, but large enough to read the marked words. */
        TO_WORDS,
        TO_WIDTH,
        CHOSEN
    }

    private final Checks checks;
    private final Background background;
    private final PagePictures pictures;
    private final PageSheet sheet = new PageSheet();
    private final StackPane desk = new StackPane(sheet);
    private final ScrollPane scroll = new ScrollPane(desk);
    private final VBox waiting = new VBox();
    private final Label percent = new Label();

    private Body.@Nullable Page body;
    private Runnable failed = () -> {};
    private Zoom first = Zoom.TO_WORDS;
    private Zoom mode = Zoom.TO_WORDS;
    private IntConsumer beyond = by -> {};
    private double zoom = 1;
    private boolean moved;
    private int request;

    PageView(Checks checks, Background background, PagePictures pictures) {
        this.checks = checks;
        this.background = background;
        this.pictures = pictures;
        getStyleClass().add("page-view");
        desk.getStyleClass().add("desk");
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setPannable(true);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        // A bar that comes and goes would change the width that the page is fitted to.
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        scroll.viewportBoundsProperty().addListener((o, before, now) -> resized(before, now));
        scroll.addEventFilter(ScrollEvent.SCROLL, this::wheel);
        scroll.setAccessibleText(EvidenceWords.text("original"));
        ProgressIndicator turning = new ProgressIndicator();
        turning.setMaxSize(28, 28);
        waiting.getChildren().setAll(turning, new Label(EvidenceWords.text("page.drawing")));
        waiting.getStyleClass().add("waiting");
        waiting.setMouseTransparent(true);
        PageTools tools =
                new PageTools(
                        percent, () -> zoomTo(zoom / STEP), () -> zoomTo(zoom * STEP), this::fit);
        StackPane.setAlignment(tools, Pos.BOTTOM_RIGHT);
        tools.visibleProperty().bind(waiting.visibleProperty().not());
        getChildren().setAll(scroll, waiting, tools);
    }

    /**
     * Shows a page, scrolled to its current marks.
     *
     * @param ifFailed called where the page cannot be drawn
     */
    void show(Body.Page newBody, Runnable ifFailed) {
        Body.Page before = body;
        boolean samePage =
                before != null
                        && before.file().equals(newBody.file())
                        && before.page() == newBody.page();
        body = newBody;
        failed = ifFailed;
        moved = false;
        if (!samePage) {
            mode = mode == Zoom.CHOSEN && first == Zoom.TO_WIDTH ? mode : first;
            sheet.clear();
        }
        sheet.setMarks(newBody.marks());
        refresh();
    }

    /** Pages are shown as wide as the view at first, whatever is marked; a zoom chosen stays. */
    void fitWidthFirst() {
        first = Zoom.TO_WIDTH;
        mode = first;
    }

    /** Sets what hears that the wheel was turned beyond the end of the page: by +1 or -1 page. */
    void setOnBeyond(IntConsumer action) {
        beyond = action;
    }

    /** Marks the same page otherwise, without scrolling. */
    void mark(List<Body.PageMark> marks) {
        Body.Page shown = body;
        if (shown != null && !marks.equals(shown.marks())) {
            body = new Body.Page(shown.file(), shown.page(), marks, shown.fallback());
            sheet.setMarks(marks);
        }
    }

    /** Scrolls to the place looked at, unless all of it is in sight. */
    void revealUnlessSeen() {
        Box box = sheet.current();
        Bounds view = scroll.getViewportBounds();
        if (box != null && sheet.known()) {
            double top = scroll.getVvalue() * Math.max(0, desk.getHeight() - view.getHeight());
            double y = sheet.getLayoutY() + box.y() * zoom - top;
            double left = scroll.getHvalue() * Math.max(0, desk.getWidth() - view.getWidth());
            double x = sheet.getLayoutX() + box.x() * zoom - left;
            if (y < 0
                    || y + box.height() * zoom > view.getHeight()
                    || x < 0
                    || x + box.width() * zoom > view.getWidth()) {
                moved = false;
                reveal();
            }
        }
    }

    /** Scrolls to the top of the page, or to its foot. */
    void toEdge(boolean top) {
        moved = true;
        Platform.runLater(() -> scroll.setVvalue(top ? 0 : 1));
    }

    /** Gives up what is being drawn. */
    void leave() {
        request++;
        background.cancel(this);
    }

    private void refresh() {
        Body.Page page = body;
        if (page == null) {
            return;
        }
        double viewport = scroll.getViewportBounds().getWidth();
        if (viewport <= 0) {
            return;
        }
        PageImage known = pictures.nearest(page.file(), page.page(), wantedScale());
        if (known != null) {
            put(known);
            if (Math.abs(known.scale() / wantedScale() - 1) < 0.01) {
                return;
            }
        }
        waiting.setVisible(known == null);
        double scale = wantedScale();
        int mine = ++request;
        if (known == null) {
            draw(page, scale, mine);
        } else {
            background.after(
                    SETTLE,
                    () -> {
                        if (mine == request) {
                            draw(page, scale, mine);
                        }
                    });
        }
    }

    private void draw(Body.Page page, double scale, int mine) {
        background.run(
                this,
                cancellation -> checks.page(page.file(), page.page(), scale),
                picture -> {
                    pictures.put(page.file(), page.page(), picture);
                    if (mine == request) {
                        put(picture);
                        if (Math.abs(scale / wantedScale() - 1) > 0.01) {
                            refresh();
                        }
                    }
                },
                problem -> {
                    if (mine == request) {
                        waiting.setVisible(false);
                        failed.run();
                    }
                });
    }

    private void put(PageImage picture) {
        waiting.setVisible(false);
        sheet.setPicture(picture);
        rezoom();
    }

    /** Pixels a point at which the page is as sharp as the screen, within what memory allows. */
    private double wantedScale() {
        double output =
                getScene() == null || getScene().getWindow() == null
                        ? 1
                        : getScene().getWindow().getRenderScaleX();
        double area = sheet.known() ? sheet.pageWidth() * sheet.pageHeight() : A4_WIDTH * 842;
        return Math.min(wantedZoom() * output, Math.sqrt(MOST_PIXELS / area));
    }

    private double wantedZoom() {
        double width = sheet.known() ? sheet.pageWidth() : A4_WIDTH;
        double fit =
                Math.max(
                                40,
                                scroll.getViewportBounds().getWidth()
                                        - desk.getInsets().getLeft()
                                        - desk.getInsets().getRight())
                        / width;
        return switch (mode) {
            case TO_WIDTH -> fit;
            case CHOSEN -> zoom;
            case TO_WORDS -> {
                Box box = sheet.current();
                double line = sheet.lineHeight();
                double readable = line > 0 ? READABLE / line : fit;
                double whole = box == null ? fit : fit * width / Math.max(1, box.width() + 24);
                yield Math.max(fit, Math.min(readable, Math.min(whole, 2.2 * fit)));
            }
        };
    }

    private void rezoom() {
        zoom = wantedZoom();
        sheet.setZoom(zoom);
        percent.setText(EvidenceWords.text("page.percent", (int) Math.round(zoom * 100)));
        if (!moved) {
            Platform.runLater(() -> {
                reveal();
                // The bars may take room only now.
                Platform.runLater(this::reveal);
            });
        }
    }

    private void reveal() {
        Box box = sheet.current();
        if (box == null || moved) {
            return;
        }
        if (scroll.getSkin() == null) {
            scroll.applyCss();
        }
        scroll.layout();
        Bounds view = scroll.getViewportBounds();
        double x = sheet.getLayoutX() + (box.x() + box.width() / 2) * zoom;
        double y = sheet.getLayoutY() + (box.y() + box.height() / 2) * zoom;
        double hiddenX = desk.getWidth() - view.getWidth();
        double hiddenY = desk.getHeight() - view.getHeight();
        scroll.setHvalue(hiddenX > 0 ? clamp((x - view.getWidth() / 2) / hiddenX) : 0);
        scroll.setVvalue(hiddenY > 0 ? clamp((y - EYE_LEVEL * view.getHeight()) / hiddenY) : 0);
    }

    private void resized(Bounds before, Bounds now) {
        if (before == null || before.getWidth() != now.getWidth()) {
            if (sheet.known()) {
                rezoom();
            }
            refresh();
        } else if (before.getHeight() != now.getHeight() && !moved) {
            Platform.runLater(this::reveal);
        }
    }

    private void wheel(ScrollEvent event) {
        moved = true;
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            event.consume();
            zoomTo(zoom * (event.getDeltaY() > 0 ? 1.1 : 1 / 1.1));
        } else if (event.getDeltaY() != 0 && !event.isInertia()) {
            boolean down = event.getDeltaY() < 0;
            boolean whole = desk.getHeight() <= scroll.getViewportBounds().getHeight();
            if (whole || (down ? scroll.getVvalue() >= 1 : scroll.getVvalue() <= 0)) {
                beyond.accept(down ? 1 : -1);
            }
        }
    }

    private void zoomTo(double wanted) {
        double h = scroll.getHvalue();
        double v = scroll.getVvalue();
        mode = Zoom.CHOSEN;
        zoom = Math.clamp(wanted, FARTHEST, CLOSEST);
        rezoom();
        Platform.runLater(() -> {
            if (moved) {
                scroll.setHvalue(h);
                scroll.setVvalue(v);
            }
        });
        refresh();
    }

    private void fit() {
        mode = Zoom.TO_WIDTH;
        moved = false;
        rezoom();
        refresh();
    }

    private static double clamp(double share) {
        return Math.clamp(share, 0, 1);
    }
}
