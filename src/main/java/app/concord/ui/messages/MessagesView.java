package app.concord.ui.messages;

import app.concord.message.Messages;
import app.concord.model.Channel;
import app.concord.ui.Fxml;
import app.concord.ui.Screen;
import app.concord.ui.evidence.ComparisonView;
import app.concord.ui.look.EmptyState;
import app.concord.ui.look.Icons;

import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/** Binds the tables of messages and taglines, and the list of places of the cell chosen. */
public final class MessagesView implements Screen {
    private static final double ROW_HEIGHT = 60;
    private static final double LEAST_WIDTH = 132;
    private static final double WORDS_WIDTH = 340;
    private static final double SCROLL_BAR = 18;

    private final MessagesViewModel model;

    @FXML private BorderPane root;
    @FXML private ToggleButton messages;
    @FXML private ToggleButton taglines;
    @FXML private TableView<WordingLine> table;
    @FXML private VBox below;
    @FXML private Label placesTitle;
    @FXML private Button open;
    @FXML private ListView<WordingLine.Spot> places;

    @SuppressWarnings("NullAway.Init")
    public MessagesView(MessagesViewModel model) {
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
        root.getStylesheets().add(ComparisonView.styles());
        messages.setOnAction(event -> model.partProperty().set(MessagesViewModel.Part.MESSAGES));
        taglines.setOnAction(event -> model.partProperty().set(MessagesViewModel.Part.TAGLINES));
        table.setItems(model.lines());
        table.setFixedCellSize(ROW_HEIGHT);
        table.setRowFactory(shown -> new WordingCells.LineRow());
        table.getSelectionModel().setCellSelectionEnabled(true);
        InvalidationListener choosing = changed -> choose();
        table.getFocusModel().focusedCellProperty().addListener(choosing);
        table.setOnMouseClicked(event -> choose());
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.open();
                event.consume();
            }
        });
        table.widthProperty().addListener((changed, before, now) -> widen());
        open.setOnAction(event -> model.open());
        places.setCellFactory(shown -> new WordingCells.SpotCell());
        places.setPlaceholder(hint());
        below.visibleProperty().bind(Bindings.isNotEmpty(model.lines()));
        below.managedProperty().bind(below.visibleProperty());
        InvalidationListener columns = changed -> layColumns();
        model.channels().addListener(columns);
        InvalidationListener refresh = changed -> refresh();
        model.lines().addListener(refresh);
        model.partProperty().addListener(refresh);
        model.resultProperty().addListener(refresh);
        model.chosenProperty().addListener((changed, before, now) -> showPlaces());
        layColumns();
        refresh();
        showPlaces();
    }

    private static Label hint() {
        Label hint = new Label(Messages.text("ui.messages.places.hint"));
        hint.getStyleClass().add("muted");
        return hint;
    }

    private void layColumns() {
        List<TableColumn<WordingLine, ?>> columns = new ArrayList<>();
        TableColumn<WordingLine, WordingLine> words = column();
        words.setText(Messages.text("ui.messages.words"));
        words.setCellFactory(shown -> new WordingCells.Words());
        columns.add(words);
        for (Channel channel : model.channels()) {
            TableColumn<WordingLine, WordingLine> column = column();
            Label header = new Label(Icons.channelName(channel), Icons.channel(channel));
            header.getStyleClass().add("channel-header");
            column.setGraphic(header);
            column.setMinWidth(LEAST_WIDTH);
            column.setUserData(channel);
            column.setCellFactory(shown -> new WordingCells.InChannel(channel));
            columns.add(column);
        }
        table.getColumns().setAll(columns);
        widen();
    }

    private static TableColumn<WordingLine, WordingLine> column() {
        TableColumn<WordingLine, WordingLine> column = new TableColumn<>();
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setReorderable(false);
        column.setSortable(false);
        return column;
    }

    /** The words take what the channels leave, and these share the rest. */
    private void widen() {
        int channels = model.channels().size();
        double width = table.getWidth() - SCROLL_BAR;
        double words = Math.max(WORDS_WIDTH, width - channels * 1.5 * LEAST_WIDTH);
        double each = channels == 0 ? 0 : Math.max(LEAST_WIDTH, (width - words) / channels);
        for (int i = 0; i < table.getColumns().size(); i++) {
            table.getColumns().get(i).setPrefWidth(Math.floor(i == 0 ? words : each));
        }
    }

    private void choose() {
        TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
        boolean inside =
                at.getRow() >= 0 && at.getRow() < model.lines().size() && at.getColumn() > 0;
        model.choose(
                inside ? model.lines().get(at.getRow()) : null,
                inside ? model.channels().get(at.getColumn() - 1) : null);
    }

    private void showPlaces() {
        WordingLine.Cell cell = model.chosenProperty().get();
        places.getItems().setAll(cell == null ? List.of() : cell.spots());
        placesTitle.setText(cell == null ? Messages.text("ui.messages.places") : cell.words());
        open.setVisible(cell != null && cell.finding() != null);
    }

    private void refresh() {
        messages.setText(
                Messages.text(
                        "ui.messages.messages", model.count(MessagesViewModel.Part.MESSAGES)));
        taglines.setText(
                Messages.text(
                        "ui.messages.taglines", model.count(MessagesViewModel.Part.TAGLINES)));
        boolean ofBrief = model.partProperty().get() == MessagesViewModel.Part.MESSAGES;
        messages.setSelected(ofBrief);
        taglines.setSelected(!ofBrief);
        table.setPlaceholder(EmptyState.of(emptyKey(ofBrief), null, null));
    }

    private String emptyKey(boolean ofBrief) {
        var checked = model.resultProperty().get();
        if (checked == null) {
            return "ui.messages.empty.nothing";
        }
        if (!ofBrief) {
            return "ui.messages.empty.taglines";
        }
        return checked.campaign().brief() == null
                ? "ui.messages.empty.no-brief"
                : "ui.messages.empty.messages";
    }
}
