package app.concord.ui.problems;

import app.concord.message.Messages;
import app.concord.ui.Fxml;
import app.concord.ui.Screen;
import app.concord.ui.look.EmptyState;
import app.concord.ui.look.Icons;

import javafx.beans.InvalidationListener;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Binds the list of what could not be read or was not understood. */
public final class ProblemsView implements Screen {
    private final ProblemsViewModel model;

    @FXML private BorderPane root;
    @FXML private ToggleButton files;
    @FXML private ToggleButton statements;
    @FXML private ListView<ProblemRow> list;

    @SuppressWarnings("NullAway.Init")
    public ProblemsView(ProblemsViewModel model) {
        this.model = model;
        Fxml.load(this);
    }

    @Override
    public Node root() {
        return root;
    }

    /** Puts the keyboard into the list. */
    @Override
    public void focus() {
        list.requestFocus();
    }

    @FXML
    void initialize() {
        list.setItems(model.rows());
        list.setCellFactory(shown -> new RowCell(model));
        list.setOnKeyPressed(event -> {
            ProblemRow row = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && row != null && model.open(row)) {
                event.consume();
            }
        });
        files.setOnAction(event -> model.partProperty().set(ProblemsViewModel.Part.FILES));
        statements.setOnAction(
                event -> model.partProperty().set(ProblemsViewModel.Part.STATEMENTS));
        InvalidationListener refresh = changed -> refresh();
        model.rows().addListener(refresh);
        model.partProperty().addListener(refresh);
        model.resultProperty().addListener(refresh);
        refresh();
    }

    private void refresh() {
        files.setText(
                Messages.text("ui.problems.files", model.count(ProblemsViewModel.Part.FILES)));
        statements.setText(
                Messages.text(
                        "ui.problems.statements", model.count(ProblemsViewModel.Part.STATEMENTS)));
        boolean showsFiles = model.partProperty().get() == ProblemsViewModel.Part.FILES;
        files.setSelected(showsFiles);
        statements.setSelected(!showsFiles);
        list.setPlaceholder(EmptyState.of(emptyKey(showsFiles), null, null));
    }

    private String emptyKey(boolean showsFiles) {
        if (model.resultProperty().get() == null) {
            return "ui.problems.empty.nothing";
        }
        return showsFiles ? "ui.problems.empty.files" : "ui.problems.empty.statements";
    }

    /** Title and file on one line, what to do below. */
    private static final class RowCell extends ListCell<ProblemRow> {
        private static final double SCROLL_BAR = 16;
        private static final int CLICKS_TO_OPEN = 2;

        private final Label title = new Label();
        private final Label file = new Label();
        private final Label sentence = new Label();
        private final Button settle = new Button(Messages.text("ui.problems.settle"));
        private final Button open = new Button();
        private final HBox line = new HBox();

        RowCell(ProblemsViewModel model) {
            title.getStyleClass().add("problem-title");
            file.getStyleClass().add("muted");
            title.setMinWidth(0);
            sentence.setWrapText(true);
            HBox head = new HBox(title, file);
            head.getStyleClass().add("problem-head");
            VBox words = new VBox(head, sentence);
            words.getStyleClass().add("problem-words");
            HBox.setHgrow(words, Priority.ALWAYS);
            line.getStyleClass().add("problem-line");
            line.setAlignment(Pos.TOP_LEFT);
            settle.getStyleClass().add("small");
            settle.setMinWidth(USE_PREF_SIZE);
            settle.managedProperty().bind(settle.visibleProperty());
            settle.setOnAction(event -> {
                ProblemRow row = getItem();
                if (row != null) {
                    model.settle(row);
                }
            });
            open.getStyleClass().addAll("small", "flat");
            open.setMinWidth(USE_PREF_SIZE);
            open.managedProperty().bind(open.visibleProperty());
            open.setOnAction(event -> {
                ProblemRow row = getItem();
                if (row != null) {
                    model.open(row);
                }
            });
            setOnMouseClicked(event -> {
                ProblemRow row = getItem();
                if (event.getClickCount() == CLICKS_TO_OPEN && row != null) {
                    model.open(row);
                }
            });
            line.getChildren().addAll(words, settle, open);
            setPrefWidth(0);
        }

        /** As high as the sentence needs in the width of the list. */
        @Override
        protected double computePrefHeight(double width) {
            double inside =
                    getListView().getWidth()
                            - SCROLL_BAR
                            - snappedLeftInset()
                            - snappedRightInset();
            return isEmpty() || inside <= 0
                    ? super.computePrefHeight(width)
                    : snappedTopInset() + line.prefHeight(inside) + snappedBottomInset();
        }

        @Override
        protected void updateItem(@Nullable ProblemRow row, boolean empty) {
            super.updateItem(row, empty);
            if (row == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            title.setText(row.title());
            file.setText(row.file());
            sentence.setText(row.sentence());
            settle.setVisible(row.settle() != null);
            FontIcon icon =
                    row.grave()
                            ? Icons.icon(Material2AL.ERROR, "problem-icon", "grave")
                            : Icons.icon(Material2OutlinedAL.INFO, "problem-icon");
            open.setVisible(row.way() != ProblemRow.Way.NONE);
            open.setText(
                    open.isVisible()
                            ? Messages.text("ui.problems.open." + row.way().name())
                            : null);
            setAccessibleText(
                    Stream.of(row.title(), row.file(), row.sentence())
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(", ")));
            if (line.getChildren().size() > 3) {
                line.getChildren().removeFirst();
            }
            line.getChildren().addFirst(icon);
            setGraphic(line);
        }
    }
}
