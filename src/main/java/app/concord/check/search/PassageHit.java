package app.concord.check.search;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Place;
import app.concord.model.Span;

import java.util.List;

/**
 * A passage that was found.
 *
 * @param asset the piece
 * @param block the passage
 * @param marks the words that were looked for, in their order; empty where only the passage itself
 *     was
 */
public record PassageHit(Asset asset, Block block, List<Span> marks) {

    public PassageHit {
        marks = List.copyOf(marks);
    }

    /** The places of the words, or of the whole passage; at least one. */
    public List<Place> places() {
        return marks.isEmpty()
                ? List.of(Place.of(asset, block, new Span(0, block.text().length())))
                : marks.stream().map(mark -> Place.of(asset, block, mark)).toList();
    }
}
