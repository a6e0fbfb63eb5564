package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Audience;
import app.concord.model.Block;
import app.concord.model.Bound;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.LinkedFact.Attachment;
import app.concord.model.Region;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What speaks against taking a different amount for a wrong price of the product: it is far off, it
 * is another of the product's prices, the piece also states the right one, a code explains it.
 */
final class PriceDoubts {
    /** Slips stay close to the right price: hardly one is more than half of it away. */
    private static final double FAR = 1.7;

    private static final double VERY_FAR = 2.5;

    /** Not even a row of the product's own makes a tenth of the price its price. */
    private static final double ANOTHER_MATTER = 10;

    /** The same where no brief gives the price. */
    private static final double MUCH = 5;

    private static final double CENT = 0.01;

    /** By how much a highest price in the data of the product makes a higher one more doubtful. */
    private static final double LIFTED = 1.25;

    private final Statements statements;
    private final List<LinkedFact> prices;
    private final String subject;

    /**
     * @param prices every compared price of the product
     */
    PriceDoubts(String subject, List<LinkedFact> prices, Statements statements) {
        this.prices = prices;
        this.statements = statements;
        this.subject = subject;
    }

    /**
     * A factor, from 0 to a little over 1, for the confidence that these statements are wrong
     * prices.
     *
     * @param paired whether what stands beside them tells that the right ones are of the same offer
     */
    double factor(List<LinkedFact> deviating, List<LinkedFact> right, boolean paired) {
        LinkedFact first = deviating.getFirst();
        BigDecimal amount = PriceMismatchRule.amount(first);
        BigDecimal expected = PriceMismatchRule.amount(right.getFirst());
        double factor = 1;
        double times = times(amount, expected);
        boolean strong =
                deviating.stream()
                        .anyMatch(f ->
                                f.attachment() == Attachment.RECORD
                                        || (f.attachment() == Attachment.TABLE_ROW
                                                && times <= ANOTHER_MATTER
                                                && (times <= MUCH || statements.anyBrief(right))));
        if (!strong && times > FAR && !Amounts.sameDigits(amount, expected)) {
            factor *= times > VERY_FAR ? 0.5 : 0.75;
        }
        if (isOtherRole(first, amount)) {
            factor *= 0.6;
        }
        if (!paired && statesToo(deviating, right)) {
            factor *= 0.55;
        }
        if (deviating.stream().allMatch(this::isSum)) {
            factor *= 0.4;
        }
        return isAboveHighest(first, amount, expected) ? factor * LIFTED : factor;
    }

    /** Whether data say that the right amount is the most that anything of the product costs. */
    private boolean isAboveHighest(LinkedFact deviating, BigDecimal amount, BigDecimal right) {
        return amount.compareTo(right) > 0
                && prices.stream()
                        .anyMatch(price ->
                                price.fact().key().bound() == Bound.UP_TO
                                        && price.attachment() == Attachment.RECORD
                                        && price.fact().role() == deviating.fact().role()
                                        && PriceMismatchRule.amount(price).compareTo(right) == 0);
    }

    /** How many times the smaller of two amounts the greater is; 1 where the right one is none. */
    private static double times(BigDecimal amount, BigDecimal expected) {
        if (expected.signum() == 0 || amount.signum() == 0) {
            return expected.signum() == 0 ? 1 : Double.POSITIVE_INFINITY;
        }
        double ratio = amount.doubleValue() / expected.doubleValue();
        return Math.max(ratio, 1 / ratio);
    }

    /** Whether another part of each piece says that the amount is what the product cost before. */
    boolean hasOtherRole(List<LinkedFact> deviating) {
        return deviating.stream()
                .allMatch(f ->
                        f.fact().role() == Role.NOW
                                && prices.stream().anyMatch(p -> isEarlier(p, f)));
    }

    private static boolean isEarlier(LinkedFact price, LinkedFact fact) {
        return price.fact().role().isFormerPrice()
                && price.fact().place().asset().equals(fact.fact().place().asset())
                && PriceMismatchRule.amount(price).compareTo(PriceMismatchRule.amount(fact)) == 0;
    }

    /**
     * Whether each piece says beside the amount that it is taken off the right one, '£20 instead of
     * £25' where others ask £25, and speaks to members or another group: then it is their price.
     * Also whether it is an earlier price off which a lower one is taken once more.
     */
    boolean reducedFrom(List<LinkedFact> deviating, LinkedFact right) {
        if (right.fact().role().isFormerPrice()) {
            return deviating.stream().allMatch(this::isReducedAgain);
        }
        return right.fact().role() == Role.NOW
                && deviating.stream()
                        .allMatch(f ->
                                f.fact().role() == Role.NOW
                                        && prices.stream().anyMatch(p -> isTakenOff(p, f, right))
                                        && isForSome(f.fact().place().asset()));
    }

    /**
     * Whether a piece takes a lower price off this earlier one, which other pieces ask now: '95
     * instead of 112' where 112 is what the sale asks, by a code or for members.
     */
    private boolean isReducedAgain(LinkedFact earlier) {
        BigDecimal amount = PriceMismatchRule.amount(earlier);
        boolean lower = false;
        boolean asked = false;
        for (LinkedFact price : prices) {
            if (price.fact().role() != Role.NOW) {
                continue;
            }
            int compared = PriceMismatchRule.amount(price).compareTo(amount);
            boolean here = price.fact().place().asset().equals(earlier.fact().place().asset());
            lower |=
                    compared < 0
                            && price.fact()
                                    .place()
                                    .inBlock()
                                    .equals(earlier.fact().place().inBlock());
            asked |= compared == 0 && !here;
        }
        return earlier.fact().role().isFormerPrice() && lower && asked;
    }

    /** Whether a piece states something for a group only. */
    private boolean isForSome(String piece) {
        return statements.in(piece).stream()
                .anyMatch(fact -> fact.fact().key().audience() != Audience.EVERYONE);
    }

    private static boolean isTakenOff(LinkedFact before, LinkedFact fact, LinkedFact right) {
        return before.fact().role().isFormerPrice()
                && before.fact().place().inBlock().equals(fact.fact().place().inBlock())
                && PriceMismatchRule.amount(before).compareTo(PriceMismatchRule.amount(right)) == 0
                && PriceMismatchRule.amount(fact).compareTo(PriceMismatchRule.amount(right)) < 0;
    }

    /** Whether the amount is what the product cost before or costs by the month. */
    private boolean isOtherRole(LinkedFact fact, BigDecimal amount) {
        return fact.fact().role() == Role.NOW
                && prices.stream()
                        .anyMatch(p ->
                                p.fact().role() != Role.NOW
                                        && PriceMismatchRule.amount(p).compareTo(amount) == 0);
    }

    /**
     * Whether each piece also states the right amount, in the same part and not as structured data:
     * then the other amount is more likely a variant or an extra that was not recognised.
     */
    private boolean statesToo(List<LinkedFact> deviating, List<LinkedFact> right) {
        return deviating.stream().allMatch(d -> right.stream().anyMatch(r -> inSamePart(d, r)));
    }

    private boolean inSamePart(LinkedFact a, LinkedFact b) {
        Asset asset = statements.asset(a.fact());
        if (asset == null || !asset.path().equals(b.fact().place().asset())) {
            return false;
        }
        Block left = asset.blocks().get(a.fact().place().block());
        Block right = asset.blocks().get(b.fact().place().block());
        return left.part().equals(right.part())
                && (left.region() == Region.STRUCTURED) == (right.region() == Region.STRUCTURED);
    }

    /** Whether two other prices of the same block add up to this one. */
    private boolean isSum(LinkedFact fact) {
        List<BigDecimal> here = new ArrayList<>();
        for (LinkedFact other : statements.in(fact.fact().place().asset())) {
            boolean same =
                    other.fact().kind() == FactKind.PRICE
                            && other.fact().place().block() == fact.fact().place().block()
                            && !other.equals(fact);
            if (same) {
                here.add(PriceMismatchRule.amount(other));
            }
        }
        BigDecimal amount = PriceMismatchRule.amount(fact);
        for (int i = 0; i < here.size(); i++) {
            for (int j = i + 1; j < here.size(); j++) {
                if (here.get(i).add(here.get(j)).compareTo(amount) == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * A price and what a code takes off it.
     *
     * @param base the right price, or another of the product that the piece states
     */
    private record Reduction(LinkedFact base, LinkedFact saving) {}

    /**
     * Whether the amount is what is left of the right price, or of another price of the product in
     * the same piece, after a code that the piece names.
     */
    boolean reducedByCode(LinkedFact deviating, LinkedFact right) {
        return reduction(deviating, right) != null;
    }

    /** The arithmetic of {@link #reducedByCode}; only when that holds. */
    String proof(LinkedFact deviating, LinkedFact right) {
        Reduction reduction = reduction(deviating, right);
        return reduction == null
                ? ""
                : reduction.base().fact().value().canonical()
                        + " − "
                        + reduction.saving().fact().value().canonical()
                        + " = "
                        + deviating.fact().value().canonical();
    }

    private @Nullable Reduction reduction(LinkedFact deviating, LinkedFact right) {
        String piece = deviating.fact().place().asset();
        BigDecimal amount = PriceMismatchRule.amount(deviating);
        for (LinkedFact saving : statements.in(piece)) {
            if (saving.fact().kind() != FactKind.DISCOUNT) {
                continue;
            }
            boolean ofCode = !statements.of(saving.subject(), FactKind.PROMO_CODE).isEmpty();
            if (!ofCode && !saving.subject().equals(subject)) {
                continue;
            }
            if (leaves(right, saving, amount)) {
                return new Reduction(right, saving);
            }
            for (LinkedFact price : prices) {
                if (ofCode
                        && price.fact().role() == Role.NOW
                        && price.fact().place().asset().equals(piece)
                        && leaves(price, saving, amount)) {
                    return new Reduction(price, saving);
                }
            }
        }
        return null;
    }

    private static boolean leaves(LinkedFact price, LinkedFact saving, BigDecimal amount) {
        BigDecimal full = PriceMismatchRule.amount(price);
        BigDecimal off =
                switch (saving.fact().value()) {
                    case FactValue.Money money -> money.amount();
                    case FactValue.Percent percent -> Amounts.share(percent.amount(), full);
                    default -> BigDecimal.ZERO;
                };
        return off.signum() > 0 && Amounts.near(full.subtract(off), amount, CENT);
    }
}
