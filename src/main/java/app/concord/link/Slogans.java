package app.concord.link;

import app.concord.model.BlockKind;
import app.concord.model.Span;
import app.concord.text.Term;
import app.concord.text.Terms;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Sentences that stand for themselves in running text, 'Plant now, harvest long.': a heading of the
 * same words is a slogan and names no product.
 */
final class Slogans {
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 9;
    private static final int LONGEST = 80;

    /** A name may have one word written small: 'Charmille commune'. */
    private static final int FEWEST_SMALL = 2;

    private final Set<String> sentences = new HashSet<>();

    Slogans(List<AnalysedBlock> blocks) {
        for (AnalysedBlock block : blocks) {
            if (block.block().kind() == BlockKind.HEADING) {
                continue;
            }
            String text = block.block().text();
            for (Span sentence : block.sentences()) {
                String said = sentence.of(text).strip();
                if (said.length() <= LONGEST && ends(said) && isShort(block.termsIn(sentence))) {
                    sentences.add(words(block.termsIn(sentence)));
                }
            }
        }
    }

    /** Whether a heading is such a sentence. */
    boolean hold(String heading) {
        if (heading.length() > LONGEST || sentences.isEmpty()) {
            return false;
        }
        List<Term> terms = Terms.of(heading, null);
        return isShort(terms) && sentences.contains(words(terms));
    }

    private static boolean ends(String sentence) {
        return sentence.endsWith(".") || sentence.endsWith("!");
    }

    private static boolean isShort(List<Term> terms) {
        if (terms.size() < FEWEST_WORDS || terms.size() > MOST_WORDS) {
            return false;
        }
        int small = 0;
        for (Term term : terms) {
            if (term.numeric()) {
                return false;
            }
            small += term.capitalised() ? 0 : 1;
        }
        return small >= FEWEST_SMALL;
    }

    private static String words(List<Term> terms) {
        StringBuilder words = new StringBuilder();
        terms.forEach(term -> words.append(term.folded()).append(' '));
        return words.toString();
    }
}
