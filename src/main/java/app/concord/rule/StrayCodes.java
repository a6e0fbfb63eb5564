package app.concord.rule;

import app.concord.model.FactKind;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.Subject;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A code that one piece alone names for what other pieces of its channel give for another code, by
 * the same amount and in like words. Codes of different channels, by which orders are counted, are
 * left alone.
 */
final class StrayCodes {
    private static final double SURE = 0.75;
    private static final double ALIKE = 0.3;
    private static final int OF_CHANNEL = 2;
    private static final int ESTABLISHED = 3;

    private final Statements statements;
    private final Accusation accusation;

    StrayCodes(Rule rule, Statements statements, Judgement judgement) {
        this.statements = statements;
        this.accusation = new Accusation(rule, statements, judgement);
    }

    void judge() {
        List<LinkedFact> all = statements.of(FactKind.PROMO_CODE);
        List<List<LinkedFact>> codes =
                new ArrayList<>(
                        Statements.group(all, fact -> fact.fact().value().canonical()).values());
        for (List<LinkedFact> lone : codes) {
            boolean stray =
                    Statements.pieces(lone).size() == 1
                            && !statements.anyBrief(lone)
                            && statements.kind(lone.getFirst().subject()) == Subject.Kind.OFFER;
            if (stray) {
                hold(lone, codes);
            }
        }
    }

    private void hold(List<LinkedFact> lone, List<List<LinkedFact>> codes) {
        LinkedFact first = lone.getFirst();
        String piece = first.fact().place().asset();
        Set<String> given = given(first);
        for (List<LinkedFact> usual : codes) {
            boolean other =
                    !usual.getFirst().subject().equals(first.subject())
                            && Statements.pieces(usual).size() >= ESTABLISHED
                            && !Statements.pieces(usual).contains(piece);
            if (!other) {
                continue;
            }
            List<LinkedFact> same =
                    usual.stream().filter(fact -> sameBenefit(first, fact, given)).toList();
            List<LinkedFact> both = new ArrayList<>(lone);
            both.addAll(same);
            if (Statements.pieces(same).size() >= OF_CHANNEL
                    && new Contexts(both, statements).likeness(lone, same) >= ALIKE) {
                LinkedFact right = same.getFirst();
                accusation.settle("code", lone, usual, right, Basis.MAJORITY, SURE);
                return;
            }
        }
    }

    private boolean sameBenefit(LinkedFact lone, LinkedFact usual, Set<String> given) {
        return statements.channel(lone.fact()) == statements.channel(usual.fact())
                && Objects.equals(lone.fact().key().market(), usual.fact().key().market())
                && given(usual).stream().anyMatch(given::contains);
    }

    /** The amounts and percentages beside a code. */
    private Set<String> given(LinkedFact code) {
        Set<String> given = new HashSet<>();
        for (LinkedFact fact : statements.in(code.fact().place().asset())) {
            boolean here =
                    fact.fact().place().block() == code.fact().place().block()
                            && (fact.fact().kind() == FactKind.PRICE
                                    || fact.fact().kind() == FactKind.DISCOUNT);
            if (here) {
                given.add(fact.fact().value().canonical());
            }
        }
        return given;
    }
}
