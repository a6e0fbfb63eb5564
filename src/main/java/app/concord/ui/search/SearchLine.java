package app.concord.ui.search;

import app.concord.check.search.PassageHit;
import app.concord.check.search.PieceHits;
import app.concord.message.Wording;
import app.concord.model.Location;
import app.concord.model.Place;

/** A line of the list of what was found. */
public sealed interface SearchLine {

    /** A piece, above its passages. */
    record Piece(PieceHits hits) implements SearchLine {
        /** Its file, without folders. */
        String file() {
            String path = hits.asset().path();
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    /**
     * A passage.
     *
     * @param piece the piece it stands in
     * @param index which of the passages shown of the piece it is, from 0
     */
    record Hit(PieceHits piece, int index) implements SearchLine {
        PassageHit passage() {
            return piece.hits().get(index);
        }

        /** Where in its piece a reader finds it; empty where only the piece is known. */
        String where() {
            Place place = passage().places().getFirst();
            Location at = place.location();
            boolean bare = at.part() == null && at.row() == null && at.page() == null;
            return Wording.place(bare ? at.withPart(passage().block().part()) : at);
        }

        /** Whether it is the same passage, whatever was looked for. */
        boolean isAt(Hit other) {
            return piece.asset().path().equals(other.piece.asset().path())
                    && passage().block().index() == other.passage().block().index();
        }
    }

    /**
     * Further passages of a piece.
     *
     * @param piece the piece
     * @param count how many there are
     */
    record MorePassages(PieceHits piece, int count) implements SearchLine {}

    /**
     * Further pieces.
     *
     * @param count how many there are
     */
    record MorePieces(int count) implements SearchLine {}
}
