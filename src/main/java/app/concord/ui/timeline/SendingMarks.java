package app.concord.ui.timeline;

import app.concord.message.Messages;
import app.concord.model.Channel;
import app.concord.model.Timeline.Sending;
import app.concord.model.Timeline.Standing;
import app.concord.ui.look.Icons;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.material2.Material2MZ;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The marks of the pieces that go out; those that would lie on each other share one. */
final class SendingMarks {
    private static final double WIDTH = 16;
    private static final int MOST_TOLD = 12;

    private SendingMarks() {}

    /**
     * The marks, each at its place.
     *
     * @param scale not scrolled
     * @param y their upper edge
     */
    static List<Node> of(List<Sending> sendings, Scale scale, double y) {
        List<Node> marks = new ArrayList<>();
        List<Sending> together = new ArrayList<>();
        double from = 0;
        for (Sending sending : sendings) {
            double x = scale.middle(sending.when().toLocalDate());
            if (!together.isEmpty() && x - from >= WIDTH) {
                marks.add(mark(together, from, y));
                together.clear();
            }
            if (together.isEmpty()) {
                from = x;
            }
            together.add(sending);
        }
        if (!together.isEmpty()) {
            marks.add(mark(together, from, y));
        }
        return marks;
    }

    private static Node mark(List<Sending> together, double middle, double y) {
        HBox mark = new HBox();
        mark.getStyleClass().add("sending");
        boolean wrong = together.stream().anyMatch(sending -> sending.finding() != null);
        if (wrong) {
            mark.getChildren().add(Icons.icon(Material2MZ.REPORT, "sending-wrong"));
        } else if (together.stream().noneMatch(SendingMarks::isWithin)) {
            mark.getStyleClass().add("outside");
        }
        Set<Channel> channels = together.stream().map(Sending::channel).collect(Collectors.toSet());
        mark.getChildren()
                .add(
                        channels.size() == 1
                                ? Icons.channel(channels.iterator().next())
                                : Icons.icon(Material2OutlinedAL.LAYERS, "muted-icon"));
        if (together.size() > 1) {
            mark.getChildren().add(new Label(String.valueOf(together.size())));
        }
        String words =
                together.stream()
                        .limit(MOST_TOLD)
                        .map(BarWords::details)
                        .collect(Collectors.joining("\n"));
        String told =
                together.size() <= MOST_TOLD
                        ? words
                        : words
                                + "\n"
                                + Messages.text("ui.matrix.more", together.size() - MOST_TOLD);
        Tooltip.install(mark, new Tooltip(told));
        mark.setAccessibleText(told);
        mark.autosize();
        mark.relocate(Math.rint(middle - WIDTH / 2), y);
        return mark;
    }

    private static boolean isWithin(Sending sending) {
        return sending.standing() == Standing.DURING || sending.standing() == Standing.OPEN;
    }
}
