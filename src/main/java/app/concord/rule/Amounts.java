package app.concord.rule;

import app.concord.model.FactValue;
import app.concord.model.LinkedFact;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Arithmetic on amounts and percentages. */
final class Amounts {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SCALE = 6;

    private Amounts() {}

    /** The amount of a statement without trailing zeros; empty where it is no money. */
    static Optional<BigDecimal> money(LinkedFact fact) {
        return fact.fact().value() instanceof FactValue.Money money
                ? Optional.of(money.amount().stripTrailingZeros())
                : Optional.empty();
    }

    /** The ISO 4217 code of a statement's currency; null where it names none or is no money. */
    static @Nullable String currency(LinkedFact fact) {
        return fact.fact().value() instanceof FactValue.Money money ? money.currency() : null;
    }

    /** A number as a person writes it: without trailing zeros or an exponent. */
    static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    /** How many per cent {@code part} is of {@code whole}; {@code whole} must not be zero. */
    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, SCALE, RoundingMode.HALF_UP);
    }

    /** {@code percent} per cent of {@code whole}. */
    static BigDecimal share(BigDecimal percent, BigDecimal whole) {
        return percent.multiply(whole).divide(HUNDRED, SCALE, RoundingMode.HALF_UP);
    }

    /** Whether two numbers are at most {@code tolerance} apart. */
    static boolean near(BigDecimal a, BigDecimal b, double tolerance) {
        return a.subtract(b).abs().doubleValue() <= tolerance + 1e-9;
    }

    /** Whether both are written with the same digits: 1,299 and 12.99, 649 and 694. */
    static boolean sameDigits(BigDecimal a, BigDecimal b) {
        return digits(a).equals(digits(b));
    }

    private static String digits(BigDecimal amount) {
        return amount.stripTrailingZeros()
                .unscaledValue()
                .toString()
                .replaceAll("0+$", "")
                .chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /**
     * What is saved between two prices, in the form in which a saving was stated: an amount, or per
     * cent with one decimal.
     */
    static FactValue saving(LinkedFact was, LinkedFact now, LinkedFact stated) {
        BigDecimal before = PriceMismatchRule.amount(was);
        BigDecimal off = before.subtract(PriceMismatchRule.amount(now));
        if (stated.fact().value() instanceof FactValue.Money money) {
            return new FactValue.Money(off, money.currency());
        }
        return new FactValue.Percent(
                percent(off, before).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros());
    }
}
