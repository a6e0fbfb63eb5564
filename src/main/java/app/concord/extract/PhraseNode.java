package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cue phrases that begin with the same words, while they are gathered for a trie. */
final class PhraseNode {
    private static final int NO_WORD = 0;

    private final int word;
    private final Map<Integer, PhraseNode> behind = new HashMap<>(2);
    private final List<Stem> stems = new ArrayList<>(0);
    private final List<Cue.Entry> entries = new ArrayList<>(1);

    PhraseNode() {
        this(NO_WORD);
    }

    private PhraseNode(int word) {
        this.word = word;
    }

    /** The beginning of a word, and what is said by words that begin so. */
    static final class Stem {
        private final String letters;
        private final int layer;
        private final List<Cue.Entry> entries = new ArrayList<>(1);

        private Stem(String letters, int layer) {
            this.letters = letters;
            this.layer = layer;
        }

        String letters() {
            return letters;
        }

        int layer() {
            return layer;
        }

        List<Cue.Entry> entries() {
            return entries;
        }

        void add(Cue.Entry entry) {
            if (!entries.contains(entry)) {
                entries.add(entry);
            }
        }
    }

    /** The number of the last word. */
    int word() {
        return word;
    }

    /** What the phrase that ends here says. */
    List<Cue.Entry> entries() {
        return entries;
    }

    /** The stems that may come next. */
    List<Stem> stems() {
        return stems;
    }

    /** The phrases with one word more, by the number of that word. */
    List<PhraseNode> nodesBehind() {
        List<PhraseNode> all = new ArrayList<>(behind.values());
        all.sort(Comparator.comparingInt(PhraseNode::word));
        return all;
    }

    void add(Cue.Entry entry) {
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
    }

    /** The phrases that go on with a word. */
    PhraseNode behind(int next) {
        return behind.computeIfAbsent(next, number -> new PhraseNode(number));
    }

    /** The stem that may come next, which is added if it is new. */
    Stem stem(String letters, int layer) {
        return stem(stems, letters, layer);
    }

    /** The one of these stems with these letters, which is added if it is new. */
    static Stem stem(List<Stem> all, String letters, int layer) {
        for (Stem known : all) {
            if (known.layer == layer && known.letters.equals(letters)) {
                return known;
            }
        }
        Stem stem = new Stem(letters, layer);
        all.add(stem);
        return stem;
    }

    /** The longest stem that a word begins with; of one layer, or of any for -1. */
    static @Nullable Stem longest(Stem[] stems, Tokens tokens, int token, int layer) {
        Stem longest = null;
        if (!tokens.isWord(token)) {
            return null;
        }
        for (Stem stem : stems) {
            if ((layer < 0 || stem.layer() == layer)
                    && stem.letters().length() <= tokens.length(token)
                    && (longest == null || stem.letters().length() > longest.letters().length())
                    && tokens.startsWith(token, stem.letters())) {
                longest = stem;
            }
        }
        return longest;
    }
}
