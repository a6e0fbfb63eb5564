package app.concord.ui.findings;

import app.concord.message.Messages;
import app.concord.model.Channel;
import app.concord.model.Decision;
import app.concord.model.Finding;
import app.concord.model.Severity;
import app.concord.ui.Fxml;
import app.concord.ui.Screen;
import app.concord.ui.evidence.EvidencePane;
import app.concord.ui.look.Bind;
import app.concord.ui.look.Copying;
import app.concord.ui.look.Icons;
import app.concord.ui.look.MarkdownText;
import app.concord.ui.look.OneOf;
import app.concord.ui.look.Turns;
import app.concord.ui.look.Typing;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.Popover;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

import java.util.Comparator;
import java.util.List;

/** Binds the list of findings, its filters, and what is told about the one looked at. */
public final class FindingsView implements Screen {
    private static final double ROW_HEIGHT = 30;
    private static final double WIDEST_TOOLTIP = 720;

    /** Nothing is looked at, so that there is nothing to divide. */
    private static final PseudoClass BARE = PseudoClass.getPseudoClass("bare");

    private final FindingsViewModel model;
    private final EvidencePane evidencePane;
    private final DecisionsViewModel decided;
    private final DecisionBar decisions;
    private final OneOf<Severity> severityShape = new OneOf<>(Icons::severity);
    private final Popover explanation = new Popover();

    /** The sentence in full, of which only some lines are shown. */
    private final Tooltip whole = new Tooltip();

    @FXML private BorderPane root;
    @FXML private SegmentedButton standings;
    @FXML private SegmentedButton severities;
    @FXML private CheckComboBox<String> rules;
    @FXML private CheckComboBox<Channel> channels;
    @FXML private Button clear;
    @FXML private CustomTextField search;
    @FXML private SplitPane split;
    @FXML private TableView<FindingRow> table;
    @FXML private TableColumn<FindingRow, FindingRow> severity;
    @FXML private TableColumn<FindingRow, FindingRow> state;
    @FXML private TableColumn<FindingRow, FindingRow> kind;
    @FXML private TableColumn<FindingRow, FindingRow> subject;
    @FXML private TableColumn<FindingRow, FindingRow> values;
    @FXML private TableColumn<FindingRow, FindingRow> where;
    @FXML private TableColumn<FindingRow, FindingRow> places;
    @FXML private VBox details;
    @FXML private StackPane sentenceIcon;
    @FXML private Label sentence;
    @FXML private Label position;
    @FXML private Button previous;
    @FXML private Button next;
    @FXML private Label why;
    @FXML private HBox suggestionBox;
    @FXML private Label suggestion;
    @FXML private Button copy;
    @FXML private Hyperlink explain;
    @FXML private StackPane decisionHost;
    @FXML private StackPane evidence;
    private FilterBar filters;

    private final Turns turns = new Turns();
    private final Runnable showCounts = this::showCounts;

    /**
     * Builds the screen.
     *
     * @param decided settles findings
     * @param evidencePane shows the places of the selected finding side by side
     */
    @SuppressWarnings("NullAway.Init")
    public FindingsView(
            FindingsViewModel model, DecisionsViewModel decided, EvidencePane evidencePane) {
        this.model = model;
        this.decided = decided;
        decisions = new DecisionBar(decided, this::chosen, this::focus);
        this.evidencePane = evidencePane;
        Fxml.load(this);
    }

    @Override
    public Node root() {
        return root;
    }

    /** The divider between list and evidence, whose place is remembered. */
    public SplitPane.Divider divider() {
        return split.getDividers().getFirst();
    }

    /** Puts the keyboard into the list. */
    @Override
    public void focus() {
        table.requestFocus();
    }

    @FXML
    void initialize() {
        filters = new FilterBar(model, standings, severities, rules, channels, clear, search);
        bindTable();
        bindDetails();
        decisionHost.getChildren().add(decisions.root());
        evidence.getChildren().add(evidencePane);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        InvalidationListener refresh = changed -> refresh();
        model.filteringsProperty().addListener(refresh);
        model.resultProperty().addListener(refresh);
        model.reviewProperty()
                .addListener(changed -> {
                    refresh();
                    showDetails();
                    // What is listed stays the same, but not how it stands.
                    table.refresh();
                });
        refresh();
        selectRow();
        showDetails();
    }

    private void bindTable() {
        SortedList<FindingRow> sorted = new SortedList<>(model.shown());
        table.setItems(sorted);
        table.setFixedCellSize(ROW_HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        column(severity, FindingCells.severity(), Comparator.comparingInt(FindingRow::order));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        column(state, FindingCells.state(model::state), Comparator.comparing(model::state));
        column(kind, FindingCells.text(FindingRow::kind), Comparator.comparing(FindingRow::kind));
        column(
                subject,
                FindingCells.text(FindingRow::subject),
                Comparator.comparing(FindingRow::subject, String.CASE_INSENSITIVE_ORDER));
        column(values, FindingCells.values(), Comparator.comparing(FindingRow::deviating));
        column(where, FindingCells.channels(), FindingRow::byChannels);
        column(places, FindingCells.places(), Comparator.comparingInt(FindingRow::places));
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((changed, before, now) -> {
                    if (now != null) {
                        model.selectedProperty().set(now);
                    }
                });
        model.selectedProperty().addListener((changed, before, now) -> selectRow());
        sorted.addListener(
                (ListChangeListener<FindingRow>) change -> Platform.runLater(this::selectRow));
    }

    private static void column(
            TableColumn<FindingRow, FindingRow> column,
            FindingCells.Factory factory,
            Comparator<FindingRow> order) {
        Bind.rows(column);
        column.setCellFactory(factory::cell);
        column.setComparator(order.thenComparingInt(FindingRow::order));
    }

    private void bindDetails() {
        previous.setGraphic(Icons.icon(Material2OutlinedAL.KEYBOARD_ARROW_UP));
        next.setGraphic(Icons.icon(Material2OutlinedAL.KEYBOARD_ARROW_DOWN));
        previous.setOnAction(event -> table.getSelectionModel().selectPrevious());
        next.setOnAction(event -> table.getSelectionModel().selectNext());
        copy.setGraphic(Icons.icon(Material2OutlinedAL.CONTENT_COPY));
        copy.setOnAction(event -> Copying.toClipboard(suggestion.getText()));
        explain.setOnAction(event -> explainRule());
        whole.setWrapText(true);
        whole.setMaxWidth(WIDEST_TOOLTIP);
        sentence.setTooltip(whole);
        explanation.setArrowLocation(Popover.ArrowLocation.BOTTOM_RIGHT);
        explanation.setDetachable(false);
        sentenceIcon.getChildren().add(severityShape);
        suggestionBox.managedProperty().bind(suggestionBox.visibleProperty());
        model.selectedProperty().addListener((changed, before, now) -> showDetails());
    }

    private void showCounts() {
        filters.refresh();
    }

    /** What changes with the list: counts, the empty state, the place of the one looked at. */
    private void refresh() {
        turns.later(showCounts);
        if (model.shown().isEmpty()) {
            table.setPlaceholder(EmptyFindings.of(model));
        }
        showPosition();
    }

    private void selectRow() {
        FindingRow row = model.selectedProperty().get();
        if (row != null && !row.equals(table.getSelectionModel().getSelectedItem())) {
            table.getSelectionModel().clearAndSelect(table.getItems().indexOf(row));
            table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex() - 2));
        }
        showPosition();
    }

    private void showDetails() {
        FindingRow row = model.selectedProperty().get();
        details.setVisible(row != null);
        split.pseudoClassStateChanged(BARE, row == null);
        if (row == null) {
            return;
        }
        decisions.show(model.standing(row));
        severityShape.show(row.finding().severity());
        sentence.setText(row.sentence());
        whole.setText(row.sentence());
        why.setText(FindingsViewModel.why(row));
        String suggested = FindingsViewModel.suggestion(row);
        suggestionBox.setVisible(suggested != null);
        suggestion.setText(suggested == null ? "" : suggested);
        showPosition();
    }

    private void showPosition() {
        FindingRow row = model.selectedProperty().get();
        if (row == null) {
            return;
        }
        int selected = table.getSelectionModel().getSelectedIndex();
        boolean known =
                selected >= 0
                        && selected < table.getItems().size()
                        && row.equals(table.getItems().get(selected));
        int at = known ? selected : table.getItems().indexOf(row);
        position.setText(Messages.text("ui.findings.position", at + 1, table.getItems().size()));
        previous.setDisable(at <= 0);
        next.setDisable(at + 1 >= table.getItems().size());
    }

    /** The findings that are settled together: those selected, at least the one looked at. */
    private List<Finding> chosen() {
        FindingRow looked = model.selectedProperty().get();
        List<FindingRow> rows = List.copyOf(table.getSelectionModel().getSelectedItems());
        if (looked != null && !rows.contains(looked)) {
            return List.of(looked.finding());
        }
        return rows.stream().map(FindingRow::finding).toList();
    }

    private void explainRule() {
        FindingRow row = model.selectedProperty().get();
        if (row != null) {
            explanation.setContentNode(MarkdownText.page(FindingsViewModel.rulePage(row)));
            explanation.show(explain);
        }
    }

    private void onKey(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl && !search.equals(event.getTarget())) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE && model.filtered()) {
            model.clearFilters();
            focus();
            event.consume();
            return;
        }
        if (event.getTarget() instanceof TextInputControl) {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                focus();
                event.consume();
            }
            return;
        }
        if (event.isShortcutDown() && event.getCode() == KeyCode.Z) {
            if (event.isShiftDown()) {
                decided.redo();
            } else {
                decided.undo();
            }
            event.consume();
            return;
        }
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case SLASH, DIVIDE -> Typing.begin(search);
            case DIGIT1, NUMPAD1 -> model.toggle(Severity.ERROR);
            case DIGIT2, NUMPAD2 -> model.toggle(Severity.WARNING);
            case DIGIT3, NUMPAD3 -> model.toggle(Severity.INFO);
            case F -> decisions.toFix();
            case A -> decisions.askByKey(Decision.Kind.ACCEPTED);
            case X -> decisions.askByKey(Decision.Kind.NOT_AN_ISSUE);
            case U -> decided.undo();
            case ENTER -> enterEvidence(event);
            default -> {
                return;
            }
        }
        if (event.getCode() != KeyCode.ENTER) {
            event.consume();
        }
    }

    private void enterEvidence(KeyEvent event) {
        if (table.isFocused()) {
            evidencePane.requestFocus();
            event.consume();
        }
    }
}
