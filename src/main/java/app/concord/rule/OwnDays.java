package app.concord.rule;

import app.concord.model.LinkedFact;
import app.concord.model.Role;
import app.concord.model.Subject;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Days that one product has for itself and that are no slip of the campaign's: the day on which
 * another of its offers ends, and the first day of a course for which one enrols until the end of
 * the campaign.
 */
final class OwnDays {
    private final Map<LinkedFact, WindowEdge> edges;
    private final @Nullable LocalDate lastEnd;
    private final Statements statements;

    /**
     * @param edges all starts or all ends of one market
     * @param lastEnd the day on which the campaign is over there, as {@link #lastEnd} tells it
     */
    OwnDays(Map<LinkedFact, WindowEdge> edges, @Nullable LocalDate lastEnd, Statements statements) {
        this.edges = edges;
        this.lastEnd = lastEnd;
        this.statements = statements;
    }

    /** The last end that the brief gives, else that of most pieces; null where nothing ends. */
    static @Nullable LocalDate lastEnd(List<WindowEdge> ends, Statements statements) {
        LocalDate last =
                ends.stream()
                        .filter(edge -> statements.isBrief(edge.fact()))
                        .map(edge -> edge.day().date())
                        .max(Comparator.naturalOrder())
                        .orElse(null);
        if (last != null) {
            return last;
        }
        Map<LocalDate, Set<String>> pieces = new HashMap<>();
        for (WindowEdge edge : ends) {
            pieces.computeIfAbsent(edge.day().date(), d -> new HashSet<>())
                    .add(edge.fact().fact().place().asset());
        }
        return pieces.entrySet().stream()
                .max(
                        Comparator.comparingInt((Map.Entry<LocalDate, Set<String>> e) ->
                                        e.getValue().size())
                                .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /**
     * Whether these statements of one day, all of one product, may be right beside others.
     *
     * @param agreed the day that the campaign has where these have another
     */
    boolean explain(List<LinkedFact> same, LocalDate agreed) {
        WindowEdge first = edges.get(same.getFirst());
        return first != null
                && ((first.role() == Role.START
                                && lastEnd != null
                                && first.day().date().isAfter(lastEnd))
                        || isKnown(first.day().date())
                        || isBeside(same, first.day().date(), agreed));
    }

    /**
     * Whether a day that seems to be another than the campaign's is of something else: of another
     * year or month, or what the piece tells besides of one product, as the last day on which it is
     * taken in.
     */
    boolean isOther(Conflicts.Conflict conflict) {
        WindowEdge wrong = edges.get(conflict.deviating().getFirst());
        WindowEdge right = edges.get(conflict.expected().getFirst());
        return OtherPeriods.isOne(conflict)
                || (wrong != null
                        && right != null
                        && isBeside(conflict.deviating(), wrong.day().date(), right.day().date())
                        && conflict.deviating().stream()
                                .allMatch(fact -> tells(fact, wrong.day().date(), true)));
    }

    /** Whether every piece tells the agreed day as well, of which the other is no slip. */
    private boolean isBeside(List<LinkedFact> same, LocalDate day, LocalDate agreed) {
        return DayDoubts.closeness(day, agreed) < 1
                && same.stream().allMatch(fact -> tells(fact, agreed, false));
    }

    private boolean tells(LinkedFact fact, LocalDate day, boolean ofProduct) {
        return edges.values().stream()
                .anyMatch(edge ->
                        edge.day().date().equals(day)
                                && edge.fact()
                                        .fact()
                                        .place()
                                        .asset()
                                        .equals(fact.fact().place().asset())
                                && (!ofProduct
                                        || statements.kind(edge.fact().subject())
                                                != Subject.Kind.CAMPAIGN));
    }

    /** Whether the brief or two pieces give the day, of whatever. */
    private boolean isKnown(LocalDate day) {
        return statements.established(
                edges.entrySet().stream()
                        .filter(e -> e.getValue().day().date().equals(day))
                        .map(Map.Entry::getKey)
                        .toList());
    }
}
