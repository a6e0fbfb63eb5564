package app.concord.ui.content;

import app.concord.model.Span;
import app.concord.ui.evidence.Tint;

import java.util.List;

/**
 * The mark of words that were read as something.
 *
 * @param line what was read
 * @param span the words in the block's text
 * @param style the style class of its kind
 * @param looks how strongly it is drawn
 * @param current whether it is the one that is looked at
 */
record FactTint(int line, Span span, String style, List<String> looks, boolean current)
        implements Tint {
    FactTint {
        looks = List.copyOf(looks);
    }
}
