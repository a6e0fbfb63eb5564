package app.concord.link;

import app.concord.model.Block;
import app.concord.model.BlockKind;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the names on the cards of a grid of products: a link that stands alone above a price, in
 * each of several boxes. Shops often write them so, without a heading.
 */
final class CardNames {
    private static final int LONGEST = 60;
    private static final int FEWEST = 2;

    private final AnalysedAsset asset;
    private final Map<String, Integer> texts = new HashMap<>();

    private CardNames(AnalysedAsset asset) {
        this.asset = asset;
        for (AnalysedBlock one : asset.blocks()) {
            if (one.block().kind() == BlockKind.LINK) {
                texts.merge(one.block().text(), 1, Integer::sum);
            }
        }
    }

    /**
     * The names in a piece, in its order; none where there is but one card.
     *
     * @param priced the blocks that hold a price
     */
    static Set<Block> of(AnalysedAsset asset, Set<Integer> priced) {
        CardNames cards = new CardNames(asset);
        Set<Block> names = new LinkedHashSet<>();
        for (int block : cards.texts.isEmpty() ? Set.<Integer>of() : priced) {
            Block name = cards.name(asset.block(block).block());
            if (name != null) {
                names.add(name);
            }
        }
        return names.size() < FEWEST ? Set.of() : names;
    }

    private @Nullable Block name(Block price) {
        for (List<Integer> card : asset.cards(price)) {
            for (int one : card) {
                Block block = asset.block(one).block();
                if (one < price.index() && isName(block)) {
                    return block;
                }
            }
        }
        return null;
    }

    /** Whether it is a link of its own, not one like 'More' that every card has. */
    private boolean isName(Block block) {
        return block.kind() == BlockKind.LINK
                && block.target() != null
                && block.text().length() <= LONGEST
                && texts.getOrDefault(block.text(), 0) == 1;
    }
}
