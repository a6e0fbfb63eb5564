package app.concord.rule;

import app.concord.model.Billing;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Role;
import app.concord.model.TaxBasis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;

/** What a customer saves on a product by its stated prices: was less now, by variant. */
final class Savings {
    private static final String AT_ONCE = "paid at-once";
    private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(3);

    /**
     * An earlier price and the price now of one variant.
     *
     * @param was the earlier or recommended price
     * @param now what is asked now
     */
    record Pair(LinkedFact was, LinkedFact now) {
        BigDecimal saving() {
            return PriceMismatchRule.amount(was).subtract(PriceMismatchRule.amount(now));
        }

        /** Whether both come to the same saving in per cent. */
        boolean isLike(Pair other) {
            return Amounts.near(percent(), other.percent(), 1);
        }

        /** The saving in per cent of the earlier price. */
        BigDecimal percent() {
            return Amounts.percent(saving(), PriceMismatchRule.amount(was));
        }
    }

    private Savings() {}

    /** Every pair that pieces state together for one variant, each pair of amounts once. */
    static List<Pair> of(String subject, Statements statements) {
        Map<String, List<LinkedFact>> byPiece = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        List<LinkedFact> prices = statements.of(subject, FactKind.PRICE);
        for (LinkedFact fact : prices) {
            byPiece.computeIfAbsent(key(fact), k -> new ArrayList<>()).add(fact);
        }
        Set<String> seen = new HashSet<>();
        for (LinkedFact now : prices) {
            if (now.fact().role() != Role.NOW) {
                continue;
            }
            for (LinkedFact was : byPiece.getOrDefault(key(now), List.of())) {
                boolean earlier = was.fact().role().isFormerPrice();
                boolean more =
                        PriceMismatchRule.amount(now).signum() > 0
                                && PriceMismatchRule.amount(was)
                                                .compareTo(PriceMismatchRule.amount(now))
                                        > 0;
                String amounts =
                        PriceMismatchRule.amount(was) + "/" + PriceMismatchRule.amount(now);
                if (earlier && more && sameTax(was, now) && seen.add(amounts)) {
                    pairs.add(new Pair(was, now));
                }
            }
        }
        return pairs;
    }

    /** In how many pieces both prices of a pair stand; the brief counts as two. */
    static long pieces(Pair pair, String subject, Statements statements) {
        Map<String, Set<Object>> byPiece = new TreeMap<>();
        for (LinkedFact fact : statements.of(subject, FactKind.PRICE)) {
            boolean either =
                    PriceMismatchRule.amount(fact).compareTo(PriceMismatchRule.amount(pair.was()))
                                    == 0
                            || PriceMismatchRule.amount(fact)
                                            .compareTo(PriceMismatchRule.amount(pair.now()))
                                    == 0;
            if (either) {
                byPiece.computeIfAbsent(fact.fact().place().asset(), a -> new HashSet<>())
                        .add(PriceMismatchRule.amount(fact).stripTrailingZeros());
            }
        }
        boolean brief = statements.isBrief(pair.now());
        return byPiece.values().stream().filter(both -> both.size() > 1).count() + (brief ? 1 : 0);
    }

    private static String key(LinkedFact fact) {
        NavigableSet<String> variants = fact.fact().key().variants();
        return fact.fact().place().asset()
                + "|"
                + String.join(",", variants)
                + "|"
                + fact.fact().key().billing();
    }

    /**
     * Whether a saving can be of these prices: '120 saved' on a price a month is that of two years,
     * and '249, 83 a box' are three boxes and one.
     */
    static boolean fits(LinkedFact saving, LinkedFact was, LinkedFact now) {
        boolean ofOne =
                was.fact().key().billing() == now.fact().key().billing()
                        || !(saving.fact().value() instanceof FactValue.Money money)
                        || money.amount().compareTo(PriceMismatchRule.amount(was)) <= 0;
        return ofOne && !isShare(was, now);
    }

    /** Whether only one price names what it is for, and is at most half of the other. */
    private static boolean isShare(LinkedFact was, LinkedFact now) {
        return was.fact().key().unit().isEmpty()
                && !now.fact().key().unit().isEmpty()
                && PriceMismatchRule.amount(now)
                                .multiply(BigDecimal.TWO)
                                .compareTo(PriceMismatchRule.amount(was))
                        <= 0;
    }

    /** Whether no fewer pieces ask the one price of its product than the other. */
    static boolean isToldMore(LinkedFact one, LinkedFact other, Statements statements) {
        return pieces(one, statements).size() >= pieces(other, statements).size();
    }

    private static Set<String> pieces(LinkedFact price, Statements statements) {
        Set<String> pieces = new HashSet<>();
        for (LinkedFact fact : statements.of(price.subject(), FactKind.PRICE)) {
            if (fact.fact().role() == price.fact().role()
                    && PriceMismatchRule.amount(fact).compareTo(PriceMismatchRule.amount(price))
                            == 0) {
                pieces.add(fact.fact().place().asset());
            }
        }
        return pieces;
    }

    /** Whether a price is asked only of those who pay all of it at once. */
    static boolean isAtOnce(LinkedFact price) {
        return price.fact().key().scope().contains(AT_ONCE);
    }

    /** Whether both hold the tax or neither does, as far as they tell. */
    static boolean sameTax(LinkedFact was, LinkedFact now) {
        TaxBasis one = was.fact().key().tax();
        TaxBasis other = now.fact().key().tax();
        return one == TaxBasis.UNSTATED || other == TaxBasis.UNSTATED || one == other;
    }

    /** 'Instead of 60', said of a price a month: what is left unsaid is the same. */
    static boolean sameBilling(LinkedFact was, LinkedFact now) {
        Billing billing = was.fact().key().billing();
        return billing == now.fact().key().billing()
                || (billing == Billing.ONCE
                        && PriceMismatchRule.amount(now)
                                        .multiply(MOST_TIMES)
                                        .compareTo(PriceMismatchRule.amount(was))
                                > 0);
    }
}
