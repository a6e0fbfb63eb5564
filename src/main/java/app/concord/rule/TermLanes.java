package app.concord.rule;

import app.concord.model.Campaign;
import app.concord.model.ComparabilityKey;
import app.concord.model.LinkedFact;
import app.concord.model.Role;
import app.concord.model.Verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds terms of delivery, returns and payment against each other within what they hold for: one
 * region, one class of goods, one group of customers. What is said without a region holds for the
 * country of the campaign and its mainland. Differences between lanes are listed with their reason.
 */
final class TermLanes {
    private static final double OF_CAMPAIGN = 0.95;
    private static final String REGION = "region ";
    private static final String MAINLAND = "region mainland";

    /** Words for gifts stand beside gift cards. */
    private static final String GIFTS = "goods gifts";

    private static final Set<String> SPEEDS_OF_TIMES =
            Set.of("speed next-day", "speed two-day", "speed same-day");

    private final Lanes lanes;
    private final Accusation accusation;
    private final String home;

    TermLanes(Rule rule, Statements statements, Judgement judgement) {
        this.lanes = new Lanes(rule, statements, judgement);
        this.accusation = new Accusation(rule, statements, judgement);
        this.home = home(statements.campaign());
    }

    private static String home(Campaign campaign) {
        return campaign.markets().isEmpty()
                ? MAINLAND
                : REGION + campaign.markets().getFirst().toLowerCase(Locale.ROOT);
    }

    /** What must be the same for two terms to be held against each other. */
    record Lane(
            Role role, NavigableSet<String> scope, String audience, String way, String market) {}

    /** The lane of a term. */
    Lane lane(LinkedFact fact) {
        ComparabilityKey key = fact.fact().key();
        return new Lane(
                key.role(),
                scope(key),
                key.audience().name(),
                key.fulfilment().name(),
                Objects.requireNonNullElse(key.market(), ""));
    }

    /** What a term holds for; the country of the campaign is the whole. */
    NavigableSet<String> scope(ComparabilityKey key) {
        NavigableSet<String> scope = new TreeSet<>(key.scope());
        if (scope.contains(MAINLAND) || scope.contains(home)) {
            scope.removeIf(one -> one.startsWith(REGION));
        }
        if (key.role() == Role.DELIVERY_TIME || key.role() == Role.CUT_OFF) {
            scope.removeAll(SPEEDS_OF_TIMES);
        }
        if (key.role() == Role.VALIDITY) {
            scope.remove(GIFTS);
        }
        return scope;
    }

    /** Judges terms of one kind, {@code how} without a lane of its own. */
    void judge(List<LinkedFact> facts, Lanes.How how) {
        SeveralTerms several = new SeveralTerms(facts, how.value());
        lanes.judge(
                facts,
                how.in(this::lane)
                        .comparing((one, other) ->
                                how.comparable().test(one, other)
                                        && !together(one, other)
                                        && !several.bothHold(one, other)));
        explainLanes(facts, how);
    }

    /** Whether two terms stand in one block, where they are told apart by words not understood. */
    private static boolean together(LinkedFact one, LinkedFact other) {
        return one.fact().place().asset().equals(other.fact().place().asset())
                && one.fact().place().block() == other.fact().place().block();
    }

    /**
     * A price or day as a term: what is said of delivery and returns holds for all of a campaign.
     */
    static LinkedFact term(LinkedFact price) {
        return new LinkedFact(
                price.fact(),
                price.subject(),
                price.attachment(),
                Math.max(OF_CAMPAIGN, price.confidence()));
    }

    /** Lists one difference between the fullest lane and each of the others. */
    private void explainLanes(List<LinkedFact> facts, Lanes.How how) {
        List<List<LinkedFact>> all = new ArrayList<>(Statements.group(facts, this::lane).values());
        all.sort(Comparator.comparingInt((List<LinkedFact> lane) -> lane.size()).reversed());
        for (int i = 1; i < all.size(); i++) {
            LinkedFact one = all.get(i).getFirst();
            LinkedFact main = all.getFirst().getFirst();
            if (!how.value().apply(one).equals(how.value().apply(main))) {
                explain(Verdict.NOT_COMPARABLE, reason(lane(one), lane(main)), one, main);
            }
        }
    }

    /** Lists a difference that is no contradiction. */
    void explain(Verdict verdict, String reason, LinkedFact one, LinkedFact other) {
        accusation.explain(reason, verdict, one, other);
    }

    private static String reason(Lane one, Lane other) {
        if (!one.market().equals(other.market())) {
            return "market";
        }
        if (one.role() != other.role()) {
            return "role";
        }
        return one.audience().equals(other.audience()) ? "scope" : "audience";
    }
}
