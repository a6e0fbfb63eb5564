package app.concord.rule;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Arrays;

/** Tells how many pieces or months a price may be that of. */
final class Multiples {
    /** Numbers of pieces and of months that are paid at once. */
    private static final int[] COUNTS = {
        2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 20, 24, 36, 48, 52, 60
    };

    private static final double CENT = 0.011;
    private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(2000);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private Multiples() {}

    /** Whether so many pieces or months may be meant; twice a round sum is as likely a slip. */
    static boolean isCount(BigDecimal times, BigDecimal price) {
        return times.compareTo(BigDecimal.ONE) > 0
                && times.compareTo(MOST_TIMES) <= 0
                && !(isRound(price) && times.compareTo(BigDecimal.TEN) < 0);
    }

    /** Whether so many pieces or months are often paid at once; of a round sum only years are. */
    static boolean isUsual(BigDecimal times, BigDecimal price) {
        return isRound(price)
                ? times.remainder(MONTHS).signum() == 0
                : Arrays.stream(COUNTS).anyMatch(count -> times.intValue() == count);
    }

    /**
     * Whether the right price is that of several pieces at this one: 'was £24, that is £3 each'.
     */
    static boolean isMultiple(BigDecimal expected, BigDecimal money) {
        for (int count : COUNTS) {
            if (money.multiply(BigDecimal.valueOf(count)).compareTo(expected) == 0) {
                return true;
            }
        }
        return false;
    }

    /** The arithmetic by which an amount is so many times another, or one of so many. */
    static @Nullable String proof(BigDecimal money, BigDecimal amount, BigDecimal expected) {
        for (int count : COUNTS) {
            BigDecimal times = BigDecimal.valueOf(count);
            if (Amounts.near(amount.multiply(times), money, CENT * count)
                    && money.compareTo(expected) > 0) {
                return Amounts.plain(money) + " ÷ " + count + " = " + Amounts.plain(amount);
            }
            if (money.multiply(times).compareTo(amount) == 0) {
                return count + " × " + Amounts.plain(money) + " = " + Amounts.plain(amount);
            }
        }
        return null;
    }

    private static boolean isRound(BigDecimal price) {
        return price.stripTrailingZeros().precision() < 2;
    }
}
