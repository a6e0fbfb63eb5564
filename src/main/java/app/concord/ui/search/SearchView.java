package app.concord.ui.search;

import app.concord.check.search.PassageHit;
import app.concord.check.search.SearchAnswer;
import app.concord.check.search.SearchField;
import app.concord.check.search.Suggestion;
import app.concord.message.Messages;
import app.concord.model.CheckResult;
import app.concord.ui.Fxml;
import app.concord.ui.Screen;
import app.concord.ui.evidence.OriginalPane;
import app.concord.ui.look.Copying;
import app.concord.ui.look.Icons;
import app.concord.ui.look.Turns;

import atlantafx.base.controls.CustomTextField;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.util.List;
import java.util.Objects;

/** Binds the field, the filters, the list of what was found and the original beside it. */
public final class SearchView implements Screen {
    /** Originals are drawn only when one stays on a line, not with every key. */
    private static final Duration SETTLE = Duration.millis(120);

    private final SearchViewModel model;
    private final OriginalPane original;
    private final SearchStates states;
    private final PauseTransition settle = new PauseTransition(SETTLE);
    private final Turns turns = new Turns();

    @FXML private BorderPane root;
    @FXML private CustomTextField field;
    @FXML private MenuButton recent;
    @FXML private Label total;
    @FXML private FlowPane suggestions;
    @FXML private FlowPane filters;
    @FXML private SplitPane split;
    @FXML private ListView<SearchLine> list;
    @FXML private StackPane originalHost;
    @FXML private ScrollPane stateScroll;
    @FXML private StackPane state;
    private SearchFilters chips;

    @SuppressWarnings("NullAway.Init")
    public SearchView(SearchViewModel model, OriginalPane original) {
        this.model = model;
        this.original = original;
        states = new SearchStates(model, this::focus);
        Fxml.load(this);
    }

    @Override
    public Node root() {
        return root;
    }

    /** Puts the keyboard into the field, what is there to be typed over. */
    @Override
    public void focus() {
        field.requestFocus();
        field.selectAll();
    }

    @FXML
    void initialize() {
        root.getStylesheets()
                .add(
                        Objects.requireNonNull(SearchView.class.getResource("search.css"))
                                .toExternalForm());
        chips = new SearchFilters(model, filters);
        bindField();
        bindRecent();
        bindList();
        originalHost.getChildren().setAll(original);
        original.setOnStep(model::step);
        split.setDividerPositions(0.42);
        SplitPane.setResizableWithParent(list, false);
        for (Node node : List.of(suggestions, filters, recent)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        InvalidationListener refresh = changed -> refresh();
        model.answerProperty().addListener(refresh);
        model.resultProperty().addListener(refresh);
        model.preparingProperty().addListener(refresh);
        model.suggestions().addListener((InvalidationListener) changed -> showSuggestions());
        refresh();
        showSuggestions();
    }

    private void bindField() {
        field.setLeft(Icons.icon(Material2OutlinedMZ.SEARCH, "muted-icon"));
        Button clear = new Button();
        clear.setGraphic(Icons.icon(Material2OutlinedAL.CLEAR));
        clear.getStyleClass().addAll("flat", "button-icon", "small", "clear");
        clear.setAccessibleText(Messages.text("ui.search.clear"));
        clear.setTooltip(new Tooltip(Messages.text("ui.search.clear.tip")));
        clear.visibleProperty().bind(field.textProperty().isNotEmpty());
        clear.setOnAction(event -> {
            model.clear();
            focus();
        });
        field.setRight(clear);
        field.textProperty().bindBidirectional(model.textProperty());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        root.addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
    }

    private void bindRecent() {
        recent.setGraphic(Icons.icon(Material2OutlinedAL.HISTORY));
        recent.setAccessibleText(Messages.text("ui.search.recent"));
        recent.setTooltip(new Tooltip(Messages.text("ui.search.recent")));
        model.recent().addListener((InvalidationListener) changed -> fillRecent());
        fillRecent();
    }

    private void fillRecent() {
        recent.setVisible(!model.recent().isEmpty());
        recent.getItems()
                .setAll(
                        model.recent().stream()
                                .map(words -> {
                                    MenuItem item = new MenuItem(words);
                                    item.setMnemonicParsing(false);
                                    item.setOnAction(event -> {
                                        model.use(words);
                                        focus();
                                    });
                                    return item;
                                })
                                .toList());
    }

    private void bindList() {
        list.setItems(model.lines());
        list.setCellFactory(shown -> new SearchCell(model::open));
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((changed, before, now) -> {
                    if (now != null) {
                        model.selectedProperty().set(now);
                    }
                });
        // The lines found are drawn first: which of them is looked at follows in a turn of its own.
        Runnable show = () -> showSelected(model.selectedProperty().get());
        model.selectedProperty().addListener((changed, before, now) -> turns.later(list, show));
        settle.setOnFinished(event -> showOriginal());
        if (model.selectedProperty().get() != null) {
            showSelected(model.selectedProperty().get());
        }
    }

    private void showSelected(@Nullable SearchLine line) {
        if (line == null) {
            list.getSelectionModel().clearSelection();
        } else if (!line.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(line);
            // The piece above its first passage is to be seen as well.
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
        }
        settle.playFromStart();
    }

    private void showOriginal() {
        SearchLine line = model.selectedProperty().get();
        CheckResult result = model.resultProperty().get();
        SearchLine.Hit hit =
                switch (line) {
                    case SearchLine.Hit at -> at;
                    case SearchLine.Piece piece when !piece.hits().hits().isEmpty() ->
                            new SearchLine.Hit(piece.hits(), 0);
                    case null, default -> null;
                };
        originalHost.setVisible(hit != null);
        if (hit != null && result != null) {
            original.show(
                    result,
                    hit.piece().asset(),
                    hit.piece().hits().stream().map(PassageHit::places).toList(),
                    hit.index());
        }
    }

    private void refresh() {
        Node instead = states.state();
        stateScroll.setVisible(instead != null);
        split.setVisible(instead == null);
        state.getChildren().clear();
        if (instead != null) {
            state.getChildren().add(instead);
        }
        field.setDisable(model.resultProperty().get() == null);
        SearchAnswer answer = model.answerProperty().get();
        boolean asked = answer != null && answer.asked() && !model.preparingProperty().get();
        filters.setVisible(asked);
        if (answer == null || !asked) {
            total.setText("");
            return;
        }
        total.setText(
                Messages.text("ui.search.total", answer.passages(), answer.pieces())
                        + (answer.cut() ? "  ·  " + Messages.text("ui.search.cut") : ""));
        chips.show(answer);
    }

    private void showSuggestions() {
        suggestions.getChildren().clear();
        for (Suggestion suggestion : model.suggestions()) {
            suggestions.getChildren().add(button(suggestion));
        }
        suggestions.setVisible(!model.suggestions().isEmpty());
    }

    private Button button(Suggestion suggestion) {
        String name = suggestion.field().id() + ":" + suggestion.value();
        Button button =
                new Button(
                        suggestion.value().isEmpty()
                                ? name
                                : Messages.text("ui.search.suggestion", name, suggestion.pieces()));
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll("small", "flat", "suggested-words");
        String meaning = meaning(suggestion.field());
        button.setTooltip(new Tooltip(meaning));
        button.setAccessibleText(button.getText() + ", " + meaning);
        button.setOnAction(event -> {
            model.use(suggestion);
            field.requestFocus();
            field.end();
        });
        return button;
    }

    private static String meaning(SearchField field) {
        return Messages.text("ui.search.field." + field.name());
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            escape();
            event.consume();
        } else if (field.isFocused()) {
            onKeyInField(event);
        } else if (list.isFocused()) {
            onKeyInList(event);
        }
    }

    /** From elsewhere back into the field; there everything is taken back. */
    private void escape() {
        if (!field.isFocused()) {
            focus();
        } else if (!model.isClear()) {
            model.clear();
        }
    }

    private void onKeyInField(KeyEvent event) {
        boolean down = event.getCode() == KeyCode.DOWN;
        if ((down || event.getCode() == KeyCode.ENTER) && !model.lines().isEmpty()) {
            model.remember();
            list.requestFocus();
            event.consume();
        }
    }

    private void onKeyInList(KeyEvent event) {
        SearchLine line = model.selectedProperty().get();
        if (event.getCode() == KeyCode.UP && list.getSelectionModel().getSelectedIndex() <= 0) {
            focus();
            event.consume();
        } else if (line != null && event.isShortcutDown() && event.getCode() == KeyCode.C) {
            if (line instanceof SearchLine.Hit hit) {
                Copying.toClipboard(hit.passage().block().text());
            }
            event.consume();
        } else if (line != null && event.getCode() == KeyCode.ENTER) {
            model.remember();
            if (!model.open(line)) {
                showOriginal();
                Platform.runLater(original::requestFocus);
            }
            event.consume();
        }
    }

    private void onTyped(KeyEvent event) {
        if (event.getCharacter().equals("/") && !(event.getTarget() instanceof TextInputControl)) {
            focus();
            event.consume();
        }
    }
}
