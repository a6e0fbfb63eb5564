package app.concord.rule;

import app.concord.model.Block;
import app.concord.model.LinkedFact;
import app.concord.model.Span;

import java.util.List;
import java.util.Set;

/**
 * Savings that are paid back after the purchase: '1299 instead of 1499, and 100 cashback'. They
 * come on top of what is taken off the price, and are held against each other only.
 */
final class PaidBack {
    private static final Set<String> WORDS =
            WordLists.read("words/refunds.words").getOrDefault("back", Set.of());
    private static final int MOST_WORDS = 3;

    private PaidBack() {}

    /** Whether words right beside a saving, in its sentence, tell that it is paid back. */
    static boolean isOne(LinkedFact saving, Statements statements) {
        Block block = statements.block(saving.fact());
        if (block == null) {
            return false;
        }
        String text = block.text();
        Span span = saving.fact().place().span();
        if (span.end() > text.length()) {
            return false;
        }
        List<Words.Word> behind = Words.of(text.substring(span.end()));
        List<Words.Word> before = Words.of(text.substring(0, span.start())).reversed();
        return tells(behind) || tells(before);
    }

    /** Whether one of the first words is one of these, before the sentence ends or a number. */
    private static boolean tells(List<Words.Word> words) {
        for (Words.Word word : words.subList(0, Math.min(MOST_WORDS, words.size()))) {
            String folded = word.folded();
            if (folded.equals(Words.STOP) || Character.isDigit(folded.codePointAt(0))) {
                return false;
            }
            if (WORDS.contains(folded)) {
                return true;
            }
        }
        return false;
    }
}
