package app.concord.rule;

import app.concord.model.LinkedFact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Ages that price lists tell one behind the other, 'child 5–12, youth 13–25, senior 65–74', of
 * which one piece ends or begins one band at another age than all others do.
 */
final class AgeLadders {
    private static final int FEWEST_RIGHT = 3;
    private static final double SURE = 0.85;

    private final Statements statements;
    private final Accusation accusation;

    AgeLadders(Statements statements, Accusation accusation) {
        this.statements = statements;
        this.accusation = accusation;
    }

    /**
     * Reports each band that differs from the usual one at one end only.
     *
     * @param bands ages with both ends told
     */
    void judge(List<LinkedFact> bands) {
        for (List<LinkedFact> market :
                Statements.group(
                                bands,
                                fact -> Objects.requireNonNullElse(fact.fact().key().market(), ""))
                        .values()) {
            judge(market, AgeBands::least, AgeBands::most);
            judge(market, AgeBands::most, AgeBands::least);
        }
    }

    private void judge(
            List<LinkedFact> bands,
            Function<LinkedFact, Integer> same,
            Function<LinkedFact, Integer> other) {
        for (List<LinkedFact> step : Statements.group(bands, same).values()) {
            Map<Integer, List<LinkedFact>> values = new TreeMap<>(Statements.group(step, other));
            if (values.size() == 2) {
                List<List<LinkedFact>> both = new ArrayList<>(values.values());
                hold(both.get(0), both.get(1), bands);
                hold(both.get(1), both.get(0), bands);
            }
        }
    }

    private void hold(List<LinkedFact> wrong, List<LinkedFact> right, List<LinkedFact> all) {
        Set<String> lone = Statements.pieces(wrong);
        Set<String> usual = Statements.pieces(right);
        boolean many = usual.size() >= FEWEST_RIGHT || statements.anyBrief(right);
        if (lone.size() == 1
                && many
                && !statements.anyBrief(wrong)
                && !usual.containsAll(lone)
                && sharesStep(lone.iterator().next(), usual, wrong, all)) {
            accusation.report("age", wrong, right, SURE);
        }
    }

    /** Whether a piece tells another band just as one of the others does. */
    private static boolean sharesStep(
            String piece, Set<String> others, List<LinkedFact> wrong, List<LinkedFact> all) {
        Set<String> here = new HashSet<>();
        Set<String> there = new HashSet<>();
        for (LinkedFact fact : all) {
            String at = fact.fact().place().asset();
            if (at.equals(piece) && !wrong.contains(fact)) {
                here.add(fact.fact().value().canonical());
            } else if (others.contains(at)) {
                there.add(fact.fact().value().canonical());
            }
        }
        here.retainAll(there);
        return !here.isEmpty();
    }
}
