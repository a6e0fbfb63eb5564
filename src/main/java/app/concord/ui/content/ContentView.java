package app.concord.ui.content;

import app.concord.message.Messages;
import app.concord.model.Correction;
import app.concord.ui.Fxml;
import app.concord.ui.Screen;
import app.concord.ui.evidence.ComparisonView;
import app.concord.ui.look.Bind;
import app.concord.ui.look.Copying;
import app.concord.ui.look.EmptyState;
import app.concord.ui.look.Lists;
import app.concord.ui.look.Typing;

import atlantafx.base.controls.CustomTextField;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.net.URL;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Binds the list of pieces, the piece as it reads, and what was read in it. */
public final class ContentView implements Screen {

    private final ContentViewModel model;
    private final Map<LinePart, ToggleButton> parts = new EnumMap<>(LinePart.class);
    private final Original original;
    private final ActionBar actions;
    private final CorrectionsPane corrections;

    @FXML private BorderPane root;
    @FXML private CustomTextField search;
    @FXML private ToggleButton onlyOpen;
    @FXML private Button undo;
    @FXML private Button redo;
    @FXML private ToggleButton showCorrections;
    @FXML private FlowPane legend;
    @FXML private StackPane middle;
    @FXML private SplitPane split;
    @FXML private ListView<PieceRow> pieces;
    @FXML private VBox reading;
    @FXML private StackPane side;
    @FXML private VBox read;
    @FXML private ToggleButton partAll;
    @FXML private ToggleButton partFacts;
    @FXML private ToggleButton partOpen;
    @FXML private ToggleButton partAside;
    @FXML private ListView<ContentLine> lines;
    private @Nullable Node empty;

    /**
     * Builds the screen.
     *
     * @param original how pieces are seen as their readers see them
     */
    @SuppressWarnings("NullAway.Init")
    public ContentView(ContentViewModel model, Original original) {
        this.model = model;
        this.original = original;
        actions = new ActionBar(model, this::chosen, () -> lines.requestFocus());
        corrections = new CorrectionsPane(model, this::open);
        Fxml.load(this);
    }

    @Override
    public Node root() {
        return root;
    }

    /** Puts the keyboard into the lines, or the pieces; it stays where it is on this screen. */
    @Override
    public void focus() {
        Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node.equals(root)) {
                return;
            }
        }
        (model.selectedProperty().get() == null ? pieces : lines).requestFocus();
    }

    @FXML
    void initialize() {
        URL styles = Objects.requireNonNull(ContentView.class.getResource("content.css"));
        root.getStylesheets().addAll(ComparisonView.styles(), styles.toExternalForm());
        Bind.search(search, model.textProperty());
        onlyOpen.setOnAction(event -> model.onlyOpenProperty().set(onlyOpen.isSelected()));
        Bind.tip(onlyOpen, "ui.content.only-open.tip");
        Lists.iconButton(
                undo, Material2OutlinedMZ.UNDO, "ui.content.undo", model.corrector()::undo);
        Lists.iconButton(
                redo, Material2OutlinedMZ.REDO, "ui.content.redo", model.corrector()::redo);
        showCorrections.setOnAction(event -> showSide(showCorrections.isSelected()));
        side.getChildren().add(corrections.root());
        showSide(false);
        new LegendBar(model, legend);
        new PieceText(model, reading, original, actions::menu);
        bindPieces();
        bindLines();
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        InvalidationListener refresh = changed -> refresh();
        model.resultProperty().addListener(refresh);
        model.pieces().addListener(refresh);
        model.lines().addListener(refresh);
        model.partProperty().addListener(refresh);
        model.onlyOpenProperty().addListener(refresh);
        model.corrector()
                .correctionsProperty()
                .addListener(changed -> {
                    lines.refresh();
                    refresh();
                });
        refresh();
        selectPiece();
        selectLine();
    }

    private void bindPieces() {
        pieces.setItems(model.pieces());
        pieces.setCellFactory(shown -> new PieceCell());
        pieces.getSelectionModel()
                .selectedIndexProperty()
                .addListener(
                        (changed, before, now) -> pieceChosen(before.intValue(), now.intValue()));
        model.pieces()
                .addListener(
                        (ListChangeListener<PieceRow>)
                                change -> Platform.runLater(this::selectPiece));
        model.pieceProperty().addListener(changed -> selectPiece());
    }

    /** The heads of channels are stepped over. */
    private void pieceChosen(int before, int now) {
        if (model.filling() || now < 0 || now >= pieces.getItems().size()) {
            return;
        }
        switch (pieces.getItems().get(now)) {
            case PieceRow.Piece piece -> {
                PieceRow.Piece shown = model.pieceProperty().get();
                if (shown == null || !shown.path().equals(piece.path())) {
                    model.read(piece);
                }
            }
            case PieceRow.Head head -> {
                int over = now < before && now > 0 ? now - 1 : now + 1;
                Platform.runLater(() -> pieces.getSelectionModel().select(over));
            }
        }
    }

    private void selectPiece() {
        PieceRow.Piece piece = model.pieceProperty().get();
        int at = piece == null ? -1 : pieces.getItems().indexOf(piece);
        if (at >= 0 && at != pieces.getSelectionModel().getSelectedIndex()) {
            pieces.getSelectionModel().select(at);
            Lists.show(pieces, at);
        }
    }

    private void bindLines() {
        parts.put(LinePart.ALL, partAll);
        parts.put(LinePart.FACTS, partFacts);
        parts.put(LinePart.OPEN, partOpen);
        parts.put(LinePart.ASIDE, partAside);
        parts.forEach((part, button) -> {
            button.setTooltip(
                    new Tooltip(Messages.text("ui.content.part." + part.name() + ".tip")));
            button.setOnAction(event -> {
                model.partProperty().set(part);
                refresh();
            });
        });
        lines.setItems(model.lines());
        lines.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        lines.setCellFactory(shown -> new LineCell(model, actions::menu));
        lines.getSelectionModel()
                .selectedItemProperty()
                .addListener((changed, before, now) -> {
                    if (now != null && !model.filling()) {
                        model.selectedProperty().set(now);
                    }
                });
        lines.getSelectionModel()
                .getSelectedIndices()
                .addListener((ListChangeListener<Integer>) change -> actions.refresh());
        model.selectedProperty().addListener((changed, before, now) -> selectLine());
        model.lines()
                .addListener(
                        (ListChangeListener<ContentLine>)
                                change -> Platform.runLater(this::selectLine));
        read.getChildren().add(actions.root());
    }

    private void selectLine() {
        ContentLine line = model.selectedProperty().get();
        if (line == null) {
            lines.getSelectionModel().clearSelection();
        } else if (!line.equals(lines.getSelectionModel().getSelectedItem())) {
            int at = lines.getItems().indexOf(line);
            lines.getSelectionModel().clearAndSelect(at);
            Lists.show(lines, at);
        }
        actions.refresh();
    }

    private List<ContentLine> chosen() {
        ContentLine looked = model.selectedProperty().get();
        if (looked == null) {
            return List.of();
        }
        List<ContentLine> rows = Lists.chosen(lines);
        return rows.contains(looked) ? rows : List.of(looked);
    }

    private void open(Correction correction) {
        showSide(false);
        model.open(correction);
        lines.requestFocus();
    }

    private void showSide(boolean all) {
        showCorrections.setSelected(all);
        read.setVisible(!all);
        corrections.root().setVisible(all);
        if (all) {
            corrections.list().requestFocus();
        }
    }

    private void refresh() {
        int open = model.notUnderstood();
        onlyOpen.setText(Messages.text("ui.content.only-open", open));
        onlyOpen.setSelected(model.onlyOpenProperty().get());
        onlyOpen.setDisable(open == 0 && !onlyOpen.isSelected());
        undo.setDisable(!model.corrector().canUndo());
        redo.setDisable(!model.corrector().canRedo());
        int made = model.corrector().correctionsProperty().get().all().size();
        showCorrections.setText(Messages.text("ui.content.corrections", made));
        parts.forEach((part, button) -> {
            button.setText(Messages.text("ui.content.part." + part.name(), model.count(part)));
            button.setSelected(part == model.partProperty().get());
        });
        lines.setPlaceholder(EmptyState.of(emptyLines(), null, null));
        pieces.setPlaceholder(
                EmptyState.of(
                        "ui.content.empty.filtered", "ui.findings.clear", model::clearFilters));
        corrections.refresh();
        actions.refresh();
        showEmpty(model.noPieces());
    }

    private String emptyLines() {
        return switch (model.partProperty().get()) {
            case OPEN -> "ui.content.empty.understood";
            case ALL, FACTS, ASIDE -> "ui.content.empty.lines";
        };
    }

    /** In place of everything where there is no piece at all. */
    private void showEmpty(boolean nothing) {
        split.setVisible(!nothing);
        if (nothing && empty == null) {
            empty = EmptyState.of("ui.content.empty.nothing", null, null);
            middle.getChildren().add(empty);
        } else if (!nothing && empty != null) {
            middle.getChildren().remove(empty);
            empty = null;
        }
    }

    private void onKey(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (event.isShortcutDown() && event.getCode() == KeyCode.C && lines.isFocused()) {
            copy();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.Z && !typing) {
            if (event.isShiftDown()) {
                model.corrector().redo();
            } else {
                model.corrector().undo();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !actions.asking()) {
            model.clearFilters();
            showSide(false);
            pieces.requestFocus();
            event.consume();
        } else if (typing && search.equals(event.getTarget())) {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                pieces.requestFocus();
                event.consume();
            }
        } else if (!typing && !event.isShortcutDown() && !event.isAltDown()) {
            if (plainKey(event)) {
                event.consume();
            }
        }
    }

    /** Keys that are pressed alone; tells whether it was one. */
    private boolean plainKey(KeyEvent event) {
        if (event.getCode() == KeyCode.SLASH || event.getCode() == KeyCode.DIVIDE) {
            Typing.begin(search);
        } else if (event.getCode() != KeyCode.ENTER) {
            return actions.byKey(event.getCode());
        } else if (pieces.isFocused()) {
            lines.requestFocus();
            lines.getSelectionModel().selectFirst();
        } else if (lines.isFocused()) {
            actions.openFinding();
        } else {
            return false;
        }
        return true;
    }

    /** Puts the words of the line looked at on the clipboard. */
    private void copy() {
        ContentLine line = model.selectedProperty().get();
        if (line != null) {
            Copying.toClipboard(line.words());
        }
    }
}
