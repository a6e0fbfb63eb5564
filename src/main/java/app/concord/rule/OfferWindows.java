package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * First and last days of offers as the brief or several pieces give them. Of several that are
 * established the widest window counts, so that nothing is called outside that some piece may mean.
 */
final class OfferWindows {
    private static final int ESTABLISHED = 2;

    /** How many times as many pieces must give an earlier day for a later one not to count. */
    private static final int RARE = 2;

    private final Map<String, TreeMap<LocalDate, List<WindowEdge>>> starts = new LinkedHashMap<>();
    private final Map<String, TreeMap<LocalDate, List<WindowEdge>>> ends = new LinkedHashMap<>();
    private final Map<String, List<Given>> firstDays = new HashMap<>();
    private final Map<String, List<Given>> lastDays = new HashMap<>();
    private final Map<String, LocalDate> latest = new HashMap<>();
    private final Map<String, LocalDate> latestEnds = new HashMap<>();
    private final Statements statements;

    OfferWindows(Statements statements) {
        this.statements = statements;
        for (FactKind kind : List.of(FactKind.DATE, FactKind.PERIOD)) {
            for (LinkedFact fact : statements.of(kind)) {
                note(fact);
                for (WindowEdge edge : edges(fact)) {
                    add(edge, Omission.CAMPAIGN);
                    if (!fact.subject().equals(Omission.CAMPAIGN)) {
                        add(edge, fact.subject());
                    }
                }
            }
        }
    }

    /** The ends of windows; of an event that lasts for days too. */
    private static List<WindowEdge> edges(LinkedFact fact) {
        if (fact.fact().role() == Role.EVENT
                && fact.fact().value() instanceof FactValue.Period period) {
            List<WindowEdge> edges = new ArrayList<>();
            FactValue.Day start = period.start();
            FactValue.Day end = period.end();
            if (start != null && end != null) {
                edges.add(new WindowEdge(fact, Role.START, start));
                edges.add(new WindowEdge(fact, Role.END, end));
            }
            return edges;
        }
        return WindowEdge.of(fact);
    }

    private void add(WindowEdge edge, String subject) {
        Map<String, TreeMap<LocalDate, List<WindowEdge>>> to =
                edge.role() == Role.START ? starts : edge.role() == Role.END ? ends : Map.of();
        if (edge.role() == Role.START || edge.role() == Role.END) {
            to.computeIfAbsent(subject, s -> new TreeMap<>())
                    .computeIfAbsent(edge.day().date(), d -> new ArrayList<>())
                    .add(edge);
        }
    }

    /** Remembers the latest day on which, by what a piece says, something still goes on. */
    private void note(LinkedFact fact) {
        Role role = fact.fact().role();
        if (role == Role.RETURN_DATE || role == Role.DELIVERY_DATE) {
            return;
        }
        LocalDate day =
                switch (fact.fact().value()) {
                    case FactValue.Day one -> one.date();
                    case FactValue.Period(var start, var end) ->
                            end != null ? end.date() : start != null ? LocalDate.MAX : null;
                    default -> null;
                };
        if (day != null && !isToday(fact, day)) {
            if (role != Role.START && role != Role.EVENT) {
                latestEnds.merge(fact.fact().place().asset(), day, (a, b) -> a.isAfter(b) ? a : b);
            }
            latest.merge(fact.fact().place().asset(), day, (a, b) -> a.isAfter(b) ? a : b);
        }
    }

    /** Whether a word alone names the day on which the piece goes out: 'order today'. */
    private boolean isToday(LinkedFact fact, LocalDate day) {
        Asset asset = statements.asset(fact.fact());
        LocalDateTime sent = asset == null ? null : asset.dated();
        return sent != null
                && sent.toLocalDate().equals(day)
                && fact.fact().place().quote().chars().noneMatch(Character::isDigit);
    }

    /** The latest day a piece speaks of, deliveries and returns aside; null where it names none. */
    @Nullable LocalDate latestIn(String asset) {
        return latest.get(asset);
    }

    /** As {@link #latestIn}, but of days on which nothing begins. */
    @Nullable LocalDate latestEndIn(String asset) {
        return latestEnds.get(asset);
    }

    /**
     * A day that statements give as one end of a subject's window, with what is asked of it for
     * every piece.
     *
     * @param pieces how many pieces give it
     * @param established whether the brief or several pieces do
     * @param subjects what else than the whole campaign the statements speak of
     * @param witness the statement that tells most
     */
    private record Given(
            int pieces, boolean established, Set<String> subjects, WindowEdge witness) {}

    private Given given(List<WindowEdge> same) {
        Set<String> assets = new HashSet<>();
        Set<String> subjects = new HashSet<>();
        boolean brief = false;
        for (WindowEdge edge : same) {
            assets.add(edge.fact().fact().place().asset());
            subjects.add(edge.fact().subject());
            brief = brief || isBrief(edge);
        }
        subjects.remove(Omission.CAMPAIGN);
        return new Given(
                assets.size(), brief || assets.size() >= ESTABLISHED, subjects, witness(same));
    }

    private List<Given> given(Map<LocalDate, List<WindowEdge>> days) {
        return days.values().stream().map(this::given).toList();
    }

    /**
     * The last day of a subject's offers; null where none is established. A later day that far
     * fewer pieces give is left out, unless it is that of something the piece speaks of.
     *
     * @param spoken the subjects of the piece
     */
    @Nullable WindowEdge lastDay(String subject, Collection<String> spoken) {
        List<Given> days =
                lastDays.computeIfAbsent(
                        subject, s -> given(ends.getOrDefault(s, new TreeMap<>())));
        int most = days.stream().mapToInt(Given::pieces).max().orElse(0);
        WindowEdge last = null;
        for (Given day : days) {
            boolean rare =
                    last != null
                            && RARE * day.pieces() <= most
                            && day.subjects().stream().noneMatch(spoken::contains);
            last = day.established() && !rare ? day.witness() : last;
        }
        return last;
    }

    /** The first day of a subject's offers; null where none is established. */
    @Nullable WindowEdge firstDay(String subject) {
        for (Given day :
                firstDays.computeIfAbsent(
                        subject, s -> given(starts.getOrDefault(s, new TreeMap<>())))) {
            if (day.established()) {
                return day.witness();
            }
        }
        return null;
    }

    /**
     * Whether a piece or the brief gives a time around a day that is over before the window begins,
     * or the piece of that day one that ends before it: the window is that of something else, such
     * as the season that a pass is sold for.
     */
    boolean isOfEarlier(String piece, LocalDate day, WindowEdge first) {
        LocalDate begin = first.day().date();
        return statements.in(piece).stream().anyMatch(fact -> endsBetween(fact, day, begin))
                || statements.of(FactKind.PERIOD).stream()
                        .anyMatch(fact ->
                                fact.fact().role() == Role.VALIDITY
                                        && fact.fact().value() instanceof FactValue.Period period
                                        && period.start() != null
                                        && !period.start().date().isAfter(day)
                                        && endsBetween(fact, day, begin));
    }

    /** Whether a statement gives an end from a day on and before another. */
    private static boolean endsBetween(LinkedFact fact, LocalDate day, LocalDate begin) {
        return WindowEdge.of(fact).stream()
                .filter(edge -> edge.role() == Role.END)
                .map(edge -> edge.day().date())
                .anyMatch(end -> !end.isBefore(day) && end.isBefore(begin));
    }

    /** Every statement that gives this day as that end of the subject's window. */
    List<WindowEdge> all(String subject, WindowEdge edge) {
        return (edge.role() == Role.START ? starts : ends)
                .getOrDefault(subject, new TreeMap<>())
                .getOrDefault(edge.day().date(), List.of());
    }

    /** The statement that tells most: the brief's, else one with a time, else the first. */
    private WindowEdge witness(List<WindowEdge> same) {
        WindowEdge best = same.getFirst();
        for (WindowEdge edge : same) {
            if (isBrief(edge)) {
                return edge;
            }
            best = best.day().zone() == null && edge.day().zone() != null ? edge : best;
        }
        return best;
    }

    boolean isBrief(WindowEdge edge) {
        return statements.isBrief(edge.fact());
    }
}
