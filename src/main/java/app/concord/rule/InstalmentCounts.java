package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Fact;
import app.concord.model.FactValue;
import app.concord.model.FactValue.TimeUnit;
import app.concord.model.LinkedFact;
import app.concord.model.Role;
import app.concord.model.Span;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How many payments a financing has: 18 months are 18 payments, and '23 payments of 70.79 and a
 * last one of 70.83' are 24.
 */
final class InstalmentCounts {
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final double NEARLY = 0.15;

    private static final Set<String> LAST =
            WordLists.read("words/instalments.words").getOrDefault("last", Set.of());

    /** Words behind a count within which a last payment is told, and those up to its amount. */
    private static final int NEAR = 8;

    private static final int AMOUNT = 5;

    /** Plans to choose from are further apart. */
    private static final double CLOSE = 1.6;

    private static final BigDecimal ROUNDING = BigDecimal.valueOf(0.002);

    private final Map<List<Object>, List<LinkedFact>> amounts = new HashMap<>();

    /** What else each piece asks, which instalments may add up to. */
    private final Map<String, NavigableSet<BigDecimal>> wholes = new HashMap<>();

    /** For each number of payments the others in which the same price is paid. */
    private final Map<BigDecimal, Set<BigDecimal>> plans = new HashMap<>();

    /** For each number of payments the pieces that tell it. */
    private final Map<BigDecimal, Set<String>> told = new HashMap<>();

    private final Set<BigDecimal> ofBrief = new HashSet<>();

    /**
     * @param counts statements of how many payments there are
     * @param prices every price, among them the instalments
     */
    InstalmentCounts(List<LinkedFact> counts, List<LinkedFact> prices, Statements statements) {
        for (LinkedFact price : prices) {
            if (price.fact().role() == Role.INSTALMENT) {
                amounts.computeIfAbsent(block(price.fact()), b -> new ArrayList<>()).add(price);
            } else {
                Amounts.money(price)
                        .ifPresent(amount ->
                                wholes.computeIfAbsent(
                                                price.fact().place().asset(), a -> new TreeSet<>())
                                        .add(amount));
            }
        }
        for (LinkedFact count : counts) {
            if (statements.isBrief(count)) {
                ofBrief.add(of(count));
            } else {
                told.computeIfAbsent(of(count), c -> new HashSet<>())
                        .add(count.fact().place().asset());
            }
        }
        findPlans(counts);
    }

    /** Whether the sentence behind a count adds a payment: '11 of £99 and a last one of £98'. */
    static boolean isWhole(LinkedFact count, Statements statements) {
        Asset asset = statements.asset(count.fact());
        Block block = statements.block(count.fact());
        if (asset == null || block == null || count.fact().role() != Role.INSTALMENT_COUNT) {
            return true;
        }
        Span span = count.fact().place().span();
        int end = Pieces.sentence(asset, block, span).end();
        String behind = block.text().substring(Math.min(span.end(), end), end);
        List<Words.Word> words = Words.of(behind);
        for (int i = 0; i < Math.min(NEAR, words.size()); i++) {
            if (LAST.contains(words.get(i).folded())) {
                return words.subList(i, Math.min(i + AMOUNT, words.size())).stream()
                        .noneMatch(word -> Character.isDigit(word.folded().codePointAt(0)));
            }
        }
        return true;
    }

    private static List<Object> block(Fact fact) {
        return List.of(fact.place().asset(), fact.place().block());
    }

    /** The instalments of a block. */
    List<LinkedFact> amounts(Fact fact) {
        return amounts.getOrDefault(block(fact), List.of());
    }

    /**
     * Whether some statements of these counts pay the same price in parts of their own, as '6 ×
     * 899' and '12 × 449.50' do: two plans to choose from.
     */
    boolean areToChoose(LinkedFact one, LinkedFact other) {
        return plans.getOrDefault(of(one), Set.of()).contains(of(other));
    }

    /** Notes which counts pay one price, by the prices they add up to. */
    private void findPlans(List<LinkedFact> counts) {
        NavigableMap<BigDecimal, Map<BigDecimal, Set<String>>> byTotal = new TreeMap<>();
        for (LinkedFact count : counts) {
            for (BigDecimal total : totals(count)) {
                if (total.signum() > 0) {
                    byTotal.computeIfAbsent(total, t -> new TreeMap<>())
                            .computeIfAbsent(of(count), c -> new HashSet<>())
                            .add(count.fact().place().asset());
                }
            }
        }
        byTotal.forEach((total, some) -> {
            BigDecimal gap = total.multiply(ROUNDING);
            Map<BigDecimal, Set<String>> like = new TreeMap<>();
            byTotal.subMap(total.subtract(gap), true, total.add(gap), true)
                    .values()
                    .forEach(counted ->
                            counted.forEach((count, pieces) ->
                                    like.computeIfAbsent(count, c -> new HashSet<>())
                                            .addAll(pieces)));
            for (BigDecimal count : some.keySet()) {
                like.forEach((other, pieces) -> {
                    boolean slip =
                            like.size() == 2
                                    && like.getOrDefault(count, pieces).stream()
                                            .noneMatch(pieces::contains)
                                    && (isSlip(count, other) || isSlip(other, count));
                    if (other.compareTo(count) != 0 && !slip) {
                        plans.computeIfAbsent(count, c -> new TreeSet<>()).add(other);
                    }
                });
            }
        });
    }

    /**
     * Whether a count stands in a single piece and the brief gives the other, or several pieces one
     * that is close, as 12 is to 10: whoever writes a wrong number divides the price by it.
     */
    private boolean isSlip(BigDecimal count, BigDecimal usual) {
        double ratio = count.max(usual).doubleValue() / count.min(usual).doubleValue();
        boolean known =
                ofBrief.contains(usual)
                        || (ratio < CLOSE
                                && told.getOrDefault(usual, Set.of()).size()
                                        >= Conflicts.WELL_KNOWN);
        return !ofBrief.contains(count) && told.getOrDefault(count, Set.of()).size() == 1 && known;
    }

    private List<BigDecimal> totals(LinkedFact count) {
        List<BigDecimal> totals = new ArrayList<>();
        for (LinkedFact part : amounts(count.fact())) {
            Amounts.money(part).ifPresent(amount -> totals.add(amount.multiply(of(count))));
        }
        return totals;
    }

    /** The number of payments. */
    BigDecimal of(LinkedFact fact) {
        return switch (fact.fact().value()) {
            case FactValue.Duration time ->
                    (time.unit() == TimeUnit.YEAR ? time.least().multiply(MONTHS) : time.least())
                            .stripTrailingZeros();
            case FactValue.Quantity quantity ->
                    (hasLast(fact.fact(), quantity.amount())
                                    ? quantity.amount().add(BigDecimal.ONE)
                                    : quantity.amount())
                            .stripTrailingZeros();
            default -> BigDecimal.ZERO;
        };
    }

    /**
     * Whether the instalments behind a count are those and a last one that differs a little; not
     * where the last is one of those counted, as they then add up to a price of the piece: 83.93 is
     * '3 times 27.98, the last 27.97'.
     */
    private boolean hasLast(Fact count, BigDecimal counted) {
        List<BigDecimal> behind = new ArrayList<>();
        for (LinkedFact one : amounts(count)) {
            if (one.fact().place().span().start() >= count.place().span().start()) {
                Amounts.money(one).ifPresent(behind::add);
            }
        }
        if (behind.size() != 2 || !isLast(behind.getFirst(), behind.getLast())) {
            return false;
        }
        BigDecimal within =
                behind.getFirst().multiply(counted.subtract(BigDecimal.ONE)).add(behind.getLast());
        return wholes.getOrDefault(count.place().asset(), Collections.emptyNavigableSet()).stream()
                .noneMatch(whole -> whole.compareTo(within) == 0);
    }

    /** Whether two instalments differ as the last one does from the others. */
    static boolean isLast(BigDecimal one, BigDecimal last) {
        return one.compareTo(last) != 0 && Amounts.near(one, last, one.doubleValue() * NEARLY);
    }
}
