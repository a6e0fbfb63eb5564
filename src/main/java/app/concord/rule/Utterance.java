package app.concord.rule;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/**
 * Folded words in a row, kept once for all the places where they stand in this order: sentences,
 * headlines, hashtags. Utterances of one campaign are the same where they are one object.
 */
final class Utterance {
    /** So many letters most forms of a word have in common. */
    static final int PREFIX = 4;

    private static final int SHORT_PREFIX = 2;

    private final int number;
    private final int hash;
    private final String[] folded;
    private final List<String> words;
    private final boolean numeric;
    private final long prefixes;
    private final long initials;
    private @Nullable String letters;

    /**
     * @param number how many utterances the campaign had before
     * @param folded its words
     * @param hash the same for the same words
     */
    Utterance(int number, String[] folded, int hash) {
        this.number = number;
        this.hash = hash;
        this.folded = folded;
        this.words = List.of(folded);
        boolean digits = false;
        long four = 0;
        long two = 0;
        for (String word : folded) {
            digits |= isNumeric(word);
            four |= bit(word, PREFIX);
            two |= bit(word, SHORT_PREFIX);
        }
        this.numeric = digits;
        this.prefixes = four;
        this.initials = two;
    }

    private static boolean isNumeric(String word) {
        return !word.isEmpty()
                && (Character.isDigit(word.charAt(0))
                        || Character.isDigit(word.charAt(word.length() - 1)));
    }

    /** One of sixty-four bits for the first letters of a word. */
    static long bit(String word, int letters) {
        int hash = 0;
        for (int i = 0; i < Math.min(letters, word.length()); i++) {
            hash = hash * 31 + word.charAt(i);
        }
        return 1L << ((hash * 0x9E3779B1) >>> 26);
    }

    int hash() {
        return hash;
    }

    /** Whether it says the first so many of these words and no more. */
    boolean says(String[] words, int count) {
        return Arrays.equals(folded, 0, folded.length, words, 0, count);
    }

    /** Its words as an array, which is not to be changed: iterating over it costs least. */
    String[] folded() {
        return folded;
    }

    int number() {
        return number;
    }

    List<String> words() {
        return words;
    }

    /** The bits of the first four letters of all its words. */
    long prefixes() {
        return prefixes;
    }

    /** The bits of the first two letters of all its words. */
    long initials() {
        return initials;
    }

    /** Whether a digit begins or ends one of the words. */
    boolean numeric() {
        return numeric;
    }

    /** The letters alone, as a hashtag writes them. */
    String letters() {
        String joined = letters;
        if (joined == null) {
            joined = String.join("", words);
            letters = joined;
        }
        return joined;
    }
}
