package app.concord.ui.look;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.Channel;
import app.concord.model.Place;

/**
 * A place in a piece as lists of places show it.
 *
 * @param channel the channel of the piece
 * @param where the piece and the place in it
 * @param quote the words
 * @param wrong whether a finding holds them to be wrong
 */
public record Spot(Channel channel, String where, String quote, boolean wrong) {

    /** The words of a place. */
    public static Spot of(Channel channel, Place place, boolean wrong) {
        return new Spot(channel, where(place), place.quote().strip(), wrong);
    }

    /** The piece, and where in it a reader finds the place. */
    public static String where(Place place) {
        String inside = Wording.place(place.location());
        return inside.isEmpty()
                ? place.asset()
                : Messages.text("ui.problems.place", place.asset(), inside);
    }
}
