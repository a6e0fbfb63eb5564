package app.concord.rule;

import app.concord.text.Languages;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Kinds of words by which an altered sentence or name is told from an adapted one. */
enum WordClass {
    /** Endings that make another form of the same word. */
    ENDING,
    NEGATION,
    MODAL,
    QUANTIFIER,
    /** Words that make a claim strong or weak. */
    SUPERLATIVE,
    NUMBER,
    /** Words that may come and go without changing what is said. */
    DRESSING;

    private static final Map<String, Map<WordClass, Set<String>>> BY_LANGUAGE = read();

    /** The words of this kind in a language, folded; none where the language is not known. */
    Set<String> words(@Nullable String language) {
        Map<WordClass, Set<String>> words = language == null ? null : BY_LANGUAGE.get(language);
        return words == null ? Set.of() : words.getOrDefault(this, Set.of());
    }

    /** Whether two folded words are forms of one: they differ by endings of the language alone. */
    static boolean inflected(String a, String b, @Nullable String language) {
        Set<String> endings = ENDING.words(language);
        int shorter = Math.min(a.length(), b.length());
        int shared = 0;
        while (shared < shorter && a.charAt(shared) == b.charAt(shared)) {
            shared++;
        }
        for (int stem = shared; stem >= Math.max(2, shared - 2); stem--) {
            String left = a.substring(stem);
            String right = b.substring(stem);
            if ((left.isEmpty() || endings.contains(left))
                    && (right.isEmpty() || endings.contains(right))) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Map<WordClass, Set<String>>> read() {
        Map<String, Map<WordClass, Set<String>>> all = new HashMap<>();
        for (String language : Languages.all()) {
            Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);
            WordLists.read("words/" + language + ".words")
                    .forEach((name, list) ->
                            words.put(valueOf(name.toUpperCase(Locale.ROOT)), list));
            all.put(language, words);
        }
        return all;
    }
}
