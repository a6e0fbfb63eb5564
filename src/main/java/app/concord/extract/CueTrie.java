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
    private static final Stem[] NO_STEMS = {};
    private static final Cue.Entry[] NO_ENTRIES = {};

    private final WordTable words;

    /** All nodes; that of a layer's beginnings has the layer's number. */
    private final List<Node> nodes = new ArrayList<>();

    /** Stems that begin a phrase, by the bucket of their first letters. */
    private final Stem[][] beginnings = new Stem[BUCKETS][];

    /** By the number of a word, in which layers phrases begin with it, a bit each. */
    private byte[] layers = {};

    /** Steps from node to node: where a node and a word lead, by their hash. */
    private long[] steps = {};

    private int[] targets = {};

    /** By node, what its phrase says and the stems that may come next. */
    private Cue.Entry[][] entries = {};

    private Stem[][] stems = {};
    private boolean[] leaf = {};

    /** The phrases that begin with the same words, while they are gathered. */
    private static final class Node {
        final Map<Integer, Integer> next = new HashMap<>(2);
        final List<Stem> stems = new ArrayList<>(0);
        final List<Cue.Entry> entries = new ArrayList<>(1);
    }

    /** The beginning of a word, and what is said by words that begin so. */
    private static final class Stem {
        final String letters;
        final int layer;
        Cue.Entry[] entries = NO_ENTRIES;

        Stem(String letters, int layer) {
            this.letters = letters;
            this.layer = layer;
        }

        void add(Cue.Entry entry) {
            if (!Arrays.asList(entries).contains(entry)) {
                entries = Arrays.copyOf(entries, entries.length + 1);
                entries[entries.length - 1] = entry;
            }
        }
    }

    /**
     * A trie without phrases.
     *
     * @param words numbers the words of phrases and texts alike
     */
    CueTrie(WordTable words) {
        this.words = words;
        Arrays.fill(beginnings, NO_STEMS);
        for (int layer = 0; layer < Meaning.LAYERS; layer++) {
            nodes.add(new Node());
        }
    }

    /** The bucket of a word by the {@link WordTable#hash} of its first letters. */
    static short bucket(long head) {
        return (short) ((head ^ (head >>> 29)) & (BUCKETS - 1));
    }

    /** Adds a phrase in lower case. */
    void add(String phrase, Cue.Entry entry) {
        boolean open = phrase.endsWith("*");
        Tokens tokens = Tokens.of(open ? phrase.substring(0, phrase.length() - 1) : phrase);
        if (tokens.count() == 0) {
            return;
        }
        int layer = entry.meaning().layer();
        int node = layer;
        int last = open ? tokens.count() - 1 : tokens.count();
        for (int i = 0; i < last; i++) {
            node = nodes.get(node).next.computeIfAbsent(words.add(tokens.word(i)), w -> added());
        }
        if (!open) {
            List<Cue.Entry> known = nodes.get(node).entries;
            if (!known.contains(entry)) {
                known.add(entry);
            }
        } else if (tokens.length(last) < STEM_START) {
            throw new IllegalStateException("too few letters before *: " + phrase);
        } else if (node == layer) {
            stem(tokens.head(last), tokens.word(last), layer).add(entry);
        } else {
            stem(nodes.get(node).stems, tokens.word(last), layer).add(entry);
        }
    }

    private int added() {
        nodes.add(new Node());
        return nodes.size() - 1;
    }

    private Stem stem(int bucket, String letters, int layer) {
        List<Stem> all = new ArrayList<>(Arrays.asList(beginnings[bucket]));
        Stem stem = stem(all, letters, layer);
        beginnings[bucket] = all.toArray(NO_STEMS);
        return stem;
    }

    private static Stem stem(List<Stem> all, String letters, int layer) {
        for (Stem known : all) {
            if (known.layer == layer && known.letters.equals(letters)) {
                return known;
            }
        }
        Stem stem = new Stem(letters, layer);
        all.add(stem);
        return stem;
    }

    /** To be called when all phrases are there, before any is looked for. */
    void freeze() {
        int count = nodes.size();
        layers = new byte[words.size()];
        entries = new Cue.Entry[count][];
        stems = new Stem[count][];
        leaf = new boolean[count];
        int size = Integer.highestOneBit(Math.max(16, count)) * 4;
        steps = new long[size];
        targets = new int[size];
        for (int from = 0; from < count; from++) {
            Node node = nodes.get(from);
            entries[from] = node.entries.toArray(Cue.Entry[]::new);
            stems[from] = node.stems.isEmpty() ? NO_STEMS : node.stems.toArray(Stem[]::new);
            leaf[from] = node.next.isEmpty() && node.stems.isEmpty();
            int layer = from;
            for (Map.Entry<Integer, Integer> step : node.next.entrySet()) {
                put(from, step.getKey(), step.getValue());
                if (layer < Meaning.LAYERS) {
                    layers[step.getKey()] |= (byte) (1 << layer);
                }
            }
        }
        nodes.clear();
    }

    private void put(int from, int word, int to) {
        int at = slot(from, word);
        while (targets[at] != 0) {
            at = (at + 1) & (steps.length - 1);
        }
        steps[at] = key(from, word);
        targets[at] = to;
    }

    /** Where a node and a word lead; 0, to which nothing leads, for nowhere. */
    private int step(int from, int word) {
        if (word < 0) {
            return 0;
        }
        long key = key(from, word);
        int at = slot(from, word);
        while (targets[at] != 0) {
            if (steps[at] == key) {
                return targets[at];
            }
            at = (at + 1) & (steps.length - 1);
        }
        return 0;
    }

    private static long key(int from, int word) {
        return ((long) from << 32) | word;
    }

    private int slot(int from, int word) {
        long hash = key(from, word) * 0x9e3779b97f4a7c15L;
        return (int) (hash >>> 32) & (steps.length - 1);
    }

    /**
     * Every cue of a text, in order; several where a phrase has several meanings.
     *
     * @param numbers the number of each of the text's words
     */
    List<Cue> find(Tokens tokens, int[] numbers) {
        List<Cue> found = null;
        int[] free = new int[Meaning.LAYERS];
        for (int i = 0; i < tokens.count(); i++) {
            int number = numbers[i];
            int begins = number >= 0 && number < layers.length ? layers[number] : 0;
            int head = tokens.head(i);
            Stem[] open = head < 0 ? NO_STEMS : beginnings[head];
            if (begins == 0 && open.length == 0) {
                continue;
            }
            for (int layer = 0; layer < Meaning.LAYERS; layer++) {
                if (i < free[layer]) {
                    continue;
                }
                int node = (begins & (1 << layer)) == 0 ? 0 : step(layer, number);
                Stem stem = longest(open, tokens, i, layer);
                if (node != 0 || stem != null) {
                    found = found == null ? new ArrayList<>() : found;
                    free[layer] = match(tokens, numbers, i, node, stem, found);
                }
            }
        }
        return found == null ? List.of() : found;
    }

    /** Adds the longest phrase that begins at a token; the token behind it. */
    private int match(
            Tokens tokens,
            int[] numbers,
            int token,
            int begun,
            @Nullable Stem stemmed,
            List<Cue> found) {
        int node = begun;
        Cue.Entry[] best = stemmed == null ? NO_ENTRIES : stemmed.entries;
        boolean stemIsWord = stemmed != null && stemmed.letters.length() == tokens.length(token);
        int end = token + 1;
        int at = token + 1;
        while (node != 0) {
            if (entries[node].length > 0) {
                best = stemIsWord ? joined(entries[node], best) : entries[node];
                end = at;
            }
            stemIsWord = false;
            if (at >= tokens.count() || leaf[node]) {
                break;
            }
            int next = step(node, numbers[at]);
            if (next == 0 && tokens.is(at, '-') && at + 1 < tokens.count()) {
                at++;
                next = step(node, numbers[at]);
            }
            Stem stem = stems[node].length == 0 ? null : longest(stems[node], tokens, at, -1);
            if (stem != null) {
                best = stem.entries;
                stemIsWord = stem.letters.length() == tokens.length(at);
                end = at + 1;
            }
            node = next;
            at++;
        }
        for (Cue.Entry entry : best) {
            found.add(new Cue(entry, token, end));
        }
        return best.length == 0 ? token + 1 : end;
    }

    private static Cue.Entry[] joined(Cue.Entry[] word, Cue.Entry[] stem) {
        Cue.Entry[] both = Arrays.copyOf(word, word.length + stem.length);
        System.arraycopy(stem, 0, both, word.length, stem.length);
        return Objects.requireNonNull(both);
    }

    /** The longest stem that a word begins with; of one layer, or of any for -1. */
    private static @Nullable Stem longest(Stem[] stems, Tokens tokens, int token, int layer) {
        Stem longest = null;
        if (!tokens.isWord(token)) {
            return null;
        }
        for (Stem stem : stems) {
            if ((layer < 0 || stem.layer == layer)
                    && stem.letters.length() <= tokens.length(token)
                    && (longest == null || stem.letters.length() > longest.letters.length())
                    && WordTable.startsWith(tokens.folded(), tokens.start(token), stem.letters)) {
                longest = stem;
            }
        }
        return longest;
    }
}
