package app.concord.rule;

import app.concord.model.Bound;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.LinkedFact.Attachment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;

/**
 * 'From £489' in several pieces and 'from £498' in one: the lowest price of a thing is one price,
 * unless there are prices of its kinds that the other may be the lowest of.
 */
final class LowestPrices {
    private static final double SURE = 0.85;
    private static final int FEWEST = 2;
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(2);

    private final Statements statements;
    private final Accusation accusation;

    LowestPrices(Rule rule, Statements statements, Judgement judgement) {
        this.statements = statements;
        this.accusation = new Accusation(rule, statements, judgement);
    }

    /**
     * Judges one lane.
     *
     * @param lane every price of it
     * @param lanes every price of the product, whatever it is asked for and by whom
     */
    void judge(List<LinkedFact> lane, Collection<List<LinkedFact>> lanes) {
        List<LinkedFact> lowest =
                lane.stream()
                        .filter(fact -> fact.fact().key().bound() == Bound.FROM)
                        .filter(fact -> fact.attachment() != Attachment.PIECE)
                        .toList();
        for (List<LinkedFact> variant : Statements.group(lowest, LowestPrices::variants).values()) {
            Truth truth = Truth.among(variant, PriceMismatchRule::amount, statements);
            if (truth == null || truth.basis() == Basis.TIE) {
                continue;
            }
            Set<String> right = Statements.pieces(truth.expected());
            if (truth.basis() == Basis.MAJORITY && right.size() < FEWEST) {
                continue;
            }
            BigDecimal expected = PriceMismatchRule.amount(truth.expected().getFirst());
            for (List<LinkedFact> deviating : truth.deviating()) {
                BigDecimal amount = PriceMismatchRule.amount(deviating.getFirst());
                Set<String> pieces = Statements.pieces(deviating);
                if (pieces.size() == 1
                        && !isKnown(amount, lane, lanes)
                        && !isFar(amount, expected)
                        && !isRounded(amount, expected)
                        && pieces.stream().noneMatch(right::contains)) {
                    accusation.report("amount", deviating, truth.expected(), SURE);
                }
            }
        }
    }

    /** Whether a kind of the thing costs just that, or the thing itself elsewhere. */
    private static boolean isKnown(
            BigDecimal amount, List<LinkedFact> lane, Collection<List<LinkedFact>> lanes) {
        for (List<LinkedFact> prices : lanes) {
            for (LinkedFact price : prices) {
                boolean other = prices != lane || price.fact().key().bound() == Bound.EXACT;
                if (other && PriceMismatchRule.amount(price).compareTo(amount) == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** '49 euros' in a spoken text for 49.90. */
    private static boolean isRounded(BigDecimal one, BigDecimal other) {
        boolean whole = one.stripTrailingZeros().scale() <= 0;
        return whole && one.subtract(other).abs().compareTo(BigDecimal.ONE) < 0;
    }

    private static NavigableSet<String> variants(LinkedFact fact) {
        return fact.fact().key().variants();
    }

    private static boolean isFar(BigDecimal one, BigDecimal other) {
        return one.compareTo(other.multiply(FARTHEST)) > 0
                || other.compareTo(one.multiply(FARTHEST)) > 0;
    }
}
