package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Role;
import app.concord.model.Span;
import app.concord.model.Subject;
import app.concord.model.Verdict;

import java.time.Duration;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When an event of one day begins, by what the pieces say: the concert at 7 pm and at half past.
 * The times must be close and, where no name tells that both speak of one event, the only ones of
 * that day. Doors that open before are no beginning, and a piece that gives both times tells of two
 * beginnings.
 */
final class EventTimes {
    private static final double NAMED = 0.9;
    private static final double UNNAMED = 0.8;
    private static final double ALIKE = 0.4;
    private static final int FEWEST_KNOWN = 2;
    private static final Duration CLOSE = Duration.ofHours(2);

    /** How far apart the same hour is before and after noon, which is easily mistaken. */
    private static final Duration HALF_DAY = Duration.ofHours(12);

    private final Statements statements;
    private final Accusation accusation;

    EventTimes(Statements statements, Accusation accusation) {
        this.statements = statements;
        this.accusation = accusation;
    }

    /** Judges the beginnings of each day and market. */
    void judge() {
        List<LinkedFact> beginnings =
                statements.of(FactKind.DATE).stream().filter(EventTimes::isBeginning).toList();
        Statements.group(
                        beginnings,
                        fact -> List.of(ContactMismatchRule.market(fact), day(fact).date()))
                .values()
                .forEach(this::hold);
    }

    /** Whether it tells at what hour of a day something begins, in the time of the place. */
    static boolean isBeginning(LinkedFact fact) {
        Role role = fact.fact().role();
        String quote = fact.fact().place().quote();
        return (role == Role.EVENT || role == Role.START)
                && fact.fact().value() instanceof FactValue.Day day
                && day.time() != null
                && !quote.endsWith("Z")
                && !quote.endsWith("+00:00");
    }

    private static FactValue.Day day(LinkedFact fact) {
        return (FactValue.Day) fact.fact().value();
    }

    private static LocalTime time(LinkedFact fact) {
        LocalTime time = day(fact).time();
        return time == null ? LocalTime.MIN : time;
    }

    private void hold(List<LinkedFact> ofDay) {
        Map<LocalTime, List<LinkedFact>> times = Statements.group(ofDay, EventTimes::time);
        if (times.size() < 2) {
            return;
        }
        List<List<LinkedFact>> ranked = Truth.ranked(times.values(), statements);
        Contexts contexts = new Contexts(ofDay, statements);
        List<LinkedFact> right = ranked.getFirst();
        for (List<LinkedFact> other : ranked.subList(1, ranked.size())) {
            boolean close = areClose(other, right);
            boolean named = close && ofOneName(other, right);
            boolean only = close && ranked.size() == 2 && isOneEvent(other, right, contexts);
            if (statements.anyBrief(other) || !(named || only)) {
                continue;
            }
            Set<String> both = new HashSet<>(statements.parts(other));
            both.retainAll(statements.parts(right));
            if (!both.isEmpty() || areDoors(other) != areDoors(right) || zones(other, right)) {
                accusation.explain(
                        "beside", Verdict.NOT_COMPARABLE, other.getFirst(), right.getFirst());
            } else if (named) {
                accusation.reportOfOne("begins", other, right, NAMED);
            } else {
                accusation.report("begins", other, right, UNNAMED);
            }
        }
    }

    /** Whether one hour may be a slip of the other. */
    static boolean areClose(LocalTime one, LocalTime other) {
        Duration apart = Duration.between(one, other).abs();
        return apart.compareTo(CLOSE) <= 0 || apart.equals(HALF_DAY);
    }

    /** Whether one time may be a slip of the other; hours apart another part of the day begins. */
    private static boolean areClose(List<LinkedFact> one, List<LinkedFact> other) {
        return areClose(time(one.getFirst()), time(other.getFirst()));
    }

    /** Whether both sides name one event. */
    private boolean ofOneName(List<LinkedFact> one, List<LinkedFact> other) {
        Set<String> names = names(one);
        names.retainAll(names(other));
        return !names.isEmpty();
    }

    private Set<String> names(List<LinkedFact> facts) {
        Set<String> names = new HashSet<>();
        for (LinkedFact fact : facts) {
            if (statements.kind(fact.subject()) != Subject.Kind.CAMPAIGN) {
                names.add(fact.subject());
            }
        }
        return names;
    }

    /**
     * Whether two times of a day are those of one event although no name says so: a lone piece
     * against several, close to each other, in words that are alike.
     */
    private boolean isOneEvent(List<LinkedFact> other, List<LinkedFact> right, Contexts contexts) {
        boolean known =
                statements.anyBrief(right) || Statements.pieces(right).size() >= FEWEST_KNOWN;
        boolean events =
                other.stream().allMatch(fact -> fact.fact().role() == Role.EVENT)
                        && right.stream().anyMatch(fact -> fact.fact().role() == Role.EVENT);
        boolean unnamed = names(other).isEmpty() || names(right).isEmpty();
        return known
                && events
                && unnamed
                && Statements.pieces(other).size() == 1
                && contexts.likeness(other, right) >= ALIKE;
    }

    /** Whether the sentence of each speaks of what comes before the beginning. */
    private boolean areDoors(List<LinkedFact> facts) {
        return facts.stream().allMatch(this::isDoors);
    }

    private boolean isDoors(LinkedFact fact) {
        Asset asset = statements.asset(fact.fact());
        Block block = statements.block(fact.fact());
        if (asset == null || block == null) {
            return false;
        }
        Span sentence = Pieces.sentence(asset, block, fact.fact().place().span());
        return Phrases.of(asset.language())
                .find(block.text().substring(sentence.start(), sentence.end()))
                .stream()
                .anyMatch(hit -> hit.section().equals("doors"));
    }

    /** Whether the sides tell their times in zones of their own. */
    private static boolean zones(List<LinkedFact> one, List<LinkedFact> other) {
        Set<String> here = zones(one);
        Set<String> there = zones(other);
        return !here.isEmpty() && !there.isEmpty() && !here.equals(there);
    }

    private static Set<String> zones(List<LinkedFact> facts) {
        Set<String> zones = new HashSet<>();
        for (LinkedFact fact : facts) {
            String zone = day(fact).zone();
            if (zone != null) {
                zones.add(zone);
            }
        }
        return zones;
    }
}
