package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Bound;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Span;
import app.concord.model.Subject;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the two prices right before a saving in its block or table, whatever they were found to
 * speak of: 'Team, one year £1,920 / with Spring Switch £1,440 / you save £480'.
 */
final class AdjacentPrices {
    private static final int LOOK = 6;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s");
    private static final double LEAST = 0.5;
    private static final double MOST = 2;

    private AdjacentPrices() {}

    /** The prices, null where there are none or what they leave is nothing like the saving. */
    static Savings.@Nullable Pair before(LinkedFact saving, Statements statements) {
        if (DiscountMismatchRule.namesCode(saving, statements)) {
            return null;
        }
        LinkedFact now = null;
        LinkedFact was = null;
        for (LinkedFact other : statements.before(saving, LOOK)) {
            if (was != null) {
                break;
            }
            if (other.fact().kind() == FactKind.DISCOUNT || !isBeside(saving, other, statements)) {
                return null;
            }
            if (other.fact().kind() == FactKind.PRICE) {
                if (!isPlain(other) || isApart(saving, other, statements)) {
                    return null;
                }
                was = now == null ? null : other;
                now = now == null ? other : now;
            }
        }
        if (was == null || now == null) {
            return null;
        }
        boolean falls = PriceMismatchRule.amount(was).compareTo(PriceMismatchRule.amount(now)) > 0;
        Savings.Pair pair = falls ? new Savings.Pair(was, now) : new Savings.Pair(now, was);
        return isLike(saving, pair) && Savings.fits(saving, pair.was(), pair.now()) ? pair : null;
    }

    /**
     * The two prices that the heading above a saving gives and nothing else gives again: '219 €
     * instead of 292 €' over 'You save 73 €'; null where there are none.
     */
    static Savings.@Nullable Pair above(LinkedFact saving, Statements statements) {
        Block block = statements.block(saving.fact());
        if (block == null || DiscountMismatchRule.namesCode(saving, statements)) {
            return null;
        }
        LinkedFact now = null;
        LinkedFact was = null;
        for (LinkedFact other : statements.in(saving.fact().place().asset())) {
            int at = other.fact().place().block();
            if (other.fact().kind() != FactKind.PRICE
                    || at < block.heading()
                    || at > block.index()) {
                continue;
            }
            boolean former = other.fact().role().isFormerPrice();
            if (at != block.heading() || !isPlain(other) || (former ? was : now) != null) {
                return null;
            }
            was = former ? other : was;
            now = former ? now : other;
        }
        if (was == null || now == null || isApart(saving, now, statements)) {
            return null;
        }
        Savings.Pair pair = new Savings.Pair(was, now);
        return isLike(saving, pair) && Savings.fits(saving, was, now) ? pair : null;
    }

    /** Whether the saving is plainly said of another product or variant than the price. */
    private static boolean isApart(LinkedFact saving, LinkedFact price, Statements statements) {
        boolean named =
                switch (saving.attachment()) {
                    case RECORD, TABLE_ROW, SENTENCE, HASHTAG -> true;
                    default -> false;
                };
        boolean other =
                named
                        && !saving.subject().equals(price.subject())
                        && statements.kind(saving.subject()) == Subject.Kind.PRODUCT
                        && statements.kind(price.subject()) == Subject.Kind.PRODUCT;
        var variants = saving.fact().key().variants();
        return other || (!variants.isEmpty() && !variants.equals(price.fact().key().variants()));
    }

    private static boolean isPlain(LinkedFact price) {
        return price.fact().key().bound() == Bound.EXACT
                && switch (price.fact().role()) {
                    case NOW, WAS, RRP -> true;
                    default -> false;
                };
    }

    /** Whether the saving is about what the prices leave, so that it is meant to be just that. */
    static boolean isLike(LinkedFact saving, Savings.Pair pair) {
        double off = pair.saving().doubleValue();
        double stated =
                switch (saving.fact().value()) {
                    case FactValue.Money money -> money.amount().doubleValue();
                    case FactValue.Percent percent ->
                            Amounts.share(percent.amount(), PriceMismatchRule.amount(pair.was()))
                                    .doubleValue();
                    default -> 0;
                };
        return off > 0 && stated >= LEAST * off && stated <= MOST * off;
    }

    /** Whether both stand in one block, or in cells of one table. */
    private static boolean isBeside(LinkedFact one, LinkedFact other, Statements statements) {
        Block left = statements.block(one.fact());
        if (left != null && one.fact().place().block() == other.fact().place().block()) {
            int from = Math.min(other.fact().place().span().end(), left.text().length());
            int to = Math.min(one.fact().place().span().start(), left.text().length());
            return from <= to
                    && (!SENTENCE_END.matcher(left.text().substring(from, to)).find()
                            || isOneCard(one, other, statements));
        }
        Block right = statements.block(other.fact());
        return left != null
                && right != null
                && left.cell() != null
                && right.cell() != null
                && left.cell().table() == right.cell().table()
                && left.part().equals(right.part());
    }

    /**
     * Whether a block says of one product nothing but two prices and a saving, the second price in
     * the sentence of the saving: 'Only £378. Bought one by one £420, so you save £42.'
     */
    private static boolean isOneCard(LinkedFact saving, LinkedFact price, Statements statements) {
        int prices = 0;
        Span last = price.fact().place().span();
        for (LinkedFact fact : statements.in(saving.fact().place().asset())) {
            boolean here = fact.fact().place().block() == saving.fact().place().block();
            if (here && fact.fact().kind() == FactKind.PRICE) {
                prices++;
                last = fact.fact().place().span();
            } else if (here
                    && fact.fact().kind() == FactKind.DISCOUNT
                    && !fact.fact().place().equals(saving.fact().place())) {
                return false;
            }
        }
        Block block = statements.block(saving.fact());
        int from = last.end();
        int to = saving.fact().place().span().start();
        return prices == 2
                && block != null
                && from < to
                && from > price.fact().place().span().end()
                && !SENTENCE_END.matcher(block.text().substring(from, to)).find()
                && (price.subject().equals(saving.subject()) || bothVague(saving, price));
    }

    /** Whether nothing beside a saving and a price names what they are of. */
    private static boolean bothVague(LinkedFact saving, LinkedFact price) {
        return saving.attachment() == LinkedFact.Attachment.CAMPAIGN
                && price.attachment() == LinkedFact.Attachment.PIECE;
    }

    /**
     * Whether a block that states the one amount states the other too, whatever part it plays: 'a
     * deposit of 20 for lunch and of 30 for dinner'.
     */
    static boolean together(List<LinkedFact> one, List<LinkedFact> other, Statements statements) {
        BigDecimal amount = PriceMismatchRule.amount(one.getFirst());
        for (LinkedFact fact : other) {
            boolean beside =
                    statements.in(fact.fact().place().asset()).stream()
                            .anyMatch(price ->
                                    price.fact().kind() == FactKind.PRICE
                                            && price.fact().place().block()
                                                    == fact.fact().place().block()
                                            && PriceMismatchRule.amount(price).compareTo(amount)
                                                    == 0);
            if (beside) {
                return true;
            }
        }
        return false;
    }

    /** Those of some prices that stand in the innermost box around a block. */
    static List<LinkedFact> inCard(List<LinkedFact> prices, Block block, Asset asset) {
        return prices.stream()
                .filter(price ->
                        block.innermost() >= 0
                                && asset.blocks()
                                        .get(price.fact().place().block())
                                        .containers()
                                        .contains(block.innermost()))
                .toList();
    }
}
