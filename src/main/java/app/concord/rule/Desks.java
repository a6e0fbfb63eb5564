package app.concord.rule;

import app.concord.model.Block;
import app.concord.model.FactKind;
import app.concord.model.LinkedFact;

import java.util.List;
import java.util.Set;

/**
 * Desks of one house whose numbers differ in the last figures only: what stands in front of a
 * number, 'agents' desk', 'Presse:', tells that it is one for some only.
 */
final class Desks {
    private static final Set<String> NAMES =
            WordLists.read("words/desks.words").getOrDefault("desk", Set.of());
    private static final int MOST_WORDS = 5;
    private static final String ENDS = ".·|;\n\r•–—";

    private final Statements statements;
    private final ContactLabels labels;

    Desks(Statements statements) {
        this.statements = statements;
        this.labels = new ContactLabels(statements);
    }

    /**
     * Whether words name whose these numbers are, 'Spa desk', and share none with those in front of
     * the number that is held to be right.
     */
    boolean isOther(List<LinkedFact> numbers, List<LinkedFact> right) {
        return labels.areNamed(numbers) && !labels.shareName(numbers, right);
    }

    /**
     * Whether these contacts differ in the last figures only and a word in front of one of them
     * names a desk that no other one's names, or words name two: 'Bath' and 'Spa desk'.
     */
    boolean areTwo(FactKind kind, List<LinkedFact> one, List<LinkedFact> other) {
        String first = one.getFirst().fact().value().canonical();
        String second = other.getFirst().fact().value().canonical();
        return ContactLikeness.extension(first, second, kind)
                && (one.stream().allMatch(this::isNamed) != other.stream().anyMatch(this::isNamed)
                        || labels.areOfTwo(one, other));
    }

    private boolean isNamed(LinkedFact number) {
        Block block = statements.block(number.fact());
        if (block == null) {
            return false;
        }
        String before = block.text().substring(0, number.fact().place().span().start());
        int start = before.length();
        while (start > 0 && ENDS.indexOf(before.charAt(start - 1)) < 0) {
            start--;
        }
        List<String> words =
                Words.of(before.substring(start)).stream().map(Words.Word::folded).toList();
        return words.subList(Math.max(0, words.size() - MOST_WORDS), words.size()).stream()
                .anyMatch(NAMES::contains);
    }
}
