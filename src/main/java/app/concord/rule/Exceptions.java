package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Openness;
import app.concord.model.Role;
import app.concord.model.Subject;
import app.concord.text.Term;
import app.concord.text.Terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What one piece excludes from an offer and another expressly includes: 'even on sale items', 'goes
 * with your Harbour Card'.
 */
final class Exceptions {
    private static final double SURE = 0.9;
    private static final String WITH = "combinable with ";
    private static final String NOT_WITH = "not-combinable with ";
    private static final Map<String, Set<String>> WORDS = WordLists.read("words/reduced.words");
    private static final Set<String> REDUCED = WORDS.getOrDefault("reduced", Set.of());
    private static final Set<String> THINGS = WORDS.getOrDefault("things", Set.of());

    /** Stands for every word that says that a thing is reduced already. */
    private static final String AT_LOWER_PRICE = "=reduced";

    private final Statements statements;
    private final Accusation accusation;

    Exceptions(Statements statements, Accusation accusation) {
        this.statements = statements;
        this.accusation = accusation;
    }

    void judge(List<LinkedFact> terms) {
        judge(
                with(terms, Role.EXCLUSION, term -> !Openness.isOpen(term.fact())),
                with(terms, Role.INCLUSION, term -> true));
        judge(
                with(terms, Role.COMBINATION, term -> text(term).startsWith(NOT_WITH)),
                with(terms, Role.COMBINATION, term -> text(term).startsWith(WITH)));
    }

    private static List<LinkedFact> with(
            List<LinkedFact> terms, Role role, Predicate<LinkedFact> which) {
        return terms.stream().filter(term -> term.fact().role() == role).filter(which).toList();
    }

    /** The words of a term; those with which something is combined begin with what they say. */
    private static String text(LinkedFact term) {
        return term.fact().value() instanceof FactValue.Text text ? text.text() : "";
    }

    private void judge(List<LinkedFact> excluded, List<LinkedFact> included) {
        for (List<LinkedFact> inclusion :
                Statements.group(included, term -> List.of(offer(term), words(term))).values()) {
            Set<String> words = words(inclusion.getFirst());
            String subject = offer(inclusion.getFirst());
            List<LinkedFact> against = new ArrayList<>();
            for (LinkedFact exclusion : excluded) {
                Set<String> there = words(exclusion);
                if (offer(exclusion).equals(subject)
                        && !there.isEmpty()
                        && !words.isEmpty()
                        && (words.containsAll(there)
                                || there.containsAll(words)
                                || named(inclusion.getFirst(), exclusion))) {
                    against.add(exclusion);
                }
            }
            Set<String> excluding = Statements.pieces(against);
            List<LinkedFact> alone =
                    inclusion.stream()
                            .filter(one -> !excluding.contains(one.fact().place().asset()))
                            .toList();
            if (!alone.isEmpty() && excluding.size() >= Statements.pieces(alone).size()) {
                accusation.report("included", alone, against, SURE);
            }
        }
    }

    /** Whether both go with one product, which another language calls by another name. */
    private boolean named(LinkedFact one, LinkedFact other) {
        Asset left = statements.asset(one.fact());
        Asset right = statements.asset(other.fact());
        return one.fact().role() == Role.COMBINATION
                && left != null
                && right != null
                && !Objects.equals(left.language(), right.language())
                && statements.kind(one.subject()) == Subject.Kind.PRODUCT;
    }

    /**
     * What a term is one of: its subject or, where that is none, the only code that its block
     * names: 'CALM15: 15 % off. Boxes excluded.'
     */
    private String offer(LinkedFact term) {
        if (statements.kind(term.subject()) != Subject.Kind.CAMPAIGN) {
            return term.subject();
        }
        Set<String> codes = new TreeSet<>();
        for (LinkedFact fact : statements.in(term.fact().place().asset())) {
            boolean here = fact.fact().place().block() == term.fact().place().block();
            if (here && fact.fact().kind() == FactKind.PROMO_CODE) {
                codes.add(fact.subject());
            }
        }
        return codes.size() == 1 ? codes.iterator().next() : term.subject();
    }

    /** What a thing is, however it is called: 'sale items' are 'what is already reduced'. */
    private Set<String> words(LinkedFact term) {
        Asset asset = statements.asset(term.fact());
        String language = asset == null ? null : asset.language();
        Set<String> words = new TreeSet<>();
        Set<String> things = new TreeSet<>();
        String text = text(term);
        int from = term.fact().role() == Role.COMBINATION ? text.indexOf(WITH) + WITH.length() : 0;
        for (Term one : Terms.of(text.substring(from), language)) {
            String folded = one.folded();
            if (THINGS.contains(folded)) {
                things.add(one.stem());
            } else if (!Terms.isStopWord(folded, language)) {
                words.add(REDUCED.contains(folded) ? AT_LOWER_PRICE : one.stem());
            }
        }
        return words.isEmpty() ? things : words;
    }
}
