package app.concord.ui.evidence;

import app.concord.model.Evidence;
import app.concord.model.Span;

import java.util.List;
import java.util.Locale;

/**
 * Words of an asset that bear on the finding shown.
 *
 * @param block index of the block they stand in
 * @param span the words in the block's text
 * @param side which side they are on, which decides their colour and underline
 * @param look how strongly they are drawn
 */
public record Highlight(int block, Span span, Evidence.Side side, Look look) implements Tint {

    /** How strongly words are drawn. */
    public enum Look {
        /** The place that is looked at. */
        CURRENT,
        /** Other places. */
        OTHER,
        /** The rest of the sentence looked at, around the words that differ. */
        AROUND,
        /** Where words are missing. */
        GAP;

        /** The style class of the look. */
        String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Highlight of(Evidence evidence, Look look) {
        return new Highlight(
                evidence.place().block(), evidence.place().span(), evidence.role(), look);
    }

    @Override
    public String style() {
        return MarkedText.sideStyle(side);
    }

    @Override
    public List<String> looks() {
        return List.of(look.style());
    }

    @Override
    public boolean current() {
        return look == Look.CURRENT;
    }
}
