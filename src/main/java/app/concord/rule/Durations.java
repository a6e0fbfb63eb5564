package app.concord.rule;

import app.concord.model.FactValue;
import app.concord.model.LinkedFact;

import java.math.BigDecimal;

/**
 * Lengths of time as they are compared: 14 days are two weeks, 12 months are a year, 24 hours a day;
 * working days and nights are counted for themselves, since nobody would turn them into days.
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

    private static Object value(FactValue.Duration duration) {
        return switch (duration.unit()) {
            case WEEK -> text(duration, WEEK, "day");
            case YEAR -> text(duration, YEAR, "month");
            case HOUR ->
                    duration.least().remainder(DAY).signum() == 0
                                    && (duration.most() == null
                                            || duration.most().remainder(DAY).signum() == 0)
                            ? days(duration)
                            : duration.canonical();
            default -> duration.canonical();
        };
    }

    private static String days(FactValue.Duration hours) {
        BigDecimal most = hours.most();
        return new FactValue.Duration(
                        hours.least().divide(DAY),
                        most == null ? null : most.divide(DAY),
                        FactValue.TimeUnit.DAY)
                .canonical();
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
