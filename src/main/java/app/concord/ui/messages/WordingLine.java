package app.concord.ui.messages;

import app.concord.message.Alignment;
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
     * @param altered the words held against those that are wanted, null where they need not be
     */
    public record Spot(String where, String quote, @Nullable Altered altered) {

        /** Words that are not compared. */
        Spot(String where, String quote) {
            this(where, quote, null);
        }
    }

    /**
     * Words held against those that are wanted.
     *
     * @param words what the piece says on the left, what is wanted on the right
     * @param ofBrief whether the brief wants them, else they are the usual ones
     */
    public record Altered(Alignment words, boolean ofBrief) {

        /** Nothing where the two are too different for single words to tell anything. */
        static @Nullable Altered of(String said, String wanted, boolean ofBrief) {
            Alignment words = Alignment.of(said, wanted);
            return words.same() || !words.related() ? null : new Altered(words, ofBrief);
        }
    }
}
