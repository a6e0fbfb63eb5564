package app.concord.rule;

import org.jspecify.annotations.Nullable;

/**
 * The words of a wording that bear what it says, by their number and their initials: tells without
 * a look at single words how many of them another wording can have.
 *
 * @param count how many there are
 * @param initials the bits of what they begin with
 */
record Telling(int count, long initials) {

    static Telling of(Wording wording, @Nullable String language) {
        WordTraits traits = WordTraits.in(language);
        int count = 0;
        long initials = 0;
        for (String word : wording.words()) {
            if (traits.any(word, WordTraits.CONTENT)) {
                count++;
                initials |= Wording.initial(word);
            }
        }
        return new Telling(count, initials);
    }

    /** How many of the words another wording can have at most, in these or other forms. */
    int most(Wording other) {
        return count - Long.bitCount(initials & ~other.initials());
    }
}
