package app.concord.ui.evidence;

import app.concord.model.Finding;
import app.concord.ui.Fxml;

import javafx.fxml.FXML;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/** Binds both sides: beside each other where there is room, else below each other. */
final class EvidenceView {
    /** Width in pixels from which the sides stand beside each other. */
    private static final double BESIDE = 620;

    private final EvidenceViewModel model;
    private final SideView left;
    private final SideView right;

    @FXML private StackPane root;
    @FXML private SplitPane split;
    @FXML private Node empty;

    @SuppressWarnings("NullAway.Init")
    EvidenceView(EvidenceViewModel model, Supplier<PageView> pages, EvidenceActions actions) {
        this.model = model;
        left = new SideView(true, model.deviating(), pages, actions);
        right = new SideView(false, model.agreeing(), pages, actions);
        Fxml.load(this);
    }

    Node root() {
        return root;
    }

    /** Puts the keyboard on the first place. */
    void focus() {
        (model.deviating().shown() == null ? right : left).focus();
    }

    @FXML
    void initialize() {
        split.getItems().setAll(left.root(), right.root());
        split.setDividerPositions(0.5);
        root.widthProperty()
                .addListener((o, before, now) -> {
                    Orientation wanted =
                            now.doubleValue() < BESIDE
                                    ? Orientation.VERTICAL
                                    : Orientation.HORIZONTAL;
                    if (split.getOrientation() != wanted) {
                        split.setOrientation(wanted);
                        split.setDividerPositions(0.5);
                    }
                });
        model.findingProperty().addListener((o, before, now) -> refresh(now));
        refresh(model.findingProperty().get());
    }

    private void refresh(@Nullable Finding finding) {
        split.setVisible(finding != null);
        empty.setVisible(finding == null);
        left.refresh(model.deviatingNote());
        right.refresh(model.agreeingNote());
    }
}
