package app.concord.check.search;

import app.concord.model.Asset;

import java.util.List;

/**
 * A piece in which something was found.
 *
 * @param asset the piece
 * @param passages how many of its passages were found
 * @param hits those that were wanted, in reading order
 */
public record PieceHits(Asset asset, int passages, List<PassageHit> hits) {
    public PieceHits {
        hits = List.copyOf(hits);
    }
}
