package app.concord.ui.look;

import app.concord.model.Channel;

/**
 * A place in a piece as lists of places show it.
 *
 * @param channel the channel of the piece
 * @param where the piece and the place in it
 * @param before a few words before the words themselves
 * @param words the words
 * @param after a few words behind them
 * @param wrong whether a finding holds them to be wrong
 */
public record Spot(
        Channel channel, String where, String before, String words, String after, boolean wrong) {

    /** The words with those around them. */
    public String text() {
        return before + words + after;
    }
}
