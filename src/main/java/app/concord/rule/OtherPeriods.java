package app.concord.rule;

import app.concord.model.FactValue;
import app.concord.model.LinkedFact;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/**
 * Tells a period that is wrong from one of something else. Slips happen to one end, to both by a
 * day, or shift the whole; a period that shares neither end nor length with the usual one is its
 * own, as school holidays are or the weeks in which a spot is on the air.
 */
final class OtherPeriods {
    /** Both ends together may be so many days off in a slip. */
    private static final long FEW = 3;

    private OtherPeriods() {}

    static boolean isOne(Conflicts.Conflict conflict) {
        List<FactValue.Period> usual =
                conflict.expected().stream()
                        .map(OtherPeriods::whole)
                        .filter(Objects::nonNull)
                        .toList();
        return !usual.isEmpty()
                && conflict.deviating().stream()
                        .allMatch(wrong -> {
                            FactValue.Period own = whole(wrong);
                            return own != null
                                    && usual.stream().noneMatch(other -> akin(own, other))
                                    && conflict.expected().stream()
                                            .noneMatch(right -> ends(own, right));
                        });
    }

    private static FactValue.@Nullable Period whole(LinkedFact fact) {
        return fact.fact().value() instanceof FactValue.Period period
                        && period.start() != null
                        && period.end() != null
                ? period
                : null;
    }

    private static boolean akin(FactValue.Period one, FactValue.Period other) {
        long first = apart(one.start(), other.start());
        long last = apart(one.end(), other.end());
        return first == 0 || last == 0 || first == last || Math.abs(first) + Math.abs(last) <= FEW;
    }

    private static long apart(FactValue.@Nullable Day one, FactValue.@Nullable Day other) {
        return one == null || other == null ? 0 : ChronoUnit.DAYS.between(one.date(), other.date());
    }

    /** Whether a single day that is held to be right is one of the period's ends. */
    private static boolean ends(FactValue.Period period, LinkedFact right) {
        if (!(right.fact().value() instanceof FactValue.Day day)) {
            return false;
        }
        LocalDate date = day.date();
        return is(period.start(), date) || is(period.end(), date);
    }

    private static boolean is(FactValue.@Nullable Day day, LocalDate date) {
        return day != null && day.date().equals(date);
    }
}
