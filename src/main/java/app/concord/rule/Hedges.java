package app.concord.rule;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Words that make a claim weaker, such as 'may'. In some languages the same word means 'get' before
 * a noun: 'dapat membantu' may help, 'dapat hadiah' gets a present. There a verb must follow.
 */
final class Hedges {
    private static final String VERBS = "verb-begins";
    private static final int SHORTEST_VERB = 5;
    private static final int LONGEST_BEGINNING = 3;

    private Hedges() {}

    /**
     * Whether a sentence has such a word.
     *
     * @param words those of its folded words that are looked at
     * @param sentence all of them, in order
     */
    static boolean in(List<String> words, List<String> sentence, @Nullable String language) {
        WordTraits traits = WordTraits.in(language);
        for (String word : words) {
            if (traits.any(word, WordTraits.POSSIBLE) && isBeforeVerb(word, sentence, language)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBeforeVerb(
            String word, List<String> sentence, @Nullable String language) {
        if (!ExclusiveWords.is(VERBS + "-after", word, language)) {
            return true;
        }
        int at = sentence.indexOf(word) + 1;
        return at > 0 && at < sentence.size() && isVerb(sentence.get(at), language);
    }

    private static boolean isVerb(String word, @Nullable String language) {
        for (int end = 2; end <= LONGEST_BEGINNING && word.length() >= SHORTEST_VERB; end++) {
            if (ExclusiveWords.is(VERBS, word.substring(0, end), language)) {
                return true;
            }
        }
        return ExclusiveWords.is("verb", word, language);
    }
}
