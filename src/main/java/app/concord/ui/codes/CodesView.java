package app.concord.ui.codes;

import app.concord.message.Messages;
import app.concord.ui.Fxml;
import app.concord.ui.Screen;
import app.concord.ui.look.Bind;
import app.concord.ui.look.Copying;
import app.concord.ui.look.EmptyState;
import app.concord.ui.look.Icons;
import app.concord.ui.look.Spot;
import app.concord.ui.look.SpotCell;
import app.concord.ui.look.Typing;

import atlantafx.base.controls.CustomTextField;

import javafx.beans.InvalidationListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2OutlinedAL;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** Binds the table of promo codes, and the list of places of the code chosen. */
public final class CodesView implements Screen {
    private static final double ROW_HEIGHT = 44;
    private static final int CLICKS_TO_OPEN = 2;

    private final CodesViewModel model;
    private final Map<CodesViewModel.Part, ToggleButton> chips =
            new EnumMap<>(CodesViewModel.Part.class);

    @FXML private BorderPane root;
    @FXML private ToggleButton all;
    @FXML private ToggleButton withFindings;
    @FXML private ToggleButton lookAlikes;
    @FXML private CustomTextField search;
    @FXML private TableView<CodeLine> table;
    @FXML private TableColumn<CodeLine, CodeLine> code;
    @FXML private TableColumn<CodeLine, CodeLine> gives;
    @FXML private TableColumn<CodeLine, CodeLine> holds;
    @FXML private TableColumn<CodeLine, CodeLine> conditions;
    @FXML private TableColumn<CodeLine, CodeLine> channels;
    @FXML private TableColumn<CodeLine, CodeLine> alike;
    @FXML private VBox below;
    @FXML private Label chosenCode;
    @FXML private Label placesTitle;
    @FXML private Button copy;
    @FXML private Button copyLine;
    @FXML private Button open;
    @FXML private ListView<Spot> places;

    @SuppressWarnings("NullAway.Init")
    public CodesView(CodesViewModel model) {
        this.model = model;
        Fxml.load(this);
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
                        Objects.requireNonNull(CodesView.class.getResource("codes.css"))
                                .toExternalForm());
        chips.put(CodesViewModel.Part.ALL, all);
        chips.put(CodesViewModel.Part.FINDINGS, withFindings);
        chips.put(CodesViewModel.Part.LOOK_ALIKES, lookAlikes);
        chips.forEach((part, chip) ->
                chip.setOnAction(event -> {
                    model.partProperty().set(part);
                    showChips();
                }));
        Bind.search(search, model.textProperty());
        bindTable();
        places.setItems(model.spots());
        places.setCellFactory(shown -> new SpotCell());
        button(copy, "ui.codes.copy.tip", () -> line().entry().code());
        button(copyLine, "ui.codes.copy-line.tip", () -> line().copied());
        open.setOnAction(event -> model.open());
        below.visibleProperty().bind(model.selectedProperty().isNotNull());
        below.managedProperty().bind(below.visibleProperty());
        open.managedProperty().bind(open.visibleProperty());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        InvalidationListener refresh = changed -> refresh();
        model.lines().addListener(refresh);
        model.partProperty().addListener(refresh);
        model.resultProperty().addListener(refresh);
        model.selectedProperty().addListener(changed -> showChosen());
        refresh();
        showChosen();
    }

    private static void button(Button button, String tip, Supplier<String> text) {
        button.setGraphic(Icons.icon(Material2OutlinedAL.CONTENT_COPY));
        Bind.tip(button, tip);
        button.setOnAction(event -> Copying.toClipboard(text.get()));
    }

    private CodeLine line() {
        return Objects.requireNonNull(model.selectedProperty().get());
    }

    private void bindTable() {
        table.setItems(model.lines());
        table.setFixedCellSize(ROW_HEIGHT);
        Bind.orderedRows(code);
        code.setCellFactory(shown -> new CodeCells.Code());
        Bind.orderedRows(gives);
        gives.setCellFactory(shown -> new CodeCells.Words(CodeLine::gives));
        Bind.orderedRows(holds);
        holds.setCellFactory(shown -> new CodeCells.Words(CodeLine::holds));
        Bind.orderedRows(conditions);
        conditions.setCellFactory(shown -> new CodeCells.Words(CodeLine::conditions));
        Bind.orderedRows(channels);
        channels.setCellFactory(shown -> new CodeCells.Channels());
        Bind.orderedRows(alike);
        alike.setCellFactory(shown -> new CodeCells.Alike());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setRowFactory(shown -> {
            TableRow<CodeLine> row = new TableRow<>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == CLICKS_TO_OPEN && !row.isEmpty()) {
                    model.open();
                }
            });
            return row;
        });
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((changed, before, now) -> {
                    if (now != null) {
                        model.selectedProperty().set(now);
                    }
                });
    }

    private void showChosen() {
        CodeLine chosen = model.selectedProperty().get();
        if (chosen == null) {
            table.getSelectionModel().clearSelection();
        } else {
            if (!chosen.equals(table.getSelectionModel().getSelectedItem())) {
                table.getSelectionModel().select(chosen);
            }
            chosenCode.setText(chosen.entry().code());
            placesTitle.setText(Messages.text("ui.codes.places", chosen.entry().pieces()));
        }
        open.setVisible(model.finding() != null);
    }

    private void showChips() {
        chips.forEach((part, chip) -> {
            chip.setText(Messages.text("ui.codes.part." + part.name(), model.count(part)));
            chip.setSelected(part == model.partProperty().get());
        });
    }

    private void refresh() {
        showChips();
        table.setPlaceholder(emptyState());
        showChosen();
    }

    private Node emptyState() {
        if (model.resultProperty().get() == null) {
            return EmptyState.of("ui.codes.empty.nothing", null, null);
        }
        return model.filtered() && model.count(CodesViewModel.Part.ALL) > 0
                ? EmptyState.of("ui.codes.empty.filtered", "ui.findings.clear", model::clearFilters)
                : EmptyState.of("ui.codes.empty.none", null, null);
    }

    private void onKey(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        boolean copies = event.isShortcutDown() && event.getCode() == KeyCode.C;
        if (event.getCode() == KeyCode.ESCAPE) {
            model.clearFilters();
            focus();
            event.consume();
        } else if (!typing && event.getCode() == KeyCode.SLASH && !event.isShortcutDown()) {
            Typing.begin(search);
            event.consume();
        } else if (table.isFocused() && copies && model.selectedProperty().get() != null) {
            Copying.toClipboard(line().entry().code());
            event.consume();
        } else if (table.isFocused() && event.getCode() == KeyCode.ENTER) {
            if (!model.open()) {
                places.requestFocus();
            }
            event.consume();
        }
    }
}
