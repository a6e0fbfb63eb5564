package app.concord.link;

import app.concord.text.Term;
import app.concord.text.Terms;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells names that running texts of several pieces write out, word after word. */
final class WrittenOut {
    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 5;
    private static final int FEWEST_PIECES = 2;

    private final BlocksByWord blocks = new BlocksByWord();

    WrittenOut(Collection<AnalysedAsset> assets) {
        assets.forEach(asset -> asset.blocks().forEach(blocks::add));
    }

    /** Whether a heading is a name of several words that sentences of other pieces use. */
    boolean isName(Seed seed) {
        List<String> words = Terms.of(seed.head(), null).stream().map(Term::folded).toList();
        if (words.size() < FEWEST_WORDS || words.size() > MOST_WORDS) {
            return false;
        }
        Set<String> pieces = new HashSet<>();
        for (AnalysedBlock block : blocks.withRarest(words)) {
            String path = block.asset().path();
            boolean other = !path.equals(seed.asset()) && !pieces.contains(path);
            if (other && block.terms().size() > words.size() && holds(block.terms(), words)) {
                pieces.add(path);
            }
        }
        return pieces.size() >= FEWEST_PIECES;
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
