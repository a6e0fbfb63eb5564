package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.Role;
import app.concord.model.Verdict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The methods of payment of each piece as a set. A method that one piece refuses and another takes
 * is a contradiction; so is a list in which one method stands in the place of another of the list
 * that the other pieces share. A shorter list is only shorter.
 */
final class PaymentMethods {
    private static final String CARD = "card";
    private static final Set<String> CARDS =
            Set.of("visa", "mastercard", "maestro", "amex", "diners", "jcb", "discover", CARD);
    private static final int LIST = 3;
    private static final int SHARED = 2;
    private static final double SURE = 0.75;

    private final Rule rule;
    private final Statements statements;
    private final Judgement judgement;
    private final TermLanes lanes;

    PaymentMethods(Rule rule, Statements statements, Judgement judgement, TermLanes lanes) {
        this.rule = rule;
        this.statements = statements;
        this.judgement = judgement;
        this.lanes = lanes;
    }

    /** The methods of one piece. */
    private record Methods(String piece, NavigableSet<String> names, List<LinkedFact> facts) {}

    void judge(List<LinkedFact> payments) {
        refused(payments);
        Map<String, List<LinkedFact>> byMarket =
                Statements.group(
                        payments.stream().filter(f -> f.fact().role() == Role.METHOD).toList(),
                        f -> Objects.requireNonNullElse(f.fact().key().market(), ""));
        byMarket.values().forEach(this::lists);
    }

    private void refused(List<LinkedFact> payments) {
        Set<String> refused = new TreeSet<>();
        for (LinkedFact fact : payments) {
            if (fact.fact().role() == Role.EXCLUSION) {
                refused.add(fact.fact().value().canonical());
            }
        }
        if (refused.isEmpty()) {
            return;
        }
        List<LinkedFact> sides = new ArrayList<>();
        for (LinkedFact fact : payments) {
            boolean out = fact.fact().role() == Role.EXCLUSION;
            String name = fact.fact().value().canonical();
            if ((out || fact.fact().role() == Role.METHOD) && refused.contains(name)) {
                sides.add(side(fact, name, out));
            }
        }
        lanes.judge(sides, Lanes.How.exactly("method", f -> "", f -> f.fact().value().canonical()));
    }

    private static LinkedFact side(LinkedFact linked, String name, boolean out) {
        Fact fact = linked.fact();
        Fact changed =
                new Fact(
                        FactKind.PAYMENT,
                        new FactValue.Text(out ? "no " + name : name),
                        fact.key()
                                .withRole(Role.METHOD)
                                .withScope(new TreeSet<>(List.of("method " + name))),
                        fact.place(),
                        fact.confidence());
        return new LinkedFact(changed, linked.subject(), linked.attachment(), linked.confidence());
    }

    private static String name(LinkedFact fact) {
        String name = fact.fact().value().canonical();
        return CARDS.contains(name) ? CARD : name;
    }

    private void lists(List<LinkedFact> facts) {
        Map<NavigableSet<String>, List<Methods>> same = new LinkedHashMap<>();
        Statements.group(facts, f -> f.fact().place().asset())
                .forEach((piece, here) -> {
                    NavigableSet<String> names = new TreeSet<>();
                    here.forEach(fact -> names.add(name(fact)));
                    if (names.size() >= LIST) {
                        same.computeIfAbsent(names, n -> new ArrayList<>())
                                .add(new Methods(piece, names, here));
                    }
                });
        List<Methods> shared = List.of();
        for (List<Methods> group : same.values()) {
            shared = group.size() > shared.size() ? group : shared;
        }
        if (shared.size() < SHARED) {
            return;
        }
        Set<String> usual = shared.getFirst().names();
        for (List<Methods> group : same.values()) {
            if (!group.equals(shared)) {
                for (Methods other : group) {
                    compare(other, shared, usual, facts);
                }
            }
        }
    }

    private void compare(
            Methods other, List<Methods> shared, Set<String> usual, List<LinkedFact> all) {
        List<LinkedFact> strange =
                other.facts().stream()
                        .filter(fact -> !usual.contains(name(fact)))
                        .filter(fact ->
                                all.stream()
                                        .noneMatch(one ->
                                                name(one).equals(name(fact))
                                                        && !one.fact()
                                                                .place()
                                                                .asset()
                                                                .equals(other.piece())))
                        .toList();
        List<LinkedFact> lacking =
                shared.stream()
                        .flatMap(methods -> methods.facts().stream())
                        .filter(fact -> !other.names().contains(name(fact)))
                        .toList();
        long known = other.names().stream().filter(usual::contains).count();
        if (strange.isEmpty() || lacking.isEmpty() || known < SHARED) {
            lanes.explain(
                    Verdict.COMPATIBLE,
                    "methods-shortened",
                    other.facts().getFirst(),
                    shared.getFirst().facts().getFirst());
            return;
        }
        judgement.add(
                new Findings(statements)
                        .finding(
                                new Findings.Draft(
                                        rule,
                                        "methods",
                                        statements.name(strange.getFirst().subject()),
                                        strange,
                                        lacking,
                                        null,
                                        null,
                                        Basis.MAJORITY,
                                        SURE * Findings.confidence(strange),
                                        List.of(
                                                Argument.of(strange.getFirst().fact().value()),
                                                Argument.of(lacking.getFirst().fact().value())))));
    }
}
