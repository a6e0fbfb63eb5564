package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.Asset;
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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plans of several boxes, months or lessons that stand below each other with the price of all and
 * that of one: '3 months £249, £85 a box; 6 months £468, £78 a box'. Where one plan adds up,
 * another one of the same list that nearly does is wrong. So with cards that tell what all and what
 * one of so many cost: '12 portions, €70.80, €5.90 a portion'.
 */
final class PlanSums {
    private static final Pattern COUNT = Pattern.compile("^[^\\d]{0,20}?(\\d{1,2})[\\s-]+\\p{L}+");
    private static final Pattern COUNTED =
            Pattern.compile("(?<![\\d.,])(\\d{1,2})[\\s\\u00a0]+(\\p{L}{5,})");
    private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");
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
        Map<String, List<Plan>> cards = new TreeMap<>();
        for (LinkedFact each : prices) {
            Plan plan = each.fact().key().unit().isEmpty() ? null : card(each, prices);
            if (plan != null) {
                cards.computeIfAbsent(each.fact().place().asset(), c -> new ArrayList<>())
                        .add(plan);
            }
        }
        cards.values().forEach(this::judgePlans);
    }

    /**
     * What stands in the innermost box around the price of one: how many there are of them, and the
     * price of all; null where it holds several or lacks one.
     */
    private @Nullable Plan card(LinkedFact each, List<LinkedFact> prices) {
        Asset asset = statements.asset(each.fact());
        Block block = statements.block(each.fact());
        if (asset == null || block == null) {
            return null;
        }
        String behind = block.text().substring(each.fact().place().span().end());
        for (int box : block.containers().reversed()) {
            List<LinkedFact> inside =
                    prices.stream()
                            .filter(price -> price.fact().role() == Role.NOW)
                            .filter(price -> isIn(price, each, box))
                            .toList();
            List<LinkedFact> all =
                    inside.stream().filter(price -> price.fact().key().unit().isEmpty()).toList();
            if (inside.size() > 2) {
                return null;
            }
            Set<Integer> counts = new TreeSet<>();
            if (all.size() == 1) {
                for (Block other : asset.blocks()) {
                    if (other.containers().contains(box)) {
                        counts.addAll(counted(other.text(), behind));
                    }
                }
            }
            if (!counts.isEmpty()) {
                int count = counts.iterator().next();
                return counts.size() == 1 && count >= FEWEST
                        ? new Plan(count, all.getFirst(), each)
                        : null;
            }
        }
        return null;
    }

    /**
     * Numbers in a text of the things that words behind a price name: '12 portions', 'a portion'.
     */
    private static Set<Integer> counted(String text, String behind) {
        Set<Integer> counts = new TreeSet<>();
        Matcher number = COUNTED.matcher(text);
        while (number.find()) {
            String noun = number.group(2).toLowerCase(Locale.ROOT);
            Matcher word = WORD.matcher(behind);
            while (word.find()) {
                String unit = word.group().toLowerCase(Locale.ROOT);
                int least = Math.min(unit.length(), noun.length()) - 1;
                if (noun.regionMatches(0, unit, 0, least)) {
                    counts.add(Integer.valueOf(number.group(1)));
                }
            }
        }
        return counts;
    }

    private boolean isIn(LinkedFact fact, LinkedFact each, int box) {
        Block block = statements.block(fact.fact());
        return block != null
                && fact.fact().place().asset().equals(each.fact().place().asset())
                && block.containers().contains(box);
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
        judgePlans(plans);
    }

    /** Where one plan adds up, one of another number that nearly does is wrong. */
    private void judgePlans(List<Plan> plans) {
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
