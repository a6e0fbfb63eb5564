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

import java.util.List;

/** A row of an export or brief: what the public sees as a card, then each column with its value. */
final class RecordView extends ScrollPane {
    private static final double EYE_LEVEL = 0.36;
    private final VBox page = new VBox();

    RecordView() {
        getStyleClass().addAll("record", "edge-to-edge");
        page.getStyleClass().add("record-page");
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        viewportBoundsProperty().addListener((o, before, now) -> Platform.runLater(this::reveal));
    }

    /** Shows a record with the place looked at. */
    void show(Body.Row record, SideViewModel.Shown shown) {
        PassageNodes nodes = new PassageNodes(shown::in);
        page.getChildren().clear();
        if (!record.post().isEmpty()) {
            page.getChildren().add(card(record.asset(), record.post(), nodes));
        }
        if (!record.fields().isEmpty()) {
            Node fields = nodes.fields(Region.MAIN, record.fields());
            fields.getStyleClass().add("columns");
            page.getChildren().add(fields);
        }
        setVvalue(0);
        Platform.runLater(this::reveal);
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
        for (Node node : page.lookupAll(".has-current")) {
            if (node instanceof MarkedText text && hidden > 0) {
                Bounds bounds = text.currentBounds();
                if (bounds != null) {
                    double y = page.sceneToLocal(text.localToScene(bounds)).getMinY();
                    double top = y - EYE_LEVEL * view.getHeight();
                    setVvalue(Math.clamp(top / hidden, 0, 1));
                    return;
                }
            }
        }
    }
}
