package app.concord.rule;

import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.LinkedFact;
import app.concord.model.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * When a place is open or a line is answered. The telephone number or the address that hours stand
 * with tells whose they are; where neither stands, their words must be alike.
 */
final class OpeningTimes {
    private final Statements statements;
    private final Map<String, List<LinkedFact>> phones;
    private final Map<String, List<LinkedFact>> addresses;

    OpeningTimes(Statements statements) {
        this.statements = statements;
        this.phones = byBlock(FactKind.PHONE);
        this.addresses = byBlock(FactKind.ADDRESS);
    }

    private Map<String, List<LinkedFact>> byBlock(FactKind kind) {
        Map<String, List<LinkedFact>> blocks = new HashMap<>();
        for (LinkedFact fact : statements.of(kind)) {
            blocks.computeIfAbsent(block(fact.fact()), b -> new ArrayList<>()).add(fact);
        }
        return blocks;
    }

    /** How hours are judged. */
    Lanes.How how() {
        return Lanes.How.exactly(
                "hours",
                fact -> List.of(whose(fact.fact()), days(fact.fact())),
                fact -> fact.fact().value().canonical());
    }

    /** The number or address that stands nearest, as it is compared; empty for none. */
    private String whose(Fact fact) {
        LinkedFact nearest = null;
        int distance = Integer.MAX_VALUE;
        List<LinkedFact> here = new ArrayList<>(phones.getOrDefault(block(fact), List.of()));
        here.addAll(addresses.getOrDefault(block(fact), List.of()));
        for (LinkedFact contact : here) {
            int apart = apart(fact.place().span(), contact.fact().place().span());
            if (apart < distance) {
                distance = apart;
                nearest = contact;
            }
        }
        return nearest == null ? "" : nearest.fact().kind().id();
    }

    private static int apart(Span one, Span other) {
        return Math.max(one.start(), other.start()) - Math.min(one.end(), other.end());
    }

    private static String days(Fact fact) {
        String hours = fact.value().canonical();
        int blank = hours.indexOf(' ');
        return blank < 0 ? hours : hours.substring(0, blank);
    }

    private static String block(Fact fact) {
        return fact.place().asset() + "#" + fact.place().block();
    }
}
