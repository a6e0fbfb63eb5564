package app.concord.ui.evidence;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/** A line of the list of passages, as high as its passage is at the width of the list. */
final class PassageCell extends ListCell<Passage> {
    private static final PseudoClass CONTINUED = PseudoClass.getPseudoClass("continued");
    private static final PseudoClass CONTINUES = PseudoClass.getPseudoClass("continues");

    private final Function<Passage, Node> nodes;
    private final Function<Passage, List<Tint>> tints;
    private List<Tint> drawn = List.of();

    /**
     * An empty line.
     *
     * @param nodes draws a passage
     * @param tints what marks the words of a passage
     */
    PassageCell(Function<Passage, Node> nodes, Function<Passage, List<Tint>> tints) {
        this.nodes = nodes;
        this.tints = tints;
        getStyleClass().add("passage");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setFocusTraversable(false);
    }

    @Override
    protected void updateItem(@Nullable Passage passage, boolean empty) {
        super.updateItem(passage, empty);
        setText(null);
        boolean continued = !empty && passage instanceof Passage.Table table && !table.begins();
        boolean continues = !empty && passage instanceof Passage.Table table && !table.ends();
        pseudoClassStateChanged(CONTINUED, continued);
        pseudoClassStateChanged(CONTINUES, continues);
        drawn = empty || passage == null ? List.of() : tints.apply(passage);
        setGraphic(empty || passage == null ? null : nodes.apply(passage));
    }

    /** Draws the passage anew where other words of it are marked, or otherwise. */
    void mark() {
        Passage passage = getItem();
        if (!isEmpty() && passage != null && !tints.apply(passage).equals(drawn)) {
            updateItem(passage, false);
            applyCss();
            requestLayout();
        }
    }

    /** The list's own width decides, never the length of a line. */
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        Node graphic = getGraphic();
        if (graphic == null) {
            return 0;
        }
        double outer = width > 0 ? width : getListView().getWidth();
        double inner = Math.max(0, outer - snappedLeftInset() - snappedRightInset());
        return snappedTopInset() + graphic.prefHeight(inner) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Node graphic = getGraphic();
        if (graphic != null) {
            graphic.resizeRelocate(
                    snappedLeftInset(),
                    snappedTopInset(),
                    Math.max(0, getWidth() - snappedLeftInset() - snappedRightInset()),
                    Math.max(0, getHeight() - snappedTopInset() - snappedBottomInset()));
        }
    }
}
