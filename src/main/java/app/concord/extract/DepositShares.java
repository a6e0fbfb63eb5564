package app.concord.extract;

import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/** Reads which share of the price is paid ahead: '20 % deposit', 'a deposit of 20 %'. */
final class DepositShares {
    private static final int REACH = 2;

    /** Shares that are asked are round; interest on a deposit is not. */
    private static final BigDecimal STEP = BigDecimal.valueOf(5);

    private DepositShares() {}

    /**
     * The percentage as a deposit; null where it is none, or where the deposit's amount follows:
     * 'deposit 20 %: £97.80'.
     */
    static @Nullable Observation of(
            Reading reading, List<Amount> amounts, int index, Observation seen) {
        Amount amount = amounts.get(index);
        if (!reading.has(Meaning.DEPOSIT)
                || amount.minus()
                || amount.value().remainder(STEP).signum() != 0
                || !Around.has(reading, amount.from(), amount.to(), Meaning.DEPOSIT, REACH)) {
            return null;
        }
        boolean told =
                index + 1 < amounts.size()
                        && !amounts.get(index + 1).percent()
                        && amounts.get(index + 1).from() - amount.to() <= REACH;
        return told
                ? null
                : Observation.used(
                        FactKind.PAYMENT,
                        seen.value(),
                        ComparabilityKey.of(Role.DEPOSIT).withBound(seen.key().bound()),
                        seen.from(),
                        seen.to(),
                        seen.confidence());
    }
}
