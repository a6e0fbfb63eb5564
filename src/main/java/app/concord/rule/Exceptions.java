package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Openness;
import app.concord.model.Role;
import app.concord.text.Term;
import app.concord.text.Terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What one piece excludes from an offer and another expressly includes: 'even on sale items'. */
final class Exceptions {
    private static final double SURE = 0.9;

    private final Statements statements;
    private final Accusation accusation;

    Exceptions(Statements statements, Accusation accusation) {
        this.statements = statements;
        this.accusation = accusation;
    }

    void judge(List<LinkedFact> terms) {
        List<LinkedFact> excluded =
                terms.stream()
                        .filter(term ->
                                term.fact().role() == Role.EXCLUSION
                                        && !Openness.isOpen(term.fact()))
                        .toList();
        List<LinkedFact> included =
                terms.stream().filter(term -> term.fact().role() == Role.INCLUSION).toList();
        for (List<LinkedFact> inclusion :
                Statements.group(included, term -> List.of(term.subject(), words(term))).values()) {
            Set<String> words = words(inclusion.getFirst());
            String subject = inclusion.getFirst().subject();
            List<LinkedFact> against = new ArrayList<>();
            for (LinkedFact exclusion : excluded) {
                Set<String> there = words(exclusion);
                if (exclusion.subject().equals(subject)
                        && !there.isEmpty()
                        && !words.isEmpty()
                        && (words.containsAll(there) || there.containsAll(words))) {
                    against.add(exclusion);
                }
            }
            Set<String> excluding = Accusation.pieces(against);
            List<LinkedFact> alone =
                    inclusion.stream()
                            .filter(one -> !excluding.contains(one.fact().place().asset()))
                            .toList();
            if (!alone.isEmpty() && excluding.size() >= Accusation.pieces(alone).size()) {
                accusation.report("included", alone, against, SURE);
            }
        }
    }

    private Set<String> words(LinkedFact term) {
        Asset asset = statements.asset(term.fact());
        String language = asset == null ? null : asset.language();
        Set<String> words = new TreeSet<>();
        if (term.fact().value() instanceof FactValue.Text text) {
            for (Term one : Terms.of(text.text(), language)) {
                if (!Terms.isStopWord(one.folded(), language)) {
                    words.add(one.stem());
                }
            }
        }
        return words;
    }
}
