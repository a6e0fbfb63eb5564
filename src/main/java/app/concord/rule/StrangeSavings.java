package app.concord.rule;

import app.concord.model.Audience;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/**
 * Finds reductions of a product that its prices do not give, where all pieces that state an earlier
 * price and one now come to one and the same saving.
 */
final class StrangeSavings {
    /** In how many pieces two prices must stand together to say what is saved. */
    private static final int ESTABLISHED = 2;

    /** A deeper cut, in per cent, is rather the price of one of several pieces. */
    private static final int DEEPEST = 70;

    /** Between these shares of what the prices leave an amount off is meant to be just that. */
    private static final double LEAST = 0.6;

    private static final double MOST = 1.6;
    private static final double ROUNDING = 0.51;
    private static final double CENTS = 0.02;

    private final Savings.@Nullable Pair pair;
    private final Statements statements;

    private StrangeSavings(Savings.@Nullable Pair pair, Statements statements) {
        this.pair = pair;
        this.statements = statements;
    }

    /**
     * @param pairs the product's earlier prices and prices now
     */
    static StrangeSavings of(String subject, List<Savings.Pair> pairs, Statements statements) {
        List<Savings.Pair> known =
                pairs.stream()
                        .filter(pair -> pair.percent().doubleValue() < DEEPEST)
                        .filter(pair -> Savings.pieces(pair, subject, statements) >= ESTABLISHED)
                        .toList();
        Savings.Pair first = known.isEmpty() ? null : known.getFirst();
        boolean one = first != null && known.stream().allMatch(other -> other.isLike(first));
        return new StrangeSavings(one ? first : null, statements);
    }

    /** The prices that contradict a reduction that they do not give; null for none. */
    Savings.@Nullable Pair contradicted(LinkedFact fact) {
        if (pair == null
                || (Savings.isAtOnce(pair.now()) && !Savings.isAtOnce(fact))
                || fact.fact().key().audience() != Audience.EVERYONE
                || fact.fact().key().threshold() != null) {
            return null;
        }
        boolean named =
                switch (fact.attachment()) {
                    case RECORD, TABLE_ROW, SENTENCE, HASHTAG -> true;
                    default -> false;
                };
        boolean meant =
                switch (fact.fact().value()) {
                    case FactValue.Percent percent ->
                            !isOffOthers(percent.amount(), pair)
                                    && !isOffBeside(fact, percent.amount());
                    case FactValue.Money money -> isAbout(money, pair) && !hasPrice(fact, pair);
                    default -> false;
                };
        return named && meant ? pair : null;
    }

    /**
     * Whether both prices are those of another thing less the percentage: a team pays 20 % less
     * than others, early and later.
     */
    private boolean isOffOthers(BigDecimal percent, Savings.Pair pair) {
        return isOffOther(percent, pair.now()) && isOffOther(percent, pair.was());
    }

    /**
     * Whether it is taken off one amount that stands beside it and leaves another: 'paid at once
     * £298.80, less 4 % £286.85'.
     */
    private boolean isOffBeside(LinkedFact fact, BigDecimal percent) {
        List<BigDecimal> beside =
                statements.in(fact.fact().place().asset()).stream()
                        .filter(other -> other.fact().kind() == FactKind.PRICE)
                        .filter(other ->
                                other.fact().place().block() == fact.fact().place().block())
                        .map(PriceMismatchRule::amount)
                        .toList();
        return beside.stream()
                .map(full -> full.subtract(Amounts.share(percent, full)))
                .anyMatch(left ->
                        beside.stream().anyMatch(other -> Amounts.near(other, left, CENTS)));
    }

    private boolean isOffOther(BigDecimal percent, LinkedFact price) {
        BigDecimal amount = PriceMismatchRule.amount(price);
        return statements.in(price.fact().place().asset()).stream()
                .filter(other -> other.fact().kind() == FactKind.PRICE)
                .map(PriceMismatchRule::amount)
                .anyMatch(full ->
                        Amounts.near(
                                full.subtract(Amounts.share(percent, full)), amount, ROUNDING));
    }

    /** Whether an amount is about what the prices leave, so that it is meant to be just that. */
    private static boolean isAbout(FactValue.Money money, Savings.Pair pair) {
        double share = money.amount().doubleValue() / pair.saving().doubleValue();
        return share >= LEAST && share <= MOST;
    }

    /** Whether another price stands beside an amount off, which may be taken off that. */
    private boolean hasPrice(LinkedFact saving, Savings.Pair pair) {
        for (LinkedFact price : statements.in(saving.fact().place().asset())) {
            boolean here =
                    price.fact().kind() == FactKind.PRICE
                            && price.fact().place().block() == saving.fact().place().block();
            if (here && !isOneOf(PriceMismatchRule.amount(price), pair)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneOf(BigDecimal amount, Savings.Pair pair) {
        return amount.compareTo(PriceMismatchRule.amount(pair.was())) == 0
                || amount.compareTo(PriceMismatchRule.amount(pair.now())) == 0;
    }
}
