package app.concord.report;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.MessageTable;
import app.concord.model.MessageTable.InChannel;
import app.concord.model.MessageTable.Message;
import app.concord.model.MessageTable.Said;
import app.concord.model.MessageTable.State;
import app.concord.report.TextPage.Style;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Says in the text report how each channel says the messages of the brief. */
final class TextMessages {
    private static final String INDENT = "  ";
    private static final String DEEPER = "      ";
    private static final int LABEL = 8;
    private static final int PERCENT = 100;

    private TextMessages() {}

    /** Every message; nothing where the brief asks for none. */
    static void write(TextPage page, MessageTable table) {
        write(page, table.messages(), 0);
    }

    /** The messages of which there is something to see; the others are counted. */
    static void writeOpen(TextPage page, MessageTable table) {
        List<Message> open = table.messages().stream().filter(TextMessages::open).toList();
        write(page, open, table.messages().size() - open.size());
    }

    private static boolean open(Message message) {
        return message.channels().stream()
                .anyMatch(channel ->
                        switch (channel.state()) {
                            case REWORDED, ALTERED, MISSING -> true;
                            case VERBATIM, NOT_ASKED, OTHER_LANGUAGE -> false;
                        });
    }

    private static void write(TextPage page, List<Message> messages, int others) {
        if (messages.isEmpty()) {
            return;
        }
        page.blank();
        page.paragraph(Style.BOLD, Messages.text("report.messages"));
        for (Message message : messages) {
            page.hanging(
                    INDENT,
                    Style.PLAIN,
                    Messages.text("report.messages.message", message.text(), channels(message)));
            message.channels().forEach(channel -> sentence(page, channel));
        }
        if (others > 0) {
            page.hanging(INDENT, Style.DIM, Messages.text("report.messages.rest", others));
        }
    }

    /** 'word for word (E-mail, Web), missing (Print)'. */
    private static String channels(Message message) {
        Map<State, List<String>> states = new EnumMap<>(State.class);
        for (InChannel channel : message.channels()) {
            states.computeIfAbsent(channel.state(), s -> new ArrayList<>())
                    .add(Wording.term(channel.channel()));
        }
        List<String> words = new ArrayList<>();
        states.forEach((state, channels) ->
                words.add(
                        Messages.text(
                                "report.messages.state",
                                Wording.term(state),
                                String.join(", ", channels))));
        return String.join(", ", words);
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
