package app.concord.rule;

import org.jspecify.annotations.Nullable;

/**
 * Words of an utterance by their number and what they begin with: tells without a look at single
 * words how many of them, or of forms of them, another can have. Forms of one word have four
 * letters in common where no ending of the language follows two or three of them.
 *
 * @param count how many words there are
 * @param prefixes the bits of the first four letters of most words
 * @param initials the bits of the first two letters of words that may be no more than that and an
 *     ending
 */
record Telling(int count, long prefixes, long initials) {
    private static final int SHORTEST_STEM = 2;

    /** All words. */
    static Telling ofAll(Utterance utterance, @Nullable String language) {
        return of(utterance, language, false);
    }

    /** The words that bear what is said. */
    static Telling of(Utterance utterance, @Nullable String language) {
        return of(utterance, language, true);
    }

    private static Telling of(Utterance utterance, @Nullable String language, boolean content) {
        WordTraits traits = WordTraits.in(language);
        int count = 0;
        long prefixes = 0;
        long initials = 0;
        for (String word : utterance.folded()) {
            int has = traits.of(word);
            if (content && (has & WordTraits.CONTENT) == 0) {
                continue;
            }
            count++;
            if ((has & WordTraits.SHORT_STEM) == 0) {
                prefixes |= Utterance.bit(word, Utterance.PREFIX);
            } else {
                initials |= Utterance.bit(word, SHORTEST_STEM);
            }
        }
        return new Telling(count, prefixes, initials);
    }

    /** How many of the words another can have at most, in these or other forms. */
    int most(Utterance other) {
        return count
                - Long.bitCount(prefixes & ~other.prefixes())
                - Long.bitCount(initials & ~other.initials());
    }
}
