package app.concord.extract;

import app.concord.model.Role;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What a code gives to other customers, where the words for a saving are said once: 'code GLOW: £20
 * off (members £30)', 'save €10 with GLOW, students €15'.
 */
final class CodeShares {
    private static final int REACH = 16;
    private static final int BEHIND = 3;
    private static final BigDecimal MOST = BigDecimal.valueOf(4);
    private static final Meanings CUSTOMERS =
            Meanings.of(
                    Meaning.NEW_CUSTOMER,
                    Meaning.EXISTING_CUSTOMER,
                    Meaning.MEMBER,
                    Meaning.STUDENT,
                    Meaning.TRADE);

    private CodeShares() {}

    /**
     * Whether an amount is such a saving.
     *
     * @param roles the parts of the amounts in front of it
     */
    static boolean isOne(
            Reading reading, List<Amount> amounts, Role[] roles, CodePlaces codes, int index) {
        Amount amount = amounts.get(index);
        if (codes.isEmpty() || !reading.hasAny(CUSTOMERS) || !codes.inSentence(amount.from())) {
            return false;
        }
        int before = index - 1;
        while (before >= 0 && roles[before] == Role.THRESHOLD) {
            before--;
        }
        return before >= 0
                && roles[before] == Role.SAVING
                && isLike(amounts.get(before), amount)
                && reading.sentence(amounts.get(before).from()) == reading.sentence(amount.from())
                && amount.from() - amounts.get(before).to() <= REACH
                && namesCustomers(reading, amounts.get(index - 1).to(), amount);
    }

    private static boolean isLike(Amount one, Amount other) {
        return !one.percent()
                && Objects.equals(one.currency(), other.currency())
                && one.value().compareTo(other.value().multiply(MOST)) <= 0
                && other.value().compareTo(one.value().multiply(MOST)) <= 0;
    }

    private static boolean namesCustomers(Reading reading, int after, Amount amount) {
        for (Cue cue : reading.cues(after, amount.to() + BEHIND)) {
            if (CUSTOMERS.contains(cue.meaning()) && cue.from() >= after) {
                return true;
            }
        }
        return false;
    }
}
