package app.concord.ui.timeline;

import app.concord.model.FindingMatrix.State;
import app.concord.model.Timeline.Bar;
import app.concord.model.Timeline.InChannel;
import app.concord.ui.look.Icons;
import app.concord.ui.look.Legend;

import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

import java.time.LocalDate;
import java.util.Locale;

/**
 * One bar: as long as its days, with its sign and the icons of the channels that say so. Where it
 * is too short for them they stand behind it.
 */
final class BarNode extends Group {
    static final double HEIGHT = 18;

    private static final PseudoClass OPEN_START = PseudoClass.getPseudoClass("open-start");
    private static final PseudoClass OPEN_END = PseudoClass.getPseudoClass("open-end");
    private static final double RING = 2;
    private static final double INSET = 5;
    private static final double LEAST = 4;

    private final Bar bar;
    private final Region body = new Region();
    private final Region ring = new Region();
    private final HBox icons = new HBox();
    private double left;
    private double right;

    BarNode(Bar bar) {
        this.bar = bar;
        body.getStyleClass().add("bar-body");
        if (bar.state() != State.AGREES) {
            body.getStyleClass().add("bar-" + bar.state().name().toLowerCase(Locale.ROOT));
            icons.getChildren().add(Legend.sign(bar.state()));
        }
        if (bar.state() != State.DEVIATES && bar.said().size() == 1) {
            body.getStyleClass().add(Icons.channelStyle(bar.said().getFirst().channel()));
        }
        Ikon kind = icon();
        if (kind != null) {
            icons.getChildren().add(Icons.icon(kind, "kind-icon"));
        }
        for (InChannel said : bar.said()) {
            icons.getChildren().add(Icons.channel(said.channel()));
        }
        body.pseudoClassStateChanged(OPEN_START, bar.start() == null);
        body.pseudoClassStateChanged(OPEN_END, bar.end() == null);
        icons.getStyleClass().add("bar-icons");
        icons.setMouseTransparent(true);
        // Where they lie and how long they are is told by the axis alone.
        body.setManaged(false);
        icons.setManaged(false);
        ring.setManaged(false);
        ring.setVisible(false);
        ring.getStyleClass().add("bar-ring");
        getChildren().setAll(body, ring, icons);
        setAccessibleText(BarWords.details(bar));
        Tooltip.install(this, new Tooltip(BarWords.details(bar)));
    }

    private @Nullable Ikon icon() {
        return switch (bar.kind()) {
            case VALIDITY -> null;
            case EVENT -> Material2OutlinedAL.EVENT;
            case DELIVERY -> Material2OutlinedAL.LOCAL_SHIPPING;
            case RETURN -> Material2OutlinedAL.ASSIGNMENT_RETURN;
        };
    }

    Bar bar() {
        return bar;
    }

    void setChosen(boolean chosen) {
        ring.setVisible(chosen);
    }

    /**
     * Draws it on the axis.
     *
     * @param scale not scrolled
     * @param y its upper edge
     * @param openFrom the day from which it is drawn where its start is open
     * @param openTo the day up to which it is drawn where its end is open
     */
    void place(Scale scale, double y, LocalDate openFrom, LocalDate openTo) {
        LocalDate first = bar.start() == null ? openFrom : bar.start();
        LocalDate last = bar.end() == null ? openTo : bar.end();
        left = scale.x(first);
        right = Math.max(left + LEAST, scale.x(last.plusDays(1)) - 1);
        body.resizeRelocate(left, y, right - left, HEIGHT);
        ring.resizeRelocate(left - RING, y - RING, right - left + 2 * RING, HEIGHT + 2 * RING);
        icons.autosize();
        icons.setLayoutY(y + (HEIGHT - icons.prefHeight(-1)) / 2);
    }

    /**
     * Puts the icons where they can be seen.
     *
     * @param seen where the part of the axis that is seen begins
     * @param next where the next bar of the line begins
     */
    void placeIcons(double seen, double next) {
        double room = icons.prefWidth(-1);
        double inside = Math.max(left, seen) + INSET;
        boolean fits = inside + room <= right;
        icons.setVisible(fits || (right >= seen && right + room + INSET <= next));
        icons.setLayoutX(fits ? inside : right + INSET);
    }

    double left() {
        return left;
    }
}
