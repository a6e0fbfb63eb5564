package app.concord.check;

import app.concord.model.Asset;
import app.concord.model.CheckResult;
import app.concord.model.Fact;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which pieces state what, to tell whether one of them would stand alone if it said something else:
 * where the brief or two other pieces state the same, they outweigh it.
 */
final class Witnesses {
    private static final int ENOUGH = 2;

    private final String brief;
    private final Map<String, Set<String>> pieces = new HashMap<>();

    Witnesses(CheckResult result) {
        Asset approved = result.campaign().brief();
        brief = approved == null ? "" : approved.path();
        for (LinkedFact fact : result.facts()) {
            for (String statement : statements(fact)) {
                add(statement, fact.fact().place().asset());
            }
        }
    }

    /** Notes that a piece states something, in whatever form the caller uses for it. */
    void add(String statement, String asset) {
        pieces.computeIfAbsent(statement, s -> new TreeSet<>()).add(asset);
    }

    /** Whether others outweigh this piece if it alone did not state it. */
    boolean outweigh(String statement, String asset) {
        Set<String> all = pieces.getOrDefault(statement, Set.of());
        return (!brief.isEmpty() && all.contains(brief) && !brief.equals(asset))
                || all.stream().filter(piece -> !piece.equals(asset)).count() >= ENOUGH;
    }

    /** Whether others outweigh the fact's piece if it stated another day in this role. */
    boolean outweighDay(LinkedFact fact, Role role, FactValue.Day day) {
        return outweigh(day(fact, role, day), fact.fact().place().asset());
    }

    /** Whether others outweigh the fact's piece if it stated another value. */
    boolean outweigh(LinkedFact fact) {
        String asset = fact.fact().place().asset();
        return statements(fact).stream().allMatch(statement -> outweigh(statement, asset));
    }

    private static List<String> statements(LinkedFact linked) {
        Fact fact = linked.fact();
        if (fact.value() instanceof FactValue.Period period) {
            List<String> days = new ArrayList<>();
            if (period.start() != null) {
                days.add(day(linked, Role.START, period.start()));
            }
            if (period.end() != null) {
                days.add(day(linked, Role.END, period.end()));
            }
            return days;
        }
        if (fact.value() instanceof FactValue.Day day) {
            return List.of(day(linked, fact.role(), day));
        }
        String value = fact.value().canonical();
        if (fact.value() instanceof FactValue.Money money) {
            value = new FactValue.Money(money.amount(), null).canonical();
        }
        String about = ofSubject(fact) ? linked.subject() + "|" : "";
        return List.of(fact.kind() + "|" + fact.role() + "|" + about + value);
    }

    /** Days on which an offer begins or ends are told with and without the offer's name. */
    private static String day(LinkedFact fact, Role role, FactValue.Day day) {
        String about = role == Role.EVENT ? fact.subject() + "|" : "";
        return "DAY|" + role + "|" + about + day.date();
    }

    /** Whether the value says something of the subject alone, not of the whole campaign. */
    private static boolean ofSubject(Fact fact) {
        return switch (fact.kind()) {
            case PRICE -> fact.role() != Role.THRESHOLD && fact.role() != Role.DELIVERY;
            case DISCOUNT, GIFT, STOCK, QUANTITY, COUNT, RATING, MATERIAL, AVAILABILITY -> true;
            default -> false;
        };
    }
}
