package app.concord.rule;

import app.concord.model.Block;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;

import java.util.List;
import java.util.Set;

/** Tells measures of several pieces together: '3 bags, 150 litres' of bags of 50 litres each. */
final class Packs {
    private static final Set<String> FILLED = Set.of("g", "kg", "mg", "ml", "cl", "l", "oz", "lb");
    private static final int MOST = 48;
    private static final double THOUSAND = 1000;
    private static final double FAR = 4;
    private static final double EXACT = 0.0001;

    private Packs() {}

    /** Whether one value is the other so many times as a number beside it says. */
    static boolean multiple(List<LinkedFact> one, List<LinkedFact> other, Statements statements) {
        if (!(one.getFirst().fact().value() instanceof FactValue.Quantity left)
                || !(other.getFirst().fact().value() instanceof FactValue.Quantity right)
                || !left.unit().equals(right.unit())
                || !FILLED.contains(left.unit())
                || right.amount().signum() <= 0
                || left.amount().signum() <= 0) {
            return false;
        }
        double ratio = left.amount().doubleValue() / right.amount().doubleValue();
        boolean more = ratio > 1;
        double times = more ? ratio : 1 / ratio;
        long whole = Math.round(times);
        if (whole < 2 || whole > MOST || Math.abs(times - whole) > EXACT) {
            return false;
        }
        return (more ? one : other).stream().anyMatch(fact -> says(fact, whole, statements));
    }

    /**
     * Whether two values differ only by where thousands are parted, or the one is a bound far from
     * the other: '5.000 mAh' and '5,000 mAh', '40+ recipes' and 'three recipes'.
     */
    static boolean notation(List<LinkedFact> one, List<LinkedFact> other) {
        if (!(one.getFirst().fact().value() instanceof FactValue.Quantity left)
                || !(other.getFirst().fact().value() instanceof FactValue.Quantity right)
                || right.amount().signum() <= 0
                || left.amount().signum() <= 0) {
            return false;
        }
        double ratio = left.amount().doubleValue() / right.amount().doubleValue();
        double times = Math.max(ratio, 1 / ratio);
        boolean bounds =
                one.getFirst().fact().key().bound() != other.getFirst().fact().key().bound();
        return Math.abs(times - THOUSAND) < EXACT || (bounds && times > FAR);
    }

    private static boolean says(LinkedFact fact, long number, Statements statements) {
        Block block = statements.block(fact.fact());
        if (block == null) {
            return false;
        }
        var asset = statements.asset(fact.fact());
        String language = asset == null ? null : asset.language();
        for (Words.Word word : Words.of(block.text())) {
            if (CountWords.value(word.folded(), language) == number) {
                return true;
            }
        }
        return false;
    }
}
