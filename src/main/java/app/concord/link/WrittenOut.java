package app.concord.link;

import app.concord.text.Term;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells names that running texts of several pieces write out, word after word. */
final class WrittenOut {
    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 5;
    private static final int FEWEST_PIECES = 2;

    /** Blocks of text by the words that stand in them. */
    private final Map<String, List<AnalysedBlock>> byWord = new HashMap<>();

    WrittenOut(Collection<AnalysedAsset> assets) {
        for (AnalysedAsset asset : assets) {
            for (AnalysedBlock block : asset.blocks()) {
                Set<String> words = new HashSet<>();
                block.terms().forEach(term -> words.add(term.folded()));
                words.forEach(w -> byWord.computeIfAbsent(w, x -> new ArrayList<>(2)).add(block));
            }
        }
    }

    /** Whether a heading is a name of several words that sentences of other pieces use. */
    boolean isName(Seed seed) {
        List<String> words = List.copyOf(words(seed.head()));
        if (words.size() < FEWEST_WORDS || words.size() > MOST_WORDS) {
            return false;
        }
        List<AnalysedBlock> fewest = null;
        for (String word : words) {
            List<AnalysedBlock> blocks = byWord.getOrDefault(word, List.of());
            fewest = fewest == null || blocks.size() < fewest.size() ? blocks : fewest;
        }
        Set<String> pieces = new HashSet<>();
        for (AnalysedBlock block : fewest == null ? List.<AnalysedBlock>of() : fewest) {
            String path = block.asset().path();
            boolean other = !path.equals(seed.asset()) && !pieces.contains(path);
            if (other && block.terms().size() > words.size() && holds(block.terms(), words)) {
                pieces.add(path);
            }
        }
        return pieces.size() >= FEWEST_PIECES;
    }

    private static List<String> words(String head) {
        return app.concord.text.Terms.of(head, null).stream().map(Term::folded).toList();
    }

    /** Whether the words stand one after the other. */
    private static boolean holds(List<Term> terms, List<String> words) {
        for (int i = 0; i + words.size() <= terms.size(); i++) {
            int at = 0;
            while (at < words.size() && terms.get(i + at).folded().equals(words.get(at))) {
                at++;
            }
            if (at == words.size()) {
                return true;
            }
        }
        return false;
    }
}
