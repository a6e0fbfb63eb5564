package app.concord.check;

import app.concord.rule.pack.PackRule;
import app.concord.rule.pack.RulePack;
import app.concord.rule.pack.RulePacks;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A pack of rules that can be left out of a check.
 *
 * @param id its name in a {@link CheckRequest}
 * @param title what a report calls it
 * @param jurisdiction ISO 3166 countries in which it holds; empty for all
 * @param since first day on which it holds
 * @param source who asks for it
 * @param feedsOnly whether it is for campaigns that hold a product feed alone
 * @param asks what each of its rules asks for
 */
public record Pack(
        String id,
        String title,
        SortedSet<String> jurisdiction,
        LocalDate since,
        String source,
        boolean feedsOnly,
        List<String> asks) {

    /** Every pack, sorted by id. */
    public static List<Pack> all() {
        return RulePacks.all().stream().map(Pack::of).toList();
    }

    private static Pack of(RulePack pack) {
        return new Pack(
                pack.id(),
                pack.title(),
                new TreeSet<>(pack.jurisdiction()),
                pack.since(),
                pack.source(),
                pack.feedsOnly(),
                pack.rules().stream().map(PackRule::title).toList());
    }
}
