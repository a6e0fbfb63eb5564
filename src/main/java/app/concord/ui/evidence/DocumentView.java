package app.concord.ui.evidence;

import app.concord.check.Checks;
import app.concord.model.Asset;
import app.concord.ui.Background;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/**
 * A document page by page, with what was read on each marked. Page Up and Page Down turn the pages,
 * as the wheel does beyond the end of one. Used on the thread of the window.
 */
public final class DocumentView extends StackPane {
    /** Where the tools for turning and those for the zoom have no room beside each other. */
    private static final double NARROW = 360;

    /** Lifts the one above the other. */
    private static final Insets ABOVE = new Insets(0, 0, 44, 0);

    private final PagePictures pictures = new PagePictures();
    private final PageView view;
    private final Label number = new Label();
    private final Button back =
            PageTools.button("page.back", Material2OutlinedAL.CHEVRON_LEFT, () -> turn(-1));
    private final Button forth =
            PageTools.button("page.forth", Material2OutlinedAL.CHEVRON_RIGHT, () -> turn(1));
    private final HBox turning = new HBox(back, number, forth);
    private IntFunction<List<Body.PageMark>> marks = page -> List.of();
    private IntConsumer failed = page -> {};
    private @Nullable Path file;
    private Body.@Nullable Text text;
    private int page;
    private int pages;

    /**
     * An empty view.
     *
     * @param checks draws the pages
     * @param background where they are drawn
     */
    public DocumentView(Checks checks, Background background) {
        view = new PageView(checks, background, pictures);
        view.fitWidthFirst();
        view.setOnBeyond(this::turn);
        number.getStyleClass().add("page-number");
        turning.getStyleClass().addAll("page-tools", "page-turning");
        turning.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(turning, Pos.BOTTOM_LEFT);
        widthProperty()
                .addListener((changed, before, now) ->
                        StackPane.setMargin(
                                turning, now.doubleValue() < NARROW ? ABOVE : Insets.EMPTY));
        getChildren().setAll(view, turning);
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.PAGE_UP) {
                        turn(-1);
                        event.consume();
                    } else if (event.getCode() == KeyCode.PAGE_DOWN) {
                        turn(1);
                        event.consume();
                    }
                });
    }

    /**
     * Shows a document.
     *
     * @param asset what was read in it
     * @param shownFile its file
     * @param first the page that is shown, from 1
     * @param marksOfPage what is marked on a page, the shortest last, so that it lies on top
     * @param ifFailed hears which page could not be drawn
     */
    public void show(
            Asset asset,
            Path shownFile,
            int first,
            IntFunction<List<Body.PageMark>> marksOfPage,
            IntConsumer ifFailed) {
        file = shownFile;
        text = new Body.Text(asset);
        pages = PieceForm.pages(asset);
        marks = marksOfPage;
        failed = ifFailed;
        turning.setVisible(pages > 1);
        go(first);
    }

    /** Goes to a page; scrolls to the place looked at where it is on it. */
    public void go(int wanted) {
        page = Math.clamp(wanted, 1, Math.max(1, pages));
        number.setText(EvidenceWords.text("page.of", page, pages));
        back.setDisable(page <= 1);
        forth.setDisable(page >= pages);
        int drawn = page;
        view.show(
                new Body.Page(
                        Objects.requireNonNull(file),
                        page,
                        marks.apply(page),
                        Objects.requireNonNull(text)),
                () -> failed.accept(drawn));
    }

    /** Draws the marks of the page once more, without scrolling. */
    public void mark() {
        if (file != null) {
            view.mark(marks.apply(page));
        }
    }

    /** Scrolls to the place looked at, unless it is in sight; turns to its page first. */
    public void reveal(int wanted) {
        if (wanted == page) {
            mark();
            view.revealUnlessSeen();
        } else {
            go(wanted);
        }
    }

    /** The page that is shown, from 1. */
    public int page() {
        return page;
    }

    /** Gives up what is being drawn. */
    public void leave() {
        view.leave();
    }

    /** Forgets drawn pages, because the file may have changed. */
    public void forget() {
        pictures.clear();
    }

    private void turn(int by) {
        int wanted = page + by;
        if (wanted >= 1 && wanted <= pages) {
            go(wanted);
            view.toEdge(by > 0);
        }
    }
}
