package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Role;
import app.concord.model.Span;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Tells an early start that a piece gives some of its readers, 'for you it begins today', from a
 * wrong first day: the piece says itself when it begins for all, or that this is before the others.
 */
final class EarlyStarts {
    private EarlyStarts() {}

    static boolean isOne(Conflicts.Conflict conflict, Statements statements) {
        return conflict.deviating().stream()
                .allMatch(early ->
                        (isToldByAWord(early) && isLater(early, conflict.expected()))
                                || (isToldEarly(early, statements)
                                        && isBefore(early, conflict.expected())));
    }

    /**
     * Whether its sentence says that some may come before the others: 'a day early for members'.
     */
    private static boolean isToldEarly(LinkedFact fact, Statements statements) {
        Asset asset = statements.asset(fact.fact());
        Block block = statements.block(fact.fact());
        if (asset == null || block == null || fact.fact().role() != Role.START) {
            return false;
        }
        Span sentence = Pieces.sentence(asset, block, fact.fact().place().span());
        String words = block.text().substring(sentence.start(), sentence.end());
        return Phrases.of(asset.language()).find(words).stream()
                .anyMatch(hit -> hit.section().equals("early"));
    }

    private static boolean isBefore(LinkedFact early, List<LinkedFact> expected) {
        return expected.stream().allMatch(right -> isBefore(early, right));
    }

    private static boolean isBefore(LinkedFact early, LinkedFact right) {
        LocalDate first = firstDay(early);
        LocalDate official = firstDay(right);
        return first != null && official != null && first.isBefore(official);
    }

    private static @Nullable LocalDate firstDay(LinkedFact fact) {
        return switch (fact.fact().value()) {
            case FactValue.Day day -> day.date();
            case FactValue.Period period when period.start() != null -> period.start().date();
            default -> null;
        };
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
                                && isBefore(early, right));
    }
}
