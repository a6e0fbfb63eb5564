package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Audience;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Role;
import app.concord.model.Subject;
import app.concord.model.TaxBasis;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the arithmetic that makes a different amount right: so many pieces at the right price, a
 * pack's price by the piece, a percentage that the piece takes off, the tax on top, a fee added.
 */
final class DerivedPrices {
    private static final int MOST_NEAR = 40;
    private static final int MOST_USUAL = 8;
    private static final int NEAR_BLOCKS = 3;
    private static final double CENT = 0.011;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Statements statements;
    private final List<LinkedFact> percentages = new ArrayList<>();

    /** The prices of the subject that are stated so often that others may follow from them. */
    private final List<LinkedFact> bases = new ArrayList<>();

    /**
     * For the prices of one subject.
     *
     * @param ofCampaign what {@link #usualPercentages} finds
     */
    DerivedPrices(String subject, List<LinkedFact> ofCampaign, Statements statements) {
        this.statements = statements;
        for (LinkedFact fact : statements.of(subject, FactKind.DISCOUNT)) {
            boolean some = fact.fact().key().audience() != Audience.EVERYONE;
            if (some && fact.fact().value() instanceof FactValue.Percent) {
                percentages.add(fact);
            }
        }
        percentages.addAll(ofCampaign);
        bases.addAll(
                usual(
                        statements.of(subject, FactKind.PRICE).stream()
                                .filter(price -> price.fact().role() == Role.NOW)
                                .toList(),
                        statements));
    }

    /**
     * One statement of each reduction in per cent that is said of no product, as the brief or
     * several pieces do: '10 % off when paid at once'. It is the same for all products.
     */
    static List<LinkedFact> usualPercentages(Statements statements) {
        List<LinkedFact> found = new ArrayList<>();
        for (Subject subject : statements.subjects()) {
            if (subject.kind() == Subject.Kind.CAMPAIGN) {
                for (LinkedFact fact : statements.of(subject.id(), FactKind.DISCOUNT)) {
                    if (fact.fact().value() instanceof FactValue.Percent
                            && DiscountMismatchRule.isPlain(fact)) {
                        found.add(fact);
                    }
                }
            }
        }
        return usual(found, statements);
    }

    /** One statement of each value that the brief or several pieces give. */
    private static List<LinkedFact> usual(List<LinkedFact> facts, Statements statements) {
        return Statements.group(facts, fact -> fact.fact().value().canonical()).values().stream()
                .filter(statements::established)
                .map(List::getFirst)
                .limit(MOST_USUAL)
                .toList();
    }

    /**
     * The arithmetic that leads from the right price to the deviating one, null for none. Where one
     * piece tells how the amount comes about, the others state the same amount.
     */
    @Nullable String explain(List<LinkedFact> deviating, LinkedFact right) {
        for (LinkedFact fact : deviating) {
            String total = InstalmentTotals.proof(fact, right, statements);
            String proof = total == null ? explain(fact, right, false) : total;
            for (int i = 0; proof == null && i < bases.size(); i++) {
                proof = explain(fact, bases.get(i), !bases.get(i).equals(right));
            }
            if (proof != null) {
                return proof;
            }
        }
        return null;
    }

    /**
     * @param loose whether the right price is another than the one in question, so that only usual
     *     numbers of pieces and months tell that the amount follows from it: nearly every amount is
     *     some multiple of a small one
     */
    private @Nullable String explain(LinkedFact fact, LinkedFact right, boolean loose) {
        BigDecimal amount = PriceMismatchRule.amount(fact);
        BigDecimal expected = PriceMismatchRule.amount(right);
        if (amount.signum() <= 0 || expected.signum() <= 0 || amount.compareTo(expected) == 0) {
            return null;
        }
        BigDecimal[] times = amount.divideAndRemainder(expected);
        if (times[1].signum() == 0
                && Multiples.isCount(times[0], expected)
                && (!loose || Multiples.isUsual(times[0], expected))) {
            return Amounts.plain(times[0])
                    + " × "
                    + Amounts.plain(expected)
                    + " = "
                    + Amounts.plain(amount);
        }
        BigDecimal[] parts = expected.divideAndRemainder(amount);
        if (parts[1].signum() == 0
                && parts[0].compareTo(BigDecimal.TEN) <= 0
                && Multiples.isCount(parts[0], amount)
                && (!loose || Multiples.isUsual(parts[0], amount))) {
            return Amounts.plain(parts[0])
                    + " × "
                    + Amounts.plain(amount)
                    + " = "
                    + Amounts.plain(expected);
        }
        String near = fromNearby(fact, amount, expected);
        return near != null ? near : taxed(fact, right, amount, expected);
    }

    /** What other amounts and percentages close by make of it. */
    private @Nullable String fromNearby(LinkedFact fact, BigDecimal amount, BigDecimal expected) {
        for (LinkedFact other : near(fact)) {
            String proof =
                    switch (other.fact().value()) {
                        case FactValue.Money money ->
                                fromMoney(
                                        fact,
                                        other,
                                        money.amount().stripTrailingZeros(),
                                        amount,
                                        expected);
                        case FactValue.Percent percent ->
                                other.fact().kind() == FactKind.DISCOUNT
                                        ? less(percent.amount(), amount, expected)
                                        : null;
                        default -> null;
                    };
            if (proof != null) {
                return proof;
            }
        }
        String times = timesOther(fact, amount, expected);
        if (times != null) {
            return times;
        }
        String code = lessCode(fact, amount, expected);
        if (code != null) {
            return code;
        }
        for (LinkedFact percentage : percentages) {
            if (percentage.fact().value() instanceof FactValue.Percent percent) {
                String proof = less(percent.amount(), amount, expected);
                if (proof != null) {
                    return proof;
                }
            }
        }
        return null;
    }

    /** So many times another product's price of the same piece: 'three day tickets are £147'. */
    private @Nullable String timesOther(LinkedFact fact, BigDecimal amount, BigDecimal expected) {
        int seen = 0;
        for (LinkedFact other : statements.in(fact.fact().place().asset())) {
            if (other.fact().role() != Role.NOW
                    || other.subject().equals(fact.subject())
                    || seen++ > MOST_NEAR) {
                continue;
            }
            BigDecimal price = PriceMismatchRule.amount(other);
            if (price.signum() > 0 && price.compareTo(expected) != 0) {
                BigDecimal[] times = amount.divideAndRemainder(price);
                boolean few = times[0].compareTo(BigDecimal.TEN) < 0;
                if (times[1].signum() == 0 && few && Multiples.isCount(times[0], price)) {
                    return Amounts.plain(times[0])
                            + " × "
                            + Amounts.plain(price)
                            + " = "
                            + Amounts.plain(amount);
                }
            }
        }
        return null;
    }

    /** What the codes of the same block take off, as other pieces say it. */
    private @Nullable String lessCode(LinkedFact fact, BigDecimal amount, BigDecimal expected) {
        for (LinkedFact code : statements.in(fact.fact().place().asset())) {
            boolean here =
                    code.fact().kind() == FactKind.PROMO_CODE
                            && code.fact().place().block() == fact.fact().place().block();
            if (!here) {
                continue;
            }
            for (LinkedFact saving : statements.of(code.subject(), FactKind.DISCOUNT)) {
                String proof =
                        switch (saving.fact().value()) {
                            case FactValue.Money money ->
                                    expected.subtract(money.amount()).compareTo(amount) == 0
                                            ? Amounts.plain(expected)
                                                    + " − "
                                                    + Amounts.plain(money.amount())
                                                    + " = "
                                                    + Amounts.plain(amount)
                                            : null;
                            case FactValue.Percent percent ->
                                    less(percent.amount(), amount, expected);
                            default -> null;
                        };
                if (proof != null) {
                    return proof;
                }
            }
        }
        return null;
    }

    private @Nullable String fromMoney(
            LinkedFact fact,
            LinkedFact other,
            BigDecimal money,
            BigDecimal amount,
            BigDecimal expected) {
        if (other.fact().role() == Role.SAVING) {
            return expected.subtract(money).compareTo(amount) == 0
                    ? Amounts.plain(expected)
                            + " − "
                            + Amounts.plain(money)
                            + " = "
                            + Amounts.plain(amount)
                    : null;
        }
        if (other.fact().role() == Role.FEE
                || other.fact().role() == Role.DEPOSIT
                || other.fact().role() == Role.DELIVERY) {
            return expected.add(money).compareTo(amount) == 0
                    ? Amounts.plain(expected)
                            + " + "
                            + Amounts.plain(money)
                            + " = "
                            + Amounts.plain(amount)
                    : null;
        }
        if (other.fact().role() != Role.NOW
                || money.compareTo(expected) == 0
                || money.compareTo(amount) == 0
                || isOfAnother(other, fact)
                || Multiples.isMultiple(expected, money)) {
            return null;
        }
        return Multiples.proof(money, amount, expected);
    }

    /** Whether a price is said of another product, of which so many cost what they cost. */
    private boolean isOfAnother(LinkedFact other, LinkedFact fact) {
        return !other.subject().equals(fact.subject())
                && statements.kind(other.subject()) != Subject.Kind.CAMPAIGN;
    }

    private static @Nullable String less(
            BigDecimal percent, BigDecimal amount, BigDecimal expected) {
        if (percent.signum() <= 0 || percent.compareTo(HUNDRED) >= 0) {
            return null;
        }
        BigDecimal left = expected.subtract(Amounts.share(percent, expected));
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return Amounts.near(left, amount, whole ? 0.5 : CENT)
                ? Amounts.plain(expected)
                        + " − "
                        + Amounts.plain(percent)
                        + " % = "
                        + Amounts.plain(amount)
                : null;
    }

    /** The same price with and without tax, where a piece speaks of the tax at all. */
    private @Nullable String taxed(
            LinkedFact fact, LinkedFact right, BigDecimal amount, BigDecimal expected) {
        if (!speaksOfTax(fact) && !speaksOfTax(right)) {
            return null;
        }
        BigDecimal more = amount.max(expected);
        BigDecimal less = amount.min(expected);
        for (double rate : SalesTax.rates(statements.campaign().markets())) {
            BigDecimal taxed = less.multiply(BigDecimal.valueOf(100 + rate)).divide(HUNDRED);
            if (Amounts.near(taxed, more, CENT)) {
                return Amounts.plain(less)
                        + " + "
                        + Amounts.plain(BigDecimal.valueOf(rate))
                        + " % = "
                        + Amounts.plain(more);
            }
        }
        return null;
    }

    private boolean speaksOfTax(LinkedFact fact) {
        return statements.in(fact.fact().place().asset()).stream()
                .anyMatch(f -> f.fact().key().tax() == TaxBasis.EXCLUDED);
    }

    /** Amounts and percentages in the blocks around a statement. */
    private List<LinkedFact> near(LinkedFact fact) {
        Asset asset = statements.asset(fact.fact());
        if (asset == null) {
            return List.of();
        }
        List<LinkedFact> near = new ArrayList<>();
        int block = fact.fact().place().block();
        String part = asset.blocks().get(block).part();
        for (LinkedFact other : statements.in(asset.path())) {
            int there = other.fact().place().block();
            boolean value =
                    other.fact().kind() == FactKind.PRICE
                            || other.fact().kind() == FactKind.DISCOUNT;
            if (value
                    && !other.equals(fact)
                    && Math.abs(there - block) <= NEAR_BLOCKS
                    && asset.blocks().get(there).part().equals(part)
                    && near.size() < MOST_NEAR) {
                near.add(other);
            }
        }
        return near;
    }
}
