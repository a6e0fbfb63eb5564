package app.concord.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the few blocks that may hold a name by the rarest of its words. */
final class BlocksByWord {
    private final Map<String, List<AnalysedBlock>> byWord = new HashMap<>();

    /** Takes in a block by its words and those of its hashtags. */
    void add(AnalysedBlock block) {
        Set<String> words = new HashSet<>();
        block.terms().forEach(term -> words.add(term.folded()));
        block.hashtags().forEach(term -> words.add(term.folded()));
        words.forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>(2)).add(block));
    }

    /** The blocks with that of some folded words which fewest have; none where there is no word. */
    List<AnalysedBlock> withRarest(Collection<String> words) {
        List<AnalysedBlock> fewest = null;
        for (String word : words) {
            List<AnalysedBlock> blocks = byWord.getOrDefault(word, List.of());
            fewest = fewest == null || blocks.size() < fewest.size() ? blocks : fewest;
        }
        return fewest == null ? List.of() : fewest;
    }
}
