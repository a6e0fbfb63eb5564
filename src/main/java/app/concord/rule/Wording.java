package app.concord.rule;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Folded words in a row, kept once for all the places where they stand in this order: sentences,
 * headlines, hashtags. Wordings of one campaign are the same where they are one object.
 */
final class Wording {
    /** So many letters most forms of a word have in common. */
    static final int PREFIX = 4;

    private static final int SHORT_PREFIX = 2;

    private final int number;
    private final List<String> words;
    private final boolean numeric;
    private final long prefixes;
    private final long initials;
    private @Nullable String letters;

    /**
     * @param number how many wordings the campaign had before
     */
    Wording(int number, List<String> words) {
        this.number = number;
        this.words = words;
        this.numeric = isNumeric(words);
        long four = 0;
        long two = 0;
        for (int i = 0; i < words.size(); i++) {
            four |= bit(words.get(i), PREFIX);
            two |= bit(words.get(i), SHORT_PREFIX);
        }
        this.prefixes = four;
        this.initials = two;
    }

    /** One of sixty-four bits for the first letters of a word. */
    static long bit(String word, int letters) {
        int hash = 0;
        for (int i = 0; i < Math.min(letters, word.length()); i++) {
            hash = hash * 31 + word.charAt(i);
        }
        return 1L << (hash * 0x9E3779B1 >>> 26);
    }

    private static boolean isNumeric(List<String> words) {
        for (String word : words) {
            if (!word.isEmpty()
                    && (Character.isDigit(word.charAt(0))
                            || Character.isDigit(word.charAt(word.length() - 1)))) {
                return true;
            }
        }
        return false;
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
