package app.concord.link;

import app.concord.model.Block;
import app.concord.model.Property;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The description in the head of a page. It tells what the page is about and what that is made of:
 * 'Fibre of 600 Mb and a line for €30' on the page of a bundle says nothing of the fibre.
 */
final class PageHead {
    private final AnalysedAsset asset;
    private final Map<String, Product> byRecord;

    /**
     * @param byRecord see {@link Attacher}
     */
    PageHead(AnalysedAsset asset, Map<String, Product> byRecord) {
        this.asset = asset;
        this.byRecord = byRecord;
    }

    /**
     * Whether a block is a description that names a product, the title of its page names none and
     * the one record of the page is of something else.
     */
    boolean isOfOther(Block description) {
        if (description.property() != Property.DESCRIPTION) {
            return false;
        }
        Set<Product> named = Mention.products(asset.mentions(description.index()));
        if (named.size() != 1) {
            return false;
        }
        boolean record = false;
        List<Block> blocks = asset.asset().blocks();
        for (Block block : blocks) {
            if (block.property() == Property.TITLE && !asset.mentions(block.index()).isEmpty()) {
                return false;
            }
            if (block.property() == Property.NAME) {
                Product product = byRecord.get(asset.asset().path() + "#" + block.index());
                if (record || (product != null && named.contains(product))) {
                    return false;
                }
                record = true;
            }
        }
        return record;
    }
}
