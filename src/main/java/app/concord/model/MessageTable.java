package app.concord.model;

import java.util.List;
import java.util.Locale;

/**
 * The messages of the brief and how each channel says them. Made once and shown by window and
 * reports alike.
 *
 * @param messages in the order of the brief
 */
public record MessageTable(List<Message> messages) {
    /** No message is asked for. */
    public static final MessageTable NONE = new MessageTable(List.of());

    public MessageTable {
        messages = List.copyOf(messages);
    }

    /**
     * One message.
     *
     * @param text the words the brief gives
     * @param place the cell of the brief that gives them
     * @param mandatory whether the brief says that it must be said
     * @param everyPiece whether each piece must say it, not only each channel
     * @param channels the channels that have pieces, in their order
     * @param findings fingerprints of the findings about it
     */
    public record Message(
            String text,
            Place place,
            boolean mandatory,
            boolean everyPiece,
            List<InChannel> channels,
            List<String> findings) {

        public Message {
            channels = List.copyOf(channels);
            findings = List.copyOf(findings);
        }
    }

    /**
     * A message in one channel.
     *
     * @param state what became of it: the best that a piece says, unless every piece must say it
     *     and one does not
     * @param confidence how sure that is, 0 to 1
     * @param pieces how many pieces say it somehow
     * @param said where, the best first, as many as are worth showing
     * @param missingFrom paths of pieces that should say it and do not, as many as are worth
     *     showing
     */
    public record InChannel(
            Channel channel,
            State state,
            double confidence,
            int pieces,
            List<Said> said,
            List<String> missingFrom) {

        public InChannel {
            said = List.copyOf(said);
            missingFrom = List.copyOf(missingFrom);
        }
    }

    /**
     * A sentence that was taken for a message.
     *
     * @param state how it says it
     * @param confidence how sure that is, 0 to 1
     * @param place the sentence
     */
    public record Said(State state, double confidence, Place place) {}

    /** What became of a message, the best first. */
    public enum State {
        /** It is there word for word, perhaps run together as a hashtag. */
        VERBATIM,
        /** It is there in other words. */
        REWORDED,
        /** It is there in part, or with words that say something else. */
        ALTERED,
        MISSING,
        /** It is not there, and nothing asks for it there. */
        NOT_ASKED,
        /** The pieces speak other languages than the message. */
        OTHER_LANGUAGE;

        /** The lower-case name used in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
