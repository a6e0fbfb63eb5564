package app.concord.link;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tells names that several pieces know from what a single heading says. */
final class RecurringNames {
    private final Map<String, AnalysedAsset> assets;
    private final Map<String, Set<Integer>> prices;
    private @Nullable BlocksByWord priced;

    /**
     * @param assets the pieces by their paths
     * @param prices the blocks of each that hold a price
     */
    RecurringNames(Map<String, AnalysedAsset> assets, Map<String, Set<Integer>> prices) {
        this.assets = assets;
        this.prices = prices;
    }

    /** Leaves out names that only one piece has, unless a record gives them. */
    List<Seed> among(List<Seed> seeds) {
        Map<String, Set<String>> spread = new HashMap<>();
        for (Seed seed : seeds) {
            for (String word : seed.words()) {
                spread.computeIfAbsent(word, w -> new TreeSet<>()).add(seed.asset());
            }
        }
        return seeds.stream()
                .filter(seed ->
                        seed.strength() >= Seed.RECORD
                                || seed.words().stream()
                                        .anyMatch(w -> spread.getOrDefault(w, Set.of()).size() > 1)
                                || isPricedElsewhere(seed))
                .toList();
    }

    /** Whether another piece writes the whole name, of two words at least, beside a price. */
    private boolean isPricedElsewhere(Seed seed) {
        if (seed.words().size() < 2 || !Character.isLetter(seed.head().codePointAt(0))) {
            return false;
        }
        return priced().withRarest(seed.words()).stream()
                .anyMatch(block ->
                        !block.asset().path().equals(seed.asset()) && block.holds(seed.words()));
    }

    /** The blocks with a price, gathered when first asked for. */
    private BlocksByWord priced() {
        BlocksByWord known = priced;
        if (known == null) {
            BlocksByWord blocks = new BlocksByWord();
            prices.forEach((path, indexes) -> {
                AnalysedAsset asset = assets.get(path);
                if (asset != null) {
                    indexes.forEach(index -> blocks.add(asset.block(index)));
                }
            });
            priced = blocks;
            known = blocks;
        }
        return known;
    }
}
