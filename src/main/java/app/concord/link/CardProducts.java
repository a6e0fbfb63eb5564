package app.concord.link;

import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.LinkedFact.Attachment;
import app.concord.model.Place;
import app.concord.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the product of a value by the card it stands in: the innermost box that names one. */
final class CardProducts {
    /** What a list item names in front of its value: 'Two-person box, three recipes:'. */
    private static final Pattern LABEL = Pattern.compile("\\P{L}*+\\p{L}[^:\\n]*:");

    /** So many blocks at most stand between a badge and the title of its card. */
    private static final int BADGE = 2;

    private static final int LONGEST_BADGE = 30;

    private final AnalysedAsset asset;
    private final Map<Integer, List<Span>> values;

    /**
     * @param values places of the prices and savings of each block, in order
     */
    CardProducts(AnalysedAsset asset, Map<Integer, List<Span>> values) {
        this.asset = asset;
        this.values = values;
    }

    /** The product of the card, null for none or several that stand behind the value. */
    @Nullable ProductLink of(Block block, Place place) {
        for (List<Integer> card : asset.cards(block)) {
            Set<Product> named = new LinkedHashSet<>();
            Product before = null;
            Set<Product> titles = new LinkedHashSet<>();
            for (int other : card) {
                Block neighbour = asset.block(other).block();
                if (!neighbour.part().equals(block.part())) {
                    continue;
                }
                if (isRival(block, neighbour)) {
                    if (namesItself(block, neighbour, place)) {
                        return null;
                    }
                    continue;
                }
                List<Mention> there = spoken(other, place);
                named.addAll(Mention.products(there));
                Product one = Mention.single(there);
                boolean names =
                        neighbour.kind() == BlockKind.HEADING || Attacher.isShort(neighbour);
                if (other <= place.block() && one != null && names) {
                    before = one;
                } else if (other < place.block() && one == null && names && !there.isEmpty()) {
                    // A name of several ends what was said of the one before.
                    before = Family.one(there, asset.block(place.block()));
                }
                boolean title =
                        neighbour.kind() == BlockKind.HEADING
                                && other > place.block()
                                && other - place.block() <= BADGE;
                if (one != null && title && block.text().length() <= LONGEST_BADGE) {
                    titles.add(one);
                }
            }
            if (named.size() == 1) {
                return new ProductLink(named.iterator().next(), Attachment.ITEM, 0.85);
            }
            if (named.size() > 1) {
                // A badge above the title of its card: '−20 %', 'Plus', 'all of Basic'.
                before = before == null && titles.size() == 1 ? titles.iterator().next() : before;
                if (before != null && before.equals(headed(block))) {
                    return new ProductLink(before, Attachment.HEADING, 0.75);
                }
                return before == null
                        ? null
                        : new ProductLink(before, Attachment.PREVIOUS_SENTENCE, 0.65);
            }
        }
        return null;
    }

    /** The one product that the nearest heading above names, null for none or several. */
    private @Nullable Product headed(Block block) {
        List<Integer> headings = asset.headings(block.index());
        return headings.isEmpty() ? null : Mention.single(asset.mentions(headings.getFirst()));
    }

    /** The names in a block that may have the value, see {@link Refusals}. */
    private List<Mention> spoken(int other, Place place) {
        AnalysedBlock there = asset.block(other);
        List<Mention> all = asset.mentions(other);
        return other == place.block()
                ? Refusals.without(all, there, there.sentenceAt(place.span().start()))
                : Refusals.without(all, there);
    }

    /**
     * Whether the items of a list each name what they speak of before their value, as another item
     * does with a product: then this one speaks of something that is no product of the campaign.
     */
    private boolean namesItself(Block block, Block rival, Place place) {
        if (isOtherPair(block, rival)) {
            return !asset.mentions(rival.index()).isEmpty();
        }
        return block.kind() == BlockKind.LIST_ITEM
                && rival.kind() == BlockKind.LIST_ITEM
                && LABEL.matcher(block.text().substring(0, place.span().start())).lookingAt()
                && !asset.mentions(rival.index()).isEmpty();
    }

    /**
     * Whether what stands beside a value is as it is, with a value of its own: another row of its
     * table, another item of its list.
     */
    private boolean isRival(Block block, Block neighbour) {
        if (neighbour.index() == block.index()) {
            return false;
        }
        if (isOtherPair(block, neighbour)) {
            return true;
        }
        if (block.cell() != null && neighbour.cell() != null) {
            return block.cell().table() == neighbour.cell().table()
                    && block.cell().row() != neighbour.cell().row()
                    && asset.row(neighbour.index()).stream().anyMatch(values::containsKey);
        }
        boolean items =
                block.kind() == BlockKind.LIST_ITEM && neighbour.kind() == BlockKind.LIST_ITEM;
        boolean sentences =
                neighbour.kind() != BlockKind.HEADING
                        && !Attacher.isShort(block)
                        && !Attacher.isShort(neighbour);
        return (items || sentences) && values.containsKey(neighbour.index());
    }

    /**
     * Whether the block is what a list of definitions says of its term, and the neighbour the term
     * or the words of another one that has a value: each term has its own.
     */
    private boolean isOtherPair(Block block, Block neighbour) {
        if (!isDefinition(block) || neighbour.kind() != block.kind()) {
            return false;
        }
        if (isDefinition(neighbour)) {
            return !Objects.equals(block.label(), neighbour.label())
                    && values.containsKey(neighbour.index());
        }
        int next = neighbour.index() + 1;
        if (next >= asset.blocks().size() || next == block.index()) {
            return false;
        }
        Block said = asset.block(next).block();
        return isDefinition(said)
                && neighbour.text().equals(said.label())
                && values.containsKey(next);
    }

    private static boolean isDefinition(Block block) {
        return block.kind() == BlockKind.PARAGRAPH && block.label() != null;
    }
}
