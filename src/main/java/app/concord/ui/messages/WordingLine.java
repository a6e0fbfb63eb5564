package app.concord.ui.messages;

import app.concord.model.Channel;
import app.concord.model.FindingMatrix;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * A line of either table: a message of the brief, or one wording of a tagline.
 *
 * @param title the words
 * @param note what is said of them
 * @param first whether a new message or tagline begins with it
 * @param cells what each channel says; channels that say nothing are left out
 */
public record WordingLine(String title, String note, boolean first, Map<Channel, Cell> cells) {

    public WordingLine {
        cells = Map.copyOf(cells);
    }

    /**
     * What a channel says.
     *
     * @param state how that stands to what is wanted, null where nothing is wanted there
     * @param words the state in words
     * @param spots where it says so
     * @param finding fingerprint of the finding about it, null for none
     */
    public record Cell(
            FindingMatrix.@Nullable State state,
            String words,
            List<Spot> spots,
            @Nullable String finding) {

        public Cell {
            spots = List.copyOf(spots);
        }
    }

    /**
     * A place in a piece.
     *
     * @param where the piece and the place in it
     * @param quote the words; empty where the piece lacks them
     */
    public record Spot(String where, String quote) {}
}
