package app.concord.ui.rules;

import app.concord.ui.Fxml;
import app.concord.ui.Screen;
import app.concord.ui.look.Bind;
import app.concord.ui.look.EmptyState;
import app.concord.ui.look.MarkdownText;
import app.concord.ui.look.Typing;

import atlantafx.base.controls.CustomTextField;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/** Binds the list of rules, the page of the chosen one, and what a draft would do. */
public final class RulesView implements Screen {
    private static final double ROW_HEIGHT = 44;

    private final RulesViewModel model;
    private String shownPage = "";

    @FXML private BorderPane root;
    @FXML private ToggleButton campaign;
    @FXML private ToggleButton always;
    @FXML private CustomTextField search;
    @FXML private TableView<RuleRow> table;
    @FXML private TableColumn<RuleRow, RuleRow> on;
    @FXML private TableColumn<RuleRow, RuleRow> name;
    @FXML private TableColumn<RuleRow, RuleRow> findings;
    @FXML private TableColumn<RuleRow, RuleRow> severity;
    @FXML private TableColumn<RuleRow, RuleRow> tolerance;
    @FXML private StackPane page;
    @FXML private HBox draft;
    @FXML private Label preview;
    @FXML private Button discard;
    @FXML private Button apply;

    @SuppressWarnings("NullAway.Init")
    public RulesView(RulesViewModel model) {
        this.model = model;
        Fxml.load(this);
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void focus() {
        table.requestFocus();
    }

    @FXML
    void initialize() {
        root.getStylesheets()
                .add(
                        Objects.requireNonNull(RulesView.class.getResource("rules.css"))
                                .toExternalForm());
        Bind.tip(campaign, "ui.rules.campaign.tip");
        Bind.tip(always, "ui.rules.always.tip");
        campaign.setOnAction(event -> choose(RulesViewModel.Scope.CAMPAIGN));
        always.setOnAction(event -> choose(RulesViewModel.Scope.ALWAYS));
        Bind.search(search, model.textProperty());
        bindTable();
        preview.textProperty().bind(model.previewProperty());
        draft.visibleProperty().bind(model.draftOpenProperty());
        draft.managedProperty().bind(draft.visibleProperty());
        discard.setOnAction(event -> model.discard());
        apply.setOnAction(event -> model.apply());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        choose(model.scopeProperty().get());
    }

    private void choose(RulesViewModel.Scope scope) {
        model.scopeProperty().set(scope);
        campaign.setSelected(scope == RulesViewModel.Scope.CAMPAIGN);
        always.setSelected(scope == RulesViewModel.Scope.ALWAYS);
    }

    private void bindTable() {
        table.setItems(model.rows());
        table.setFixedCellSize(ROW_HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(EmptyState.of("ui.rules.none", null, null));
        Bind.orderedRows(on);
        on.setCellFactory(
                shown -> new RuleCells.On((row, setting) -> model.set(row.rule(), setting)));
        Bind.orderedRows(name);
        name.setCellFactory(shown -> new RuleCells.Name());
        Bind.orderedRows(findings);
        findings.setCellFactory(shown -> new RuleCells.Findings());
        Bind.orderedRows(severity);
        severity.setCellFactory(
                shown -> new RuleCells.Weight((row, setting) -> model.set(row.rule(), setting)));
        Bind.orderedRows(tolerance);
        tolerance.setCellFactory(
                shown -> new RuleCells.Allowance((row, setting) -> model.set(row.rule(), setting)));
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((changed, before, now) -> {
                    if (now != null) {
                        model.selectedProperty().set(now);
                    }
                });
        model.selectedProperty().addListener((changed, before, now) -> showChosen(now));
        showChosen(model.selectedProperty().get());
    }

    private void showChosen(@Nullable RuleRow chosen) {
        if (chosen == null) {
            page.getChildren().clear();
            shownPage = "";
            return;
        }
        if (!chosen.equals(table.getSelectionModel().getSelectedItem())) {
            table.getSelectionModel().select(chosen);
        }
        String markdown = model.page();
        if (!markdown.equals(shownPage)) {
            shownPage = markdown;
            page.getChildren().setAll(MarkdownText.page(markdown));
        }
    }

    /** Space switches the chosen rule, Ctrl Enter applies, Escape discards. */
    private void pressed(KeyEvent event) {
        RuleRow row = model.selectedProperty().get();
        boolean writing =
                event.getTarget() instanceof TextInputControl
                        || event.getTarget() instanceof ComboBoxBase<?>;
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            model.apply();
        } else if (event.getCode() == KeyCode.ESCAPE && !writing && draft.isVisible()) {
            model.discard();
        } else if (event.getCode() == KeyCode.SPACE && table.isFocused() && row != null) {
            model.set(row.rule(), row.setting().withOn(!row.setting().on()));
        } else if (event.getCode() == KeyCode.SLASH && !writing) {
            Typing.begin(search);
        } else if (event.getCode() == KeyCode.DOWN && search.isFocused()) {
            table.requestFocus();
        } else {
            return;
        }
        event.consume();
    }
}
