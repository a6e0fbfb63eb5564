package app.concord.ui.evidence;

import app.concord.model.Evidence;
import app.concord.model.Span;

/**
 * Words of an asset that bear on the finding shown.
 *
 * @param block index of the block they stand in
 * @param span the words in the block's text
 * @param side which side they are on, which decides their colour and underline
 * @param current whether they are the place that is looked at; others are drawn lightly
 */
public record Highlight(int block, Span span, Evidence.Side side, boolean current) {

    static Highlight of(Evidence evidence, boolean current) {
        return new Highlight(
                evidence.place().block(), evidence.place().span(), evidence.role(), current);
    }
}
