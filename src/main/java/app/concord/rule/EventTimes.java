package app.concord.rule;

import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Role;
import app.concord.model.Subject;

import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Times at which something begins: one piece alone tells another time for a day on which all others
 * know of one time only. Where a day has several times in any piece, or the piece tells the usual
 * one as well, they are of several things.
 */
final class EventTimes {
    private static final int WELL_KNOWN = 3;
    private static final double SURE = 0.85;

    private final Statements statements;
    private final Accusation accusation;

    EventTimes(Statements statements, Accusation accusation) {
        this.statements = statements;
        this.accusation = accusation;
    }

    void judge() {
        List<LinkedFact> begins = new ArrayList<>();
        for (LinkedFact fact : statements.of(FactKind.DATE)) {
            boolean begin =
                    fact.fact().role() == Role.EVENT
                            || fact.fact().role() == Role.START
                            || fact.fact().role() == Role.OTHER;
            if (begin && time(fact) != null) {
                begins.add(fact);
            }
        }
        Statements.group(begins, EventTimes::day).values().forEach(this::judgeDay);
    }

    private void judgeDay(List<LinkedFact> day) {
        List<List<LinkedFact>> times =
                new ArrayList<>(
                        Statements.group(day, f -> Objects.requireNonNullElse(time(f), ""))
                                .values());
        if (times.size() != 2) {
            return;
        }
        boolean first =
                Statements.pieces(times.getFirst()).size()
                        >= Statements.pieces(times.getLast()).size();
        List<LinkedFact> usual = first ? times.getFirst() : times.getLast();
        List<LinkedFact> odd = first ? times.getLast() : times.getFirst();
        boolean lone =
                Statements.pieces(odd).size() == 1
                        && Statements.pieces(usual).size() >= WELL_KNOWN
                        && Statements.pieces(usual).stream()
                                .noneMatch(Statements.pieces(odd)::contains)
                        && !statements.anyBrief(odd);
        if (lone && isEvent(odd) && isSlip(odd, usual) && mayBeOne(odd, usual)) {
            accusation.report("time", odd, usual, SURE);
        }
    }

    /** Whether only the hour is another by one, or only the minutes: '9 am' for '10 am'. */
    private static boolean isSlip(List<LinkedFact> odd, List<LinkedFact> usual) {
        LocalTime one = LocalTime.parse(Objects.requireNonNullElse(time(odd.getFirst()), "00:00"));
        LocalTime other =
                LocalTime.parse(Objects.requireNonNullElse(time(usual.getFirst()), "00:00"));
        boolean hour = Math.abs(one.getHour() - other.getHour()) == 1;
        return one.getHour() == other.getHour() || (hour && one.getMinute() == other.getMinute());
    }

    /** Whether any statement of the day says that it is that of an event. */
    private static boolean isEvent(List<LinkedFact> facts) {
        return facts.stream().anyMatch(fact -> fact.fact().role() == Role.EVENT);
    }

    /** Whether no two products are named, one on each side. */
    private boolean mayBeOne(List<LinkedFact> odd, List<LinkedFact> usual) {
        return odd.stream()
                .allMatch(one ->
                        !isProduct(one)
                                || usual.stream()
                                        .anyMatch(other ->
                                                !isProduct(other)
                                                        || other.subject().equals(one.subject())));
    }

    private boolean isProduct(LinkedFact fact) {
        return statements.kind(fact.subject()) == Subject.Kind.PRODUCT;
    }

    private static Object day(LinkedFact fact) {
        FactValue.Day day = (FactValue.Day) fact.fact().value();
        return List.of(
                day.date(),
                Objects.requireNonNullElse(fact.fact().key().market(), ""),
                Objects.requireNonNullElse(day.zone(), ""));
    }

    private static @Nullable String time(LinkedFact fact) {
        return fact.fact().value() instanceof FactValue.Day day && day.time() != null
                ? day.time().toString()
                : null;
    }
}
