package app.concord.ui.evidence;

import app.concord.ui.look.Icons;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The buttons by which a page is seen nearer or farther. */
final class PageTools extends HBox {

    /**
     * Builds the row.
     *
     * @param percent tells the zoom
     */
    PageTools(Label percent, Runnable out, Runnable in, Runnable fit) {
        percent.getStyleClass().add("page-percent");
        getChildren()
                .setAll(
                        button("zoom.out", Material2OutlinedMZ.REMOVE, out),
                        percent,
                        button("zoom.in", Material2OutlinedAL.ADD, in),
                        button("zoom.fit", Material2OutlinedMZ.ZOOM_OUT_MAP, fit));
        getStyleClass().add("page-tools");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /** A button that is a mark alone, with words for those who do not see it. */
    static Button button(String key, Ikon shape, Runnable action) {
        Button button = new Button();
        button.setGraphic(Icons.icon(shape));
        button.getStyleClass().addAll("flat", "button-icon", "small");
        String words = EvidenceWords.text(key);
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setOnAction(event -> action.run());
        return button;
    }
}
