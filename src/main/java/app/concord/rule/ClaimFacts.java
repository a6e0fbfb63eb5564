package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Campaign;
import app.concord.model.ComparabilityKey;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.LinkedFact.Attachment;
import app.concord.model.Place;
import app.concord.model.Role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells what the pieces claim as facts beside the others. Claims are read from whole sentences once
 * the products are known, so that they neither slow the reading of texts nor bear on what is linked
 * and judged.
 */
public final class ClaimFacts {
    private static final double READ = 0.9;
    private static final double OF_PRODUCT = 0.8;
    private static final double OF_CAMPAIGN = 0.95;

    private ClaimFacts() {}

    /**
     * These facts with those that claim something, in reading order.
     *
     * @param facts the facts of the statements, by piece and block
     */
    public static List<LinkedFact> among(List<LinkedFact> facts, Statements statements) {
        List<Claim> claims = statements.claims();
        if (claims.isEmpty()) {
            return facts;
        }
        List<LinkedFact> all = new ArrayList<>(facts);
        claims.forEach(claim -> all.add(fact(claim, statements)));
        Map<String, Integer> order = order(statements.campaign());
        all.sort(
                Comparator.comparingInt((LinkedFact linked) ->
                                order.getOrDefault(linked.fact().place().asset(), 0))
                        .thenComparingInt(linked -> linked.fact().place().block()));
        return all;
    }

    private static Map<String, Integer> order(Campaign campaign) {
        Map<String, Integer> order = new HashMap<>();
        Asset brief = campaign.brief();
        if (brief != null) {
            order.put(brief.path(), -1);
        }
        campaign.assets().forEach(asset -> order.putIfAbsent(asset.path(), order.size()));
        return order;
    }

    /** What claims of several products is said of the campaign as a whole. */
    private static LinkedFact fact(Claim claim, Statements statements) {
        Passage passage = claim.passage();
        boolean strong = claim.strong() || claim.negated();
        Fact fact =
                new Fact(
                        FactKind.CLAIM,
                        new FactValue.Claim(claim.family(), strong, claim.negated()),
                        ComparabilityKey.of(Role.OTHER),
                        Place.of(passage.asset(), passage.block(), claim.words()),
                        READ);
        return claim.products().size() == 1
                ? new LinkedFact(
                        fact, claim.products().iterator().next(), Attachment.ITEM, OF_PRODUCT)
                : new LinkedFact(fact, statements.whole(), Attachment.CAMPAIGN, OF_CAMPAIGN);
    }
}
