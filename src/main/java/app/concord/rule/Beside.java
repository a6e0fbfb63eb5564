package app.concord.rule;

import app.concord.model.Block;
import app.concord.model.LinkedFact;
import app.concord.model.Region;

import java.util.List;
import java.util.Map;

/** Which statements of two values stand beside each other in one piece. */
final class Beside {
    private final Statements statements;

    Beside(Statements statements) {
        this.statements = statements;
    }

    /** Those in whose block the other value stands too: 'first box 50 %, the next three 25 %'. */
    static List<LinkedFact> inOneBlock(
            List<LinkedFact> facts, Map<String, List<LinkedFact>> others) {
        return facts.stream()
                .filter(fact ->
                        others.getOrDefault(fact.fact().place().asset(), List.of()).stream()
                                .anyMatch(other ->
                                        other.fact().place().block()
                                                == fact.fact().place().block()))
                .toList();
    }

    static Map<String, List<LinkedFact>> byPiece(List<LinkedFact> facts) {
        return Statements.group(facts, fact -> fact.fact().place().asset());
    }

    /** Whether the piece of a statement also states the other value, and not in a retelling. */
    boolean states(LinkedFact fact, Map<String, List<LinkedFact>> others) {
        return others.getOrDefault(fact.fact().place().asset(), List.of()).stream()
                .anyMatch(other -> isBeside(fact, other));
    }

    /**
     * Whether both stand in one part of a piece: what a subject line promises the body must keep,
     * and what the bar above all pages says the page below it.
     */
    private boolean isBeside(LinkedFact one, LinkedFact other) {
        Block left = statements.block(one.fact());
        Block right = statements.block(other.fact());
        return left == null
                || right == null
                || (left.part().equals(right.part())
                        && (left.region() == Region.BANNER) == (right.region() == Region.BANNER));
    }
}
