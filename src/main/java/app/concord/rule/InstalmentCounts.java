package app.concord.rule;

import app.concord.model.Fact;
import app.concord.model.FactValue;
import app.concord.model.FactValue.TimeUnit;
import app.concord.model.LinkedFact;
import app.concord.model.Role;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many payments a financing has: 18 months are 18 payments, and '23 payments of 70.79 and a
 * last one of 70.83' are 24.
 */
final class InstalmentCounts {
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final double NEARLY = 0.15;

    private final Map<List<Object>, List<LinkedFact>> amounts = new HashMap<>();

    /**
     * @param prices every price, among them the instalments
     */
    InstalmentCounts(List<LinkedFact> prices) {
        for (LinkedFact price : prices) {
            if (price.fact().role() == Role.INSTALMENT) {
                amounts.computeIfAbsent(block(price.fact()), b -> new ArrayList<>()).add(price);
            }
        }
    }

    private static List<Object> block(Fact fact) {
        return List.of(fact.place().asset(), fact.place().block());
    }

    /** The instalments of a block. */
    List<LinkedFact> amounts(Fact fact) {
        return amounts.getOrDefault(block(fact), List.of());
    }

    /** The number of payments. */
    BigDecimal of(LinkedFact fact) {
        return switch (fact.fact().value()) {
            case FactValue.Duration time ->
                    (time.unit() == TimeUnit.YEAR ? time.least().multiply(MONTHS) : time.least())
                            .stripTrailingZeros();
            case FactValue.Quantity quantity ->
                    (hasLast(fact.fact())
                                    ? quantity.amount().add(BigDecimal.ONE)
                                    : quantity.amount())
                            .stripTrailingZeros();
            default -> BigDecimal.ZERO;
        };
    }

    /** Whether the instalments behind a count are those and a last one that differs a little. */
    private boolean hasLast(Fact count) {
        List<BigDecimal> behind = new ArrayList<>();
        for (LinkedFact one : amounts(count)) {
            if (one.fact().place().span().start() >= count.place().span().start()) {
                Amounts.money(one).ifPresent(behind::add);
            }
        }
        return behind.size() == 2 && isLast(behind.getFirst(), behind.getLast());
    }

    /** Whether two instalments differ as the last one does from the others. */
    static boolean isLast(BigDecimal one, BigDecimal last) {
        return one.compareTo(last) != 0 && Amounts.near(one, last, one.doubleValue() * NEARLY);
    }
}
