package app.concord.importing.web;

import app.concord.importing.BlockDraft;
import app.concord.importing.BlockList;
import app.concord.model.BlockKind;
import app.concord.model.Region;

import java.util.Locale;

/**
 * Tells the parts of a mail, which has no markup for them: links above the message, small print and
 * the sender's lines below it.
 */
public final class MailParts {
    private static final double SMALL = 13;
    private static final int LONGEST_IMPRINT = 600;
    private static final int FARTHEST_BACK = 8;
    private static final int LINKS_OF_MENU = 3;
    private static final int SPOKEN = 40;

    private MailParts() {}

    /**
     * Sets the regions of the blocks of one part.
     *
     * @param from index of the first block of the part; the part reaches to the end
     */
    public static void tell(BlockList blocks, int from) {
        top(blocks, from);
        int way = wayOut(blocks, from);
        if (way < 0) {
            return;
        }
        for (int i = way; i < blocks.size(); i++) {
            BlockDraft block = blocks.get(i);
            if (block.kind() != BlockKind.FIELD) {
                block.region(block.kind() == BlockKind.FOOTNOTE ? Region.LEGAL : Region.FOOTER);
                block.heading(-1);
            }
        }
        above(blocks, from, way);
    }

    private static void top(BlockList blocks, int from) {
        int links = 0;
        for (int i = from; i < blocks.size(); i++) {
            BlockDraft block = blocks.get(i);
            if (block.kind() == BlockKind.HEADING) {
                return;
            }
            if (RegionPhrases.offersBrowserView(block.text())
                    && (block.target() != null || block.text().length() < 2 * SPOKEN)) {
                block.region(Region.NAVIGATION);
            } else if (block.kind() == BlockKind.LINK) {
                links++;
                if (links >= LINKS_OF_MENU) {
                    for (int j = i - links + 1; j <= i; j++) {
                        blocks.get(j).region(Region.NAVIGATION);
                    }
                }
            } else {
                links = 0;
                if (block.kind() != BlockKind.CAPTION
                        && block.kind() != BlockKind.FIELD
                        && block.text().length() >= SPOKEN) {
                    return;
                }
            }
        }
    }

    /** Index of the first block of the last part that offers to unsubscribe, -1 if none does. */
    private static int wayOut(BlockList blocks, int from) {
        int earliest = from + (blocks.size() - from) * 2 / 5;
        for (int i = earliest; i < blocks.size(); i++) {
            BlockDraft block = blocks.get(i);
            String target = block.target();
            if (block.kind() != BlockKind.FIELD
                    && (RegionPhrases.offersUnsubscribing(block.text())
                            || (target != null && leadsOut(target)))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean leadsOut(String target) {
        String address = target.toLowerCase(Locale.ROOT);
        return address.contains("unsub") || address.contains("optout");
    }

    /** What stands right above the way out: the sender's lines, small print, links of its row. */
    private static void above(BlockList blocks, int from, int way) {
        int lowest = Math.max(from, way - FARTHEST_BACK);
        for (int i = way - 1; i >= lowest; i--) {
            BlockDraft block = blocks.get(i);
            boolean small = block.fontPixels() > 0 && block.fontPixels() <= SMALL;
            boolean sender =
                    block.text().length() <= LONGEST_IMPRINT
                            && RegionPhrases.namesSender(block.text());
            boolean sameRow =
                    block.kind() == BlockKind.LINK
                            && block.containers().equals(blocks.get(way).containers());
            if (block.kind() == BlockKind.FOOTNOTE) {
                block.region(Region.LEGAL);
            } else if (sameRow || (sender && (small || block.kind() == BlockKind.PARAGRAPH))) {
                block.region(Region.FOOTER);
                block.heading(-1);
            } else if (small && block.kind() == BlockKind.PARAGRAPH) {
                block.region(Region.LEGAL);
            } else if (block.kind() != BlockKind.CAPTION) {
                return;
            }
        }
    }
}
