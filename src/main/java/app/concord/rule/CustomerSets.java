package app.concord.rule;

import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Openness;
import app.concord.model.Role;
import app.concord.model.Verdict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The groups of customers that a code is for, as sets: a piece that opens it to a group which the
 * others do not name, or names none of theirs, contradicts them; one that names fewer leaves out.
 */
final class CustomerSets {
    private static final double DISJOINT = 0.9;
    private static final double WIDER = 0.8;

    private final Statements statements;
    private final Vouchers vouchers;
    private final Accusation accusation;

    CustomerSets(Statements statements, Vouchers vouchers, Accusation accusation) {
        this.statements = statements;
        this.vouchers = vouchers;
        this.accusation = accusation;
    }

    void judge(List<LinkedFact> terms) {
        List<LinkedFact> groups =
                terms.stream()
                        .filter(term ->
                                term.fact().role() == Role.CUSTOMER
                                        && !Openness.isOpen(term.fact())
                                        && vouchers.isOffer(term.subject()))
                        .toList();
        Statements.group(groups, LinkedFact::subject).values().forEach(this::lane);
    }

    private void lane(List<LinkedFact> lane) {
        Map<Set<String>, List<LinkedFact>> bySet = new LinkedHashMap<>();
        Statements.group(lane, fact -> fact.fact().place().asset())
                .values()
                .forEach(piece ->
                        bySet.computeIfAbsent(set(piece), s -> new ArrayList<>()).addAll(piece));
        if (bySet.size() < 2) {
            return;
        }
        Set<String> right = null;
        int most = 0;
        boolean brief = false;
        for (Map.Entry<Set<String>, List<LinkedFact>> entry : bySet.entrySet()) {
            boolean stated = statements.anyBrief(entry.getValue());
            int pieces = Statements.pieces(entry.getValue()).size();
            if ((stated && !brief) || (stated == brief && pieces > most)) {
                right = entry.getKey();
                most = pieces;
            }
            brief |= stated;
        }
        if (right == null) {
            return;
        }
        List<LinkedFact> expected = bySet.getOrDefault(right, List.of());
        for (Map.Entry<Set<String>, List<LinkedFact>> entry : bySet.entrySet()) {
            if (!entry.getKey().equals(right)) {
                judge(entry.getKey(), entry.getValue(), right, expected);
            }
        }
    }

    private void judge(
            Set<String> named,
            List<LinkedFact> facts,
            Set<String> right,
            List<LinkedFact> expected) {
        Set<String> more = new TreeSet<>(named);
        more.removeAll(right);
        Set<String> shared = new TreeSet<>(named);
        shared.retainAll(right);
        boolean outnumbered =
                statements.anyBrief(expected)
                        || Statements.pieces(expected).size() > Statements.pieces(facts).size();
        List<LinkedFact> extra = facts.stream().filter(fact -> more.contains(group(fact))).toList();
        if (!extra.isEmpty() && shared.isEmpty()) {
            accusation.report("customers", extra, expected, DISJOINT);
        } else if (!extra.isEmpty() && outnumbered) {
            accusation.report("customers", extra, expected, WIDER);
        } else {
            accusation.explain("narrower", Verdict.OMISSION, facts.getFirst(), expected.getFirst());
        }
    }

    private static Set<String> set(List<LinkedFact> piece) {
        Set<String> set = new TreeSet<>();
        piece.forEach(fact -> set.add(group(fact)));
        return set;
    }

    private static String group(LinkedFact fact) {
        return fact.fact().value() instanceof FactValue.Text text ? text.text() : "";
    }
}
