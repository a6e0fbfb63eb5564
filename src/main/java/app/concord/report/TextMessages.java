package app.concord.report;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.MessageTable;
import app.concord.model.MessageTable.InChannel;
import app.concord.model.MessageTable.Message;
import app.concord.model.MessageTable.Said;
import app.concord.model.MessageTable.State;
import app.concord.report.TextPage.Style;

import java.util.List;
import java.util.stream.Collectors;

/** Says in the text report how each channel says the messages of the brief. */
final class TextMessages {
    private static final String INDENT = "  ";
    private static final String DEEPER = "      ";
    private static final int LABEL = 8;
    private static final int PERCENT = 100;

    private TextMessages() {}

    /** Nothing where the brief asks for no message. */
    static void write(TextPage page, MessageTable table) {
        if (table.messages().isEmpty()) {
            return;
        }
        page.blank();
        page.paragraph(Style.BOLD, Messages.text("report.messages"));
        for (Message message : table.messages()) {
            String channels =
                    message.channels().stream()
                            .map(TextMessages::channel)
                            .collect(Collectors.joining(", "));
            page.hanging(
                    INDENT,
                    Style.PLAIN,
                    Messages.text("report.messages.message", message.text(), channels));
            message.channels().forEach(channel -> sentence(page, channel));
        }
    }

    private static String channel(InChannel channel) {
        return Messages.text(
                "report.messages.channel",
                Wording.term(channel.channel()),
                Wording.term(channel.state()));
    }

    /** The sentence that was taken for the message where it is not told word for word. */
    private static void sentence(TextPage page, InChannel channel) {
        List<Said> said = channel.said();
        if (said.isEmpty() || said.getFirst().state() == State.VERBATIM) {
            return;
        }
        Said best = said.getFirst();
        String name = Wording.term(channel.channel());
        page.hanging(
                DEEPER + name + " ".repeat(Math.max(1, LABEL - name.length())),
                best.state() == State.ALTERED ? Style.RED : Style.PLAIN,
                Messages.text(
                        "report.messages.said",
                        TextReport.quoted(best.place()),
                        Math.round(best.confidence() * PERCENT)));
    }
}
