package app.concord.importing.web;

import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words in an element's classes and id, in order: {@code class="site-footer promoBar"} gives
 * {@code site, footer} and {@code promo, bar}.
 *
 * @param names one list of words a name
 */
record ClassWords(List<List<String>> names) {
    private static final Pattern BOUNDARY =
            Pattern.compile("[-_:]+|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\d)");
    private static final Set<String> HOLDING = Set.of("with", "has", "no", "without");
    private static final int LONGEST = 1000;

    static ClassWords of(Element element) {
        String all = element.className() + " " + element.id();
        if (all.isBlank() || all.length() > LONGEST) {
            return new ClassWords(List.of());
        }
        List<List<String>> names = new ArrayList<>();
        for (String name : all.strip().split("\\s+")) {
            names.add(
                    BOUNDARY.splitAsStream(name)
                            .filter(word -> !word.isEmpty())
                            .map(word -> word.toLowerCase(Locale.ROOT))
                            .toList());
        }
        return new ClassWords(names);
    }

    /** Whether any name holds one of the words. */
    boolean anyOf(Set<String> words) {
        return names.stream().anyMatch(name -> name.stream().anyMatch(words::contains));
    }

    /** Whether a name is one of the words alone. */
    boolean exactly(Set<String> words) {
        return names.stream().anyMatch(name -> name.size() == 1 && words.contains(name.getFirst()));
    }

    /** Whether a name is these two words alone. */
    boolean isPair(String first, String second) {
        return names.stream()
                .anyMatch(name ->
                        name.size() == 2
                                && name.get(0).equals(first)
                                && name.get(1).equals(second));
    }

    /**
     * Whether a word of the second set follows one of the first in the same name. What has such a
     * thing inside is not one: {@code has-old-price}.
     */
    boolean pair(Set<String> first, Set<String> second) {
        for (List<String> name : names) {
            for (int i = 0; i + 1 < name.size(); i++) {
                if (i > 0 && HOLDING.contains(name.get(i - 1))) {
                    continue;
                }
                if (first.contains(name.get(i)) && second.contains(name.get(i + 1))) {
                    return true;
                }
            }
        }
        return false;
    }
}
