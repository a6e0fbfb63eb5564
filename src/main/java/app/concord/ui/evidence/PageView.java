package app.concord.ui.evidence;

import app.concord.check.Checks;
import app.concord.model.Box;
import app.concord.model.PageImage;
import app.concord.ui.Background;
import app.concord.ui.look.Icons;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.time.Duration;

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
    private Zoom mode = Zoom.TO_WORDS;
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
        HBox tools = tools();
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
            mode = Zoom.TO_WORDS;
            sheet.clear();
        }
        sheet.setMarks(newBody.marks());
        refresh();
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
        scroll.applyCss();
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

    private HBox tools() {
        percent.getStyleClass().add("page-percent");
        HBox tools =
                new HBox(
                        tool("zoom.out", Material2OutlinedMZ.REMOVE, () -> zoomTo(zoom / STEP)),
                        percent,
                        tool("zoom.in", Material2OutlinedAL.ADD, () -> zoomTo(zoom * STEP)),
                        tool("zoom.fit", Material2OutlinedMZ.ZOOM_OUT_MAP, this::fit));
        tools.getStyleClass().add("page-tools");
        tools.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return tools;
    }

    private static Button tool(String key, Ikon shape, Runnable action) {
        Button button = new Button();
        button.setGraphic(Icons.icon(shape));
        button.getStyleClass().addAll("flat", "button-icon", "small");
        String words = EvidenceWords.text(key);
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static double clamp(double share) {
        return Math.clamp(share, 0, 1);
    }
}
