package app.concord.rule;

import app.concord.model.Bound;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Place;

import java.math.BigDecimal;

/**
 * Whether a saving is what two prices give, within rounding, or nowhere near it and not told right
 * beside them: then something else is meant, as money that is paid back later.
 */
final class SavingSums {
    private static final double PERCENT_ROUNDING = 0.75;
    private static final double ABOUT_ROUNDING = 3;
    private static final double CENT = 0.011;

    /** Slips of a saving stay below twice or above half of what is right. */
    private static final double FAR = 1.9;

    /** Number of characters between a price and the saving that is told of it in one breath. */
    private static final int BESIDE = 4;

    private SavingSums() {}

    static boolean addsUp(LinkedFact saving, LinkedFact was, LinkedFact now) {
        BigDecimal before = PriceMismatchRule.amount(was);
        BigDecimal off = before.subtract(PriceMismatchRule.amount(now));
        boolean about = saving.fact().key().bound() == Bound.ABOUT;
        return switch (saving.fact().value()) {
            case FactValue.Percent percent ->
                    Amounts.near(
                            percent.amount(),
                            Amounts.percent(off, before),
                            about ? ABOUT_ROUNDING : PERCENT_ROUNDING);
            case FactValue.Money money -> {
                boolean whole = money.amount().stripTrailingZeros().scale() <= 0;
                boolean cents = off.stripTrailingZeros().scale() > 0;
                yield Amounts.near(money.amount(), off, whole && cents ? 1 : CENT);
            }
            default -> true;
        };
    }

    static boolean isFarOff(LinkedFact saving, LinkedFact was, LinkedFact now) {
        double before = PriceMismatchRule.amount(was).doubleValue();
        double off = before - PriceMismatchRule.amount(now).doubleValue();
        double told =
                saving.fact().value() instanceof FactValue.Percent percent
                        ? percent.amount().doubleValue() * before / 100
                        : PriceMismatchRule.amount(saving).doubleValue();
        boolean far = told > off * FAR || off > told * FAR;
        return far && !isBeside(saving, now) && !isBeside(saving, was);
    }

    private static boolean isBeside(LinkedFact saving, LinkedFact price) {
        Place one = saving.fact().place();
        Place other = price.fact().place();
        boolean behind = one.span().start() >= other.span().end();
        int gap =
                behind
                        ? one.span().start() - other.span().end()
                        : other.span().start() - one.span().end();
        return one.asset().equals(other.asset())
                && one.block() == other.block()
                && gap >= 0
                && gap <= BESIDE;
    }
}
