package app.concord.extract;

import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.Role;

import java.util.Set;

/** Tells the yearly rates of financing from those of savings accounts and taxes. */
final class Rates {
    /** Marks words that are such a rate only where it is 0 % or instalments are spoken of. */
    private static final String WEAK = "weak";

    /** Marks words that are such a rate only where it is 0 %. */
    private static final String ZERO = "zero";

    private static final int CONTEXT = 12;
    private static final Set<String> LONG = Set.of("month", "year");

    private Rates() {}

    /**
     * Whether a percentage is the rate of a financing.
     *
     * @param near the nearest word that speaks of it
     */
    static boolean is(Reading reading, Amount amount, Vicinity.Near near) {
        Cue rate = reading.at(near.cue().from(), Meaning.RATE);
        if (rate == null
                || Around.has(reading, amount.from(), amount.to(), Meaning.SAVINGS, CONTEXT)) {
            return false;
        }
        boolean weak = rate.value().equals(WEAK);
        return (!weak && !rate.value().equals(ZERO))
                || amount.value().signum() == 0
                || (weak
                        && Around.has(
                                reading,
                                amount.from(),
                                amount.to(),
                                Meaning.INSTALMENT_NOUN,
                                CONTEXT));
    }

    /** '0 % over 12 months': nothing is asked for the time of a financing. */
    static boolean isZero(Reading reading, Amount amount) {
        if (amount.value().signum() != 0 || !reading.has(Meaning.TIME_UNIT)) {
            return false;
        }
        int at = amount.to();
        for (int i = at; i <= at + 1; i++) {
            Cardinal number = Cardinal.at(reading, i);
            Cue unit = number == null ? null : reading.at(number.to(), Meaning.TIME_UNIT);
            if (unit != null) {
                return LONG.contains(unit.value());
            }
            if (!reading.tokens().isWord(i)) {
                return false;
            }
        }
        return false;
    }

    /** What was seen, as a rate. */
    static Observation observation(Observation seen) {
        return Observation.used(
                FactKind.PAYMENT,
                seen.value(),
                ComparabilityKey.of(Role.APR).withBound(seen.key().bound()),
                seen.from(),
                seen.to(),
                seen.confidence());
    }
}
