package app.concord.ui.evidence;

import app.concord.message.Alignment;
import app.concord.message.Wording;
import app.concord.model.Evidence;

import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.Objects;
import java.util.function.Consumer;

/**
 * Two wordings one below the other, the words that differ marked by colour, weight and a line, and
 * missing ones by a gap. What is read aloud says what differs; what is copied is the plain text.
 */
public final class ComparisonView extends GridPane {
    private final Consumer<String> copy;
    private final Hyperlink more = new Hyperlink();
    private boolean whole;

    /**
     * One of the wordings.
     *
     * @param name whose wording it is
     * @param side which decides its colours
     */
    public record Line(String name, Evidence.Side side) {}

    /**
     * Builds an empty view.
     *
     * @param copy hears a text that is to go to the clipboard
     */
    public ComparisonView(Consumer<String> copy) {
        this.copy = copy;
        getStyleClass().add("comparison");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        words.setMinWidth(0);
        getColumnConstraints().setAll(names, words);
        more.getStyleClass().add("more");
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(true);
    }

    /** The styles that the screen around it must have. */
    public static String styles() {
        return Objects.requireNonNull(ComparisonView.class.getResource("evidence.css"))
                .toExternalForm();
    }

    /** Shows two wordings, shortened where they are long and the same. */
    public void show(Alignment words, Line left, Line right) {
        whole = false;
        setAccessibleText(spoken(words, left, right));
        more.setOnAction(event -> {
            whole = !whole;
            lay(words, left, right);
        });
        lay(words, left, right);
    }

    /** What is read aloud: both texts, then what differs. */
    static String spoken(Alignment words, Line left, Line right) {
        return EvidenceWords.text(
                "compare.spoken",
                left.name(),
                words.left().strip(),
                right.name(),
                words.right().strip(),
                Wording.differences(words));
    }

    private void lay(Alignment words, Line left, Line right) {
        getChildren().clear();
        ComparedLine one = ComparedLine.of(words, true, whole);
        ComparedLine other = ComparedLine.of(words, false, whole);
        addLine(0, one, left);
        addLine(1, other, right);
        if (whole || one.shortened() || other.shortened()) {
            more.setText(EvidenceWords.text(whole ? "compare.less" : "compare.more"));
            add(more, 1, 2);
        }
    }

    private void addLine(int row, ComparedLine line, Line side) {
        Label name = new Label(side.name());
        name.setMaxWidth(Double.MAX_VALUE);
        name.getStyleClass()
                .addAll("side-name", "compared-side", MarkedText.sideStyle(side.side()));
        setValignment(name, VPos.TOP);
        MarkedText text = ComparedText.of(line, side.side());
        MenuItem item = new MenuItem(EvidenceWords.text("copy.passage"));
        item.setOnAction(event -> copy.accept(text.text()));
        ContextMenu menu = new ContextMenu(item);
        text.setOnContextMenuRequested(
                event -> menu.show(text, event.getScreenX(), event.getScreenY()));
        addRow(row, name, text);
    }
}
