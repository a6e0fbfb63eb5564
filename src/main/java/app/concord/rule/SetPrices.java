package app.concord.rule;

import app.concord.model.Bound;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.Role;
import app.concord.model.Subject;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What several pieces bought as a set cost: 'set of 4: 359.80' in one piece and 'a set of 4 costs
 * 349.80' in another, where one is 89.95. A set may rightly cost less than its pieces; only two
 * prices of one set contradict each other, and the sum tells which of them is wrong.
 */
final class SetPrices {
    private static final double SURE = 0.85;
    private static final int FEWEST = 2;
    private static final int MOST = 24;
    private static final double LEAST = 0.75;
    private static final double GREATEST = 1.2;

    private final Statements statements;
    private final Accusation accusation;

    SetPrices(Statements statements, Accusation accusation) {
        this.statements = statements;
        this.accusation = accusation;
    }

    void judge() {
        for (Subject subject : statements.products()) {
            Map<String, List<LinkedFact>> sets = new TreeMap<>();
            for (LinkedFact price : statements.of(subject.id(), FactKind.PRICE)) {
                int pieces = isPlain(price) ? pieces(price) : 0;
                if (pieces >= FEWEST && pieces <= MOST) {
                    String market = Objects.requireNonNullElse(price.fact().key().market(), "");
                    sets.computeIfAbsent(pieces + "|" + market, s -> new ArrayList<>()).add(price);
                }
            }
            sets.forEach((set, prices) ->
                    hold(subject, Integer.parseInt(set.substring(0, set.indexOf('|'))), prices));
        }
    }

    private static boolean isPlain(LinkedFact price) {
        return price.fact().role() == Role.NOW && price.fact().key().bound() == Bound.EXACT;
    }

    /** How many pieces a price is for by the words before it in its sentence; 0 for none. */
    private int pieces(LinkedFact price) {
        int at = price.fact().place().span().start();
        LinkedFact count = null;
        for (LinkedFact other : statements.in(price.fact().place().asset())) {
            boolean here =
                    other.fact().place().block() == price.fact().place().block()
                            && other.fact().place().span().end() <= at;
            if (here && other.fact().kind() == FactKind.COUNT && isSet(other)) {
                count = other;
            }
        }
        if (count == null) {
            return 0;
        }
        int from = count.fact().place().span().end();
        var block = statements.block(price.fact());
        boolean apart = block == null || block.text().substring(from, at).contains(". ");
        for (LinkedFact other : statements.in(price.fact().place().asset())) {
            apart |=
                    other.fact().kind() == FactKind.PRICE
                            && other.fact().place().block() == price.fact().place().block()
                            && other.fact().place().span().start() >= from
                            && other.fact().place().span().end() <= at;
        }
        String value = count.fact().value().canonical();
        return apart ? 0 : Integer.parseInt(value.substring(0, value.indexOf(' ')));
    }

    private static boolean isSet(LinkedFact count) {
        return count.fact().value().canonical().matches("\\d{1,2} piece");
    }

    private void hold(Subject subject, int pieces, List<LinkedFact> prices) {
        BigDecimal one = single(subject, prices);
        if (one == null) {
            return;
        }
        BigDecimal sum = one.multiply(BigDecimal.valueOf(pieces)).stripTrailingZeros();
        List<LinkedFact> near =
                prices.stream()
                        .filter(price -> {
                            double share = amount(price).doubleValue() / sum.doubleValue();
                            return share >= LEAST && share <= GREATEST;
                        })
                        .toList();
        Map<BigDecimal, List<LinkedFact>> values = Statements.group(near, SetPrices::amount);
        List<LinkedFact> right = values.get(sum);
        if (right == null || values.size() != FEWEST) {
            return;
        }
        for (List<LinkedFact> wrong : values.values()) {
            boolean elsewhere =
                    Statements.pieces(wrong).stream().noneMatch(Statements.pieces(right)::contains);
            if (!wrong.equals(right) && elsewhere && !statements.anyBrief(wrong)) {
                double confidence = SURE * Findings.confidence(wrong);
                accusation.settle(
                        "amount", wrong, right, right.getFirst(), Basis.CALCULATION, confidence);
            }
        }
    }

    /** What one of them costs, by the brief or most pieces; null where that is not told. */
    private @Nullable BigDecimal single(Subject subject, List<LinkedFact> sets) {
        List<LinkedFact> singles =
                statements.of(subject.id(), FactKind.PRICE).stream()
                        .filter(SetPrices::isPlain)
                        .filter(price -> price.fact().value() instanceof FactValue.Money)
                        .filter(price -> !sets.contains(price))
                        .toList();
        List<List<LinkedFact>> ranked =
                Truth.ranked(Statements.group(singles, SetPrices::amount).values(), statements);
        return ranked.isEmpty() || amount(ranked.getFirst().getFirst()).signum() <= 0
                ? null
                : amount(ranked.getFirst().getFirst());
    }

    private static BigDecimal amount(LinkedFact price) {
        return PriceMismatchRule.amount(price).stripTrailingZeros();
    }
}
