package app.concord.rule;

import app.concord.model.FactKind;
import app.concord.model.LinkedFact;
import app.concord.text.Overlap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Contacts of which one is a slip of another: alike, not the same, and never side by side in one
 * piece, as those of two shops or two desks stand.
 */
final class Slips {
    /** More different contacts than these are a directory, in which many are alike. */
    private static final int MOST_VALUES = 40;

    private static final double SURE = 0.9;
    private static final int SHORT_HANDLE = 5;

    private final Statements statements;
    private final Accusation accusation;

    Slips(Statements statements, Accusation accusation) {
        this.statements = statements;
        this.accusation = accusation;
    }

    void addresses() {
        hold(
                statements.of(FactKind.ADDRESS),
                AddressLikeness::same,
                AddressLikeness::alike,
                "address");
        new StrayStreets(statements, accusation).judge();
    }

    void handles() {
        Statements.group(statements.of(FactKind.HANDLE), fact -> fact.fact().key().unit())
                .values()
                .forEach(lane -> hold(lane, String::equals, Slips::alikeHandle, "handle"));
    }

    /** '@acmeuk' and '@acme_uk', '@orlalamp' and '@orlalampe'. */
    private static boolean alikeHandle(String one, String other) {
        String a = bare(one);
        String b = bare(other);
        Overlap shared = Overlap.of(a, b);
        return Math.min(a.length(), b.length()) >= SHORT_HANDLE
                && (shared.oneEdit() || shared.swapped(a, b));
    }

    private static String bare(String handle) {
        return handle.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private void hold(
            List<LinkedFact> facts,
            BiPredicate<String, String> same,
            BiPredicate<String, String> alike,
            String message) {
        Map<String, List<LinkedFact>> values = Statements.group(facts, Slips::value);
        if (values.size() < 2 || values.size() > MOST_VALUES) {
            return;
        }
        List<List<LinkedFact>> groups = Truth.ranked(merged(values, same), statements);
        for (int i = 1; i < groups.size(); i++) {
            List<LinkedFact> group = groups.get(i);
            for (List<LinkedFact> heavier : groups.subList(0, i)) {
                Set<String> both = new HashSet<>(statements.parts(group));
                both.retainAll(statements.parts(heavier));
                if (both.isEmpty()
                        && !statements.anyBrief(group)
                        && alike.test(value(group.getFirst()), value(heavier.getFirst()))) {
                    accusation.report(message, group, heavier, SURE);
                    break;
                }
            }
        }
    }

    /** Values that are the same contact in other words, brought together. */
    private static List<List<LinkedFact>> merged(
            Map<String, List<LinkedFact>> values, BiPredicate<String, String> same) {
        List<List<LinkedFact>> groups = new ArrayList<>();
        values.forEach((value, facts) -> {
            for (List<LinkedFact> group : groups) {
                if (same.test(value(group.getFirst()), value)) {
                    group.addAll(facts);
                    return;
                }
            }
            groups.add(new ArrayList<>(facts));
        });
        return groups;
    }

    private static String value(LinkedFact fact) {
        return fact.fact().value().canonical();
    }
}
