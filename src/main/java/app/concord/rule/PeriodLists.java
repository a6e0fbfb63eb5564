package app.concord.rule;

import app.concord.model.FactKind;
import app.concord.model.LinkedFact;
import app.concord.model.Role;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Programmes that tell when each of several things runs, as the plays of a season: two pieces give
 * the same periods but for one, of which one end is the same. That all others are the same tells
 * that it is one programme, whatever the things are called.
 */
final class PeriodLists {
    private static final int FEWEST = 3;
    private static final int MOST_PIECES = 60;
    private static final int FARTHEST = 31;
    private static final double SURE = 0.9;
    private static final double OF_PROGRAMME = 0.95;

    private final Statements statements;
    private final Accusation accusation;

    /** By piece, its periods. */
    private final Map<String, Map<Run, List<LinkedFact>>> programmes = new LinkedHashMap<>();

    /** A period of more than a day, in one market. */
    private record Run(LocalDate first, LocalDate last, String market) implements Comparable<Run> {

        /** Whether one end is the same and the other is not far off. */
        boolean isSlipOf(Run other) {
            long ends = Math.abs(ChronoUnit.DAYS.between(last, other.last));
            long starts = Math.abs(ChronoUnit.DAYS.between(first, other.first));
            return market.equals(other.market)
                    && (starts == 0) != (ends == 0)
                    && starts + ends <= FARTHEST;
        }

        @Override
        public int compareTo(Run other) {
            int starts = first.compareTo(other.first);
            int ends = starts == 0 ? last.compareTo(other.last) : starts;
            return ends == 0 ? market.compareTo(other.market) : ends;
        }
    }

    private final Set<LinkedFact> found = new HashSet<>();

    private PeriodLists(Statements statements, Accusation accusation) {
        this.statements = statements;
        this.accusation = accusation;
        for (LinkedFact fact : statements.of(FactKind.PERIOD)) {
            List<WindowEdge> edges = WindowEdge.of(fact);
            if (edges.size() == 2) {
                LocalDate first = edges.getFirst().day().date();
                LocalDate last = edges.getLast().day().date();
                if (first.isBefore(last)) {
                    programmes
                            .computeIfAbsent(fact.fact().place().asset(), p -> new TreeMap<>())
                            .computeIfAbsent(
                                    new Run(
                                            first,
                                            last,
                                            Objects.requireNonNullElse(
                                                    fact.fact().key().market(), "")),
                                    r -> new ArrayList<>())
                            .add(fact);
                }
            }
        }
    }

    /**
     * Reports each end that one programme alone tells otherwise than others.
     *
     * @return the periods that were held to be wrong
     */
    static Set<LinkedFact> judge(Statements statements, Accusation accusation) {
        PeriodLists lists = new PeriodLists(statements, accusation);
        lists.judge();
        return lists.found;
    }

    private void judge() {
        programmes.values().removeIf(runs -> runs.size() <= FEWEST);
        if (programmes.size() > MOST_PIECES) {
            return;
        }
        programmes.forEach(
                (piece, runs) -> runs.forEach((run, facts) -> hold(piece, runs, run, facts)));
    }

    private void hold(
            String piece, Map<Run, List<LinkedFact>> runs, Run run, List<LinkedFact> wrong) {
        Map<Run, List<LinkedFact>> others = new TreeMap<>();
        for (Map.Entry<String, Map<Run, List<LinkedFact>>> other : programmes.entrySet()) {
            if (other.getKey().equals(piece)) {
                continue;
            }
            if (other.getValue().containsKey(run)) {
                return;
            }
            if (shared(runs, other.getValue()) >= FEWEST) {
                other.getValue()
                        .forEach((there, facts) -> {
                            if (there.isSlipOf(run) && !runs.containsKey(there)) {
                                others.computeIfAbsent(there, r -> new ArrayList<>()).addAll(facts);
                            }
                        });
            }
        }
        if (others.size() != 1) {
            return;
        }
        List<LinkedFact> right = others.values().iterator().next();
        boolean heavier = Truth.weight(right, statements) > Truth.weight(wrong, statements);
        if (heavier && !statements.anyBrief(wrong)) {
            LocalDate first = others.keySet().iterator().next().first();
            Role end = run.first().equals(first) ? Role.END : Role.START;
            found.addAll(wrong);
            accusation.reportOfOne("list", only(wrong, end), only(right, end), SURE);
        }
    }

    private static long shared(Map<Run, List<LinkedFact>> one, Map<Run, List<LinkedFact>> other) {
        return one.keySet().stream().filter(other::containsKey).count();
    }

    private static List<LinkedFact> only(List<LinkedFact> periods, Role end) {
        return periods.stream()
                .flatMap(period -> WindowEdge.of(period).stream())
                .filter(edge -> edge.role() == end)
                .map(edge -> sure(edge.alone()))
                .toList();
    }

    /** What the other periods tell apart need not be linked to anything. */
    private static LinkedFact sure(LinkedFact day) {
        return new LinkedFact(
                day.fact(),
                day.subject(),
                day.attachment(),
                Math.max(OF_PROGRAMME, day.confidence()));
    }
}
