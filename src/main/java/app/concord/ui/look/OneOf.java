package app.concord.ui.look;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Shows one of several nodes, or none. Each is made when it is first asked for and only hidden
 * after: to put a node into a window anew costs far more than all else of drawing a cell.
 *
 * @param <K> tells the nodes apart
 */
public final class OneOf<K> extends StackPane {
    private final Map<K, Node> made = new HashMap<>();
    private final Function<K, Node> make;
    private @Nullable K shown;

    /**
     * Shows nothing yet.
     *
     * @param make makes the node of a key
     */
    public OneOf(Function<K, Node> make) {
        this.make = make;
        setAlignment(Pos.CENTER);
        setMinWidth(0);
    }

    /** Shows the node of a key; nothing for null. */
    public void show(@Nullable K key) {
        if (key == null ? shown == null : key.equals(shown)) {
            return;
        }
        if (shown != null) {
            present(made.get(shown), false);
        }
        shown = key;
        if (key == null) {
            return;
        }
        Node known = made.get(key);
        if (known == null) {
            Node node = make.apply(key);
            made.put(key, node);
            getChildren().add(node);
        } else {
            present(known, true);
        }
    }

    /** Shows a node, or hides it without leaving its room empty; it stays where it is. */
    public static void present(@Nullable Node node, boolean present) {
        if (node != null) {
            node.setVisible(present);
            node.setManaged(present);
        }
    }
}
