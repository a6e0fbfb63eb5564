package app.concord.ui.evidence;

import app.concord.message.Comparison;
import app.concord.model.Evidence;
import app.concord.model.Finding;
import app.concord.ui.Fxml;
import app.concord.ui.look.Turns;

import javafx.fxml.FXML;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/** Binds both sides: beside each other where there is room, else below each other. */
final class EvidenceView {
    /** Width in pixels from which the sides stand beside each other. */
    private static final double BESIDE = 620;

    private final EvidenceViewModel model;
    private final SideView left;
    private final SideView right;
    private final ComparisonView comparison;
    private final Turns turns = new Turns();
    private final Runnable showComparison = this::showComparison;

    @FXML private StackPane root;
    @FXML private VBox places;
    @FXML private SplitPane split;
    @FXML private Node empty;

    @SuppressWarnings("NullAway.Init")
    EvidenceView(EvidenceViewModel model, Supplier<PageView> pages, EvidenceActions actions) {
        this.model = model;
        left = new SideView(true, model.deviating(), pages, actions, turns);
        right = new SideView(false, model.agreeing(), pages, actions, turns);
        comparison = new ComparisonView(actions.copy());
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
        comparison.managedProperty().bind(comparison.visibleProperty());
        places.getChildren().addFirst(comparison);
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
        model.comparisonProperty().addListener((o, before, now) -> compare(now));
        refresh(model.findingProperty().get());
    }

    private void refresh(@Nullable Finding finding) {
        split.setVisible(finding != null);
        empty.setVisible(finding == null);
        left.refresh(model.deviatingNote());
        right.refresh(model.agreeingNote());
        compare(model.comparisonProperty().get());
    }

    private void compare(@Nullable Comparison now) {
        left.compare(now);
        right.compare(now);
        turns.later(root, showComparison);
    }

    /** Sentences stand below each other, short values in the heads of the sides. */
    private void showComparison() {
        Comparison now = model.comparisonProperty().get();
        boolean below = now != null && !SideView.fitsHead(now);
        comparison.setVisible(below);
        if (now != null && below) {
            comparison.show(now.words(), line(now.deviating()), line(now.other()));
        }
    }

    private static ComparisonView.Line line(Evidence evidence) {
        return new ComparisonView.Line(EvidenceWords.side(evidence.role()), evidence.role());
    }
}
