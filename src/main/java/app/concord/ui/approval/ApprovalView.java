package app.concord.ui.approval;

import app.concord.message.ApprovalWords;
import app.concord.message.Messages;
import app.concord.model.Approval;
import app.concord.model.ApprovalStanding;
import app.concord.model.Checklist;
import app.concord.ui.Fxml;
import app.concord.ui.Screen;
import app.concord.ui.look.Icons;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Binds the card on which a campaign is approved. */
public final class ApprovalView implements Screen {
    /** Changes that are listed of one approval; the others are counted. */
    private static final int CHANGES = 8;

    private static final KeyCombination APPROVE =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final ApprovalViewModel model;
    private final Runnable close;

    @FXML private VBox root;
    @FXML private VBox held;
    @FXML private VBox checklist;
    @FXML private TextField name;
    @FXML private TextField role;
    @FXML private TextArea comment;
    @FXML private Label fault;
    @FXML private Button cancel;
    @FXML private Button approve;
    @FXML private TitledPane history;
    @FXML private VBox past;

    /**
     * The card.
     *
     * @param close takes it away
     */
    @SuppressWarnings("NullAway.Init")
    public ApprovalView(ApprovalViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
        Fxml.load(this);
    }

    @Override
    public Node root() {
        return root;
    }

    /** Puts the keyboard on the first thing to write, once the card is shown. */
    @Override
    public void focus() {
        Platform.runLater(() -> {
            if (name.getText().isBlank()) {
                name.requestFocus();
            } else if (role.getText().isBlank()) {
                role.requestFocus();
            } else {
                comment.requestFocus();
            }
        });
    }

    @FXML
    void initialize() {
        root.getStylesheets()
                .add(
                        Objects.requireNonNull(ApprovalView.class.getResource("approval.css"))
                                .toExternalForm());
        name.textProperty().bindBidirectional(model.nameProperty());
        role.textProperty().bindBidirectional(model.roleProperty());
        comment.textProperty().bindBidirectional(model.commentProperty());
        fault.textProperty().bind(model.faultProperty());
        fault.visibleProperty().bind(model.faultProperty().isNotEmpty());
        fault.managedProperty().bind(fault.visibleProperty());
        for (Node part : List.of(held, history)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        approve.setOnAction(event -> approve());
        cancel.setOnAction(event -> close.run());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.shownProperty().addListener((changed, before, now) -> show(now));
        show(model.shownProperty().get());
    }

    /** In a field of several lines the tab goes on, as in every other field. */
    private void pressed(KeyEvent event) {
        if (APPROVE.match(event)) {
            approve();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && comment.equals(event.getTarget())) {
            (event.isShiftDown() ? role : approve).requestFocus();
            event.consume();
        }
    }

    private void approve() {
        if (model.approve()) {
            close.run();
        } else if (name.getText().isBlank()) {
            name.requestFocus();
        } else if (role.getText().isBlank()) {
            role.requestFocus();
        } else {
            comment.requestFocus();
        }
    }

    private void show(ApprovalViewModel.@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        held.setVisible(!shown.standing().held().isEmpty());
        held.getChildren().setAll(shown.standing().held().stream().map(this::held).toList());
        checklist
                .getChildren()
                .setAll(shown.checklist().points().stream().map(this::point).toList());
        approve.setText(model.action());
        List<Approval> before = shown.past();
        history.setVisible(!before.isEmpty());
        history.setText(Messages.text("ui.approval.history", before.size()));
        past.getChildren().setAll(before.stream().map(ApprovalView::past).toList());
    }

    private Node held(ApprovalStanding.Held one) {
        Label words = wrapped(ApprovalWords.held(one));
        words.getStyleClass().add("approval-held");
        words.setGraphic(
                one.holds()
                        ? icon(Material2OutlinedMZ.VERIFIED, "approval-passed")
                        : icon(Material2OutlinedMZ.SYNC_PROBLEM, "approval-warned"));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button back = new Button(Messages.text("ui.approval.withdraw"));
        back.getStyleClass().addAll("small", "flat");
        back.setMinWidth(Button.USE_PREF_SIZE);
        back.setAccessibleText(Messages.text("ui.approval.withdraw.of", one.approval().name()));
        back.setOnAction(event -> model.withdraw(one.approval()));
        HBox line = new HBox(words, back);
        line.getStyleClass().add("approval-line");
        VBox box = new VBox(line);
        box.getStyleClass().add("approval-one");
        if (!one.approval().comment().isBlank()) {
            box.getChildren().add(note(Messages.text("said.quote", one.approval().comment())));
        }
        one.changes().stream()
                .limit(CHANGES)
                .forEach(change -> box.getChildren().add(note(ApprovalWords.change(change))));
        if (one.changes().size() > CHANGES) {
            box.getChildren()
                    .add(note(Messages.text("ui.overview.more", one.changes().size() - CHANGES)));
        }
        return box;
    }

    private Node point(Checklist.Point point) {
        String words = ApprovalWords.point(point);
        FontIcon icon =
                switch (point.state()) {
                    case PASSED -> icon(Material2OutlinedAL.CHECK_CIRCLE, "approval-passed");
                    case WARNED -> icon(Material2MZ.WARNING, "approval-warned");
                    case FAILED -> icon(Material2MZ.REPORT, "approval-failed");
                };
        icon.setAccessibleText(Messages.text("ui.approval.point." + point.state().name()));
        if (point.count() == 0) {
            Label label = wrapped(words);
            label.setGraphic(icon);
            return label;
        }
        Hyperlink link = new Hyperlink(words, icon);
        link.setOnAction(event -> model.open(point.check()));
        link.setAccessibleText(
                Messages.text("ui.approval.point." + point.state().name()) + ": " + words);
        return link;
    }

    private static Node past(Approval approval) {
        List<String> words = new ArrayList<>();
        words.add(ApprovalWords.approved(approval));
        Approval.Withdrawal taken = approval.withdrawn();
        if (taken != null) {
            words.add(ApprovalWords.withdrawn(taken));
        }
        return wrapped(String.join(" ", words));
    }

    private static FontIcon icon(Ikon shape, String style) {
        return Icons.icon(shape, "approval-icon", style);
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private static Label note(String words) {
        Label label = wrapped(words);
        label.getStyleClass().add("approval-note");
        return label;
    }
}
