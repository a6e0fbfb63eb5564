package app.concord.text;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/**
 * Remembers what was made of words, as most words of a campaign come up again and again: neither is
 * a word folded twice nor are its forms kept once for every place where it stands. Of two words
 * that would take the same slot the later one is kept. Safe for any thread: what is kept never
 * changes, and a lost race only makes something twice.
 *
 * @param <F> what is made of a word
 */
public final class Spellings<F> {
    private static final int SLOTS = 1 << 14;
    private static final int LONGEST = 40;

    private final Function<String, F> forms;
    private final @Nullable Entry<?>[] slots = new Entry<?>[SLOTS];

    /** A word as it is written and what was made of it. */
    private record Entry<F>(String written, F forms) {}

    /**
     * @param forms makes the forms of a word: the same for the same word
     */
    public Spellings(Function<String, F> forms) {
        this.forms = forms;
    }

    /** The forms of a word. */
    @SuppressWarnings("unchecked") // Nothing else is put into the slots.
    public F of(String word) {
        int slot = slot(word.hashCode());
        Entry<F> known = (Entry<F>) slots[slot];
        return known != null && known.written.equals(word) ? known.forms : made(word, slot);
    }

    /** The forms of the word that stands there in a text. */
    @SuppressWarnings("unchecked") // Nothing else is put into the slots.
    public F of(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int slot = slot(hash);
        Entry<F> known = (Entry<F>) slots[slot];
        if (known != null
                && known.written.length() == to - from
                && text.startsWith(known.written, from)) {
            return known.forms;
        }
        return made(text.substring(from, to), slot);
    }

    private static int slot(int hash) {
        return (hash ^ (hash >>> 16)) & (SLOTS - 1);
    }

    private F made(String word, int slot) {
        F made = forms.apply(word);
        if (word.length() <= LONGEST) {
            slots[slot] = new Entry<>(word, made);
        }
        return made;
    }
}
