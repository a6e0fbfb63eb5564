package app.concord.rule;

import app.concord.model.Billing;
import app.concord.model.FactKind;
import app.concord.model.LinkedFact;
import app.concord.model.LinkedFact.Attachment;
import app.concord.model.Place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What plans cost a year, of which a piece gives several beside their price a month: where one
 * comes to so many months' prices as the others do in another piece, but not in this one, it is
 * wrong.
 */
final class YearlyPrices {
    private static final int[] MONTHS = {10, 11, 12};
    private static final double LEAST = 0.85;
    private static final double MOST = 1.18;
    private static final double SURE = 0.9;
    private static final double LINKED = 0.95;
    private static final int MOST_PRICES = 40;

    private final Statements statements;
    private final Accusation accusation;
    private final Map<BigDecimal, List<LinkedFact>> byAmount = new HashMap<>();

    YearlyPrices(Statements statements, Accusation accusation) {
        this.statements = statements;
        this.accusation = accusation;
        for (LinkedFact fact : statements.of(FactKind.PRICE)) {
            byAmount.computeIfAbsent(amount(fact), a -> new ArrayList<>()).add(fact);
        }
    }

    /**
     * Judges the prices of each piece.
     *
     * @param accused places that are found wrong already
     */
    void judge(Set<Place> accused) {
        Statements.group(statements.of(FactKind.PRICE), fact -> fact.fact().place().asset())
                .forEach((piece, prices) -> judge(piece, prices, accused));
    }

    private void judge(String piece, List<LinkedFact> prices, Set<Place> accused) {
        Set<BigDecimal> monthly = amounts(prices, Billing.MONTH);
        Set<BigDecimal> yearly = amounts(prices, Billing.YEAR);
        if (monthly.size() < 2
                || yearly.size() < 2
                || monthly.size() > MOST_PRICES
                || yearly.size() > MOST_PRICES) {
            return;
        }
        for (BigDecimal year : yearly) {
            List<LinkedFact> told = byAmount.getOrDefault(year, List.of());
            boolean own =
                    Statements.pieces(told).equals(Set.of(piece))
                            && told.stream().noneMatch(f -> accused.contains(f.fact().place()));
            List<LinkedFact> right = own ? right(piece, year, yearly, monthly) : List.of();
            if (!right.isEmpty()) {
                accusation.report(
                        "amount",
                        told.stream()
                                .map(f ->
                                        new LinkedFact(
                                                f.fact(), f.subject(), Attachment.PIECE, LINKED))
                                .toList(),
                        right,
                        SURE);
            }
        }
    }

    /** The only amount that another piece tells and that months make as they do of the others. */
    private List<LinkedFact> right(
            String piece, BigDecimal year, Set<BigDecimal> yearly, Set<BigDecimal> monthly) {
        Set<BigDecimal> found = new HashSet<>();
        for (int count : MONTHS) {
            Set<BigDecimal> open = new HashSet<>(monthly);
            boolean others = false;
            for (BigDecimal month : monthly) {
                BigDecimal times = times(month, count);
                if (times.compareTo(year) != 0 && yearly.contains(times)) {
                    others = true;
                    open.remove(month);
                }
            }
            for (BigDecimal month : others ? open : Set.<BigDecimal>of()) {
                BigDecimal times = times(month, count);
                double ratio = times.doubleValue() / year.doubleValue();
                if (times.compareTo(year) != 0
                        && ratio > LEAST
                        && ratio < MOST
                        && isElsewhere(times, piece)) {
                    found.add(times);
                }
            }
        }
        return found.size() == 1
                ? byAmount.getOrDefault(found.iterator().next(), List.of())
                : List.of();
    }

    private boolean isElsewhere(BigDecimal amount, String piece) {
        Set<String> pieces = Statements.pieces(byAmount.getOrDefault(amount, List.of()));
        return !pieces.isEmpty() && !pieces.contains(piece);
    }

    private static BigDecimal times(BigDecimal month, int count) {
        return month.multiply(BigDecimal.valueOf(count)).stripTrailingZeros();
    }

    private static Set<BigDecimal> amounts(List<LinkedFact> prices, Billing billing) {
        Set<BigDecimal> amounts = new HashSet<>();
        for (LinkedFact price : prices) {
            if (price.fact().key().billing() == billing && amount(price).signum() > 0) {
                amounts.add(amount(price));
            }
        }
        return amounts;
    }

    private static BigDecimal amount(LinkedFact fact) {
        return PriceMismatchRule.amount(fact).stripTrailingZeros();
    }
}
