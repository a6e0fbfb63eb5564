package app.concord.ui.evidence;

import app.concord.model.Asset;
import app.concord.model.Block;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Running text with its structure, scrolled to the place looked at. Only the passages in sight are
 * laid out, so that long pieces open at once.
 */
public final class ReadingView extends StackPane {
    /** Where in the height of the view the words come to stand. */
    private static final double EYE_LEVEL = 0.36;

    /** In pixels: less is not seen. */
    private static final double CLOSE_ENOUGH = 1;

    private final ListView<Passage> list = new ListView<>();
    private List<Passage> passages = List.of();
    private PassageNodes nodes = new PassageNodes(block -> List.of());

    /** Those that the list has made; it makes no more than fit into its height. */
    private final List<PassageCell> cells = new ArrayList<>();

    private int target = -1;
    private boolean quiet;
    private boolean moved;

    /**
     * An empty view.
     *
     * @param copy hears a text that is to go to the clipboard
     */
    public ReadingView(Consumer<String> copy) {
        getStyleClass().add("reading");
        list.getStyleClass().addAll("passages", "edge-to-edge");
        list.setAccessibleText(EvidenceWords.text("original"));
        list.setCellFactory(view -> cell(copy));
        list.addEventFilter(ScrollEvent.ANY, event -> moved = true);
        list.widthProperty().addListener((o, before, now) -> revealSoon());
        list.heightProperty().addListener((o, before, now) -> revealSoon());
        getChildren().add(list);
    }

    /**
     * Shows an asset.
     *
     * @param part one of its parts, null for all
     * @param shown the place looked at
     */
    void show(Asset asset, @Nullable String part, SideViewModel.Shown shown) {
        show(asset, part, shown::in, shown.evidence().place().block());
    }

    /**
     * Shows an asset.
     *
     * @param part one of its parts, null for all
     * @param tints what marks the words of a block, by its index
     * @param block index of the block that is scrolled to, -1 for the beginning
     */
    public void show(
            Asset asset,
            @Nullable String part,
            IntFunction<List<? extends Tint>> tints,
            int block) {
        show(Reading.of(asset, part), tints, block);
    }

    /**
     * Shows the rows, items or offers of an asset, each as a whole.
     *
     * @param tints as for {@link #show}
     * @param block index of the block that is scrolled to, -1 for the beginning
     */
    public void showRecords(Asset asset, IntFunction<List<? extends Tint>> tints, int block) {
        show(Reading.records(asset), tints, block);
    }

    private void show(List<Passage> of, IntFunction<List<? extends Tint>> tints, int block) {
        passages = of;
        nodes = new PassageNodes(tints);
        target = Reading.indexOf(passages, block);
        moved = false;
        quiet = false;
        list.getItems().setAll(passages);
        list.getSelectionModel().clearSelection();
        revealSoon();
    }

    /**
     * Marks the same text otherwise, without scrolling.
     *
     * @param tints as for {@link #show}
     */
    public void mark(IntFunction<List<? extends Tint>> tints) {
        nodes = new PassageNodes(tints);
        quiet = true;
        cells.forEach(PassageCell::mark);
    }

    /** Scrolls to the words looked at, unless they are in sight. */
    public void reveal(int block) {
        target = Reading.indexOf(passages, block);
        lay();
        Bounds words = current();
        if (words == null || words.getMinY() < 0 || words.getMaxY() > list.getHeight()) {
            moved = false;
            quiet = false;
            reveal();
        }
    }

    private PassageCell cell(Consumer<String> copy) {
        PassageCell cell =
                new PassageCell(passage -> nodes.node(passage), passage -> nodes.tints(passage));
        cells.add(cell);
        MenuItem item = new MenuItem(EvidenceWords.text("copy.passage"));
        item.setOnAction(event -> {
            Passage passage = cell.getItem();
            if (passage != null) {
                copy.accept(words(passage));
            }
        });
        cell.setContextMenu(new ContextMenu(item));
        return cell;
    }

    /** The words of a passage as plain text; cells of a row are parted by tabs. */
    static String words(Passage passage) {
        return switch (passage) {
            case Passage.Words words -> words.block().text();
            case Passage.Fields fields -> values(fields.blocks());
            case Passage.Item item -> values(item.blocks());
            case Passage.Table table ->
                    table.rows().stream()
                            .map(row ->
                                    row.cells().stream()
                                            .map(cell ->
                                                    cell.stream()
                                                            .map(b -> b.text())
                                                            .collect(Collectors.joining(" ")))
                                            .collect(Collectors.joining("\t")))
                            .collect(Collectors.joining("\n"));
            case Passage.Divider divider -> "";
        };
    }

    private static String values(List<Block> blocks) {
        return blocks.stream()
                .map(block -> EvidenceWords.label(block) + "\t" + block.text())
                .collect(Collectors.joining("\n"));
    }

    private void revealSoon() {
        if (!moved && !quiet) {
            Platform.runLater(() -> {
                reveal();
                // Heights of passages not yet seen are estimates at first.
                Platform.runLater(() -> {
                    if (!revealed()) {
                        reveal();
                    }
                });
            });
        }
    }

    private void reveal() {
        if (moved || list.getHeight() <= 0 || getScene() == null || passages.isEmpty()) {
            return;
        }
        if (target < 0) {
            list.scrollTo(0);
            return;
        }
        list.scrollTo(target);
        lay();
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            Bounds words = current();
            if (words != null) {
                flow.scrollPixels(words.getMinY() - EYE_LEVEL * list.getHeight());
                list.layout();
            }
        }
    }

    /** Lays the list out now; to style it once more would style every part of it. */
    private void lay() {
        if (list.getSkin() == null) {
            list.applyCss();
        }
        list.layout();
    }

    /** Whether the words looked at stand where they are to, once all is laid out. */
    private boolean revealed() {
        lay();
        Bounds words = current();
        return words != null
                && Math.abs(words.getMinY() - EYE_LEVEL * list.getHeight()) < CLOSE_ENOUGH;
    }

    /** Where the place looked at stands in the list's coordinates, null if it is out of sight. */
    private @Nullable Bounds current() {
        for (Node node : list.lookupAll(".has-current")) {
            if (node instanceof MarkedText text && text.isVisible()) {
                Bounds bounds = text.currentBounds();
                if (bounds != null && text.getScene() != null) {
                    return list.sceneToLocal(text.localToScene(bounds));
                }
            }
        }
        return null;
    }
}
