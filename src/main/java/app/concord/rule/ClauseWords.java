package app.concord.rule;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The words of {@code clauses/<language>.words}: those that make a clause a condition, those that
 * deny, and those that exclude each other, 'before' and 'after'.
 */
final class ClauseWords {
    private static final Map<String, ClauseWords> BY_LANGUAGE = load();

    private final Set<String> cues;
    private final Set<String> negators;

    /** By word, the numbers of the groups it is in. */
    private final Map<String, Set<Integer>> groups = new HashMap<>();

    private ClauseWords(Set<String> cues, Set<String> negators, Set<String> opposites) {
        this.cues = cues;
        this.negators = negators;
        int number = 0;
        for (String line : opposites.stream().sorted().toList()) {
            for (String word : line.split(" ", -1)) {
                groups.computeIfAbsent(word, w -> new HashSet<>(1)).add(number);
            }
            number++;
        }
    }

    /** The words of a language; null where it is not known. */
    static @Nullable ClauseWords of(@Nullable String language) {
        return language == null ? null : BY_LANGUAGE.get(language);
    }

    /** Whether a folded word makes a clause a condition. */
    boolean isCue(String word) {
        return cues.contains(word);
    }

    /** Whether a folded word denies what it stands beside. */
    boolean denies(String word) {
        return negators.contains(word);
    }

    /** Whether a folded word has others that exclude it. */
    boolean hasOpposites(String word) {
        return groups.containsKey(word);
    }

    /** Whether two folded words exclude each other. */
    boolean areOpposites(String one, String other) {
        return !one.equals(other)
                && groups.getOrDefault(one, Set.of()).stream()
                        .anyMatch(groups.getOrDefault(other, Set.of())::contains);
    }

    private static Map<String, ClauseWords> load() {
        Map<String, ClauseWords> all = new HashMap<>();
        for (String language : Phrases.LANGUAGES) {
            Map<String, Set<String>> lists = WordLists.read("clauses/" + language + ".words");
            all.put(
                    language,
                    new ClauseWords(
                            lists.getOrDefault("cue", Set.of()),
                            lists.getOrDefault("negator", Set.of()),
                            lists.getOrDefault("opposite", Set.of())));
        }
        return Map.copyOf(all);
    }
}
