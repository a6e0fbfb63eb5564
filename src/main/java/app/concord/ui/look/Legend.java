package app.concord.ui.look;

import app.concord.message.Wording;
import app.concord.model.FindingMatrix.State;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.util.Locale;

/** The signs of states, and what they mean. */
public final class Legend {
    private Legend() {}

    /** The sign of a state and its word. */
    public static Node entry(State state) {
        Label meaning = new Label(Wording.term(state));
        meaning.getStyleClass().add("muted");
        meaning.setMinWidth(Region.USE_PREF_SIZE);
        HBox both = new HBox(sign(state), meaning);
        both.getStyleClass().add("legend-entry");
        return both;
    }

    /** The sign of a state in its colour. */
    public static Label sign(State state) {
        Label sign = new Label(Icons.sign(state));
        sign.getStyleClass().addAll("state-sign", style(state));
        sign.setMinWidth(Region.USE_PREF_SIZE);
        return sign;
    }

    /** The style class that gives a state its colour. */
    public static String style(State state) {
        return "state-" + state.name().toLowerCase(Locale.ROOT);
    }
}
