package app.concord.rule;

import app.concord.model.Block;
import app.concord.model.FactKind;
import app.concord.model.LinkedFact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Days that are no dates: words such as 'by Thursday' that stand in the same sentence of pieces of
 * different weeks are a slogan or a rhythm, and say nothing about an offer.
 */
final class Evergreens {
    private static final int REACH = 40;

    private Evergreens() {}

    /** The statements of days that come back in other weeks in the same words. */
    static Set<LinkedFact> among(Statements statements) {
        Map<String, List<LinkedFact>> bySentence = new LinkedHashMap<>();
        for (FactKind kind : List.of(FactKind.DATE, FactKind.PERIOD)) {
            for (LinkedFact fact : statements.of(kind)) {
                String quote = fact.fact().place().quote();
                Block block = statements.block(fact.fact());
                if (block != null && quote.chars().noneMatch(Character::isDigit)) {
                    bySentence
                            .computeIfAbsent(around(block, fact), s -> new ArrayList<>())
                            .add(fact);
                }
            }
        }
        Set<LinkedFact> found = new HashSet<>();
        for (List<LinkedFact> same : bySentence.values()) {
            boolean others =
                    same.stream().map(f -> f.fact().value().canonical()).distinct().count() > 1;
            if (others) {
                found.addAll(same);
            }
        }
        return found;
    }

    private static String around(Block block, LinkedFact fact) {
        int start = fact.fact().place().span().start();
        return block.text().substring(Math.max(0, start - REACH), start)
                + fact.fact().place().quote();
    }
}
