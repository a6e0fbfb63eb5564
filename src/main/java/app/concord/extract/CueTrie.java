package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds cue phrases in one pass over the words of a text. A blank of a phrase meets any blanks or a
 * hyphen, a trailing {@code *} any further letters; the longest phrase at a place wins among those
 * of its {@link Meaning#layer()}, so that words about delivery hide none about prices.
 */
final class CueTrie {
    /** A phrase that ends in {@code *} has at least as many letters in its last word. */
    static final int STEM_START = 3;

    private static final int BUCKETS = 1 << 12;

    private final WordTable words;
    private final Node[] roots = new Node[Meaning.LAYERS];

    /** By layer, what begins with a word of the table, by its number. */
    private final @Nullable Node[][] first = new Node[Meaning.LAYERS][];

    /** Stems that begin a phrase, by the hash of their first letters. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private final @Nullable List<Stem>[] stems = new List[BUCKETS];

    /** By the number of a word, in which layers phrases begin with it, a bit each. */
    private byte[] layers = {};

    /** The phrases that begin with the same words. */
    private static final class Node {
        final Map<Integer, Node> next = new HashMap<>(2);
        final List<Stem> stems = new ArrayList<>(0);
        final List<Cue.Entry> entries = new ArrayList<>(1);

        /** The words that may come next, ascending, and where they lead. */
        private int[] words = {};

        private Node[] nodes = {};

        void freeze() {
            words = next.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
            nodes = new Node[words.length];
            for (int i = 0; i < words.length; i++) {
                nodes[i] = Objects.requireNonNull(next.get(words[i]));
                nodes[i].freeze();
            }
        }

        @Nullable Node next(int word) {
            if (word < 0 || words.length == 0) {
                return null;
            }
            int at = Arrays.binarySearch(words, word);
            return at < 0 ? null : nodes[at];
        }
    }

    /** The beginning of a word, and what is said by words that begin so. */
    private record Stem(String letters, int layer, List<Cue.Entry> entries) {}

    /**
     * A trie without phrases.
     *
     * @param words numbers the words of phrases and texts alike
     */
    CueTrie(WordTable words) {
        this.words = words;
        for (int layer = 0; layer < roots.length; layer++) {
            roots[layer] = new Node();
        }
    }

    /** Adds a phrase in lower case. */
    void add(String phrase, Cue.Entry entry) {
        boolean open = phrase.endsWith("*");
        Tokens tokens = Tokens.of(open ? phrase.substring(0, phrase.length() - 1) : phrase);
        if (tokens.count() == 0) {
            return;
        }
        int layer = entry.meaning().layer();
        Node node = roots[layer];
        int last = open ? tokens.count() - 1 : tokens.count();
        for (int i = 0; i < last; i++) {
            node = node.next.computeIfAbsent(words.add(tokens.word(i)), w -> new Node());
        }
        if (open && tokens.length(last) < STEM_START) {
            throw new IllegalStateException("too few letters before *: " + phrase);
        }
        List<Cue.Entry> entries =
                open ? stem(node, tokens.word(last), layer).entries() : node.entries;
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
    }

    private Stem stem(Node node, String letters, int layer) {
        List<Stem> siblings = node.stems;
        if (node == roots[layer]) {
            int bucket = bucket(letters, 0);
            List<Stem> there = stems[bucket];
            siblings = there == null ? new ArrayList<>(1) : there;
            stems[bucket] = siblings;
        }
        for (Stem known : siblings) {
            if (known.layer() == layer && known.letters().equals(letters)) {
                return known;
            }
        }
        Stem stem = new Stem(letters, layer, new ArrayList<>(1));
        siblings.add(stem);
        return stem;
    }

    private static int bucket(String text, int at) {
        int hash = WordTable.hash(Tokens.lower(text.charAt(at)));
        for (int i = 1; i < STEM_START; i++) {
            hash = WordTable.step(hash, Tokens.lower(text.charAt(at + i)));
        }
        return (hash ^ (hash >>> 16)) & (BUCKETS - 1);
    }

    /** To be called when all phrases are there, before any is looked for. */
    void freeze() {
        layers = new byte[words.size()];
        for (int layer = 0; layer < roots.length; layer++) {
            @Nullable Node[] begun = new Node[words.size()];
            byte bit = (byte) (1 << layer);
            roots[layer].freeze();
            roots[layer].next.forEach((word, node) -> {
                begun[word] = node;
                layers[word] |= bit;
            });
            first[layer] = begun;
        }
    }

    /**
     * Every cue of a text, in order; several where a phrase has several meanings.
     *
     * @param numbers the number of each of the text's words
     */
    List<Cue> find(Tokens tokens, int[] numbers) {
        List<Cue> found = new ArrayList<>();
        int[] free = new int[roots.length];
        for (int i = 0; i < tokens.count(); i++) {
            int number = numbers[i];
            int begins = number >= 0 && number < layers.length ? layers[number] : 0;
            List<Stem> open = null;
            if (tokens.isWord(i) && tokens.length(i) >= STEM_START) {
                open = stems[bucket(tokens.folded(), tokens.start(i))];
            }
            if (begins == 0 && open == null) {
                continue;
            }
            for (int layer = 0; layer < roots.length; layer++) {
                if (i < free[layer]) {
                    continue;
                }
                Node node = (begins & (1 << layer)) == 0 ? null : first[layer][number];
                Stem stem = open == null ? null : longest(open, tokens, i, layer);
                if (node != null || stem != null) {
                    free[layer] = match(tokens, numbers, i, node, stem, found);
                }
            }
        }
        return found.isEmpty() ? List.of() : found;
    }

    /** Adds the longest phrase that begins at a token; the token behind it. */
    private static int match(
            Tokens tokens,
            int[] numbers,
            int token,
            @Nullable Node begun,
            @Nullable Stem stemmed,
            List<Cue> found) {
        Node node = begun;
        List<Cue.Entry> best = stemmed == null ? List.of() : stemmed.entries();
        boolean stemIsWord =
                stemmed != null && stemmed.letters().length() == tokens.length(token);
        int end = token + 1;
        int at = token + 1;
        while (node != null) {
            if (!node.entries.isEmpty()) {
                best = stemIsWord ? joined(node.entries, best) : node.entries;
                end = at;
            }
            stemIsWord = false;
            if (at >= tokens.count()) {
                break;
            }
            Node next = node.next(numbers[at]);
            if (next == null && tokens.is(at, '-') && at + 1 < tokens.count()) {
                at++;
                next = node.next(numbers[at]);
            }
            Stem stem = node.stems.isEmpty() ? null : longest(node.stems, tokens, at, -1);
            if (stem != null) {
                best = stem.entries();
                stemIsWord = stem.letters().length() == tokens.length(at);
                end = at + 1;
            }
            node = next;
            at++;
        }
        for (int i = 0; i < best.size(); i++) {
            found.add(new Cue(best.get(i), token, end));
        }
        return best.isEmpty() ? token + 1 : end;
    }

    private static List<Cue.Entry> joined(List<Cue.Entry> word, List<Cue.Entry> stem) {
        List<Cue.Entry> both = new ArrayList<>(word);
        both.addAll(stem);
        return both;
    }

    /** The longest stem that a word begins with; of one layer, or of any for -1. */
    private static @Nullable Stem longest(List<Stem> stems, Tokens tokens, int token, int layer) {
        Stem longest = null;
        if (!tokens.isWord(token)) {
            return null;
        }
        for (int i = 0; i < stems.size(); i++) {
            Stem stem = stems.get(i);
            if ((layer < 0 || stem.layer() == layer)
                    && stem.letters().length() <= tokens.length(token)
                    && (longest == null || stem.letters().length() > longest.letters().length())
                    && WordTable.startsWith(
                            tokens.folded(), tokens.start(token), stem.letters())) {
                longest = stem;
            }
        }
        return longest;
    }
}
