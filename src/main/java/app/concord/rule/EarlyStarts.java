package app.concord.rule;

import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Role;

import java.util.List;

/**
 * Tells an early start that a piece gives some of its readers, 'for you it begins today', from a
 * wrong first day: the piece says itself when it begins for all.
 */
final class EarlyStarts {
    private EarlyStarts() {}

    static boolean isOne(Conflicts.Conflict conflict) {
        return conflict.deviating().stream()
                .allMatch(early -> isToldByAWord(early) && isLater(early, conflict.expected()));
    }

    private static boolean isToldByAWord(LinkedFact fact) {
        return fact.fact().kind() == FactKind.DATE
                && fact.fact().role() == Role.START
                && fact.fact().place().quote().chars().noneMatch(Character::isDigit);
    }

    /** Whether the same piece gives the later first day that the others give. */
    private static boolean isLater(LinkedFact early, List<LinkedFact> expected) {
        return expected.stream()
                .anyMatch(right ->
                        right.fact().place().asset().equals(early.fact().place().asset())
                                && early.fact().value() instanceof FactValue.Day first
                                && right.fact().value() instanceof FactValue.Day official
                                && first.date().isBefore(official.date()));
    }
}
