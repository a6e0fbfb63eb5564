package app.concord.rule.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Rules of one source for some markets.
 *
 * @param id its name, by which it is switched off
 * @param title what a report calls it
 * @param jurisdiction ISO 3166 countries in which it holds; empty for all
 * @param since first day on which it holds
 * @param source who asks for it
 * @param feedsOnly whether it is for campaigns that hold a product feed alone
 * @param rules in the order of the file
 */
public record RulePack(
        String id,
        String title,
        Set<String> jurisdiction,
        LocalDate since,
        String source,
        boolean feedsOnly,
        List<PackRule> rules) {

    public RulePack {
        jurisdiction = Set.copyOf(jurisdiction);
        rules = List.copyOf(rules);
    }

    /** Whether it holds in a market on a day. */
    public boolean holds(String market, LocalDate day) {
        return (jurisdiction.isEmpty() || jurisdiction.contains(market)) && !day.isBefore(since);
    }
}
