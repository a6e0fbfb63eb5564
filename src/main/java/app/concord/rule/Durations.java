package app.concord.rule;

import app.concord.model.FactValue;
import app.concord.model.LinkedFact;

import java.math.BigDecimal;

/**
 * Lengths of time as they are compared: 14 days are two weeks, 12 months are a year, 24 hours a
 * day; working days and nights are counted for themselves, since nobody would turn them into days.
 */
final class Durations {
    private static final BigDecimal WEEK = BigDecimal.valueOf(7);
    private static final BigDecimal YEAR = BigDecimal.valueOf(12);
    private static final BigDecimal DAY = BigDecimal.valueOf(24);

    private Durations() {}

    /** What is the same for statements that agree: a number with a kind of unit. */
    static Object value(LinkedFact fact) {
        return fact.fact().value() instanceof FactValue.Duration duration
                ? value(duration)
                : fact.fact().value().canonical();
    }

    /** The same in days, where hours and weeks are whole numbers of them. */
    static FactValue.Duration inDays(FactValue.Duration duration) {
        BigDecimal most = duration.most();
        return switch (duration.unit()) {
            case WEEK ->
                    new FactValue.Duration(
                            duration.least().multiply(WEEK),
                            most == null ? null : most.multiply(WEEK),
                            FactValue.TimeUnit.DAY);
            case HOUR ->
                    wholeDays(duration)
                            ? new FactValue.Duration(
                                    duration.least().divide(DAY),
                                    most == null ? null : most.divide(DAY),
                                    FactValue.TimeUnit.DAY)
                            : duration;
            case NIGHT -> new FactValue.Duration(duration.least(), most, FactValue.TimeUnit.DAY);
            default -> duration;
        };
    }

    private static boolean wholeDays(FactValue.Duration hours) {
        BigDecimal most = hours.most();
        return hours.least().remainder(DAY).signum() == 0
                && (most == null || most.remainder(DAY).signum() == 0);
    }

    private static Object value(FactValue.Duration duration) {
        FactValue.Duration days = inDays(duration);
        return days.unit() == FactValue.TimeUnit.YEAR
                ? text(days, YEAR, "month")
                : days.canonical();
    }

    private static String text(FactValue.Duration duration, BigDecimal factor, String unit) {
        BigDecimal most = duration.most();
        String least = plain(duration.least().multiply(factor));
        return (most == null ? least : least + "-" + plain(most.multiply(factor))) + " " + unit;
    }

    private static String plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
