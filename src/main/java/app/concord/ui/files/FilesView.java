package app.concord.ui.files;

import app.concord.message.Messages;
import app.concord.ui.Fxml;
import app.concord.ui.Screen;
import app.concord.ui.look.Bind;
import app.concord.ui.look.EmptyState;
import app.concord.ui.look.Icons;
import app.concord.ui.look.Typing;

import atlantafx.base.controls.CustomTextField;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Binds the list of files and what is settled for those looked at. */
public final class FilesView implements Screen {
    private static final double ROW_HEIGHT = 30;
    private static final double ROOM_FOR_FORMAT = 940;

    private final FilesViewModel model;
    private final ChoiceView choice;
    private final Map<FilesViewModel.Part, ToggleButton> chips =
            new EnumMap<>(FilesViewModel.Part.class);
    private boolean selecting;

    @FXML private BorderPane root;
    @FXML private SegmentedButton parts;
    @FXML private CustomTextField search;
    @FXML private Label unsaved;
    @FXML private Button undo;
    @FXML private Button check;
    @FXML private TableView<FileRow> table;
    @FXML private TableColumn<FileRow, FileRow> status;
    @FXML private TableColumn<FileRow, FileRow> file;
    @FXML private TableColumn<FileRow, FileRow> format;
    @FXML private TableColumn<FileRow, FileRow> pieces;
    @FXML private TableColumn<FileRow, FileRow> channel;
    @FXML private TableColumn<FileRow, FileRow> language;
    @FXML private TableColumn<FileRow, FileRow> market;
    @FXML private TableColumn<FileRow, FileRow> dates;
    @FXML private TableColumn<FileRow, FileRow> columns;
    @FXML private TableColumn<FileRow, FileRow> problems;
    @FXML private StackPane choices;

    @SuppressWarnings("NullAway.Init")
    public FilesView(FilesViewModel model) {
        this.model = model;
        choice = new ChoiceView(model);
        Fxml.load(this);
    }

    @Override
    public Node root() {
        return root;
    }

    /** Puts the keyboard into the list. */
    @Override
    public void focus() {
        table.requestFocus();
    }

    @FXML
    void initialize() {
        for (FilesViewModel.Part part : FilesViewModel.Part.values()) {
            addChip(part);
        }
        parts.setToggleGroup(null);
        Bind.search(search, model.textProperty());
        undo.setGraphic(Icons.icon(Material2OutlinedMZ.UNDO));
        undo.setOnAction(event -> model.undo());
        check.setGraphic(Icons.icon(Material2OutlinedMZ.REFRESH));
        check.setOnAction(event -> model.checkAgain());
        for (Node node : new Node[] {undo, check, unsaved}) {
            node.managedProperty().bind(node.visibleProperty());
        }
        unsaved.setText(Messages.text("ui.files.unsaved"));
        unsaved.visibleProperty().bind(model.unsavedProperty());
        choices.getChildren().add(choice.root());
        bindTable();
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        InvalidationListener refresh = changed -> refresh();
        model.editsProperty().addListener(refresh);
        model.partProperty().addListener(refresh);
        model.textProperty().addListener(refresh);
        refresh();
    }

    private void addChip(FilesViewModel.Part part) {
        ToggleButton button = new ToggleButton();
        button.getStyleClass().add("small");
        FontIcon icon =
                switch (part) {
                    case ALL -> null;
                    case OPEN -> StateMark.icon(Choice.State.OPEN);
                    case SETTLED -> StateMark.icon(Choice.State.SETTLED);
                    case PROBLEMS -> Icons.icon(Material2OutlinedMZ.REPORT_PROBLEM, "state-icon");
                };
        button.setGraphic(icon);
        button.setOnAction(event -> model.partProperty().set(part));
        chips.put(part, button);
        parts.getButtons().add(button);
    }

    private void bindTable() {
        SortedList<FileRow> sorted = new SortedList<>(model.shown());
        table.setItems(sorted);
        table.setFixedCellSize(ROW_HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        column(status, FileCells.status(), Comparator.comparing(FileRow::status));
        column(file, FileCells.file(), Comparator.comparing(FileRow::path));
        // The ending of the name tells the same where there is no room.
        format.visibleProperty().bind(table.widthProperty().greaterThan(ROOM_FOR_FORMAT));
        column(format, FileCells.format(), Comparator.comparing(row -> row.reading().format()));
        column(pieces, FileCells.pieces(), Comparator.comparingInt(row -> row.reading().assets()));
        column(
                channel,
                FileCells.channel(),
                Comparator.comparing(row -> FileWords.channel(row.channel().value())));
        column(
                language,
                FileCells.choice(FileRow::language, FileWords::language),
                Comparator.comparing(row -> FileWords.language(row.language().value())));
        column(
                market,
                FileCells.choice(FileRow::market, FilesView::code),
                Comparator.comparing(row -> code(row.market().value())));
        column(
                dates,
                FileCells.choice(FileRow::dateOrder, FileWords::dateOrder),
                Comparator.comparing(row -> FileWords.dateOrder(row.dateOrder().value())));
        column(columns, FileCells.columns(), Comparator.comparingInt(FileRow::usedColumns));
        column(problems, FileCells.problems(), Comparator.comparingInt(FileRow::problems));
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<FileRow>) change -> look());
        model.selected().addListener((ListChangeListener<FileRow>) change -> select());
        select();
    }

    private static String code(@Nullable String code) {
        return code == null ? "" : code;
    }

    private static void column(
            TableColumn<FileRow, FileRow> column,
            FileCells.Factory factory,
            Comparator<FileRow> order) {
        Bind.rows(column);
        column.setCellFactory(factory::cell);
        column.setComparator(order.thenComparing(FileRow::path));
    }

    /** The model looks at what is selected. */
    private void look() {
        if (selecting) {
            return;
        }
        selecting = true;
        List<FileRow> rows = new ArrayList<>(table.getSelectionModel().getSelectedItems());
        rows.removeIf(row -> row == null);
        model.selected().setAll(rows);
        selecting = false;
    }

    /** Selected is what the model looks at. */
    private void select() {
        if (selecting) {
            return;
        }
        selecting = true;
        table.getSelectionModel().clearSelection();
        for (FileRow row : model.selected()) {
            table.getSelectionModel().select(row);
        }
        if (!model.selected().isEmpty()) {
            table.scrollTo(model.selected().getFirst());
        }
        selecting = false;
    }

    private void refresh() {
        chips.forEach((part, button) -> {
            String words = Messages.text("ui.files.part." + part.name(), model.count(part));
            button.setText(words);
            button.setSelected(model.partProperty().get() == part);
        });
        int changes = model.changesProperty().get();
        undo.setVisible(changes > 0);
        check.setVisible(changes > 0);
        check.setText(Messages.text("ui.files.check", changes));
        table.setPlaceholder(emptyState());
        table.refresh();
        if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
            Platform.runLater(this::selectFirst);
        }
    }

    private void selectFirst() {
        if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }

    private Node emptyState() {
        if (model.resultProperty().get() == null) {
            return EmptyState.of("ui.files.empty.nothing", null, null);
        }
        return model.filtered()
                ? EmptyState.of("ui.files.empty.filtered", "ui.findings.clear", model::clearFilters)
                : EmptyState.of("ui.files.empty.none", null, null);
    }

    private void onKey(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (event.getCode() == KeyCode.ESCAPE) {
            if (table.isFocused() || typing) {
                model.clearFilters();
            }
            focus();
            event.consume();
        } else if (typing) {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                focus();
                event.consume();
            }
        } else if (event.getCode() == KeyCode.SLASH && !event.isShortcutDown()) {
            Typing.begin(search);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && table.isFocused()) {
            choice.focus();
            event.consume();
        }
    }
}
