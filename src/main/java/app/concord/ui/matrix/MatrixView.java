package app.concord.ui.matrix;

import app.concord.message.Messages;
import app.concord.model.Channel;
import app.concord.model.FindingMatrix;
import app.concord.ui.Fxml;
import app.concord.ui.Screen;
import app.concord.ui.look.Bind;
import app.concord.ui.look.EmptyState;
import app.concord.ui.look.Icons;
import app.concord.ui.look.Legend;
import app.concord.ui.look.Turns;
import app.concord.ui.look.Typing;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.ToggleSwitch;

import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.material2.Material2OutlinedAL;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Binds the matrix. Two tables with rows of one height stand side by side: the left one keeps the
 * statements in view while the right one scrolls through the channels.
 */
public final class MatrixView implements Screen {
    private static final double ROW_HEIGHT = 36;
    private static final double LEAST_WIDTH = 166;
    private static final double SCROLL_BAR = 16;
    private static final String FLOW = ".virtual-flow";

    private final MatrixViewModel model;
    private final Turns turns = new Turns();
    private final Tooltip hover = MatrixCells.hover();
    private Map<List<MatrixColumn>, TableColumn<MatrixLine, MatrixLine>> groups = Map.of();
    private Node empty = new Region();

    @FXML private BorderPane root;
    @FXML private ToggleSwitch onlyDifferences;
    @FXML private HBox legend;
    @FXML private CustomTextField search;
    @FXML private StackPane body;
    @FXML private HBox tables;
    @FXML private TableView<MatrixLine> heads;
    @FXML private TableColumn<MatrixLine, MatrixLine> head;
    @FXML private Region underHeads;
    @FXML private TableView<MatrixLine> table;

    @SuppressWarnings("NullAway.Init")
    public MatrixView(MatrixViewModel model) {
        this.model = model;
        Fxml.load(this);
    }

    @Override
    public Node root() {
        return root;
    }

    /** Puts the keyboard into the matrix. */
    @Override
    public void focus() {
        table.requestFocus();
    }

    @FXML
    void initialize() {
        onlyDifferences.selectedProperty().bindBidirectional(model.onlyDifferencesProperty());
        Bind.search(search, model.textProperty());
        for (FindingMatrix.State state : FindingMatrix.State.values()) {
            legend.getChildren().add(Legend.entry(state));
        }
        bindHeads();
        bindTable();
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        InvalidationListener refresh = changed -> showEmptyState();
        model.lines().addListener(refresh);
        model.resultProperty().addListener(refresh);
        showEmptyState();
    }

    private void bindHeads() {
        heads.setItems(model.lines());
        heads.setFixedCellSize(ROW_HEIGHT);
        head.prefWidthProperty().bind(heads.widthProperty().subtract(2));
        head.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        head.setCellFactory(column -> new MatrixCells.Head(model));
        heads.setRowFactory(shown -> new MatrixCells.LineRow());
    }

    private void bindTable() {
        table.setItems(model.lines());
        table.setFixedCellSize(ROW_HEIGHT);
        table.setRowFactory(shown -> new MatrixCells.LineRow());
        table.getSelectionModel().setCellSelectionEnabled(true);
        heads.getSelectionModel()
                .selectedIndexProperty()
                .addListener((changed, before, now) -> {
                    if (now.intValue() >= 0
                            && table.getSelectionModel().getSelectedIndex() != now.intValue()) {
                        table.getSelectionModel().clearSelection();
                    }
                });
        model.columns().addListener((ListChangeListener<MatrixColumn>) change -> layColumns());
        table.widthProperty().addListener((changed, before, now) -> widen());
        table.skinProperty().addListener((changed, before, now) -> tieScrolling());
        heads.skinProperty().addListener((changed, before, now) -> tieScrolling());
        layColumns();
    }

    /**
     * The columns of a channel stand under one header, which opens and closes it. Those of channels
     * that stay as they are are kept with all their cells, and the pieces of one that is opened
     * come in turns of their own.
     */
    private void layColumns() {
        Map<Channel, List<MatrixColumn>> byChannel = new EnumMap<>(Channel.class);
        for (MatrixColumn column : model.columns()) {
            byChannel.computeIfAbsent(column.channel(), c -> new ArrayList<>()).add(column);
        }
        Map<List<MatrixColumn>, TableColumn<MatrixLine, MatrixLine>> kept = new LinkedHashMap<>();
        for (List<MatrixColumn> columns : byChannel.values()) {
            TableColumn<MatrixLine, MatrixLine> known = groups.get(columns);
            kept.put(columns, known == null ? group(columns) : known);
        }
        groups = kept;
        table.getColumns().setAll(List.copyOf(kept.values()));
        widen();
    }

    private TableColumn<MatrixLine, MatrixLine> group(List<MatrixColumn> columns) {
        TableColumn<MatrixLine, MatrixLine> group = new TableColumn<>();
        group.setGraphic(channelHeader(columns.getFirst()));
        group.setReorderable(false);
        group.setSortable(false);
        group.getColumns().add(leaf(columns.getFirst()));
        for (MatrixColumn further : columns.subList(1, columns.size())) {
            turns.later(
                    table,
                    () -> {
                        group.getColumns().add(leaf(further));
                        widen();
                    });
        }
        return group;
    }

    private TableColumn<MatrixLine, MatrixLine> leaf(MatrixColumn column) {
        TableColumn<MatrixLine, MatrixLine> leaf = new TableColumn<>();
        Bind.rows(leaf);
        leaf.setUserData(column);
        leaf.setCellFactory(shown -> new MatrixCells.Stated(model, column, hover));
        leaf.setSortable(false);
        leaf.setMinWidth(LEAST_WIDTH);
        String title = column.title();
        Label label =
                new Label(
                        title == null
                                ? Messages.text("ui.matrix.pieces", column.columns().size())
                                : title);
        label.getStyleClass().add("piece-header");
        label.setMaxWidth(Double.MAX_VALUE);
        label.prefWidthProperty().bind(leaf.widthProperty().subtract(SCROLL_BAR));
        if (column.path() != null) {
            label.setTooltip(new Tooltip(title + "\n" + column.path()));
        }
        leaf.setGraphic(label);
        return leaf;
    }

    private Node channelHeader(MatrixColumn column) {
        Channel channel = column.channel();
        Button button = new Button(Icons.channelName(channel), Icons.channel(channel));
        button.getStyleClass().addAll("channel-header", "flat");
        boolean single = !column.piece() && column.columns().size() == 1;
        if (!single) {
            boolean opened = column.piece();
            HBox both =
                    new HBox(
                            Icons.channel(channel),
                            Icons.icon(
                                    opened
                                            ? Material2OutlinedAL.KEYBOARD_ARROW_DOWN
                                            : Material2OutlinedAL.CHEVRON_RIGHT,
                                    "muted-icon"));
            both.getStyleClass().add("channel-header-icons");
            button.setGraphic(both);
            button.setTooltip(
                    new Tooltip(Messages.text(opened ? "ui.matrix.close" : "ui.matrix.open")));
            button.setOnAction(event -> model.toggle(channel));
        }
        return button;
    }

    /** Columns share the width there is, and scroll when that is less than each needs. */
    private void widen() {
        int count = model.columns().size();
        if (count == 0) {
            return;
        }
        double width = Math.max(LEAST_WIDTH, (table.getWidth() - SCROLL_BAR) / count);
        for (TableColumn<MatrixLine, ?> group : table.getColumns()) {
            for (TableColumn<MatrixLine, ?> leaf : group.getColumns()) {
                leaf.setPrefWidth(Math.floor(width));
            }
        }
    }

    private void tieScrolling() {
        if (!(table.lookup(FLOW) instanceof VirtualFlow<?> right)
                || !(heads.lookup(FLOW) instanceof VirtualFlow<?> left)) {
            return;
        }
        left.positionProperty().bindBidirectional(right.positionProperty());
        for (Node node : table.lookupAll(".scroll-bar")) {
            if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL) {
                // Both sides need the same height, or they would scroll by different amounts.
                underHeads.managedProperty().bind(bar.visibleProperty());
                underHeads.prefHeightProperty().bind(bar.heightProperty());
                underHeads.setMinHeight(Region.USE_PREF_SIZE);
            }
        }
    }

    private void showEmptyState() {
        body.getChildren().remove(empty);
        boolean nothing = model.lines().isEmpty();
        tables.setVisible(!nothing);
        if (nothing) {
            empty = emptyState();
            body.getChildren().add(empty);
        }
    }

    private Node emptyState() {
        if (model.resultProperty().get() == null) {
            return EmptyState.of("ui.matrix.empty.nothing", null, null);
        }
        return model.onlyDifferencesProperty().get() || !model.textProperty().get().isBlank()
                ? EmptyState.of("ui.matrix.empty.filtered", "ui.findings.clear", this::clearFilters)
                : EmptyState.of("ui.matrix.empty.none", null, null);
    }

    private void clearFilters() {
        model.onlyDifferencesProperty().set(false);
        model.textProperty().set("");
    }

    private void onKey(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (event.getCode() == KeyCode.ESCAPE) {
            clearFilters();
            focus();
            event.consume();
        } else if (!typing && event.getCode() == KeyCode.SLASH && !event.isShortcutDown()) {
            Typing.begin(search);
            event.consume();
        } else if (!typing && event.getCode() == KeyCode.ENTER) {
            var cell = table.getFocusModel().getFocusedCell();
            if (cell.getTableColumn() != null
                    && cell.getTableColumn().getUserData() instanceof MatrixColumn column
                    && table.isFocused()
                    && cell.getRow() >= 0) {
                model.open(model.lines().get(cell.getRow()), column);
                event.consume();
            }
        }
    }
}
