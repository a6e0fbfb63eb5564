package app.concord.rule;

import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * First days of what comes after an offer: 'until 14 June £49, from 15 June £59', 'from 1 March the
 * test is £30 again'. They begin nothing that could be held against the first day of the offer.
 */
final class DaysAfter {
    private static final int SEVERAL = 2;

    private DaysAfter() {}

    /**
     * The statements of first days that follow a last day, which the same piece tells or several
     * others.
     */
    static Set<LinkedFact> among(Statements statements) {
        Map<LocalDate, Set<String>> ends = new HashMap<>();
        for (FactKind kind : new FactKind[] {FactKind.DATE, FactKind.PERIOD}) {
            for (LinkedFact fact : statements.of(kind)) {
                LocalDate last = last(fact);
                if (last != null) {
                    ends.computeIfAbsent(last, d -> new HashSet<>())
                            .add(fact.fact().place().asset());
                }
            }
        }
        Set<LinkedFact> after = new HashSet<>();
        for (LinkedFact fact : statements.of(FactKind.DATE)) {
            if (fact.fact().role() == Role.START
                    && fact.fact().value() instanceof FactValue.Day day
                    && !statements.isBrief(fact)) {
                Set<String> pieces = ends.getOrDefault(day.date().minusDays(1), Set.of());
                if (pieces.size() >= SEVERAL || pieces.contains(fact.fact().place().asset())) {
                    after.add(fact);
                }
            }
        }
        return after;
    }

    private static @Nullable LocalDate last(LinkedFact fact) {
        return switch (fact.fact().value()) {
            case FactValue.Day day when fact.fact().role() == Role.END -> day.date();
            case FactValue.Period(var start, var end) when end != null -> end.date();
            default -> null;
        };
    }
}
