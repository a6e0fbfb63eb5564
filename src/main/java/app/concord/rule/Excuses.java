package app.concord.rule;

import app.concord.model.FactKind;
import app.concord.model.LinkedFact;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** Finds why two values of a lane that differ may both be right. */
final class Excuses {
    /** In so many pieces two values side by side are two parts of one offer. */
    private static final int SEVERAL = 2;

    private final Statements statements;
    private final Contexts contexts;
    private final ProductSides sides;
    private final Beside places;

    Excuses(Statements statements, Contexts contexts, ProductSides sides, Beside places) {
        this.statements = statements;
        this.contexts = contexts;
        this.sides = sides;
        this.places = places;
    }

    /**
     * Why two values may both be right, null for no reason. Statements that a piece with both
     * values explains are taken out of the deviating ones.
     */
    @Nullable String find(
            List<LinkedFact> deviating, List<LinkedFact> value, List<LinkedFact> right) {
        Map<String, List<LinkedFact>> there = Beside.byPiece(right);
        List<LinkedFact> beside =
                value.stream().filter(fact -> places.states(fact, there)).toList();
        if (!beside.isEmpty()) {
            if (Beside.byPiece(Beside.inOneBlock(beside, there)).size() >= SEVERAL) {
                return "beside";
            }
            boolean known = Beside.byPiece(beside).size() > 1 || statements.anyBrief(beside);
            boolean menu = Beside.byPiece(beside).size() > 1;
            deviating.removeIf(fact -> menu || isExplained(fact, beside, right, there, known));
            if (deviating.isEmpty()) {
                return "beside";
            }
        }
        return sides.ofOtherProducts(deviating, right) ? "product" : null;
    }

    /**
     * Whether each of these stands beside a third value that the brief or several pieces state, so
     * that the lane is one of several things and this is said of yet another. Where several pieces
     * state the third beside the right one, as the last days of booking and of travel, this stands
     * in the place of the right one.
     */
    boolean ofAThird(
            List<LinkedFact> deviating, List<LinkedFact> right, List<List<LinkedFact>> heavier) {
        FactKind kind = right.getFirst().fact().kind();
        boolean days = kind == FactKind.DATE || kind == FactKind.PERIOD;
        for (List<LinkedFact> third : heavier) {
            if (!third.equals(right) && statements.established(third)) {
                Map<String, List<LinkedFact>> there = Beside.byPiece(third);
                long usual =
                        Beside.byPiece(right).values().stream()
                                .filter(facts -> places.states(facts.getFirst(), there))
                                .count();
                if (!(days && usual >= SEVERAL)
                        && deviating.stream().allMatch(fact -> places.states(fact, there))) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether a piece with both values uses this statement's words for its value.
     *
     * @param known whether several pieces state both values
     */
    private boolean isExplained(
            LinkedFact fact,
            List<LinkedFact> beside,
            List<LinkedFact> right,
            Map<String, List<LinkedFact>> there,
            boolean known) {
        List<LinkedFact> one = List.of(fact);
        if (places.states(fact, there)) {
            List<LinkedFact> here = there.getOrDefault(fact.fact().place().asset(), List.of());
            boolean sameBlock =
                    here.stream()
                            .anyMatch(f -> f.fact().place().block() == fact.fact().place().block());
            return known || sameBlock || contexts.likeness(one, here) < Conflicts.ALIKE;
        }
        double other = contexts.likeness(one, right);
        return contexts.likeness(one, beside) >= other || other < Conflicts.ALIKE;
    }
}
