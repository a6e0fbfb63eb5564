package app.concord.rule;

import app.concord.text.Word;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/**
 * The utterances of a campaign, each kept once: a table of their words, looked through without a
 * copy of them. Safe for several threads; the numbers follow the order in which they are asked for.
 */
final class Utterances {
    private @Nullable Utterance[] slots = new Utterance[1 << 10];
    private int size;
    private String[] words = new String[64];

    /** The utterance of words that follow each other. */
    synchronized Utterance of(List<Word> all, int from, int to) {
        words = room(to - from);
        for (int i = from; i < to; i++) {
            words[i - from] = all.get(i).folded();
        }
        return known(to - from);
    }

    /** The utterance of these folded words. */
    synchronized Utterance of(List<String> folded) {
        words = folded.toArray(room(folded.size()));
        return known(folded.size());
    }

    /** How many there are. */
    synchronized int size() {
        return size;
    }

    private String[] room(int count) {
        return count <= words.length ? words : new String[2 * count];
    }

    /** The utterance of the first words that are held ready. */
    private Utterance known(int count) {
        int hash = 1;
        for (int i = 0; i < count; i++) {
            hash = 31 * hash + words[i].hashCode();
        }
        int slot = slot(hash);
        for (Utterance one = slots[slot]; one != null; one = slots[slot]) {
            if (one.hash() == hash && one.says(words, count)) {
                return one;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        Utterance made = new Utterance(size++, Arrays.copyOf(words, count), hash);
        slots[slot] = made;
        if (2 * size > slots.length) {
            grow();
        }
        return made;
    }

    private int slot(int hash) {
        return ((hash * 0x9E3779B1) >>> 7) & (slots.length - 1);
    }

    private void grow() {
        @Nullable Utterance[] before = slots;
        slots = new Utterance[4 * before.length];
        for (Utterance one : before) {
            if (one != null) {
                int slot = slot(one.hash());
                while (slots[slot] != null) {
                    slot = (slot + 1) & (slots.length - 1);
                }
                slots[slot] = one;
            }
        }
    }
}
