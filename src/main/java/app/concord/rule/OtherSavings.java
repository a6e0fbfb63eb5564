package app.concord.rule;

import app.concord.model.Block;
import app.concord.model.LinkedFact;
import app.concord.model.Span;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Savings that are not taken off the price beside them: paid back after the purchase, '1299 instead
 * of 1499, and 100 cashback', or given for what is bought later, 'then 20 % off your next two'.
 */
final class OtherSavings {
    private static final Map<String, Set<String>> WORDS = WordLists.read("words/savings.words");
    private static final Set<String> BACK = WORDS.getOrDefault("back", Set.of());
    private static final Set<String> LATER = WORDS.getOrDefault("later", Set.of());

    /** How near words for a saving that is paid back stand. */
    private static final int BESIDE = 3;

    /** How near words for a later purchase stand. */
    private static final int NEAR = 5;

    private OtherSavings() {}

    /** Whether words right beside a saving, in its sentence, tell that it is paid back. */
    static boolean isPaidBack(LinkedFact saving, Statements statements) {
        return tells(saving, statements, BACK, BESIDE);
    }

    /** Whether it is paid back, or words near it speak of a later purchase. */
    static boolean isOne(LinkedFact saving, Statements statements) {
        return isPaidBack(saving, statements) || tells(saving, statements, LATER, NEAR);
    }

    private static boolean tells(
            LinkedFact saving, Statements statements, Set<String> words, int most) {
        Block block = statements.block(saving.fact());
        Span span = saving.fact().place().span();
        if (block == null || span.end() > block.text().length()) {
            return false;
        }
        String text = block.text();
        return tells(Words.of(text.substring(span.end())), words, most)
                || tells(Words.of(text.substring(0, span.start())).reversed(), words, most);
    }

    /** Whether one of the first words is one of these, before the sentence ends or a number. */
    private static boolean tells(List<Words.Word> text, Set<String> words, int most) {
        for (Words.Word word : text.subList(0, Math.min(most, text.size()))) {
            String folded = word.folded();
            if (folded.equals(Words.STOP) || Character.isDigit(folded.codePointAt(0))) {
                return false;
            }
            if (words.contains(folded)) {
                return true;
            }
        }
        return false;
    }
}
