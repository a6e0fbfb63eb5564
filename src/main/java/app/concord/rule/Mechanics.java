package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.Bound;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.Role;
import app.concord.model.Subject;
import app.concord.model.Verdict;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reductions by number: '3 for 2' against 'second at half price', and against the price that other
 * pieces ask for as many: with 'buy 2, get 1 free' at 39.90 each, three cost 79.80 and not 99.90.
 */
final class Mechanics {
    private static final double CENTS = 0.05;
    private static final double BY_PRICES = 0.85;

    private final Rule rule;
    private final Statements statements;
    private final Judgement judgement;
    private final Findings findings;

    Mechanics(Rule rule, Statements statements, Judgement judgement) {
        this.rule = rule;
        this.statements = statements;
        this.judgement = judgement;
        this.findings = new Findings(statements);
    }

    void judge() {
        List<LinkedFact> all =
                statements.of(FactKind.DISCOUNT).stream()
                        .filter(f -> f.fact().value() instanceof FactValue.Mechanic)
                        .toList();
        new Lanes(rule, statements, judgement)
                .judge(all, Lanes.How.exactly("amount", Mechanics::lane, f -> f.fact().value()));
        Map<String, List<LinkedFact>> bySubject = Statements.group(all, LinkedFact::subject);
        bySubject.forEach(this::againstPrices);
    }

    private static Object lane(LinkedFact fact) {
        var key = fact.fact().key();
        return List.of(
                fact.subject(),
                key.audience(),
                key.bound(),
                Objects.requireNonNullElse(key.market(), ""));
    }

    private void againstPrices(String subject, List<LinkedFact> mechanics) {
        if (statements.kind(subject) == Subject.Kind.CAMPAIGN) {
            return;
        }
        Map<Integer, List<LinkedFact>> prices = new LinkedHashMap<>();
        for (LinkedFact price : statements.of(subject, FactKind.PRICE)) {
            var key = price.fact().key();
            if (key.role() == Role.NOW && key.bound() == Bound.EXACT) {
                prices.computeIfAbsent(key.quantity(), q -> new ArrayList<>()).add(price);
            }
        }
        for (LinkedFact fact : mechanics) {
            if (fact.fact().value() instanceof FactValue.Mechanic mechanic) {
                List<LinkedFact> single = prices.getOrDefault(1, List.of());
                List<LinkedFact> several =
                        prices.getOrDefault(mechanic.buy() + mechanic.get(), List.of());
                if (!single.isEmpty() && !several.isEmpty()) {
                    judge(fact, mechanic, single, several);
                }
            }
        }
    }

    private void judge(
            LinkedFact fact,
            FactValue.Mechanic mechanic,
            List<LinkedFact> single,
            List<LinkedFact> several) {
        for (LinkedFact one : single) {
            BigDecimal total = total(mechanic, PriceMismatchRule.amount(one));
            LinkedFact fitting = near(total, several);
            if (fitting != null) {
                judgement.add(
                        findings.explained(
                                Verdict.EQUIVALENT,
                                "arithmetic",
                                statements.name(fact.subject()),
                                List.of(fact, one, fitting),
                                List.of(Argument.of(proof(mechanic, one, total)))));
                return;
            }
        }
        if (!statements.established(several) || (differ(several) && isTold(fact))) {
            return;
        }
        double confidence = BY_PRICES * Findings.confidence(List.of(fact));
        if (confidence < Findings.LEAST_CONFIDENCE) {
            return;
        }
        LinkedFact right = several.getFirst();
        String name = statements.name(fact.subject());
        judgement.add(
                findings.finding(
                        new Findings.Draft(
                                rule,
                                "mechanic",
                                name,
                                List.of(fact),
                                several,
                                right.fact().value(),
                                null,
                                Basis.CALCULATION,
                                confidence,
                                Findings.arguments(name, fact, right))));
    }

    private static boolean differ(List<LinkedFact> prices) {
        return prices.stream().map(price -> price.fact().value()).distinct().count() > 1;
    }

    /** Whether several pieces tell the mechanic: where totals differ, one of those is the slip. */
    private boolean isTold(LinkedFact mechanic) {
        List<LinkedFact> same =
                statements.of(mechanic.subject(), FactKind.DISCOUNT).stream()
                        .filter(other -> other.fact().value().equals(mechanic.fact().value()))
                        .toList();
        return Statements.pieces(same).size() > 1;
    }

    /** What so many pieces cost at this price. */
    private static BigDecimal total(FactValue.Mechanic mechanic, BigDecimal price) {
        BigDecimal full = price.multiply(BigDecimal.valueOf(mechanic.buy()));
        BigDecimal rest =
                Amounts.share(
                        BigDecimal.valueOf(100).subtract(mechanic.off()),
                        price.multiply(BigDecimal.valueOf(mechanic.get())));
        return full.add(rest);
    }

    private static @Nullable LinkedFact near(BigDecimal total, List<LinkedFact> prices) {
        for (LinkedFact price : prices) {
            if (Amounts.near(total, PriceMismatchRule.amount(price), CENTS)) {
                return price;
            }
        }
        return null;
    }

    private static String proof(FactValue.Mechanic mechanic, LinkedFact one, BigDecimal total) {
        return mechanic.canonical()
                + " × "
                + one.fact().value().canonical()
                + " = "
                + Amounts.plain(total);
    }
}
