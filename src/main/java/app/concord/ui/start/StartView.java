package app.concord.ui.start;

import app.concord.message.Messages;
import app.concord.model.Outcome;
import app.concord.model.Review;
import app.concord.model.Severity;
import app.concord.ui.Fxml;
import app.concord.ui.Screen;
import app.concord.ui.look.Icons;

import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2OutlinedAL;

import java.io.File;
import java.nio.file.Path;

/** Binds the first screen. */
public final class StartView implements Screen {
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");

    private final StartViewModel model;

    @FXML private ScrollPane root;
    @FXML private VBox drop;
    @FXML private StackPane dropIcon;
    @FXML private Button choose;
    @FXML private Button address;
    @FXML private Button sample;
    @FXML private VBox recentBox;
    @FXML private VBox recent;

    @SuppressWarnings("NullAway.Init")
    public StartView(StartViewModel model) {
        this.model = model;
        Fxml.load(this);
    }

    @Override
    public Node root() {
        return root;
    }

    /** Puts the keyboard on the first button. */
    @Override
    public void focus() {
        choose.requestFocus();
    }

    @FXML
    void initialize() {
        dropIcon.getChildren().add(Icons.icon(Material2OutlinedAL.FOLDER_OPEN, "drop-icon"));
        choose.setGraphic(Icons.icon(Material2OutlinedAL.FOLDER_OPEN));
        choose.setOnAction(event -> model.chooseFolder());
        address.setGraphic(Icons.icon(Material2OutlinedAL.LANGUAGE));
        address.setOnAction(event -> model.askForAddress());
        sample.setOnAction(event -> model.openSample());
        root.setOnDragOver(this::accept);
        root.setOnDragExited(event -> drop.pseudoClassStateChanged(DRAGGED, false));
        root.setOnDragDropped(this::take);
        recentBox.managedProperty().bind(recentBox.visibleProperty());
        model.recent().addListener((InvalidationListener) changed -> showRecent());
        showRecent();
    }

    private void accept(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
            drop.pseudoClassStateChanged(DRAGGED, true);
        }
        event.consume();
    }

    private void take(DragEvent event) {
        drop.pseudoClassStateChanged(DRAGGED, false);
        event.setDropCompleted(event.getDragboard().hasFiles());
        if (event.getDragboard().hasFiles()) {
            model.drop(event.getDragboard().getFiles().stream().map(StartView::path).toList());
        }
        event.consume();
    }

    private static Path path(File file) {
        return file.toPath();
    }

    private void showRecent() {
        recentBox.setVisible(!model.recent().isEmpty());
        recent.getChildren().setAll(model.recent().stream().map(this::entry).toList());
    }

    private static Node icon(Review.Readiness readiness) {
        return switch (readiness) {
            case READY -> Icons.icon(Material2OutlinedAL.CHECK_CIRCLE, "standing-ready");
            case REVIEW, INCOMPLETE -> Icons.severity(Severity.WARNING);
            case NOT_READY -> Icons.severity(Severity.ERROR);
        };
    }

    private Node entry(StartViewModel.Recent entry) {
        Label name = new Label(entry.name());
        name.getStyleClass().add("recent-name");
        Label folder =
                new Label(
                        entry.there()
                                ? entry.folder()
                                : Messages.text("ui.start.missing", entry.folder()));
        folder.getStyleClass().add("muted");
        Label standing = new Label(entry.standing());
        standing.getStyleClass().addAll("muted", "recent-standing");
        standing.setMinWidth(Label.USE_PREF_SIZE);
        Outcome outcome = entry.outcome();
        if (outcome != null) {
            standing.setGraphic(icon(outcome.readiness()));
        }
        // The folder takes what the others leave, so that it is the first to be cut.
        folder.setMinWidth(0);
        folder.setPrefWidth(0);
        folder.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(folder, Priority.ALWAYS);
        HBox words = new HBox(name, folder, standing);
        words.getStyleClass().add("recent-words");
        name.setMinWidth(0);
        Button open = new Button(null, words);
        open.getStyleClass().addAll("flat", "recent-open");
        open.setMaxWidth(Double.MAX_VALUE);
        open.setDisable(!entry.there());
        open.setAccessibleText((entry.path() + ", " + entry.standing()).replaceFirst(", $", ""));
        open.setOnAction(event -> model.open(entry));
        HBox.setHgrow(open, Priority.ALWAYS);
        Button forget = new Button(null, Icons.icon(Material2OutlinedAL.CLOSE, "muted-icon"));
        forget.getStyleClass().addAll("flat", "button-icon", "small");
        forget.setAccessibleText(Messages.text("ui.start.forget", entry.name()));
        forget.setOnAction(event -> model.forget(entry));
        HBox line = new HBox(open, forget);
        line.getStyleClass().add("recent-entry");
        return line;
    }
}
