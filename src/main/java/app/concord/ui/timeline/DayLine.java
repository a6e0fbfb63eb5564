package app.concord.ui.timeline;

import app.concord.model.Channel;

import java.util.Set;

/**
 * A line of what is told about a day.
 *
 * @param kind what it is
 * @param words what is told
 * @param note what is told besides; may be empty
 * @param channels the channels that say so, in their order
 * @param wrong whether a finding holds it to be wrong
 */
public record DayLine(Kind kind, String words, String note, Set<Channel> channels, boolean wrong) {

    /** What a line is. */
    public enum Kind {
        HEADING,
        OFFER,
        PIECE
    }
}
