package app.concord.rule;

import app.concord.model.Evidence;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Finding;
import app.concord.model.LinkedFact;
import app.concord.model.Place;
import app.concord.model.Role;
import app.concord.model.Severity;
import app.concord.model.Subject;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Windows that share one end and differ in the other: '10 to 15 December' where several pieces say
 * '10 to 13 December'. The end they share tells that one window is meant, whatever else the piece
 * says; a day that another piece names too is left alone, as it may be that of something else.
 */
final class SharedEdges {
    private static final String END = "end";
    private static final double SURE = 0.85;
    private static final double AGREED_ON = 0.95;
    private static final int NEAR = 10;

    /** So far apart are days of which one is a slip where several pieces agree on the window. */
    private static final int MONTH = 31;

    /** So many pieces with one window leave no doubt about it. */
    private static final int AGREED = 3;

    /** How sure it is at least that a window is theirs which shares an end with it. */
    private static final double SHARED = 0.85;

    private final Rule rule;
    private final Statements statements;
    private final Judgement judgement;
    private final Map<LocalDate, Set<String>> firstDays = new LinkedHashMap<>();
    private final Map<LocalDate, Set<String>> lastDays = new LinkedHashMap<>();
    private final Map<LocalDate, Set<String>> otherDays = new LinkedHashMap<>();

    SharedEdges(Rule rule, Statements statements, Judgement judgement) {
        this.rule = rule;
        this.statements = statements;
        this.judgement = judgement;
    }

    void judge() {
        List<WindowEdge> starts = new ArrayList<>();
        List<WindowEdge> ends = new ArrayList<>();
        for (FactKind kind : List.of(FactKind.DATE, FactKind.PERIOD)) {
            for (LinkedFact fact : statements.of(kind)) {
                note(fact);
            }
        }
        for (LinkedFact fact : statements.of(FactKind.PERIOD)) {
            List<WindowEdge> edges = WindowEdge.of(fact);
            if (edges.size() == 2) {
                starts.add(edges.getFirst());
                ends.add(edges.getLast());
            }
        }
        hold(ends, starts, END);
        hold(starts, ends, "start");
    }

    private void note(LinkedFact fact) {
        Role role = fact.fact().role();
        if (fact.fact().value() instanceof FactValue.Day day) {
            add(
                    switch (role) {
                        case START -> firstDays;
                        case END -> lastDays;
                        default -> otherDays;
                    },
                    day,
                    fact);
        } else if (fact.fact().value() instanceof FactValue.Period(var start, var end)) {
            add(role == Role.EVENT ? otherDays : firstDays, start, fact);
            add(role == Role.EVENT ? otherDays : lastDays, end, fact);
        }
    }

    private static void add(
            Map<LocalDate, Set<String>> to, FactValue.@Nullable Day day, LinkedFact fact) {
        if (day != null) {
            to.computeIfAbsent(day.date(), d -> new LinkedHashSet<>())
                    .add(fact.fact().place().asset());
        }
    }

    /** Holds the days at one end of windows against each other that share the other end. */
    private void hold(List<WindowEdge> edges, List<WindowEdge> others, String message) {
        Map<List<Object>, List<WindowEdge>> own = new LinkedHashMap<>();
        Map<List<Object>, List<WindowEdge>> mixed = new LinkedHashMap<>();
        for (int i = 0; i < edges.size(); i++) {
            WindowEdge edge = edges.get(i);
            LocalDate shared = others.get(i).day().date();
            own.computeIfAbsent(
                            List.of(shared, edge.market(), edge.fact().subject()),
                            l -> new ArrayList<>())
                    .add(edge);
            mixed.computeIfAbsent(List.of(shared, edge.market()), l -> new ArrayList<>()).add(edge);
        }
        own.values().forEach(lane -> holdLane(lane, message, false));
        mixed.values().forEach(lane -> holdLane(lane, message, true));
    }

    /**
     * Holds the days of a lane against each other.
     *
     * @param mixed whether some are of all of the campaign and others of a part of it: then only
     *     one of the whole may be wrong, where several pieces agree on the window
     */
    private void holdLane(List<WindowEdge> lane, String message, boolean mixed) {
        Map<LocalDate, List<LinkedFact>> days = new LinkedHashMap<>();
        lane.forEach(edge ->
                days.computeIfAbsent(edge.day().date(), d -> new ArrayList<>()).add(edge.alone()));
        if (days.size() < 2) {
            return;
        }
        days.forEach((day, wrong) -> {
            if (Statements.pieces(wrong).size() > 1
                    || statements.anyBrief(wrong)
                    || (mixed && !areOfAll(wrong))
                    || accused(wrong.getFirst())) {
                return;
            }
            days.forEach((other, right) -> {
                boolean agreed = Statements.pieces(right).size() >= AGREED;
                long apart = Math.abs(ChronoUnit.DAYS.between(day, other));
                if (apart <= (agreed && !mixed ? MONTH : NEAR)
                        && (agreed || !mixed)
                        && !other.equals(day)
                        && isOwn(day, message, agreed)
                        && statements.established(right)
                        && right.stream().noneMatch(fact -> inOneBlock(fact, wrong.getFirst()))
                        && !accused(wrong.getFirst())) {
                    new Accusation(rule, statements, judgement)
                            .report(
                                    message,
                                    agreed ? theirs(wrong) : wrong,
                                    right,
                                    agreed ? AGREED_ON : SURE);
                }
            });
        });
    }

    private boolean areOfAll(List<LinkedFact> facts) {
        return facts.stream()
                .allMatch(fact -> statements.kind(fact.subject()) == Subject.Kind.CAMPAIGN);
    }

    /**
     * Whether no other piece names the day, as the same end of a window of something else; what
     * else happens on it counts only where few pieces agree on the window.
     */
    private boolean isOwn(LocalDate day, String message, boolean agreed) {
        Set<String> pieces = new LinkedHashSet<>();
        boolean last = message.equals(END);
        pieces.addAll((last ? lastDays : firstDays).getOrDefault(day, Set.of()));
        if (!agreed) {
            pieces.addAll((last ? firstDays : lastDays).getOrDefault(day, Set.of()));
            pieces.addAll(otherDays.getOrDefault(day, Set.of()));
        }
        return pieces.size() <= 1;
    }

    /** The same as said of the window that they share an end with, whatever words stand by. */
    private static List<LinkedFact> theirs(List<LinkedFact> facts) {
        return facts.stream()
                .map(fact ->
                        new LinkedFact(
                                fact.fact(),
                                fact.subject(),
                                fact.attachment(),
                                Math.max(SHARED, fact.confidence())))
                .toList();
    }

    private static boolean inOneBlock(LinkedFact one, LinkedFact other) {
        Place left = one.fact().place();
        Place right = other.fact().place();
        return left.asset().equals(right.asset()) && left.block() == right.block();
    }

    /** Whether it is held to be wrong already, and not only worth a look. */
    private boolean accused(LinkedFact fact) {
        Place there = fact.fact().place();
        for (Finding finding : judgement.findings()) {
            if (finding.severity() == Severity.INFO) {
                continue;
            }
            for (Evidence evidence : finding.deviating()) {
                Place place = evidence.place();
                if (place.asset().equals(there.asset())
                        && place.block() == there.block()
                        && place.span().equals(there.span())) {
                    return true;
                }
            }
        }
        return false;
    }
}
