package app.concord.rule;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Collections;
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
    private static final String GIFT = " gift";
    private static final Map<String, Map<String, Set<String>>> GROUPS = groups();

    private AlikeWords() {}

    /** Whether two folded words say the same in the language; false where it is not known. */
    static boolean alike(String one, String other, @Nullable String language) {
        return same(one, other, language, "") || same(one, other, language, GIFT);
    }

    private static boolean same(String one, String other, @Nullable String language, String list) {
        return language != null
                && GROUPS.getOrDefault(language + list, Map.of())
                        .getOrDefault(one, Set.of())
                        .contains(other);
    }

    /**
     * Whether both texts say that something costs nothing, each in another word: of a pair of
     * pillows 'free' and 'gift' tell the same.
     */
    static boolean giveInOtherWords(
            Collection<String> one, Collection<String> other, @Nullable String language) {
        Set<String> left = gifts(one, language);
        Set<String> right = gifts(other, language);
        return !left.isEmpty() && !right.isEmpty() && Collections.disjoint(left, right);
    }

    private static Set<String> gifts(Collection<String> words, @Nullable String language) {
        Set<String> found = new HashSet<>(words);
        found.retainAll(GROUPS.getOrDefault(language + GIFT, Map.of()).keySet());
        return found;
    }

    /** By list and word, those that say the same. */
    private static Map<String, Map<String, Set<String>>> groups() {
        Map<String, Map<String, Set<String>>> all = new HashMap<>();
        WordLists.read("words/alike.words")
                .forEach((name, lines) -> {
                    Map<String, Set<String>> words = new HashMap<>();
                    for (String line : lines) {
                        List<String> group = List.of(line.split(" ", -1));
                        for (String word : group) {
                            words.computeIfAbsent(word, w -> new HashSet<>()).addAll(group);
                        }
                    }
                    all.put(name, words);
                });
        return all;
    }

    /** 'Use GLOW20', 'code GLOW20': how a code is named says nothing of it. */
    static boolean nameCode(List<String> left, List<String> right, WordAlignment.Pair pair) {
        return beforeCode(left, pair.left()) && beforeCode(right, pair.right());
    }

    private static boolean beforeCode(List<String> words, String word) {
        int next = words.indexOf(word) + 1;
        String code = next < words.size() ? words.get(next) : "";
        return code.chars().anyMatch(Character::isDigit)
                && code.chars().anyMatch(Character::isLetter);
    }
}
