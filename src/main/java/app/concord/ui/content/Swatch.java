package app.concord.ui.content;

import app.concord.message.Messages;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

import java.util.List;

/** A small piece of a mark, as it stands in the text: its tint and its line. */
final class Swatch extends Pane {
    private static final double WIDTH = 20;
    private static final double HEIGHT = 14;
    private static final double CORNER = 6;

    /** An empty mark. */
    Swatch() {
        Rectangle tint = new Rectangle(WIDTH, HEIGHT);
        tint.setArcWidth(CORNER);
        tint.setArcHeight(CORNER);
        Line line = new Line(0, HEIGHT - 0.5, WIDTH, HEIGHT - 0.5);
        getChildren().addAll(tint, line);
        setMinSize(WIDTH, HEIGHT + 1);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setPrefSize(WIDTH, HEIGHT + 1);
        setMouseTransparent(true);
    }

    /** The mark of a group. */
    static Swatch of(KindGroup group) {
        Swatch swatch = new Swatch();
        swatch.show(group, ContentLine.State.FACT);
        return swatch;
    }

    /** Shows how something of a group that became this is marked. */
    void show(KindGroup group, ContentLine.State state) {
        style(getChildren().getFirst(), List.of("mark-tint", group.style(), look(state)));
        style(getChildren().getLast(), List.of("mark-line", group.style(), look(state)));
        setAccessibleText(Messages.text("ui.content.kind." + group.name()));
    }

    /** Each change of style costs, so only where it differs. */
    private static void style(Node shape, List<String> styles) {
        if (!shape.getStyleClass().equals(styles)) {
            shape.getStyleClass().setAll(styles);
        }
    }

    /** The style class of what became of something. */
    static String look(ContentLine.State state) {
        return switch (state) {
            case FACT -> "fact";
            case OPEN -> "not-understood";
            case ASIDE -> "set-aside";
        };
    }
}
