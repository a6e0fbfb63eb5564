package app.concord.ui.timeline;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.FindingMatrix.State;
import app.concord.model.Timeline.Bar;
import app.concord.model.Timeline.Break;
import app.concord.model.Timeline.InChannel;
import app.concord.model.Timeline.Kind;
import app.concord.model.Timeline.Sending;
import app.concord.ui.look.Icons;
import app.concord.ui.look.ShortValue;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What bars and marks of the timeline say, for tooltips and for who cannot see them. */
final class BarWords {
    private BarWords() {}

    /** The days of a bar, and what they are unless an offer holds. */
    static String title(Bar bar) {
        String days = ShortValue.window(bar.start(), bar.end());
        return bar.kind() == Kind.VALIDITY
                ? days
                : Messages.text(
                        "ui.timeline.of-kind",
                        Messages.text("ui.timeline.kind." + bar.kind().name()),
                        days);
    }

    /** The days, how they stand to the others, and which channels say so. */
    static String details(Bar bar) {
        List<String> lines = new ArrayList<>();
        lines.add(
                bar.state() == State.AGREES
                        ? title(bar)
                        : Messages.text(
                                "ui.timeline.standing",
                                title(bar),
                                Icons.sign(bar.state()),
                                Wording.term(bar.state())));
        for (InChannel said : bar.said()) {
            lines.add(
                    Messages.text(
                            "ui.timeline.said",
                            Icons.channelName(said.channel()),
                            Messages.text("ui.matrix.pieces", said.pieces())));
        }
        return String.join("\n", lines);
    }

    /** How many days lie between two windows, or in both. */
    static String details(Break found) {
        return Messages.text(
                "ui.timeline.break." + found.nature().name(),
                ChronoUnit.DAYS.between(found.first(), found.last()) + 1,
                ShortValue.window(found.first(), found.last()));
    }

    /** When a piece goes out, what it is called, and how that lies to the offer. */
    static String details(Sending sending) {
        String piece =
                Messages.text(
                        "ui.timeline.piece",
                        ShortValue.day(sending.when().toLocalDate()),
                        sending.title(),
                        sending.asset());
        String standing = Messages.text("ui.timeline.sending." + sending.standing().name());
        return piece
                + "\n"
                + (sending.finding() == null
                        ? standing
                        : Messages.text("ui.timeline.sending.wrong", standing));
    }
}
