package app.concord.ui.content;

import app.concord.model.Channel;

import java.util.Locale;

/** A row of the list of pieces. */
public sealed interface PieceRow {

    /**
     * The head of a channel.
     *
     * @param pieces how many of its pieces follow
     */
    record Head(Channel channel, int pieces) implements PieceRow {}

    /**
     * A piece.
     *
     * @param path path of the piece
     * @param title what a person calls it
     * @param facts how many facts it states
     * @param open how much in it was not understood
     * @param aside how much in it was set aside
     */
    record Piece(String path, String title, int facts, int open, int aside) implements PieceRow {

        /** Whether the letters, in lower case, stand in its title or path. */
        boolean holds(String letters) {
            return letters.isEmpty()
                    || title.toLowerCase(Locale.ROOT).contains(letters)
                    || path.toLowerCase(Locale.ROOT).contains(letters);
        }
    }
}
