package app.concord.rule;

import app.concord.model.Channel;
import app.concord.model.FactKind;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.Subject;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A code that one piece alone names for what other pieces of its channel give for another code, by
 * the same amount and in like words. Codes of different channels, by which orders are counted, are
 * left alone.
 */
final class StrayCodes {
    private static final double SURE = 0.75;
    private static final double ALIKE = 0.3;
    private static final int OF_CHANNEL = 2;
    private static final int ESTABLISHED = 3;

    /**
     * So many codes of one piece each for one benefit are handed out one by one, as to partners.
     */
    private static final int FAMILY = 4;

    /** What a code gives in a channel; the market may be unknown. */
    private record Benefit(Channel channel, @Nullable String market, String amount) {}

    private final Statements statements;
    private final Accusation accusation;

    StrayCodes(Rule rule, Statements statements, Judgement judgement) {
        this.statements = statements;
        this.accusation = new Accusation(rule, statements, judgement);
    }

    void judge() {
        List<List<LinkedFact>> codes =
                new ArrayList<>(
                        Statements.group(
                                        statements.of(FactKind.PROMO_CODE),
                                        fact -> fact.fact().value().canonical())
                                .values());
        Map<Benefit, Set<String>> lone = new HashMap<>();
        Map<Benefit, Map<String, List<LinkedFact>>> usual = new HashMap<>();
        List<List<LinkedFact>> strays = new ArrayList<>();
        for (List<LinkedFact> code : codes) {
            String name = code.getFirst().fact().value().canonical();
            int pieces = Statements.pieces(code).size();
            if (pieces >= ESTABLISHED) {
                for (LinkedFact fact : code) {
                    for (Benefit benefit : benefits(fact)) {
                        usual.computeIfAbsent(benefit, b -> new LinkedHashMap<>())
                                .computeIfAbsent(name, n -> new ArrayList<>())
                                .add(fact);
                    }
                }
            } else if (pieces == 1) {
                benefits(code.getFirst())
                        .forEach(benefit ->
                                lone.computeIfAbsent(benefit, b -> new HashSet<>()).add(name));
                if (!statements.anyBrief(code)
                        && statements.kind(code.getFirst().subject()) == Subject.Kind.OFFER) {
                    strays.add(code);
                }
            }
        }
        for (List<LinkedFact> stray : strays) {
            hold(stray, lone, usual);
        }
    }

    private void hold(
            List<LinkedFact> stray,
            Map<Benefit, Set<String>> lone,
            Map<Benefit, Map<String, List<LinkedFact>>> usual) {
        LinkedFact first = stray.getFirst();
        for (Benefit benefit : benefits(first)) {
            if (lone.getOrDefault(benefit, Set.of()).size() >= FAMILY) {
                continue;
            }
            for (List<LinkedFact> same : usual.getOrDefault(benefit, Map.of()).values()) {
                if (accuses(stray, same)) {
                    accusation.settle("code", stray, same, same.getFirst(), Basis.MAJORITY, SURE);
                    return;
                }
            }
        }
    }

    private boolean accuses(List<LinkedFact> stray, List<LinkedFact> same) {
        LinkedFact first = stray.getFirst();
        Set<String> pieces = Statements.pieces(same);
        if (same.getFirst().subject().equals(first.subject())
                || pieces.size() < OF_CHANNEL
                || pieces.contains(first.fact().place().asset())) {
            return false;
        }
        List<LinkedFact> both = new ArrayList<>(stray);
        both.addAll(same);
        return new Contexts(both, statements).likeness(stray, same) >= ALIKE;
    }

    /** What the amounts and percentages beside a code give, and to whom. */
    private Set<Benefit> benefits(LinkedFact code) {
        Set<Benefit> benefits = new LinkedHashSet<>();
        for (LinkedFact fact : statements.in(code.fact().place().asset())) {
            boolean here =
                    fact.fact().place().block() == code.fact().place().block()
                            && (fact.fact().kind() == FactKind.PRICE
                                    || fact.fact().kind() == FactKind.DISCOUNT);
            if (here) {
                benefits.add(
                        new Benefit(
                                statements.channel(code.fact()),
                                code.fact().key().market(),
                                fact.fact().value().canonical()));
            }
        }
        return benefits;
    }
}
