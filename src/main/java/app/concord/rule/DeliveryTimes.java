package app.concord.rule;

import app.concord.model.Bound;
import app.concord.model.FactValue;
import app.concord.model.FactValue.TimeUnit;
import app.concord.model.LinkedFact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** Which times of delivery agree: 48 hours with 2 days, '2–3 days' with 'within 5 days'. */
final class DeliveryTimes {
    /** So many times as long is made to order; less suffices where products differ. */
    private static final BigDecimal ON_DEMAND = BigDecimal.valueOf(8);

    private static final BigDecimal ON_DEMAND_OF_ONE = BigDecimal.valueOf(4);

    private DeliveryTimes() {}

    /** What is the same for times that are the same. */
    static Object value(LinkedFact fact) {
        return List.of(Durations.value(fact), fact.fact().key().bound());
    }

    /** Whether one time allows the other. */
    static boolean agree(LinkedFact one, LinkedFact other) {
        if (!(one.fact().value() instanceof FactValue.Duration a)
                || !(other.fact().value() instanceof FactValue.Duration b)) {
            return false;
        }
        FactValue.Duration left = Durations.inDays(a);
        FactValue.Duration right = Durations.inDays(b);
        if ((isNamed(one) && holds(right, left)) || (isNamed(other) && holds(left, right))) {
            return true;
        }
        boolean limitOne = one.fact().key().bound() == Bound.UP_TO;
        boolean limitOther = other.fact().key().bound() == Bound.UP_TO;
        if (limitOne == limitOther) {
            // Nobody knows how many days of a week are no working days.
            return sameNumbers(left, right) && (inDays(left) || inDays(right));
        }
        FactValue.Duration limit = limitOne ? left : right;
        FactValue.Duration exact = limitOne ? right : left;
        boolean comparable = limit.unit() == exact.unit() || (inDays(limit) && inDays(exact));
        return comparable && most(exact).compareTo(most(limit)) <= 0;
    }

    /**
     * Whether two times may be held against each other: what one product takes many times as long
     * as others is made to order.
     */
    static boolean comparable(LinkedFact one, LinkedFact other) {
        if (!(one.fact().value() instanceof FactValue.Duration a)
                || !(other.fact().value() instanceof FactValue.Duration b)) {
            return true;
        }
        BigDecimal left = most(Durations.inDays(a));
        BigDecimal right = most(Durations.inDays(b));
        BigDecimal most = one.subject().equals(other.subject()) ? ON_DEMAND : ON_DEMAND_OF_ONE;
        return left.compareTo(right.multiply(most)) < 0 && right.compareTo(left.multiply(most)) < 0;
    }

    /** Whether a day is named rather than a number of days: 'delivered tomorrow'. */
    private static boolean isNamed(LinkedFact fact) {
        return fact.fact().place().quote().chars().noneMatch(Character::isDigit);
    }

    /** Whether a time of several days takes in another: '24–48 hours' does tomorrow. */
    private static boolean holds(FactValue.Duration span, FactValue.Duration day) {
        return inDays(span)
                && inDays(day)
                && span.least().compareTo(day.least()) <= 0
                && most(span).compareTo(most(day)) >= 0;
    }

    private static boolean inDays(FactValue.Duration time) {
        return time.unit() == TimeUnit.DAY || time.unit() == TimeUnit.WORKING_DAY;
    }

    private static BigDecimal most(FactValue.Duration time) {
        return Objects.requireNonNullElse(time.most(), time.least());
    }

    private static boolean sameNumbers(FactValue.Duration one, FactValue.Duration other) {
        return one.least().compareTo(other.least()) == 0 && most(one).compareTo(most(other)) == 0;
    }
}
