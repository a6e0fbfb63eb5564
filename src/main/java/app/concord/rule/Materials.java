package app.concord.rule;

import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Subject;
import app.concord.model.Verdict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one product is made of. A thing has several materials, so that pieces contradict each other
 * only where none of one piece is named by any other, or one material has different shares.
 */
final class Materials {
    private static final double SURE = 0.9;
    private static final double AGREED = 1;
    private static final double WOVEN = 0.85;
    private static final Set<String> WEAVES =
            Set.of("satin", "chiffon", "crepe", "organza", "velvet", "denim", "songket");

    private static final double ALIKE = 0.35;

    private final Statements statements;
    private final Accusation accusation;

    Materials(Statements statements, Accusation accusation) {
        this.statements = statements;
        this.accusation = accusation;
    }

    void judge() {
        List<LinkedFact> materials =
                statements.of(FactKind.MATERIAL).stream()
                        .filter(fact -> statements.kind(fact.subject()) == Subject.Kind.PRODUCT)
                        .filter(fact -> !isOfName(fact))
                        .map(SpecMismatchRule::sure)
                        .toList();
        Statements.group(materials, LinkedFact::subject)
                .values()
                .forEach(lane -> {
                    Set<LinkedFact> told = names(lane);
                    shares(lane);
                    new PartMaterials(statements, accusation)
                            .judge(lane.stream().filter(fact -> !told.contains(fact)).toList());
                });
    }

    /** Whether the material's word is a part of the product's name: 'Silk Serum' is no silk. */
    private boolean isOfName(LinkedFact fact) {
        String name = statements.name(fact.subject()).toLowerCase(Locale.ROOT);
        return name.contains(fact.fact().place().quote().strip().toLowerCase(Locale.ROOT));
    }

    /** Reports pieces none of whose materials any other names; returns what it judged. */
    private Set<LinkedFact> names(List<LinkedFact> lane) {
        Map<String, List<LinkedFact>> pieces =
                Statements.group(lane, fact -> fact.fact().place().asset());
        Set<LinkedFact> told = new HashSet<>();
        if (pieces.size() < 2) {
            return told;
        }
        Map<String, List<String>> where = new LinkedHashMap<>();
        pieces.forEach((piece, facts) -> {
            for (String name : materials(facts)) {
                where.computeIfAbsent(name, n -> new ArrayList<>()).add(piece);
            }
        });
        Map<Set<String>, List<LinkedFact>> strange = new LinkedHashMap<>();
        pieces.forEach((piece, facts) -> {
            boolean lone =
                    materials(facts).stream()
                            .allMatch(name -> where.getOrDefault(name, List.of()).size() == 1);
            boolean brief = statements.isBrief(facts.getFirst());
            if (lone && !brief) {
                strange.computeIfAbsent(materials(facts), n -> new ArrayList<>()).addAll(facts);
            }
        });
        for (List<LinkedFact> deviating : strange.values()) {
            Set<String> here = Statements.pieces(deviating);
            List<LinkedFact> others =
                    lane.stream()
                            .filter(fact -> !here.contains(fact.fact().place().asset()))
                            .toList();
            against(deviating, others);
            told.addAll(deviating);
        }
        return told;
    }

    private void against(List<LinkedFact> deviating, List<LinkedFact> others) {
        Set<String> seen = new HashSet<>();
        boolean agree = false;
        for (Map.Entry<String, List<LinkedFact>> piece :
                Statements.group(others, fact -> fact.fact().place().asset()).entrySet()) {
            for (String name : materials(piece.getValue())) {
                agree |= !seen.add(name);
            }
            agree |= statements.isBrief(piece.getValue().getFirst());
        }
        List<LinkedFact> all = new ArrayList<>(deviating);
        all.addAll(others);
        double like = new Contexts(all, statements).likeness(deviating, others);
        if (agree || like >= ALIKE) {
            boolean ofTwoKinds = isWeave(deviating) != isWeave(others);
            double sure = agree ? AGREED : ofTwoKinds ? WOVEN : SURE;
            accusation.report("material", deviating, others, sure);
        } else if (!others.isEmpty()) {
            accusation.explain(
                    "low-confidence", Verdict.AMBIGUOUS, deviating.getFirst(), others.getFirst());
        }
    }

    /** A weave may be of any fibre: satin is of cotton, of silk, of polyester. */
    private static boolean isWeave(List<LinkedFact> facts) {
        return WEAVES.containsAll(materials(facts));
    }

    /** '80 % cotton' in one piece, '100 % cotton' in another. */
    private void shares(List<LinkedFact> lane) {
        List<LinkedFact> shares =
                lane.stream()
                        .filter(fact -> fact.fact().value() instanceof FactValue.Percent)
                        .toList();
        Statements.group(shares, fact -> fact.fact().key().unit())
                .values()
                .forEach(this::ofOneMaterial);
    }

    private void ofOneMaterial(List<LinkedFact> lane) {
        Map<BigDecimal, List<LinkedFact>> values = new LinkedHashMap<>();
        for (LinkedFact fact : lane) {
            if (fact.fact().value() instanceof FactValue.Percent percent) {
                values.computeIfAbsent(
                                percent.amount().stripTrailingZeros(), v -> new ArrayList<>())
                        .add(fact);
            }
        }
        if (values.size() != 2) {
            return;
        }
        List<List<LinkedFact>> sides = new ArrayList<>(values.values());
        Set<String> first = Statements.pieces(sides.get(0));
        Set<String> second = Statements.pieces(sides.get(1));
        if (first.stream().anyMatch(second::contains)) {
            return;
        }
        boolean firstIsRight =
                statements.anyBrief(sides.get(0))
                        || (!statements.anyBrief(sides.get(1)) && first.size() >= second.size());
        accusation.report(
                "material", sides.get(firstIsRight ? 1 : 0), sides.get(firstIsRight ? 0 : 1), SURE);
    }

    static Set<String> materials(List<LinkedFact> facts) {
        Set<String> names = new TreeSet<>();
        for (LinkedFact linked : facts) {
            Fact fact = linked.fact();
            String name =
                    fact.value() instanceof FactValue.Text text ? text.text() : fact.key().unit();
            names.add(name);
        }
        return names;
    }
}
