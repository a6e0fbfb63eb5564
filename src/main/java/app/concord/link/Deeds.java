package app.concord.link;

import app.concord.text.Term;
import app.concord.text.WordFile;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/**
 * What else than buying has a last day of its own: to hand in what is judged, to pay what is left.
 */
final class Deeds {
    private static final String RESOURCE = "deeds.words";
    private static final Map<String, String> WORDS = words();

    private Deeds() {}

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        WordFile.lists(Deeds.class, RESOURCE)
                .forEach((deed, all) -> all.forEach(word -> words.put(word, deed)));
        return Map.copyOf(words);
    }

    /** The deed that a word speaks of, the same in all languages; null for none. */
    static @Nullable String of(Term term) {
        return WORDS.get(term.folded());
    }
}
