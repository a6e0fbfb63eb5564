package app.concord.ui.evidence;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Property;
import app.concord.model.Span;

/** How a whole piece is shown as its readers see it. */
public enum PieceForm {
    /** The drawn pages of a document. */
    PAGE,
    /** A post as a card, with what else stands in its row. */
    POST,
    /** Rows, items or offers, each with its named values. */
    RECORD,
    /** Running text, which every piece can be shown as. */
    TEXT;

    /**
     * The form that fits a piece.
     *
     * @param drawable whether its file is there, so that its pages can be drawn
     */
    public static PieceForm of(Asset asset, boolean drawable) {
        if (drawable && Body.PAGES.contains(asset.format()) && pages(asset) > 0) {
            return PAGE;
        }
        boolean records = false;
        for (Block block : asset.blocks()) {
            if (Body.isRecord(asset, block)) {
                if (block.property() == Property.POST_TEXT) {
                    return POST;
                }
                records |= block.kind() == BlockKind.FIELD;
            }
        }
        return records ? RECORD : TEXT;
    }

    /** The last page of a document on which there are words, 0 for no document. */
    public static int pages(Asset asset) {
        int last = 0;
        for (Block block : asset.blocks()) {
            last = Math.max(last, page(block));
        }
        return last;
    }

    /** The page that a block begins on, 0 where it is on none. */
    public static int page(Block block) {
        Integer page = block.locate(new Span(0, 0)).page();
        return page == null ? 0 : page;
    }
}
