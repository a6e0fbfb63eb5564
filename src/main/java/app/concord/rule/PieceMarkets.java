package app.concord.rule;

import app.concord.model.LinkedFact;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** For which market each piece speaks, as most of what it states tells. */
final class PieceMarkets {
    private final Statements statements;
    private final Map<String, String> known = new HashMap<>();

    PieceMarkets(Statements statements) {
        this.statements = statements;
    }

    /** Whether two groups of statements stand in pieces for different markets only. */
    boolean differ(List<LinkedFact> one, List<LinkedFact> other) {
        Set<String> here = of(one);
        Set<String> there = of(other);
        return !here.isEmpty() && !there.isEmpty() && Collections.disjoint(here, there);
    }

    private Set<String> of(List<LinkedFact> facts) {
        Set<String> markets = new HashSet<>();
        for (String piece : Statements.pieces(facts)) {
            String market = known.computeIfAbsent(piece, this::read);
            if (!market.isEmpty()) {
                markets.add(market);
            }
        }
        return markets;
    }

    /** The market of most statements of a piece; empty for none. */
    private String read(String piece) {
        Map<String, Integer> markets = new LinkedHashMap<>();
        for (LinkedFact fact : statements.in(piece)) {
            String market = fact.fact().key().market();
            if (market != null) {
                markets.merge(market, 1, Integer::sum);
            }
        }
        return markets.isEmpty()
                ? ""
                : Collections.max(markets.entrySet(), Map.Entry.comparingByValue()).getKey();
    }
}
