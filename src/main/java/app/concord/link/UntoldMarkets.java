package app.concord.link;

import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.LinkedFact;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gives a market to what pieces say that do not tell for which of the campaign's markets they
 * speak: the one in which other pieces say the same, else the leading one, with whose pieces it can
 * then be compared.
 */
final class UntoldMarkets {
    /** What is the same for statements that agree. */
    private record Said(FactKind kind, Role role, String value) {
        static Said of(Fact fact) {
            return new Said(fact.kind(), fact.role(), fact.value().canonical());
        }
    }

    private UntoldMarkets() {}

    /**
     * The facts, each with a market.
     *
     * @param leading the market of the campaign's first country; null leaves all as they are
     */
    static List<LinkedFact> settle(List<LinkedFact> facts, @Nullable String leading) {
        if (leading == null) {
            return facts;
        }
        Map<Said, Set<String>> told = new HashMap<>();
        for (LinkedFact linked : facts) {
            String market = linked.fact().key().market();
            if (market != null) {
                told.computeIfAbsent(Said.of(linked.fact()), s -> new TreeSet<>()).add(market);
            }
        }
        return facts.stream()
                .map(linked -> {
                    Fact fact = linked.fact();
                    if (fact.key().market() != null) {
                        return linked;
                    }
                    Set<String> markets = told.getOrDefault(Said.of(fact), Set.of());
                    boolean other = !markets.isEmpty() && !markets.contains(leading);
                    String market = other ? markets.iterator().next() : leading;
                    return new LinkedFact(
                            fact.withKey(fact.key().withMarket(market)),
                            linked.subject(),
                            linked.attachment(),
                            linked.confidence());
                })
                .toList();
    }
}
