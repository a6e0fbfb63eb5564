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
 * hyphen, a trailing {@code *} any further letters; the longest phrase at a place wins.
 */
final class CueTrie {
    /** A phrase that ends in {@code *} has at least as many letters in its last word. */
    static final int STEM_START = 3;

    private static final int BUCKETS = 1 << 12;

    private final WordTable words;
    private final Node root = new Node();

    /** What begins with a word of the table, by its number. */
    private Node[] first = new Node[0];

    /** Stems that begin a phrase, by the hash of their first letters. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private final @Nullable List<Stem>[] stems = new List[BUCKETS];

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
    private record Stem(String letters, List<Cue.Entry> entries) {}

    /**
     * A trie without phrases.
     *
     * @param words numbers the words of phrases and texts alike
     */
    CueTrie(WordTable words) {
        this.words = words;
    }

    /** Adds a phrase in lower case. */
    void add(String phrase, Cue.Entry entry) {
        boolean open = phrase.endsWith("*");
        Tokens tokens = Tokens.of(open ? phrase.substring(0, phrase.length() - 1) : phrase);
        if (tokens.count() == 0) {
            return;
        }
        Node node = root;
        int last = open ? tokens.count() - 1 : tokens.count();
        for (int i = 0; i < last; i++) {
            node = node.next.computeIfAbsent(words.add(tokens.word(i)), w -> new Node());
        }
        if (open && tokens.length(last) < STEM_START) {
            throw new IllegalStateException("too few letters before *: " + phrase);
        }
        List<Cue.Entry> entries = open ? stem(node, tokens.word(last)).entries() : node.entries;
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
    }

    private Stem stem(Node node, String letters) {
        List<Stem> siblings = node.stems;
        if (node == root) {
            int bucket = bucket(letters, 0);
            List<Stem> there = stems[bucket];
            siblings = there == null ? new ArrayList<>(1) : there;
            stems[bucket] = siblings;
        }
        for (Stem known : siblings) {
            if (known.letters().equals(letters)) {
                return known;
            }
        }
        Stem stem = new Stem(letters, new ArrayList<>(1));
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
        first = new Node[words.size()];
        root.freeze();
        root.next.forEach((word, node) -> first[word] = node);
    }

    /**
     * Every cue of a text, in order; several where a phrase has several meanings.
     *
     * @param numbers the number of each of the text's words
     */
    List<Cue> find(Tokens tokens, int[] numbers) {
        List<Cue> found = new ArrayList<>();
        for (int i = 0; i < tokens.count(); ) {
            i = match(tokens, numbers, i, found);
        }
        return found.isEmpty() ? List.of() : found;
    }

    private int match(Tokens tokens, int[] numbers, int token, List<Cue> found) {
        int number = numbers[token];
        Node node = number >= 0 && number < first.length ? first[number] : null;
        List<Cue.Entry> best = List.of();
        int end = token + 1;
        boolean stemIsWord = false;
        if (tokens.isWord(token) && tokens.length(token) >= STEM_START) {
            List<Stem> known = stems[bucket(tokens.folded(), tokens.start(token))];
            Stem stem = known == null ? null : longest(known, tokens, token);
            if (stem != null) {
                best = stem.entries();
                stemIsWord = stem.letters().length() == tokens.length(token);
            }
        }
        int at = token + 1;
        while (node != null) {
            if (!node.entries.isEmpty()) {
                best = stemIsWord ? joined(node.entries, best) : node.entries;
                stemIsWord = false;
                end = at;
            }
            if (at >= tokens.count()) {
                break;
            }
            Node next = node.next(numbers[at]);
            if (next == null && tokens.is(at, '-') && at + 1 < tokens.count()) {
                at++;
                next = node.next(numbers[at]);
            }
            Stem stem = node.stems.isEmpty() ? null : longest(node.stems, tokens, at);
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

    private static @Nullable Stem longest(List<Stem> stems, Tokens tokens, int token) {
        Stem longest = null;
        if (tokens.isWord(token)) {
            for (int i = 0; i < stems.size(); i++) {
                Stem stem = stems.get(i);
                if (stem.letters().length() <= tokens.length(token)
                        && (longest == null || stem.letters().length() > longest.letters().length())
                        && WordTable.startsWith(
                                tokens.folded(), tokens.start(token), stem.letters())) {
                    longest = stem;
                }
            }
        }
        return longest;
    }
}
