package app.concord.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers words from 0 in the order they are added, and finds the number of a word that stands in a
 * text without cutting it out. Filled first, then read by any thread.
 */
final class WordTable {
    /** What a word has that is not in the table. */
    static final int UNKNOWN = -1;

    private static final int PRIME = 0x01000193;
    private static final int SMALLEST = 64;

    private final List<String> words = new ArrayList<>();
    private int[] hashes = new int[SMALLEST];
    private int[] slots = filled(SMALLEST);

    /** Hash of a word's first character. */
    static int hash(char first) {
        return step(0x811c9dc5, first);
    }

    /** Hash of a word with one character more. */
    static int step(int hash, char next) {
        return (hash ^ next) * PRIME;
    }

    static int hash(CharSequence word) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < word.length(); i++) {
            hash = step(hash, word.charAt(i));
        }
        return hash;
    }

    /** Number of words. */
    int size() {
        return words.size();
    }

    /** The number of a word, which is added if it is new. */
    int add(String word) {
        int hash = hash(word);
        int known = find(hash, word, 0, word.length());
        if (known >= 0) {
            return known;
        }
        if (words.size() * 2 >= slots.length) {
            grow();
        }
        words.add(word);
        put(hash, words.size() - 1);
        return words.size() - 1;
    }

    /**
     * The number of the word from {@code start} to {@code end}, {@link #UNKNOWN} for none; words
     * are in lower case, the text need not be.
     *
     * @param hash of its characters in lower case
     */
    int find(int hash, String text, int start, int end) {
        int mask = slots.length - 1;
        int at = spread(hash) & mask;
        while (slots[at] >= 0) {
            if (hashes[at] == hash) {
                String word = words.get(slots[at]);
                if (word.length() == end - start && startsWith(text, start, word)) {
                    return slots[at];
                }
            }
            at = (at + 1) & mask;
        }
        return UNKNOWN;
    }

    /** Whether a word in lower case stands at a place of a text, in letters of any case. */
    static boolean startsWith(String text, int start, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Tokens.lower(text.charAt(start + i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void put(int hash, int number) {
        int mask = slots.length - 1;
        int at = spread(hash) & mask;
        while (slots[at] >= 0) {
            at = (at + 1) & mask;
        }
        slots[at] = number;
        hashes[at] = hash;
    }

    private void grow() {
        int[] oldSlots = slots;
        int[] oldHashes = hashes;
        slots = filled(oldSlots.length * 2);
        hashes = new int[slots.length];
        for (int i = 0; i < oldSlots.length; i++) {
            if (oldSlots[i] >= 0) {
                put(oldHashes[i], oldSlots[i]);
            }
        }
    }

    private static int spread(int hash) {
        return hash ^ (hash >>> 15);
    }

    private static int[] filled(int size) {
        int[] slots = new int[size];
        Arrays.fill(slots, UNKNOWN);
        return slots;
    }
}
