package app.concord.link;

import app.concord.model.Block;
import app.concord.model.Cell;
import app.concord.model.LinkedFact.Attachment;

import org.jspecify.annotations.Nullable;

/** Finds the product that a cell of a table speaks of: the one its row or its column names. */
final class TableProducts {
    /** How many cells above may tell what a column is about. */
    private static final int TALLEST = 60;

    private final AnalysedAsset asset;

    TableProducts(AnalysedAsset asset) {
        this.asset = asset;
    }

    /** The product that the cells of a row name, null for none or several. */
    @Nullable ProductLink ofRow(Block block) {
        if (block.cell() == null) {
            return null;
        }
        Product one = null;
        for (int other : asset.row(block.index())) {
            Product found = Mention.single(asset.mentions(other));
            if (found != null && one != null && !found.equals(one)) {
                return null;
            }
            one = found == null ? one : found;
        }
        return one == null ? null : new ProductLink(one, Attachment.TABLE_ROW, 0.95);
    }

    /** The product that a cell above names: products that stand side by side, a column each. */
    @Nullable ProductLink ofColumn(Block block) {
        if (block.cell() == null || block.cell().column() < 0) {
            return null;
        }
        int row = block.cell().row();
        for (int i = block.index() - 1; i >= Math.max(0, block.index() - TALLEST); i--) {
            Cell above = asset.block(i).block().cell();
            if (above == null || above.table() != block.cell().table()) {
                return null;
            }
            if (above.row() < row && above.column() == block.cell().column()) {
                Product one = Mention.single(asset.mentions(i));
                int cell = i;
                boolean named = asset.row(i).stream().anyMatch(j -> j != cell && names(j));
                if (one != null) {
                    return named ? new ProductLink(one, Attachment.TABLE_ROW, 0.85) : null;
                }
                row = above.row();
            }
        }
        return null;
    }

    private boolean names(int block) {
        return !asset.mentions(block).isEmpty();
    }
}
