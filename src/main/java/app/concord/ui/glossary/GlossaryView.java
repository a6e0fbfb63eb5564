package app.concord.ui.glossary;

import app.concord.message.Messages;
import app.concord.model.GlossaryColumn;
import app.concord.ui.Fxml;
import app.concord.ui.Screen;
import app.concord.ui.look.Bind;
import app.concord.ui.look.EmptyState;
import app.concord.ui.look.Icons;
import app.concord.ui.look.Typing;

import atlantafx.base.controls.CustomTextField;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.control.cell.ComboBoxTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Binds the table of terms, which are written in place. */
public final class GlossaryView implements Screen {
    private static final double ROW_HEIGHT = 32;
    private static final KeyCombination SAVE = shortcut(KeyCode.S);
    private static final KeyCombination UNDO = shortcut(KeyCode.Z);
    private static final KeyCombination ADD = shortcut(KeyCode.N);

    private final GlossaryViewModel model;

    @FXML private BorderPane root;
    @FXML private Label notSaved;
    @FXML private HBox elsewhere;
    @FXML private StackPane elsewhereIcon;
    @FXML private Button merge;
    @FXML private Button mine;
    @FXML private Button theirs;
    @FXML private Label overlaps;
    @FXML private Button add;
    @FXML private Button remove;
    @FXML private Button undo;
    @FXML private Button propose;
    @FXML private Button save;
    @FXML private CustomTextField search;
    @FXML private TableView<GlossaryRow> table;
    @FXML private TableColumn<GlossaryRow, GlossaryRow> status;
    @FXML private TableColumn<GlossaryRow, String> term;
    @FXML private TableColumn<GlossaryRow, String> shortForms;
    @FXML private TableColumn<GlossaryRow, String> forbidden;
    @FXML private TableColumn<GlossaryRow, String> mark;
    @FXML private TableColumn<GlossaryRow, String> language;
    @FXML private TableColumn<GlossaryRow, String> note;
    @FXML private TableColumn<GlossaryRow, GlossaryRow> findings;
    @FXML private Label preview;
    @FXML private Label shared;
    @FXML private Label hint;

    @SuppressWarnings("NullAway.Init")
    public GlossaryView(GlossaryViewModel model) {
        this.model = model;
        Fxml.load(this);
    }

    private static KeyCombination shortcut(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    @Override
    public Node root() {
        return root;
    }

    /** Puts the keyboard into the table. */
    @Override
    public void focus() {
        table.requestFocus();
    }

    @FXML
    void initialize() {
        root.getStylesheets()
                .add(
                        Objects.requireNonNull(GlossaryView.class.getResource("glossary.css"))
                                .toExternalForm());
        Bind.search(search, model.textProperty());
        button(add, Icons.icon(Material2OutlinedAL.ADD), this::addRow, "ui.glossary.add.keys");
        button(
                remove,
                Icons.icon(Material2OutlinedAL.DELETE),
                this::removeRows,
                "ui.glossary.remove.keys");
        button(undo, Icons.icon(Material2OutlinedMZ.UNDO), model::undo, "ui.glossary.undo.keys");
        button(
                propose,
                Icons.icon(Material2OutlinedMZ.PLAYLIST_ADD),
                model::propose,
                "ui.glossary.propose.tip");
        button(save, Icons.icon(Material2OutlinedMZ.SAVE), model::save, "ui.glossary.save.keys");
        bindElsewhere();
        notSaved.setText(Messages.text("ui.glossary.not-saved"));
        notSaved.visibleProperty().bind(model.notSavedProperty());
        undo.disableProperty().bind(model.undoableProperty().not());
        save.disableProperty().bind(model.changedProperty().not().or(model.changedElsewhere()));
        preview.textProperty().bind(model.previewProperty());
        preview.visibleProperty().bind(model.previewProperty().isNotEmpty());
        shared.visibleProperty().bind(model.sharedProperty().isNotEmpty());
        shared.textProperty()
                .bind(
                        model.sharedProperty()
                                .map(file -> Messages.text("ui.glossary.shared", file)));
        for (Node node : List.of(notSaved, overlaps, elsewhere, preview, shared, hint)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        bindTable();
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        InvalidationListener refresh = changed -> refresh();
        model.stateProperty().addListener(refresh);
        model.proposingProperty().addListener(refresh);
        model.textProperty().addListener(refresh);
        table.getSelectionModel().getSelectedItems().addListener(refresh);
        refresh();
    }

    /** What can be done where the file was changed elsewhere meanwhile. */
    private void bindElsewhere() {
        elsewhereIcon
                .getChildren()
                .setAll(Icons.icon(Material2OutlinedMZ.SYNC_PROBLEM, "glossary-problem"));
        elsewhere.visibleProperty().bind(model.changedElsewhere());
        merge.setOnAction(event -> model.merge());
        mine.setOnAction(event -> model.keepMine());
        theirs.setOnAction(event -> model.takeTheirs());
        for (Button one : List.of(merge, mine, theirs)) {
            Bind.tip(one, "ui.glossary." + one.getId() + ".tip");
        }
        overlaps.visibleProperty().bind(model.overlapsProperty().greaterThan(0));
        overlaps.textProperty()
                .bind(
                        model.overlapsProperty()
                                .map(count -> Messages.text("ui.glossary.overlaps", count)));
    }

    private static void button(Button button, Node icon, Runnable action, String tip) {
        button.setGraphic(icon);
        button.setOnAction(event -> action.run());
        Bind.tip(button, tip);
    }

    private void bindTable() {
        table.setItems(model.rows());
        table.setEditable(true);
        table.setFixedCellSize(ROW_HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        Map.of(
                        GlossaryColumn.TERM, term,
                        GlossaryColumn.SHORT_FORMS, shortForms,
                        GlossaryColumn.FORBIDDEN, forbidden,
                        GlossaryColumn.MARK, mark,
                        GlossaryColumn.LANGUAGE, language,
                        GlossaryColumn.NOTE, note)
                .forEach(this::bindColumn);
        mark.setCellFactory(ComboBoxTableCell.forTableColumn("", "®", "™", "℠"));
        mark.setOnEditCommit(edit ->
                model.edit(edit.getRowValue().index(), GlossaryColumn.MARK, edit.getNewValue()));
        for (TableColumn<GlossaryRow, GlossaryRow> told : List.of(status, findings)) {
            Bind.orderedRows(told);
            told.setEditable(false);
        }
        status.setCellFactory(column -> new StatusCell());
        findings.setCellFactory(column -> new FindingsCell());
    }

    private void bindColumn(GlossaryColumn of, TableColumn<GlossaryRow, String> column) {
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().cell(of)).getReadOnlyProperty());
        column.setCellFactory(shown -> new GlossaryCell(model, of));
        column.setSortable(false);
        column.setReorderable(false);
    }

    private void refresh() {
        GlossaryViewModel.State state = model.stateProperty().get();
        boolean editable =
                state == GlossaryViewModel.State.EMPTY || state == GlossaryViewModel.State.FILLED;
        add.setDisable(!editable);
        remove.setDisable(!editable || table.getSelectionModel().isEmpty());
        propose.setDisable(!editable || model.proposingProperty().get());
        propose.setText(
                Messages.text(
                        model.proposingProperty().get()
                                ? "ui.glossary.proposing"
                                : "ui.glossary.propose"));
        table.setPlaceholder(emptyState(state));
        showHint();
    }

    private Node emptyState(GlossaryViewModel.State state) {
        return switch (state) {
            case NOTHING -> EmptyState.of("ui.glossary.empty.nothing", null, null);
            case NO_FOLDER -> EmptyState.of("ui.glossary.empty.folder", null, null);
            case EMPTY ->
                    EmptyState.of("ui.glossary.empty.none", "ui.glossary.propose", model::propose);
            case FILLED ->
                    EmptyState.of(
                            "ui.glossary.empty.filtered",
                            "ui.findings.clear",
                            () -> model.textProperty().set(""));
        };
    }

    /** What is wrong with the row that is looked at, or how forms are written. */
    private void showHint() {
        GlossaryRow row = table.getSelectionModel().getSelectedItem();
        boolean wrong = row != null && !row.problem().isEmpty();
        hint.setText(wrong ? row.problem() : Messages.text("ui.glossary.hint"));
        hint.setVisible(model.stateProperty().get() == GlossaryViewModel.State.FILLED);
        hint.getStyleClass().removeAll("warning-words", "muted");
        hint.getStyleClass().add(wrong ? "warning-words" : "muted");
    }

    private void addRow() {
        int row = model.add();
        table.getSelectionModel().clearAndSelect(row);
        table.scrollTo(row);
        table.layout();
        Platform.runLater(() -> table.edit(row, term));
    }

    private void removeRows() {
        int at = table.getSelectionModel().getSelectedIndex();
        model.remove(List.copyOf(table.getSelectionModel().getSelectedItems()));
        if (!table.getItems().isEmpty()) {
            table.getSelectionModel().clearAndSelect(Math.min(at, table.getItems().size() - 1));
        }
        focus();
    }

    private void onKey(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (SAVE.match(event)) {
            focus();
            model.save();
        } else if (ADD.match(event) && !add.isDisabled()) {
            addRow();
        } else if (UNDO.match(event) && !typing) {
            model.undo();
        } else if (event.getCode() == KeyCode.DELETE && !typing && !remove.isDisabled()) {
            removeRows();
        } else if (event.getCode() == KeyCode.SLASH && !typing && !event.isShortcutDown()) {
            Typing.begin(search);
        } else if (event.getCode() == KeyCode.ESCAPE && search.isFocused()) {
            model.textProperty().set("");
            focus();
        } else if (event.getCode() == KeyCode.ENTER && table.isFocused()) {
            editFocused();
        } else {
            return;
        }
        event.consume();
    }

    private void editFocused() {
        TablePosition<?, ?> cell = table.getFocusModel().getFocusedCell();
        int row = cell == null ? -1 : cell.getRow();
        if (row >= 0) {
            table.edit(row, term);
        }
    }

    /** Marks a row that cannot be followed. */
    private static final class StatusCell extends TableCell<GlossaryRow, GlossaryRow> {
        StatusCell() {
            getStyleClass().add("shape");
        }

        @Override
        protected void updateItem(@Nullable GlossaryRow row, boolean empty) {
            super.updateItem(row, empty);
            if (row == null || empty || row.problem().isEmpty()) {
                setGraphic(null);
                setTooltip(null);
            } else {
                setGraphic(Icons.icon(Material2OutlinedMZ.REPORT_PROBLEM, "glossary-problem"));
                setTooltip(new Tooltip(row.problem()));
            }
        }
    }

    /** Tells how many findings rest on a row. */
    private static final class FindingsCell extends TableCell<GlossaryRow, GlossaryRow> {
        FindingsCell() {
            getStyleClass().add("count");
        }

        @Override
        protected void updateItem(@Nullable GlossaryRow row, boolean empty) {
            super.updateItem(row, empty);
            if (row == null || empty || row.findings() == 0) {
                setText(null);
            } else {
                setText(String.valueOf(row.findings()));
            }
        }
    }
}
