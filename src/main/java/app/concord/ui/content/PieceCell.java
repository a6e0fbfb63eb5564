package app.concord.ui.content;

import app.concord.message.Messages;
import app.concord.ui.look.Icons;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** A row of the list of pieces: the head of a channel, or a piece with its counts. */
final class PieceCell extends ListCell<PieceRow> {
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

    private final Label title = new Label();
    private final Label path = new Label();
    private final Label facts = new Label();
    private final Label open = new Label();
    private final HBox line = new HBox();
    private final Label channel = new Label();

    PieceCell() {
        title.getStyleClass().add("piece-title");
        path.getStyleClass().addAll("muted", "piece-path");
        facts.getStyleClass().addAll("muted", "figures");
        open.getStyleClass().addAll("piece-open", "figures");
        open.setGraphic(Icons.icon(Material2OutlinedMZ.REPORT_PROBLEM, "open-icon"));
        channel.getStyleClass().add("piece-channel");
        open.managedProperty().bind(open.visibleProperty());
        for (Label label : new Label[] {title, path}) {
            label.setMinWidth(0);
        }
        for (Label label : new Label[] {facts, open}) {
            label.setMinWidth(Region.USE_PREF_SIZE);
        }
        VBox words = new VBox(title, path);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        line.getStyleClass().add("piece-line");
        line.setAlignment(Pos.CENTER_LEFT);
        line.getChildren().addAll(words, open, facts);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PieceRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(HEAD, row instanceof PieceRow.Head);
        setMouseTransparent(row instanceof PieceRow.Head);
        setAccessibleText(null);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        switch (row) {
            case PieceRow.Head head -> {
                channel.setGraphic(Icons.channel(head.channel()));
                channel.setText(
                        Messages.text(
                                "ui.content.channel",
                                Icons.channelName(head.channel()),
                                head.pieces()));
                setAccessibleText(channel.getText());
                setGraphic(channel);
            }
            case PieceRow.Piece piece -> draw(piece);
        }
    }

    private void draw(PieceRow.Piece piece) {
        title.setText(piece.title());
        path.setText(piece.path());
        facts.setText(Integer.toString(piece.facts()));
        open.setText(Integer.toString(piece.open()));
        open.setVisible(piece.open() > 0);
        setAccessibleText(
                Messages.text(
                        "ui.content.piece",
                        piece.title(),
                        piece.path(),
                        piece.facts(),
                        piece.open()));
        setGraphic(line);
    }
}
