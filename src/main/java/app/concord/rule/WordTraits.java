package app.concord.rule;

import app.concord.text.Terms;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the lists of a language say of each word, as a set of bits: each word is looked up in them
 * once, as most words come up again and again, and the traits of a sentence are those of all of its
 * words. Of two words that would take the same slot the later one is kept. Safe for any thread:
 * what is kept never changes, and a lost race only looks a word up twice.
 */
final class WordTraits {
    /** It bears what is said: no small word, no mere dressing. */
    static final int CONTENT = 1;

    static final int NEGATION = 1 << 1;

    /** A modal verb, a quantifier or a superlative. */
    static final int STRENGTH = 1 << 2;

    static final int QUANTIFIER = 1 << 3;

    /** It begins or ends with a digit. */
    static final int FIGURE = 1 << 4;

    /** It begins with a digit. */
    static final int DIGIT = 1 << 5;

    /** It stands for a number of two or more. */
    static final int NUMBER = 1 << 6;

    /** 'Almost', 'mostly'. */
    static final int PARTLY = 1 << 7;

    /** 'May', 'can help'. */
    static final int POSSIBLE = 1 << 8;

    /** It speaks to the reader. */
    static final int READER = 1 << 9;

    /** 'Proven', 'tested'. */
    static final int PROOF = 1 << 10;

    /** It makes what is said depend on something. */
    static final int CONDITION = 1 << 11;

    /** It may be two or three letters and an ending of the language. */
    static final int SHORT_STEM = 1 << 12;

    private static final int SHORTEST_CONTENT = 3;

    /** It says nothing of its own. */
    static final int STOP = 1 << 13;

    private static final int LONGEST_SHORT_STEM = 3;
    private static final int SLOTS = 1 << 13;
    private static final Map<String, WordTraits> BY_LANGUAGE = new ConcurrentHashMap<>();
    private static final WordTraits UNKNOWN = new WordTraits(null);
    private static final Map<String, Integer> LISTS = lists();

    private final @Nullable String language;
    private final @Nullable Known[] slots = new Known[SLOTS];

    /** A word and its traits. */
    private record Known(String folded, int traits) {}

    private WordTraits(@Nullable String language) {
        this.language = language;
    }

    private static Map<String, Integer> lists() {
        Map<String, Integer> lists = new HashMap<>();
        lists.put("partly", PARTLY);
        lists.put("possible", POSSIBLE);
        lists.put("reader", READER);
        lists.put("proof", PROOF);
        lists.put("condition", CONDITION);
        return Map.copyOf(lists);
    }

    /** The words of a language. */
    static WordTraits in(@Nullable String language) {
        return language == null ? UNKNOWN : BY_LANGUAGE.computeIfAbsent(language, WordTraits::new);
    }

    /** The traits of a folded word. */
    int of(String folded) {
        int hash = folded.hashCode();
        int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
        Known known = slots[slot];
        if (known == null || !known.folded.equals(folded)) {
            known = new Known(folded, read(folded));
            slots[slot] = known;
        }
        return known.traits;
    }

    /** Whether a folded word has one of these traits. */
    boolean any(String folded, int traits) {
        return (of(folded) & traits) != 0;
    }

    private int read(String folded) {
        boolean stop = Terms.isStopWord(folded, language);
        int traits = stop ? STOP : 0;
        if (folded.length() >= SHORTEST_CONTENT
                && !stop
                && !WordClass.DRESSING.words(language).contains(folded)) {
            traits |= CONTENT;
        }
        if (WordClass.NEGATION.words(language).contains(folded)) {
            traits |= NEGATION;
        }
        if (WordClass.QUANTIFIER.words(language).contains(folded)) {
            traits |= QUANTIFIER | STRENGTH;
        }
        if (WordClass.MODAL.words(language).contains(folded)
                || WordClass.SUPERLATIVE.words(language).contains(folded)) {
            traits |= STRENGTH;
        }
        if (!folded.isEmpty() && Character.isDigit(folded.charAt(0))) {
            traits |= DIGIT | FIGURE;
        }
        if (!folded.isEmpty() && Character.isDigit(folded.charAt(folded.length() - 1))) {
            traits |= FIGURE;
        }
        if (CountWords.value(folded, language) > 1) {
            traits |= NUMBER;
        }
        if (folded.length() > LONGEST_SHORT_STEM
                && (isEnding(folded, LONGEST_SHORT_STEM)
                        || isEnding(folded, LONGEST_SHORT_STEM - 1))) {
            traits |= SHORT_STEM;
        }
        for (Map.Entry<String, Integer> list : LISTS.entrySet()) {
            if (ExclusiveWords.is(list.getKey(), folded, language)) {
                traits |= list.getValue();
            }
        }
        return traits;
    }

    private boolean isEnding(String folded, int from) {
        return WordClass.ENDING.words(language).contains(folded.substring(from));
    }
}
