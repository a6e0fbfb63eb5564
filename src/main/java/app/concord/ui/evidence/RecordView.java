package app.concord.ui.evidence;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Property;
import app.concord.model.Region;
import app.concord.ui.look.Icons;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.IntFunction;

/** A row of an export or brief: what the public sees as a card, then each column with its value. */
public final class RecordView extends ScrollPane {
    private static final double EYE_LEVEL = 0.36;
    private final VBox page = new VBox();

    /** An empty view. */
    public RecordView() {
        getStyleClass().addAll("record", "edge-to-edge");
        page.getStyleClass().add("record-page");
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        viewportBoundsProperty().addListener((o, before, now) -> Platform.runLater(this::reveal));
    }

    /** Shows a record with the place looked at. */
    void show(Body.Row record, SideViewModel.Shown shown) {
        show(record, shown::in);
        setVvalue(0);
        Platform.runLater(this::reveal);
    }

    /**
     * Shows a post as a card, and what else stands in its row.
     *
     * @param asset the piece, which is {@link PieceForm#POST}
     * @param tints what marks the words of a block, by its index
     */
    public void show(Asset asset, IntFunction<List<? extends Tint>> tints) {
        for (Block block : asset.blocks()) {
            if (Body.isRecord(asset, block)) {
                show(Body.record(asset, block), tints);
                return;
            }
        }
    }

    private void show(Body.Row record, IntFunction<List<? extends Tint>> tints) {
        PassageNodes nodes = new PassageNodes(tints);
        page.getChildren().clear();
        if (!record.post().isEmpty()) {
            page.getChildren().add(card(record.asset(), record.post(), nodes));
        }
        if (!record.fields().isEmpty()) {
            Node fields = nodes.fields(Region.MAIN, record.fields());
            fields.getStyleClass().add("columns");
            page.getChildren().add(fields);
        }
    }

    /** Scrolls to the place looked at, unless it is in sight. */
    public void revealUnlessSeen() {
        applyCss();
        layout();
        double hidden = page.getHeight() - getViewportBounds().getHeight();
        Bounds words = currentBounds();
        if (words != null && hidden > 0) {
            double top = getVvalue() * hidden;
            if (words.getMinY() < top || words.getMaxY() > top + getViewportBounds().getHeight()) {
                reveal();
            }
        }
    }

    private static Node card(Asset asset, List<Block> post, PassageNodes nodes) {
        HBox head = new HBox(Icons.channel(asset.channel()));
        head.getStyleClass().add("post-head");
        String network = asset.network();
        Label name =
                new Label(
                        network == null || network.isBlank()
                                ? Icons.channelName(asset.channel())
                                : network);
        name.getStyleClass().add("post-network");
        head.getChildren().add(name);
        if (asset.dated() != null) {
            Label date = new Label(EvidenceWords.date(asset.dated()));
            date.getStyleClass().add("quiet");
            head.getChildren().add(date);
        }
        VBox card = new VBox(head);
        card.getStyleClass().add("post-card");
        for (Property property : List.of(Property.POST_TEXT, Property.HASHTAGS, Property.URL)) {
            add(card, post, property, nodes);
        }
        if (post.stream().anyMatch(block -> block.property() == Property.FIRST_COMMENT)) {
            Label comment = new Label(EvidenceWords.text("first-comment"));
            comment.getStyleClass().add("region-name");
            card.getChildren().add(comment);
            add(card, post, Property.FIRST_COMMENT, nodes);
        }
        return card;
    }

    private static void add(VBox card, List<Block> post, Property property, PassageNodes nodes) {
        for (Block block : post) {
            if (block.property() == property) {
                MarkedText text = nodes.text(block);
                switch (property) {
                    case HASHTAGS -> text.getStyleClass().add("hashtags");
                    case URL -> text.getStyleClass().add("linked");
                    default -> text.getStyleClass().add("post-text");
                }
                card.getChildren().add(text);
            }
        }
    }

    private void reveal() {
        Bounds view = getViewportBounds();
        if (getScene() == null || view == null || view.getHeight() <= 0) {
            return;
        }
        applyCss();
        layout();
        double hidden = page.getHeight() - view.getHeight();
        Bounds words = currentBounds();
        if (words != null && hidden > 0) {
            double top = words.getMinY() - EYE_LEVEL * view.getHeight();
            setVvalue(Math.clamp(top / hidden, 0, 1));
        }
    }

    /** Where the place looked at stands on the page, null where it does not. */
    private @Nullable Bounds currentBounds() {
        for (Node node : page.lookupAll(".has-current")) {
            Bounds bounds = node instanceof MarkedText text ? text.currentBounds() : null;
            if (bounds != null) {
                return page.sceneToLocal(node.localToScene(bounds));
            }
        }
        return null;
    }
}
