package app.concord.link;

import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.LinkedFact.Attachment;
import app.concord.model.Property;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the product that a whole piece is about: the one it names, records or measures. */
final class WholePiece {
    /** How sure it is that a value belongs to what the whole piece is about. */
    private static final double MAIN = 0.5;

    /** The same in a piece of a few blocks that names just this product. */
    private static final double ONLY_ONE = 0.7;

    private static final int SHORT_PIECE = 8;

    /** The same where the piece names none and all its measures are this product's. */
    private static final double MEASURED = 0.8;

    private final AnalysedAsset asset;
    private final Map<String, Product> byRecord;
    private final MeasuredProducts measured;
    private @Nullable Product main;
    private boolean found;
    private double sure = MAIN;

    /**
     * @param byRecord the product of each record of the asset, by the record's name block as {@code
     *     path#block}
     * @param measured tells products by their measures
     */
    WholePiece(AnalysedAsset asset, Map<String, Product> byRecord, MeasuredProducts measured) {
        this.asset = asset;
        this.byRecord = byRecord;
        this.measured = measured;
    }

    /** The product the whole piece is about, null where it is about several or none. */
    @Nullable ProductLink link() {
        if (!found) {
            found = true;
            main = findMain();
        }
        return main == null ? null : new ProductLink(main, Attachment.PIECE, sure);
    }

    private @Nullable Product findMain() {
        Set<Product> all = new LinkedHashSet<>();
        Set<Product> records = new LinkedHashSet<>();
        List<Block> naming = new ArrayList<>();
        for (AnalysedBlock analysed : asset.blocks()) {
            Block block = analysed.block();
            if (!block.region().speaksForPiece()) {
                continue;
            }
            Product record = byRecord.get(asset.asset().path() + "#" + block.index());
            if (record != null) {
                records.add(record);
            }
            List<Mention> named = asset.mentions(block.index());
            Set<Product> here = Mention.products(Refusals.without(named, analysed));
            if (!here.isEmpty()) {
                naming.add(block);
            }
            all.addAll(here);
        }
        if (all.isEmpty()) {
            sure = MEASURED;
            return measured.of(asset);
        }
        if (all.size() == 1 && isClause(naming)) {
            return null;
        }
        if (all.size() == 1) {
            sure = asset.blocks().size() <= SHORT_PIECE ? ONLY_ONE : MAIN;
            return all.iterator().next();
        }
        if (records.size() == 1) {
            return records.iterator().next();
        }
        for (AnalysedBlock analysed : asset.blocks()) {
            Block block = analysed.block();
            boolean title =
                    block.property() == Property.TITLE
                            || block.property() == Property.SUBJECT_LINE
                            || (block.kind() == BlockKind.HEADING && block.level() == 1);
            if (title) {
                Product one = Mention.single(asset.mentions(block.index()));
                if (one != null && records.isEmpty()) {
                    return one;
                }
            }
        }
        return null;
    }

    /** Whether one point of a long list alone names something: the others are of something else. */
    private boolean isClause(List<Block> naming) {
        return naming.size() == 1
                && naming.getFirst().kind() == BlockKind.LIST_ITEM
                && asset.blocks().size() > SHORT_PIECE;
    }
}
