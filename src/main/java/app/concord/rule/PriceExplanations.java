package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.ExplainedDifference;
import app.concord.model.LinkedFact;
import app.concord.model.Verdict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;

/** Says why prices of one product that differ do not contradict each other. */
final class PriceExplanations {
    private final String name;
    private final Findings findings;
    private final Judgement judgement;

    /**
     * @param name the name of the product
     */
    PriceExplanations(String name, Findings findings, Judgement judgement) {
        this.name = name;
        this.findings = findings;
        this.judgement = judgement;
    }

    /** One price follows from the other by a calculation. */
    void sum(LinkedFact one, LinkedFact other, String proof) {
        judgement.add(
                findings.explained(
                        Verdict.EQUIVALENT,
                        "arithmetic",
                        name,
                        List.of(one, other),
                        List.of(Argument.of(proof))));
    }

    /** The prices are said of two things that stand side by side. */
    void beside(LinkedFact one, LinkedFact other) {
        judgement.add(findings.explained(Verdict.NOT_COMPARABLE, "beside", name, one, other));
    }

    /** The variants of a product have prices of their own. */
    void variants(Map<NavigableSet<String>, List<LinkedFact>> byVariant) {
        Map<BigDecimal, LinkedFact> different = new LinkedHashMap<>();
        byVariant.forEach((variants, facts) -> {
            if (!variants.isEmpty()) {
                different.putIfAbsent(PriceMismatchRule.amount(facts.getFirst()), facts.getFirst());
            }
        });
        if (different.size() > 1) {
            List<LinkedFact> shown = List.copyOf(different.values());
            judgement.add(
                    findings.explained(
                            Verdict.NOT_COMPARABLE,
                            "variant",
                            name,
                            shown,
                            List.of(
                                    Argument.of(VariantLabel.of(shown.get(0).fact().key())),
                                    Argument.of(VariantLabel.of(shown.get(1).fact().key())))));
        }
    }

    /** Lanes that differ in one circumstance and in their amounts. */
    void lanes(Map<PriceLane, List<LinkedFact>> lanes) {
        List<Map.Entry<PriceLane, List<LinkedFact>>> all = new ArrayList<>(lanes.entrySet());
        Set<String> said = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                LinkedFact a = all.get(i).getValue().getFirst();
                LinkedFact b = all.get(j).getValue().getFirst();
                String reason = all.get(i).getKey().difference(all.get(j).getKey());
                if (PriceMismatchRule.amount(a).compareTo(PriceMismatchRule.amount(b)) != 0
                        && said.add(reason)) {
                    judgement.add(lane(reason, a, b));
                }
            }
        }
    }

    private ExplainedDifference lane(String reason, LinkedFact a, LinkedFact b) {
        List<Argument> arguments =
                reason.equals("role")
                        ? List.of(Argument.of(a.fact().role()), Argument.of(b.fact().role()))
                        : List.of(Argument.of(a.fact().value()), Argument.of(b.fact().value()));
        return findings.explained(Verdict.NOT_COMPARABLE, reason, name, List.of(a, b), arguments);
    }
}
