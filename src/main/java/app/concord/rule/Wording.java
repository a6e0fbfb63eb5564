package app.concord.rule;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Folded words in a row, kept once for all the places where they stand in this order: sentences,
 * headlines, hashtags. Wordings of one campaign are the same where they are one object.
 */
final class Wording {
    private final int number;
    private final List<String> words;
    private final boolean numeric;
    private final long initials;
    private @Nullable String letters;

    /**
     * @param number how many wordings the campaign had before
     */
    Wording(int number, List<String> words) {
        this.number = number;
        this.words = words;
        this.numeric = isNumeric(words);
        long beginnings = 0;
        for (int i = 0; i < words.size(); i++) {
            beginnings |= initial(words.get(i));
        }
        this.initials = beginnings;
    }

    /** One of sixty-four bits for the letters a word begins with, which all its forms share. */
    static long initial(String word) {
        int first = word.isEmpty() ? 0 : word.charAt(0);
        int second = word.length() > 1 ? word.charAt(1) : 0;
        return 1L << ((first * 31 + second) * 0x9E3779B1 >>> 26);
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

    /**
     * The bits of all its words: a word of another wording can only be one of these, or a form of
     * one, where its bit is among them.
     */
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
