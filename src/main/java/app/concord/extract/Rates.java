package app.concord.extract;

import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

/** Tells the yearly rates of financing from those of savings accounts and taxes. */
final class Rates {
    /** Marks words that are such a rate only where it is 0 % or instalments are spoken of. */
    private static final String WEAK = "weak";

    /** Marks words that are such a rate only where it is 0 %. */
    private static final String ZERO = "zero";

    private static final int CONTEXT = 12;

    /** Words between a rate and its months. */
    private static final int BETWEEN = 3;

    /** Letters of a word such as 'at', 'for', 'auf'. */
    private static final int SMALL = 3;

    /** Letters of the only word between: 'over', 'über', 'tegen'. */
    private static final int LONE = 5;

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

    /**
     * '0% over 12 months', 'ten months at 0%': nothing right beside a number of months or years is
     * what paying over them costs, with no more than small words between them.
     */
    static boolean isOverMonths(Reading reading, Amount amount) {
        if (amount.value().signum() != 0 || !reading.has(Meaning.TIME_UNIT, Meaning.TIME_LENGTH)) {
            return false;
        }
        for (TimeLengths.Found length : TimeLengths.of(reading)) {
            boolean behind = length.from() >= amount.to();
            int from = behind ? amount.to() : length.to();
            int to = behind ? length.from() : amount.from();
            boolean months =
                    length.value().unit() == FactValue.TimeUnit.MONTH
                            || length.value().unit() == FactValue.TimeUnit.YEAR;
            if (months
                    && to - from <= BETWEEN
                    && reading.sentence(length.from()) == reading.sentence(amount.from())
                    && areSmall(reading, from, to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areSmall(Reading reading, int from, int to) {
        int most = to - from == 1 ? LONE : SMALL;
        for (int i = from; i < to; i++) {
            boolean small =
                    reading.tokens().length(i) <= most
                            || reading.at(i, Meaning.SMALL_WORD) != null
                            || reading.at(i, Meaning.TIME_LINK) != null;
            if (!reading.tokens().isWord(i) || !small) {
                return false;
            }
        }
        return true;
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
