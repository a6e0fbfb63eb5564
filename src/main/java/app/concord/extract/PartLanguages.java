package app.concord.extract;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Channel;
import app.concord.model.ReadingContext;
import app.concord.text.Languages;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The languages of a printed piece that says the same twice, as a leaflet with a column in Italian
 * and one in German: what stands below a heading is read in its own language where that is plain.
 */
final class PartLanguages {
    private static final int FEWEST_WORDS = 24;
    private static final int SHORTEST_WORD = 2;

    private final ReadingContext context;
    private final Map<Integer, ReadingContext> byBlock = new HashMap<>();

    PartLanguages(Asset asset, ReadingContext context) {
        this.context = context;
        if (asset.channel() != Channel.PRINT || context.language() == null) {
            return;
        }
        List<Block> blocks = asset.blocks();
        int from = 0;
        for (int i = 1; i <= blocks.size(); i++) {
            if (i == blocks.size() || blocks.get(i).kind() == BlockKind.HEADING) {
                read(blocks.subList(from, i));
                from = i;
            }
        }
    }

    private void read(List<Block> part) {
        StringBuilder text = new StringBuilder();
        part.forEach(block -> text.append(block.text()).append('\n'));
        long words =
                Arrays.stream(text.toString().split("[^\\p{L}]+", -1))
                        .filter(word -> word.length() >= SHORTEST_WORD)
                        .count();
        String own = words < FEWEST_WORDS ? null : Languages.of(text.toString());
        if (own != null && !own.equals(context.language())) {
            ReadingContext other = new ReadingContext(own, context.markets(), context.today());
            part.forEach(block -> byBlock.put(block.index(), other));
        }
    }

    /** Whether a block is read in the language of the piece. */
    boolean isMain(Block block) {
        return !byBlock.containsKey(block.index());
    }

    /** What decides how a block is read. */
    ReadingContext of(Block block) {
        return byBlock.getOrDefault(block.index(), context);
    }
}
