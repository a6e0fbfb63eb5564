package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.Block;
import app.concord.model.Bound;
import app.concord.model.Cell;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plans of several boxes, months or lessons that stand below each other with the price of all and
 * that of one: '3 months £249, £85 a box; 6 months £468, £78 a box'. Where one plan adds up,
 * another one of the same list that nearly does is wrong.
 */
final class PlanSums {
    private static final Pattern COUNT = Pattern.compile("^[^\\d]{0,20}?(\\d{1,2})[\\s-]+\\p{L}+");
    private static final double NEARLY = 0.1;
    private static final double HALF = 0.5;
    private static final double SURE = 0.85;
    private static final int FEWEST = 2;

    private final Rule rule;
    private final Statements statements;
    private final Judgement judgement;
    private final Findings findings;

    PlanSums(Rule rule, Statements statements, Judgement judgement) {
        this.rule = rule;
        this.statements = statements;
        this.judgement = judgement;
        this.findings = new Findings(statements);
    }

    /** How many, what all cost and what one costs. */
    private record Plan(int count, LinkedFact all, LinkedFact each) {
        BigDecimal sum() {
            return amount(each).multiply(BigDecimal.valueOf(count));
        }

        double apart() {
            return sum().subtract(amount(all)).abs().doubleValue();
        }

        /** What rounding one may make of all. */
        double rounding() {
            boolean cents = amount(each).stripTrailingZeros().scale() > 0;
            return count * HALF * (cents ? 0.01 : 1);
        }
    }

    void judge() {
        List<LinkedFact> prices = new ArrayList<>();
        for (LinkedFact fact : statements.of(FactKind.PRICE)) {
            boolean asked = fact.fact().role() == Role.NOW || fact.fact().role().isFormerPrice();
            if (asked && fact.fact().key().bound() == Bound.EXACT) {
                prices.add(fact);
            }
        }
        Statements.group(prices, this::list).values().forEach(this::judgeList);
    }

    /** The table that a price stands in, or the list of blocks below one heading. */
    private Object list(LinkedFact fact) {
        Block block = statements.block(fact.fact());
        Cell cell = block == null ? null : block.cell();
        String place =
                cell != null
                        ? "table " + cell.table()
                        : "below " + (block == null ? -1 : block.heading());
        return List.of(fact.fact().place().asset(), place, block == null ? "" : block.part());
    }

    private void judgeList(List<LinkedFact> prices) {
        List<Plan> plans = new ArrayList<>();
        Statements.group(prices, this::row)
                .forEach((row, facts) -> {
                    Plan plan = facts.size() == 2 ? plan(facts) : null;
                    if (plan != null) {
                        plans.add(plan);
                    }
                });
        List<Plan> right = plans.stream().filter(plan -> plan.apart() <= plan.rounding()).toList();
        for (Plan plan : plans) {
            boolean wrong =
                    plan.apart() > plan.rounding()
                            && plan.apart() <= NEARLY * amount(plan.all()).doubleValue();
            if (wrong && right.stream().anyMatch(other -> other.count() != plan.count())) {
                report(plan);
            }
        }
    }

    private Object row(LinkedFact fact) {
        Block block = statements.block(fact.fact());
        Cell cell = block == null ? null : block.cell();
        return cell != null ? "row " + cell.row() : "block " + fact.fact().place().block();
    }

    private @Nullable Plan plan(List<LinkedFact> two) {
        boolean first = amount(two.getFirst()).compareTo(amount(two.getLast())) > 0;
        LinkedFact all = first ? two.getFirst() : two.getLast();
        LinkedFact each = first ? two.getLast() : two.getFirst();
        Block block = statements.block(all.fact());
        if (block == null || amount(each).signum() <= 0) {
            return null;
        }
        Cell cell = block.cell();
        String label = cell == null ? block.text() : cell.rowHeader();
        Matcher counted = label == null ? null : COUNT.matcher(label);
        if (counted == null || !counted.find()) {
            return null;
        }
        int count = Integer.parseInt(counted.group(1));
        return count < FEWEST ? null : new Plan(count, all, each);
    }

    private void report(Plan plan) {
        String currency =
                plan.each().fact().value() instanceof FactValue.Money money
                        ? money.currency()
                        : null;
        judgement.add(
                findings.finding(
                        new Findings.Draft(
                                rule,
                                "sum",
                                statements.name(plan.each().subject()),
                                List.of(plan.each()),
                                List.of(plan.all()),
                                null,
                                null,
                                Basis.CALCULATION,
                                SURE * plan.each().fact().confidence(),
                                List.of(
                                        Argument.of(String.valueOf(plan.count())),
                                        Argument.of(plan.each().fact().value()),
                                        Argument.of(new FactValue.Money(plan.sum(), currency)),
                                        Argument.of(plan.all().fact().value())))));
    }

    private static BigDecimal amount(LinkedFact fact) {
        return PriceMismatchRule.amount(fact);
    }
}
