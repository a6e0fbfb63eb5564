package app.concord.rule;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that say the same where one stands in the place of the other in a line of copy: 'gift' and
 * 'free', 'book' and 'reserve'.
 */
final class AlikeWords {
    private static final Map<String, Map<String, Set<String>>> GROUPS = groups();

    private AlikeWords() {}

    /** Whether two folded words say the same in the language; false where it is not known. */
    static boolean alike(String one, String other, @Nullable String language) {
        return language != null
                && GROUPS.getOrDefault(language, Map.of())
                        .getOrDefault(one, Set.of())
                        .contains(other);
    }

    /** By language and word, those that say the same. */
    private static Map<String, Map<String, Set<String>>> groups() {
        Map<String, Map<String, Set<String>>> all = new HashMap<>();
        WordLists.read("words/alike.words")
                .forEach((language, lines) -> {
                    Map<String, Set<String>> words = new HashMap<>();
                    for (String line : lines) {
                        List<String> group = List.of(line.split(" ", -1));
                        for (String word : group) {
                            words.computeIfAbsent(word, w -> new HashSet<>()).addAll(group);
                        }
                    }
                    all.put(language, words);
                });
        return all;
    }
}
