package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.FactKind;
import app.concord.model.LinkedFact;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Desks of one house whose numbers differ in the last figures only: what stands in front of a
 * number, 'agents' desk', 'Presse:', tells that it is one for some only.
 */
final class Desks {
    private static final Set<String> NAMES =
            WordLists.read("words/desks.words").getOrDefault("desk", Set.of());
    private static final int MOST_WORDS = 5;
    private static final int FEWEST_PIECES = 2;
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
                        || areOfLanguages(one, other)
                        || labels.areOfTwo(one, other)
                        || (isOther(one, other) && hasSeveral(kind, first, second, one, other)));
    }

    /**
     * Whether these are the lines of two languages: whoever reads the one calls here, whoever reads
     * the other calls there, and more than one piece of each says so.
     */
    private boolean areOfLanguages(List<LinkedFact> one, List<LinkedFact> other) {
        Set<String> first = languages(one);
        Set<String> second = languages(other);
        return first.size() == 1
                && second.size() == 1
                && !first.equals(second)
                && Statements.pieces(one).size() >= FEWEST_PIECES
                && Statements.pieces(other).size() >= FEWEST_PIECES;
    }

    private Set<String> languages(List<LinkedFact> numbers) {
        Set<String> languages = new HashSet<>();
        for (LinkedFact number : numbers) {
            Asset asset = statements.asset(number.fact());
            languages.add(asset == null ? "" : Objects.requireNonNullElse(asset.language(), ""));
        }
        return languages;
    }

    /** Whether the word right in front of each of these names a desk, and none those of others. */
    boolean areLabelled(List<LinkedFact> numbers, List<LinkedFact> others) {
        return numbers.stream().allMatch(this::isLabelled)
                && others.stream().noneMatch(this::isNamed);
    }

    private boolean isLabelled(LinkedFact number) {
        List<String> words = before(number);
        return !words.isEmpty() && NAMES.contains(words.getLast());
    }

    /**
     * Whether a third number that differs from these in the last figures only stands beside one of
     * them: then the house has a number for every desk.
     */
    private boolean hasSeveral(
            FactKind kind,
            String first,
            String second,
            List<LinkedFact> one,
            List<LinkedFact> other) {
        Set<String> parts = new HashSet<>(statements.parts(one));
        parts.addAll(statements.parts(other));
        return statements.of(kind).stream()
                .filter(fact -> !Collections.disjoint(statements.parts(List.of(fact)), parts))
                .map(fact -> fact.fact().value().canonical())
                .anyMatch(third ->
                        !third.equals(first)
                                && !third.equals(second)
                                && ContactLikeness.extension(third, first, kind)
                                && ContactLikeness.extension(third, second, kind));
    }

    private boolean isNamed(LinkedFact number) {
        return before(number).stream().anyMatch(NAMES::contains);
    }

    /** The last words in front of a number, in its own part of the line. */
    private List<String> before(LinkedFact number) {
        Block block = statements.block(number.fact());
        if (block == null) {
            return List.of();
        }
        String before = block.text().substring(0, number.fact().place().span().start());
        int start = before.length();
        while (start > 0 && ENDS.indexOf(before.charAt(start - 1)) < 0) {
            start--;
        }
        // What stands in front of all that a line says may be its label: 'Presse: 030 …'.
        String lead = start == 0 && block.label() != null ? block.label() + ' ' : "";
        List<String> words =
                Words.of(lead + before.substring(start)).stream().map(Words.Word::folded).toList();
        return words.subList(Math.max(0, words.size() - MOST_WORDS), words.size());
    }
}
