package app.concord.ui.search;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.Asset;
import app.concord.ui.look.Icons;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A line of what was found: a piece, a passage with the words marked, or that there are more. */
final class SearchCell extends ListCell<SearchLine> {
    private static final PseudoClass PIECE = PseudoClass.getPseudoClass("piece");

    private @Nullable Region shown;

    /**
     * @param open hears that a line is clicked that shows more
     */
    SearchCell(Consumer<SearchLine> open) {
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            SearchLine line = getItem();
            if (line != null && !isEmpty()) {
                open.accept(line);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable SearchLine line, boolean empty) {
        super.updateItem(line, empty);
        boolean none = line == null || empty;
        pseudoClassStateChanged(PIECE, line instanceof SearchLine.Piece && !none);
        setTooltip(null);
        shown = null;
        if (line == null || empty) {
            setAccessibleText(null);
        } else {
            shown =
                    switch (line) {
                        case SearchLine.Piece piece -> piece(piece);
                        case SearchLine.Hit hit -> hit(hit);
                        case SearchLine.MorePassages more ->
                                more("ui.search.more-passages", more.count());
                        case SearchLine.MorePieces more ->
                                more("ui.search.more-pieces", more.count());
                    };
        }
        setGraphic(shown);
    }

    private Region piece(SearchLine.Piece piece) {
        Asset asset = piece.hits().asset();
        Label file = new Label(piece.file());
        file.getStyleClass().add("piece-file");
        file.setMinWidth(0);
        Label title = new Label(asset.title().equals(piece.file()) ? "" : asset.title());
        title.getStyleClass().addAll("muted", "small-words");
        // The title has the room that the file's name leaves.
        title.setMinWidth(0);
        title.setPrefWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        String passages = Messages.text("ui.search.passages", piece.hits().passages());
        Label count = new Label(String.valueOf(piece.hits().passages()));
        count.getStyleClass().addAll("muted", "figures");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = new HBox(Icons.channel(asset.channel()), file, title, count);
        box.getStyleClass().add("piece-line");
        setTooltip(new Tooltip(asset.path() + "\n" + asset.title()));
        setAccessibleText(
                String.join(
                        ", ",
                        Icons.channelName(asset.channel()),
                        piece.file(),
                        asset.title(),
                        passages));
        return box;
    }

    private Region hit(SearchLine.Hit hit) {
        Excerpt excerpt = Excerpt.of(hit.passage());
        TextFlow words = new TextFlow();
        words.getStyleClass().add("hit-words");
        for (Excerpt.Stretch stretch : excerpt.stretches()) {
            Text text = new Text(stretch.words());
            text.getStyleClass().add(stretch.marked() ? "hit-marked" : "hit-plain");
            words.getChildren().add(text);
        }
        VBox box = new VBox(words);
        box.getStyleClass().add("hit-line");
        String where = hit.where();
        if (!where.isEmpty()) {
            Label place = new Label(where);
            place.getStyleClass().addAll("muted", "small-words");
            place.setMinWidth(0);
            box.getChildren().addFirst(place);
        }
        String marked =
                excerpt.stretches().stream()
                        .filter(Excerpt.Stretch::marked)
                        .map(Excerpt.Stretch::words)
                        .distinct()
                        .collect(Collectors.joining(", "));
        setAccessibleText(
                Messages.text(
                        "ui.search.hit",
                        where.isEmpty() ? hit.piece().asset().title() : where,
                        excerpt.words(),
                        marked));
        return box;
    }

    private Region more(String key, int count) {
        String words = Messages.text(key, count);
        Label label = new Label(words, icon());
        label.getStyleClass().add("more-words");
        HBox box = new HBox(label);
        box.getStyleClass().add("more-line");
        setAccessibleText(words);
        return box;
    }

    private static Node icon() {
        return Icons.icon(Material2OutlinedAL.EXPAND_MORE);
    }

    /** The name of a language, or that it is unknown. */
    static String language(String code) {
        return code.isEmpty() ? Messages.text("ui.search.no-language") : Wording.language(code);
    }

    /** As high as the words are at the width of the list. */
    @Override
    protected double computePrefHeight(double width) {
        Region region = shown;
        if (region == null) {
            return super.computePrefHeight(width);
        }
        double outer = width > 0 ? width : getListView().getWidth();
        double inner = Math.max(0, outer - snappedLeftInset() - snappedRightInset());
        return snappedTopInset() + region.prefHeight(inner) + snappedBottomInset();
    }
}
