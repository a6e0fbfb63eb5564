package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds cue phrases in one pass over the words of a text. A blank of a phrase meets any blanks or a
 * hyphen, a trailing {@code *} any further letters; the longest phrase at a place wins among those
 * of its {@link Meaning#layer()}, so that words about delivery hide none about prices.
 *
 * <p>A text has a cue at every other word, and memory that is not at hand costs more than all else
 * here. All nodes are therefore numbers of two bytes, those that follow a node stand side by side,
 * and one number of eight bytes tells all that is known of a node.
 */
final class CueTrie {
    /** A phrase that ends in {@code *} has at least as many letters in its last word. */
    static final int STEM_START = 3;

    private static final int BUCKETS = 1 << 12;
    private static final PhraseNode.Stem[] NO_STEMS = {};

    /** Room for the layers of a word, a power of two. */
    private static final int ROOTS = 4;

    // What is known of a node: its first entry and how many, the first node behind it and how many.
    private static final int SHORT = 16;
    private static final int MOST = (1 << SHORT) - 1;
    private static final int ENTRIES = 0;
    private static final int ENTRY_COUNT = SHORT;
    private static final int NEXT = 2 * SHORT;
    private static final int NEXT_COUNT = 3 * SHORT;

    /** Set in the count of entries where stems may come next. */
    private static final int STEMS = 1 << (SHORT - 1);

    private final WordTable words;
    private final boolean ofTimes;

    /** The beginnings of all layers while phrases are gathered. */
    private final List<PhraseNode> beginnings = new ArrayList<>();

    /** Stems that begin a phrase, by the bucket of their first letters. */
    private final PhraseNode.Stem[][] stems = new PhraseNode.Stem[BUCKETS][];

    /**
     * By the number of a word and layer, the node of the phrases that begin with it, 0 for none.
     */
    private char[] roots = {};

    private long[] nodes = {};

    /** The word that leads to a node. */
    private char[] wordTo = {};

    /** The stems that may come behind a node. */
    private PhraseNode.Stem[][] stemsBehind = {};

    private Cue.Entry[] entries = {};

    /** What {@link Cues} keeps of each of the {@link #entries}. */
    private int[] said = {};

    /**
     * A trie without phrases.
     *
     * @param words numbers the words of phrases and texts alike
     * @param ofTimes whether it is the one with the phrases about spans of time
     */
    CueTrie(WordTable words, boolean ofTimes) {
        this.words = words;
        this.ofTimes = ofTimes;
        Arrays.fill(stems, NO_STEMS);
        for (int layer = 0; layer < Meaning.LAYERS; layer++) {
            beginnings.add(new PhraseNode());
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
        PhraseNode node = beginnings.get(layer);
        int last = open ? tokens.count() - 1 : tokens.count();
        for (int i = 0; i < last; i++) {
            node = node.behind(words.add(tokens.word(i)));
        }
        if (!open) {
            node.add(entry);
        } else if (tokens.length(last) < STEM_START) {
            throw new IllegalStateException("too few letters before *: " + phrase);
        } else if (last == 0) {
            int bucket = tokens.head(0);
            List<PhraseNode.Stem> all = new ArrayList<>(Arrays.asList(stems[bucket]));
            PhraseNode.stem(all, tokens.word(0), layer).add(entry);
            stems[bucket] = all.toArray(NO_STEMS);
        } else {
            node.stem(tokens.word(last), layer).add(entry);
        }
    }

    /** To be called when all phrases are there, before any is looked for. */
    void freeze() {
        List<PhraseNode> all = new ArrayList<>();
        // Nothing leads to node 0, and no word begins a phrase of a layer with its own node.
        all.add(new PhraseNode());
        roots = new char[words.size() * ROOTS];
        for (int layer = 0; layer < beginnings.size(); layer++) {
            for (PhraseNode begun : beginnings.get(layer).nodesBehind()) {
                roots[begun.word() * ROOTS + layer] = (char) all.size();
                all.add(begun);
            }
        }
        List<Cue.Entry> lines = new ArrayList<>();
        List<Long> known = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            PhraseNode node = all.get(i);
            List<PhraseNode> behind = node.nodesBehind();
            long count = node.entries().size() | (node.stems().isEmpty() ? 0 : STEMS);
            known.add(
                    ((long) lines.size() << ENTRIES)
                            | (count << ENTRY_COUNT)
                            | ((long) all.size() << NEXT)
                            | ((long) behind.size() << NEXT_COUNT));
            lines.addAll(node.entries());
            all.addAll(behind);
        }
        if (all.size() > MOST || lines.size() > MOST || words.size() > MOST) {
            throw new IllegalStateException("too many phrases");
        }
        nodes = known.stream().mapToLong(Long::longValue).toArray();
        entries = lines.toArray(Cue.Entry[]::new);
        said = new int[entries.length];
        for (int i = 0; i < entries.length; i++) {
            said[i] = Cues.packed(entries[i]);
        }
        wordTo = new char[all.size()];
        stemsBehind = new PhraseNode.Stem[all.size()][];
        for (int i = 0; i < all.size(); i++) {
            wordTo[i] = (char) all.get(i).word();
            stemsBehind[i] = all.get(i).stems().toArray(NO_STEMS);
        }
        beginnings.clear();
    }

    /**
     * The phrases that begin with a word of a text.
     *
     * @param number of the word in the table of words
     * @return null where none does
     */
    @Nullable Beginning beginning(Tokens tokens, int token, int number) {
        int root = number * ROOTS;
        long begun = 0;
        if (root >= 0 && root < roots.length) {
            for (int layer = Meaning.LAYERS - 1; layer >= 0; layer--) {
                begun = begun << SHORT | roots[root + layer];
            }
        }
        int head = tokens.head(token);
        PhraseNode.@Nullable Stem[] longest = NO_STEMS;
        for (int layer = 0; head >= 0 && layer < Meaning.LAYERS; layer++) {
            PhraseNode.Stem stem = PhraseNode.longest(stems[head], tokens, token, layer);
            if (stem != null) {
                longest = longest.length == 0 ? new PhraseNode.Stem[Meaning.LAYERS] : longest;
                longest[layer] = stem;
            }
        }
        return begun == 0 && longest.length == 0
                ? null
                : begun(begun, longest, tokens.length(token));
    }

    /** What begins with a word of so many letters. */
    private Beginning begun(long roots, PhraseNode.@Nullable Stem[] stems, int length) {
        long words = 0;
        long letters = 0;
        List<Cue.Entry> alone = new ArrayList<>();
        for (int layer = 0; layer < Meaning.LAYERS; layer++) {
            int node = (int) (roots >>> (layer * SHORT)) & MOST;
            PhraseNode.Stem stem = stems.length == 0 ? null : stems[layer];
            if (node != 0) {
                int next = (int) (nodes[node] >>> NEXT) & MOST;
                for (int left = (int) (nodes[node] >>> NEXT_COUNT); left > 0; left--) {
                    words |= Beginning.bit(wordTo[next++]);
                }
                for (PhraseNode.Stem behind : stemsBehind[node]) {
                    letters |= Beginning.bit(behind.letters().charAt(0));
                }
                int first = (int) (nodes[node] >>> ENTRIES) & MOST;
                int count = (int) (nodes[node] >>> ENTRY_COUNT) & MOST & ~STEMS;
                alone.addAll(Arrays.asList(entries).subList(first, first + count));
                stem = count > 0 && stem != null && stem.letters().length() != length ? null : stem;
            }
            if (stem != null) {
                alone.addAll(stem.entries());
            }
        }
        return new Beginning(roots, stems, words, letters, alone);
    }

    /** Where a node and a word lead; 0, to which nothing leads, for nowhere. */
    private int step(long known, int word) {
        if (word < 0) {
            return 0;
        }
        int low = (int) (known >>> NEXT) & MOST;
        int high = low + (int) (known >>> NEXT_COUNT);
        while (low < high) {
            int middle = (low + high) >>> 1;
            int there = wordTo[middle];
            if (there == word) {
                return middle;
            }
            if (there < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return 0;
    }

    /**
     * Every cue of a text, in order; several where a phrase has several meanings.
     *
     * @param words those of the text
     */
    Cues find(Tokens tokens, KnownWord[] words) {
        Cues found = new Cues(words.length);
        int[] free = null;
        int allFree = 0;
        for (int i = 0; i < words.length; i++) {
            Beginning begun = ofTimes ? words[i].times() : words[i].cues();
            if (begun == null) {
                continue;
            }
            if (i >= allFree && !begun.mayGoOn(tokens, words, i + 1)) {
                begun.addAlone(i, found);
                continue;
            }
            free = free == null ? new int[Meaning.LAYERS] : free;
            allFree = Math.max(allFree, match(tokens, words, i, begun, free, found));
        }
        found.close();
        return found;
    }

    /** Adds what begins at a token, of each layer the longest; where the longest ends. */
    private int match(
            Tokens tokens, KnownWord[] words, int token, Beginning begun, int[] free, Cues found) {
        int longest = token;
        long roots = begun.roots();
        PhraseNode.@Nullable Stem[] stems = begun.stems();
        for (int layer = 0; layer < Meaning.LAYERS; layer++, roots >>>= SHORT) {
            int node = (int) roots & MOST;
            PhraseNode.Stem stem = stems.length == 0 ? null : stems[layer];
            if ((node != 0 || stem != null) && token >= free[layer]) {
                free[layer] = match(tokens, words, token, node, stem, found);
                longest = Math.max(longest, free[layer]);
            }
        }
        return longest;
    }

    /** Adds the longest phrase that begins at a token; the token behind it. */
    private int match(
            Tokens tokens,
            KnownWord[] words,
            int token,
            int begun,
            PhraseNode.@Nullable Stem stemmed,
            Cues found) {
        int node = begun;
        int best = 0;
        PhraseNode.Stem stem = stemmed;
        boolean stemIsWord = stem != null && stem.letters().length() == tokens.length(token);
        int end = token + 1;
        int at = token + 1;
        while (node != 0) {
            long known = nodes[node];
            int says = (int) (known >>> ENTRY_COUNT) & MOST;
            if ((says & ~STEMS) > 0) {
                best = node;
                stem = stemIsWord ? stem : null;
                end = at;
            }
            stemIsWord = false;
            if (at >= tokens.count() || (known >>> NEXT_COUNT == 0 && says < STEMS)) {
                break;
            }
            int next = step(known, words[at].number());
            if (next == 0 && tokens.is(at, '-') && at + 1 < tokens.count()) {
                at++;
                next = step(known, words[at].number());
            }
            PhraseNode.Stem behind =
                    says < STEMS ? null : PhraseNode.longest(stemsBehind[node], tokens, at, -1);
            if (behind != null) {
                best = 0;
                stem = behind;
                stemIsWord = stem.letters().length() == tokens.length(at);
                end = at + 1;
            }
            node = next;
            at++;
        }
        int before = found.size();
        if (best != 0) {
            int first = (int) (nodes[best] >>> ENTRIES) & MOST;
            int last = first + ((int) (nodes[best] >>> ENTRY_COUNT) & MOST & ~STEMS);
            for (int i = first; i < last; i++) {
                found.add(entries[i], said[i], token, end);
            }
        }
        if (stem != null) {
            for (Cue.Entry entry : stem.entries()) {
                found.add(entry, Cues.packed(entry), token, end);
            }
        }
        return found.size() == before ? token + 1 : end;
    }
}
