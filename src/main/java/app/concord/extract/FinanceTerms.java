package app.concord.extract;

import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.FactValue.TimeUnit;
import app.concord.model.Role;

import java.math.BigDecimal;
import java.util.List;

/** Reads over how many months something is paid: '0% APR for 18 months', '24 Monate zinsfrei'. */
final class FinanceTerms {
    private static final int REACH = 9;
    private static final int BESIDE_AMOUNT = 4;
    private static final BigDecimal FEWEST = BigDecimal.valueOf(2);
    private static final BigDecimal MOST = BigDecimal.valueOf(120);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final String RATE = "rate ";
    private static final Meanings FINANCE =
            Meanings.of(Meaning.RATE, Meaning.INTEREST_FREE, Meaning.FINANCE_WORD);
    private static final Meanings OTHER =
            Meanings.of(
                    Meaning.GUARANTEE_WORD,
                    Meaning.NOTICE_WORD,
                    Meaning.TRIAL_WORD,
                    Meaning.SAVINGS,
                    Meaning.RETURN_WORD);

    private FinanceTerms() {}

    static void read(Reading reading, Stated stated) {
        boolean may =
                reading.hasAny(FINANCE)
                        || reading.saw(FactKind.PRICE)
                        || reading.saw(FactKind.PAYMENT);
        if (!may || !reading.has(Meaning.TIME_UNIT, Meaning.TIME_LENGTH)) {
            return;
        }
        List<TimeLengths.Found> lengths = TimeLengths.of(reading);
        for (TimeLengths.Found length : lengths) {
            if (isLength(length.value())
                    && reading.free(length.from())
                    && !isLater(reading, length)
                    && isFinanced(reading, length)) {
                stated.note(
                        Role.INSTALMENT_COUNT, months(length.value()), length.from(), length.to());
            }
        }
    }

    private static boolean isLength(FactValue.Duration value) {
        BigDecimal months = months(value).least();
        return value.most() == null
                && (value.unit() == TimeUnit.MONTH || value.unit() == TimeUnit.YEAR)
                && months.compareTo(FEWEST) >= 0
                && months.compareTo(MOST) <= 0;
    }

    private static FactValue.Duration months(FactValue.Duration value) {
        return value.unit() == TimeUnit.YEAR
                ? new FactValue.Duration(value.least().multiply(MONTHS), null, TimeUnit.MONTH)
                : value;
    }

    /** 'After 12 months': what comes then is no term. */
    private static boolean isLater(Reading reading, TimeLengths.Found length) {
        Cue before = reading.endingAt(length.from(), Meaning.SCOPE);
        return before != null && before.value().startsWith(RATE);
    }

    private static boolean isFinanced(Reading reading, TimeLengths.Found length) {
        if (reading.near(length.from(), REACH, OTHER)) {
            return false;
        }
        boolean months = length.value().unit() == TimeUnit.MONTH;
        if (months && reading.near(length.from(), REACH, FINANCE)) {
            return true;
        }
        for (Observation one : reading.inSentence(length.from(), reading.observations())) {
            boolean instalment =
                    one.kind() == FactKind.PRICE && one.key().role() == Role.INSTALMENT;
            boolean rate = one.kind() == FactKind.PAYMENT && one.key().role() == Role.APR;
            int apart = Math.max(one.from() - length.to(), length.from() - one.to());
            if ((instalment || rate) && apart <= (rate ? REACH : BESIDE_AMOUNT)) {
                return true;
            }
        }
        return false;
    }
}
