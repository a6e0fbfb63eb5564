package app.concord.rule;

import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One end of a window as a statement gives it.
 *
 * @param fact the statement, which may give both ends
 * @param role which end, or the day of an event
 * @param day the day
 */
record WindowEdge(LinkedFact fact, Role role, FactValue.Day day) {

    /** The market the statement is for; empty where the campaign has one only. */
    String market() {
        return Objects.requireNonNullElse(fact.fact().key().market(), "");
    }

    /** The statement as if it gave just the day of this end. */
    LinkedFact alone() {
        Fact whole = fact.fact();
        Fact single =
                new Fact(
                        FactKind.DATE,
                        new FactValue.Day(day.date(), null, null, day.yearStated()),
                        whole.key().withRole(role),
                        whole.place(),
                        whole.confidence());
        return new LinkedFact(single, fact.subject(), fact.attachment(), fact.confidence());
    }

    /** The ends of windows, or the event day, that a statement gives; none for other days. */
    static List<WindowEdge> of(LinkedFact fact) {
        Role role = fact.fact().role();
        return switch (fact.fact().value()) {
            case FactValue.Day day ->
                    switch (role) {
                        case START, END, EVENT -> List.of(new WindowEdge(fact, role, day));
                        default -> List.of();
                    };
            case FactValue.Period period -> {
                List<WindowEdge> edges = new ArrayList<>();
                FactValue.Day start = period.start();
                FactValue.Day end = period.end();
                if (role == Role.VALIDITY && start != null) {
                    edges.add(new WindowEdge(fact, Role.START, start));
                }
                if (role == Role.VALIDITY && end != null) {
                    edges.add(new WindowEdge(fact, Role.END, end));
                }
                if (role == Role.EVENT && start != null) {
                    edges.add(new WindowEdge(fact, Role.EVENT, start));
                }
                yield edges;
            }
            default -> List.of();
        };
    }

    /** The key of the message that tells of another day in this role. */
    String message() {
        return switch (role) {
            case START -> "start";
            case EVENT -> "event";
            default -> "end";
        };
    }
}
