package app.concord.link;

import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.LinkedFact.Attachment;
import app.concord.text.Term;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Finds the product that the text named last before a block that names none. */
final class NamedBefore {
    private static final int FARTHEST_BEFORE = 2;
    private static final double SURE = 0.6;

    private final AnalysedAsset asset;
    private final OtherNames others;

    /**
     * @param others the names of all products
     */
    NamedBefore(AnalysedAsset asset, OtherNames others) {
        this.asset = asset;
        this.others = others;
    }

    /** The product named right before; null for none. */
    @Nullable Product of(Block block) {
        for (int i = block.index() - 1; i >= Math.max(0, block.index() - FARTHEST_BEFORE); i--) {
            Block before = asset.block(i).block();
            if (!before.part().equals(block.part()) || before.region() != block.region()) {
                return null;
            }
            Product one = Mention.single(asset.mentions(i));
            if (one != null) {
                return one;
            }
            if (before.kind() == BlockKind.HEADING) {
                return null;
            }
        }
        return null;
    }

    /**
     * The product for what a block says: the one named before, or the one with whose name the block
     * begins. Null where it begins with a word of another one's name: 'Pass for all three concerts:
     * 45 €' below the last concert.
     */
    @Nullable ProductLink link(Block block, Product before) {
        List<Term> terms = asset.block(block.index()).terms();
        Term first = terms.isEmpty() ? null : terms.getFirst();
        boolean other =
                first != null
                        && first.capitalised()
                        && others.has(first)
                        && NameWords.match(before, first) == null;
        if (!other) {
            return new ProductLink(before, Attachment.PREVIOUS_SENTENCE, SURE);
        }
        Product begun = others.begun(terms);
        return begun == null ? null : new ProductLink(begun, Attachment.ITEM, SURE);
    }
}
