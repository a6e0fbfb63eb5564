package app.concord.ui.findings;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.Decision;
import app.concord.model.Finding;
import app.concord.model.Review;
import app.concord.ui.Fxml;
import app.concord.ui.look.Icons;
import app.concord.ui.look.ToolRow;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.util.List;
import java.util.function.Supplier;

/**
 * The line below a finding where it is settled: to fix, accepted or not an issue; a reason is asked
 * for in place. Used on the thread of the window.
 */
final class DecisionBar {
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("error");

    private final DecisionsViewModel model;
    private final Supplier<List<Finding>> chosen;
    private final Runnable leave;

    /** Whether the character of the key that opened the form is still to come. */
    private boolean swallowing;

    private Decision.Kind asked = Decision.Kind.ACCEPTED;

    /** Whether the form is about what was decided before. */
    private boolean editing;

    private @Nullable Decision held;

    @FXML private VBox root;
    @FXML private ToolRow actions;
    @FXML private Button fix;
    @FXML private Button accept;
    @FXML private Button notAnIssue;
    @FXML private Button edit;
    @FXML private Button reopen;
    @FXML private Label state;
    @FXML private Label notice;
    @FXML private ToolRow form;
    @FXML private Label question;
    @FXML private TextField reason;
    @FXML private TextField owner;
    @FXML private ComboBox<Decision.Scope> scope;
    @FXML private DatePicker expires;
    @FXML private Button save;
    @FXML private Button cancel;

    /**
     * Builds the line.
     *
     * @param chosen the findings that are settled together
     * @param leave puts the keyboard back into the list
     */
    @SuppressWarnings("NullAway.Init")
    DecisionBar(DecisionsViewModel model, Supplier<List<Finding>> chosen, Runnable leave) {
        this.model = model;
        this.chosen = chosen;
        this.leave = leave;
        Fxml.load(this);
    }

    Node root() {
        return root;
    }

    @FXML
    void initialize() {
        fix.setGraphic(Icons.icon(Material2OutlinedAL.BUILD));
        accept.setGraphic(Icons.icon(Material2OutlinedAL.DONE));
        notAnIssue.setGraphic(Icons.icon(Material2OutlinedAL.BLOCK));
        reopen.setGraphic(Icons.icon(Material2OutlinedMZ.UNDO));
        fix.setOnAction(event -> toFix());
        accept.setOnAction(event -> ask(Decision.Kind.ACCEPTED));
        notAnIssue.setOnAction(event -> ask(Decision.Kind.NOT_AN_ISSUE));
        edit.setGraphic(Icons.icon(Material2OutlinedAL.EDIT));
        edit.setOnAction(event -> edit());
        reopen.setOnAction(event -> model.reopen(chosen.get()));
        save.setOnAction(event -> settle());
        cancel.setOnAction(event -> close());
        scope.getItems()
                .setAll(
                        Decision.Scope.CAMPAIGN,
                        Decision.Scope.PLACE,
                        Decision.Scope.ASSET,
                        Decision.Scope.RULE);
        scope.setValue(Decision.Scope.CAMPAIGN);
        scope.setConverter(new ScopeWords());
        TextFields.bindAutoCompletion(reason, request -> offered(request.getUserText()));
        reason.textProperty()
                .addListener(
                        (changed, before, now) -> reason.pseudoClassStateChanged(MISSING, false));
        form.addEventFilter(KeyEvent.KEY_PRESSED, this::onFormKey);
        form.addEventFilter(
                KeyEvent.KEY_TYPED,
                event -> {
                    if (swallowing) {
                        swallowing = false;
                        event.consume();
                    }
                });
        form.addEventFilter(KeyEvent.KEY_RELEASED, event -> swallowing = false);
        for (Node node :
                new Node[] {actions, form, edit, reopen, fix, accept, notAnIssue, state, notice}) {
            node.managedProperty().bind(node.visibleProperty());
        }
        notice.textProperty().bind(model.noticeProperty());
        notice.visibleProperty().bind(model.noticeProperty().isNotEmpty());
        form.setVisible(false);
    }

    private List<String> offered(String begun) {
        String lower = begun.strip().toLowerCase(java.util.Locale.ROOT);
        return model.reasons().stream()
                .filter(one -> one.toLowerCase(java.util.Locale.ROOT).contains(lower))
                .toList();
    }

    /** Shows how the finding looked at stands, null for none. */
    void show(Review.@Nullable Standing standing) {
        if (standing == null) {
            close();
            return;
        }
        Decision decision = standing.decision();
        boolean settled = decision != null;
        held = decision;
        edit.setVisible(settled);
        reopen.setVisible(settled);
        fix.setVisible(standing.state() != Review.State.TO_FIX);
        accept.setVisible(standing.state() != Review.State.ACCEPTED);
        notAnIssue.setVisible(standing.state() != Review.State.NOT_AN_ISSUE);
        String words = words(standing);
        state.setText(words);
        state.setTooltip(words.isEmpty() ? null : new Tooltip(words));
        state.setVisible(!words.isEmpty());
    }

    private static String words(Review.Standing standing) {
        Decision decision = standing.decision();
        if (decision != null) {
            return Wording.decision(decision);
        }
        return standing.state() == Review.State.OPEN ? "" : Wording.term(standing.state());
    }

    /** Marks the findings chosen as to be fixed. */
    void toFix() {
        model.decide(chosen.get(), Decision.Kind.TO_FIX, DecisionsViewModel.Words.NONE);
        leave.run();
    }

    /** Asks for the reason of a decision; the key that asks for it is not part of the reason. */
    void askByKey(Decision.Kind kind) {
        swallowing = true;
        ask(kind);
    }

    /** Asks for the reason of a decision. */
    private void ask(Decision.Kind kind) {
        if (chosen.get().isEmpty()) {
            return;
        }
        asked = kind;
        editing = false;
        question.setText(
                kind.waives()
                        ? Messages.text("ui.decisions.ask." + kind.name(), chosen.get().size())
                        : "");
        form.setVisible(true);
        actions.setVisible(false);
        reason.requestFocus();
        reason.selectAll();
    }

    /**
     * Shows what was decided about the finding looked at, to be changed for all that are chosen.
     */
    private void edit() {
        Decision decision = held;
        if (decision == null || chosen.get().isEmpty()) {
            return;
        }
        ask(decision.kind());
        editing = true;
        question.setText(Messages.text("ui.decisions.change", chosen.get().size()));
        reason.setText(decision.reason());
        owner.setText(decision.owner());
        scope.setValue(decision.scope());
        expires.setValue(decision.expires());
        reason.selectAll();
    }

    private void settle() {
        if (reason.getText().isBlank() && asked.waives()) {
            reason.pseudoClassStateChanged(MISSING, true);
            reason.requestFocus();
            return;
        }
        DecisionsViewModel.Words words =
                new DecisionsViewModel.Words(
                        scope.getValue(), reason.getText(), owner.getText(), expires.getValue());
        if (editing) {
            model.edit(chosen.get(), words);
        } else {
            model.decide(chosen.get(), asked, words);
        }
        close();
        leave.run();
    }

    private void close() {
        form.setVisible(false);
        actions.setVisible(true);
        editing = false;
        reason.clear();
        owner.clear();
        reason.pseudoClassStateChanged(MISSING, false);
        scope.setValue(Decision.Scope.CAMPAIGN);
        expires.setValue(null);
    }

    private void onFormKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            leave.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && reason.equals(event.getTarget())) {
            settle();
            event.consume();
        }
    }

    /** The scopes in words. */
    private static final class ScopeWords extends StringConverter<Decision.Scope> {
        @Override
        public String toString(Decision.@Nullable Scope scope) {
            return scope == null ? "" : Messages.text("ui.decisions.scope." + scope.name());
        }

        @Override
        public Decision.Scope fromString(String words) {
            return Decision.Scope.CAMPAIGN;
        }
    }
}
