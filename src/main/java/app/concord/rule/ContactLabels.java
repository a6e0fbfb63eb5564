package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.LinkedFact;
import app.concord.model.Span;
import app.concord.text.Term;
import app.concord.text.Terms;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The words in front of a telephone number that say whose it is: 'Spa desk', 'Bath',
 * 'Réservations'. Words that only say that it is a number, or the one for all, such as 'call us' or
 * 'customer service', name nobody.
 */
final class ContactLabels {
    private static final Set<String> LINE =
            WordLists.read("words/desks.words").getOrDefault("line", Set.of());
    private static final int MOST_WORDS = 5;
    private static final int SHORTEST = 3;
    private static final int SHARED = 5;
    private static final String ENDS = ".·|;:,\n\r•–—()/";

    private final Statements statements;
    private final Map<LinkedFact, Set<String>> said = new HashMap<>();

    ContactLabels(Statements statements) {
        this.statements = statements;
    }

    /**
     * Whether words name whose all of these numbers are, and no word is shared by two of one
     * language: then they are of two desks.
     */
    boolean areOfTwo(List<LinkedFact> one, List<LinkedFact> other) {
        boolean compared = false;
        for (LinkedFact left : one) {
            for (LinkedFact right : other) {
                if (!Objects.equals(language(left), language(right))) {
                    continue;
                }
                Set<String> a = of(left);
                Set<String> b = of(right);
                if (a.isEmpty() || b.isEmpty() || share(a, b)) {
                    return false;
                }
                compared = true;
            }
        }
        return compared;
    }

    /** Whether words name whose each of these numbers is. */
    boolean areNamed(List<LinkedFact> numbers) {
        return numbers.stream().noneMatch(number -> of(number).isEmpty());
    }

    /** Whether any two of them are named by a word in common. */
    boolean shareName(List<LinkedFact> one, List<LinkedFact> other) {
        return one.stream()
                .anyMatch(left -> other.stream().anyMatch(right -> share(of(left), of(right))));
    }

    /** Whether the same words stand in front of any two, even if they name nobody. */
    boolean shareWord(List<LinkedFact> one, List<LinkedFact> other) {
        return one.stream()
                .anyMatch(
                        left -> other.stream().anyMatch(right -> share(words(left), words(right))));
    }

    private static boolean share(Set<String> one, Set<String> other) {
        for (String word : one) {
            for (String with : other) {
                int length = Math.min(word.length(), with.length());
                if (word.equals(with)
                        || (length >= SHARED && word.regionMatches(0, with, 0, SHARED))) {
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable String language(LinkedFact fact) {
        Asset asset = statements.asset(fact.fact());
        return asset == null ? null : asset.language();
    }

    /** The words that name whose a number is; empty where none do. */
    private Set<String> of(LinkedFact number) {
        Set<String> names = new HashSet<>(words(number));
        names.removeAll(LINE);
        return names;
    }

    private Set<String> words(LinkedFact number) {
        return said.computeIfAbsent(number, this::read);
    }

    private Set<String> read(LinkedFact number) {
        Block block = statements.block(number.fact());
        if (block == null) {
            return Set.of();
        }
        Span span = number.fact().place().span();
        Set<String> found = new HashSet<>();
        if (span.start() <= block.text().length()) {
            add(before(block.text(), span.start()), language(number), found);
        }
        if (found.isEmpty() && block.cell() != null && block.cell().rowHeader() != null) {
            add(block.cell().rowHeader(), language(number), found);
        }
        return found;
    }

    /** What stands in front of a place in its part of a list or sentence, if that is not empty. */
    private static String before(String text, int end) {
        int to = end;
        while (to > 0 && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            if (".\n\r•|·;".indexOf(text.charAt(to - 1)) >= 0) {
                return "";
            }
            to--;
        }
        int from = to;
        while (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        String words = text.substring(from, to);
        // 'Bath BA2 4HA, 0808 157 0199': the end of an address names no desk.
        return words.chars().anyMatch(Character::isDigit) ? "" : words;
    }

    private static void add(String text, @Nullable String language, Set<String> found) {
        List<String> words = new ArrayList<>();
        for (Term term : Terms.of(text, language)) {
            words.add(term.folded());
        }
        for (String word : words.subList(Math.max(0, words.size() - MOST_WORDS), words.size())) {
            boolean name =
                    word.length() >= SHORTEST
                            && word.chars().noneMatch(Character::isDigit)
                            && !Terms.isStopWord(word, language);
            if (name) {
                found.add(word);
            }
        }
    }
}
