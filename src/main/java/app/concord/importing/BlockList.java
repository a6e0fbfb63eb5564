package app.concord.importing;

import app.concord.model.Block;

import java.util.ArrayList;
import java.util.List;

/** The blocks of one asset in the making, with the numbers of its structures. Not for threads. */
public final class BlockList {
    private final List<BlockDraft> drafts = new ArrayList<>();
    private int containers;
    private int tables;

    /** Adds a block and returns its index. */
    public int add(BlockDraft draft) {
        drafts.add(draft);
        return drafts.size() - 1;
    }

    public int size() {
        return drafts.size();
    }

    public BlockDraft get(int index) {
        return drafts.get(index);
    }

    /** A number for a structure of this asset that no other has. */
    public int newContainer() {
        return containers++;
    }

    /** The number of the next table of this asset, from 0. */
    public int newTable() {
        return tables++;
    }

    /** The finished blocks, with merge tags marked. */
    public List<Block> toBlocks() {
        List<Block> blocks = new ArrayList<>(drafts.size());
        for (BlockDraft draft : drafts) {
            blocks.add(draft.toBlock(blocks.size()));
        }
        return blocks;
    }
}
