package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Role;
import app.concord.model.Span;
import app.concord.text.Sentences;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A sentence with a percentage and two prices none of which is called the earlier one: 'With 50 %
 * off, the first box of the £17.90 plan is £8.45'. The prices are held against the percentage only
 * where they nearly give it, for two prices may as well be those of two things.
 */
final class PlainPairs {
    /** By how many percentage points the prices may miss the percentage to be those it is of. */
    private static final BigDecimal NEAR = BigDecimal.valueOf(4);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 6;

    private PlainPairs() {}

    /**
     * Whether the block of the saving has prices of its own, two or more, none of them an earlier
     * one: then an earlier price of another block is not what it comes from.
     *
     * @param prices those around it
     */
    static boolean hasOwn(LinkedFact saving, List<LinkedFact> prices) {
        List<LinkedFact> here = here(saving, prices);
        return here.size() > 1 && here.stream().allMatch(p -> p.fact().role() == Role.NOW);
    }

    /** The two prices of the saving's sentence that nearly give it, null for none. */
    static Savings.@Nullable Pair of(
            LinkedFact saving, List<LinkedFact> prices, Statements statements) {
        Asset asset = statements.asset(saving.fact());
        List<LinkedFact> here = here(saving, prices);
        if (asset == null
                || !(saving.fact().value() instanceof FactValue.Percent percent)
                || here.size() != 2) {
            return null;
        }
        LinkedFact was = here.getFirst();
        LinkedFact now = here.getLast();
        BigDecimal before = PriceMismatchRule.amount(was);
        BigDecimal after = PriceMismatchRule.amount(now);
        String text = asset.blocks().get(saving.fact().place().block()).text();
        boolean together =
                Sentences.of(text, asset.language()).stream()
                        .anyMatch(sentence ->
                                holds(sentence, saving)
                                        && holds(sentence, was)
                                        && holds(sentence, now));
        if (!together || before.signum() <= 0 || after.compareTo(before) >= 0) {
            return null;
        }
        BigDecimal given =
                HUNDRED.subtract(
                        after.multiply(HUNDRED).divide(before, DIGITS, RoundingMode.HALF_UP));
        return given.subtract(percent.amount()).abs().compareTo(NEAR) <= 0
                ? new Savings.Pair(was, now)
                : null;
    }

    private static boolean holds(Span sentence, LinkedFact fact) {
        return sentence.contains(fact.fact().place().span());
    }

    private static List<LinkedFact> here(LinkedFact saving, List<LinkedFact> prices) {
        return prices.stream()
                .filter(price -> price.fact().place().block() == saving.fact().place().block())
                .toList();
    }
}
