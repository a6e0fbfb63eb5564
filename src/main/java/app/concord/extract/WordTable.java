package app.concord.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers words from 0 in the order they are added, and finds the number of a word that stands in a
 * text by its hash, without cutting it out. The hash has 64 bits: of all words that may ever stand
 * in a text, none is expected to share that of a word in the table. Filled first, then read by any
 * thread.
 */
final class WordTable {
    /** What a word has that is not in the table. */
    static final int UNKNOWN = -1;

    private static final long SEED = 0xcbf29ce484222325L;
    private static final long FACTOR = 0x100000001b3L;
    private static final long SPREAD = 0x9e3779b97f4a7c15L;
    private static final int SMALLEST = 64;

    private final List<String> words = new ArrayList<>();

    /** Hash and number of a word side by side, so that both are fetched at once. */
    private long[] slots = filled(SMALLEST);

    private int shift = Long.numberOfLeadingZeros(SMALLEST) + 1;

    /** Hash of a word's first character. */
    static long hash(char first) {
        return step(SEED, first);
    }

    /** Hash of a word with one character more. */
    static long step(long hash, char next) {
        return (hash ^ next) * FACTOR;
    }

    static long hash(CharSequence word) {
        long hash = SEED;
        for (int i = 0; i < word.length(); i++) {
            hash = step(hash, word.charAt(i));
        }
        return hash;
    }

    /** The upper bits of a hash once all of it has been spread over them. */
    static int slot(long hash, int shift) {
        return (int) ((hash * SPREAD) >>> shift);
    }

    /** Number of words. */
    int size() {
        return words.size();
    }

    /** The number of a word, which is added if it is new. */
    int add(String word) {
        long hash = hash(word);
        int known = find(hash);
        if (known >= 0) {
            if (!words.get(known).equals(word)) {
                throw new IllegalStateException(
                        words.get(known) + " and " + word + " share a hash");
            }
            return known;
        }
        if (words.size() * 4 >= slots.length) {
            grow();
        }
        words.add(word);
        put(hash, words.size() - 1);
        return words.size() - 1;
    }

    /** The number of the word with this hash, {@link #UNKNOWN} for none. */
    int find(long hash) {
        long[] all = slots;
        int mask = all.length - 1;
        int at = slot(hash, shift) << 1;
        while (all[at + 1] >= 0) {
            if (all[at] == hash) {
                return (int) all[at + 1];
            }
            at = (at + 2) & mask;
        }
        return UNKNOWN;
    }

    private void put(long hash, long number) {
        int mask = slots.length - 1;
        int at = slot(hash, shift) << 1;
        while (slots[at + 1] >= 0) {
            at = (at + 2) & mask;
        }
        slots[at] = hash;
        slots[at + 1] = number;
    }

    private void grow() {
        long[] old = slots;
        slots = filled(old.length);
        shift--;
        for (int i = 0; i < old.length; i += 2) {
            if (old[i + 1] >= 0) {
                put(old[i], old[i + 1]);
            }
        }
    }

    /** Room for so many words, all of it free. */
    private static long[] filled(int words) {
        long[] slots = new long[words * 2];
        Arrays.fill(slots, UNKNOWN);
        return slots;
    }
}
