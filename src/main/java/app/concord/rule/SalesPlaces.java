package app.concord.rule;

import app.concord.model.Bound;
import app.concord.model.Channel;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where one thing is sold or redeemed. 'Only online' contradicts whatever sends a customer to a
 * shop; 'in store' alone does not say that it is nowhere else.
 */
final class SalesPlaces {
    private static final String BOTH = "online+store";

    private final List<LinkedFact> facts;
    private final Statements statements;

    SalesPlaces(List<LinkedFact> facts, Statements statements) {
        this.facts = facts;
        this.statements = statements;
    }

    /** Statements of one place, and those of other pieces that rule it out. */
    record Contradiction(List<LinkedFact> deviating, List<LinkedFact> others) {}

    /** The contradictions, the side with fewer pieces the deviating one. */
    List<Contradiction> contradictions() {
        List<Contradiction> found = new ArrayList<>();
        for (String only : List.of("online", "store", "app")) {
            List<LinkedFact> exclusive =
                    facts.stream()
                            .filter(fact -> place(fact).equals(only) && isOnly(fact))
                            .toList();
            Set<String> excluding = Accusation.pieces(exclusive);
            List<LinkedFact> elsewhere =
                    facts.stream()
                            .filter(fact -> !place(fact).equals(only))
                            .filter(fact -> !excluding.contains(fact.fact().place().asset()))
                            .filter(fact -> !isOnly(fact) || only.compareTo(place(fact)) < 0)
                            .toList();
            if (exclusive.isEmpty() || elsewhere.isEmpty()) {
                continue;
            }
            Set<String> other = Accusation.pieces(elsewhere);
            boolean brief = isBrief(elsewhere);
            boolean fewer = !brief && other.size() <= excluding.size();
            found.add(
                    fewer || isBrief(exclusive)
                            ? new Contradiction(elsewhere, exclusive)
                            : new Contradiction(exclusive, elsewhere));
        }
        return found;
    }

    private boolean isBrief(List<LinkedFact> some) {
        return some.stream().anyMatch(f -> statements.channel(f.fact()) == Channel.BRIEF);
    }

    private static boolean isOnly(LinkedFact fact) {
        return fact.fact().key().bound() == Bound.EXACT && !place(fact).equals(BOTH);
    }

    private static String place(LinkedFact fact) {
        return fact.fact().value() instanceof FactValue.Text text ? text.text() : "";
    }
}
