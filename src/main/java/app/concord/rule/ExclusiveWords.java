package app.concord.rule;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that exclude each other where one stands in the place of another: 'daily' and 'weekly',
 * 'inside' and 'outside', 'all' and 'most'.
 */
final class ExclusiveWords {
    private static final Map<String, Set<String>> LISTS = WordLists.read("words/exclusive.words");
    private static final Map<String, Map<String, Map<Integer, Integer>>> MEMBERS = members();
    private static final int LONGEST_ENDING = 3;
    private static final int SHORTEST_COMMON = 4;
    private static final int SHORTEST_HEAD = 3;

    private ExclusiveWords() {}

    /** Whether two folded words can not both be true of the same thing. */
    static boolean exclude(String one, String other, @Nullable String language) {
        if (language == null) {
            return false;
        }
        if (differ(lines(one, language), lines(other, language))) {
            return true;
        }
        // 'aussenwande' and 'innenwande' have more letters in common than their second part
        for (int end = common(one, other); end >= SHORTEST_COMMON; end--) {
            String left = one.substring(0, one.length() - end);
            String right = other.substring(0, other.length() - end);
            if (Math.min(left.length(), right.length()) >= SHORTEST_HEAD
                    && differ(lines(left, language), lines(right, language))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a folded word is on one of the lists behind a language's name. */
    static boolean is(String list, String folded, @Nullable String language) {
        return language != null
                && LISTS.getOrDefault(language + " " + list, Set.of()).contains(folded);
    }

    /** Whether the words say 'one of the' somewhere. */
    static boolean oneOf(List<String> words, @Nullable String language) {
        if (language == null) {
            return false;
        }
        String text = " " + String.join(" ", words) + " ";
        return LISTS.getOrDefault(language + " one-of", Set.of()).stream()
                .anyMatch(phrase -> text.contains(" " + phrase + " "));
    }

    /** On which lines a word stands, and as which word of each. */
    private static Map<Integer, Integer> lines(String folded, String language) {
        Map<String, Map<Integer, Integer>> words = MEMBERS.getOrDefault(language, Map.of());
        Map<Integer, Integer> exact = words.get(folded);
        if (exact != null) {
            return exact;
        }
        for (int cut = 0; cut <= LONGEST_ENDING && cut < folded.length(); cut++) {
            Map<Integer, Integer> begun =
                    words.get(folded.substring(0, folded.length() - cut) + "*");
            if (begun != null) {
                return begun;
            }
        }
        return Map.of();
    }

    private static boolean differ(Map<Integer, Integer> one, Map<Integer, Integer> other) {
        for (Map.Entry<Integer, Integer> line : one.entrySet()) {
            Integer there = other.get(line.getKey());
            if (there != null && !there.equals(line.getValue())) {
                return true;
            }
        }
        return false;
    }

    /** How many letters two words have in common at their ends. */
    private static int common(String one, String other) {
        int least = Math.min(one.length(), other.length());
        int count = 0;
        while (count < least
                && one.charAt(one.length() - 1 - count)
                        == other.charAt(other.length() - 1 - count)) {
            count++;
        }
        return count;
    }

    /** By language and word, its lines and its place in each. */
    private static Map<String, Map<String, Map<Integer, Integer>>> members() {
        Map<String, Map<String, Map<Integer, Integer>>> all = new HashMap<>();
        LISTS.forEach((language, lines) -> {
            if (language.indexOf(' ') >= 0) {
                return;
            }
            Map<String, Map<Integer, Integer>> words = new HashMap<>();
            for (String line : lines) {
                String[] members = line.split(" ", -1);
                for (int i = 0; i < members.length; i++) {
                    for (String form : members[i].split("\\|", -1)) {
                        words.computeIfAbsent(form, f -> new HashMap<>(2)).put(line.hashCode(), i);
                    }
                }
            }
            all.put(language, words);
        });
        return all;
    }
}
