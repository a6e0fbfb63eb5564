package app.concord.extract;

import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

/**
 * Tells last days of returns from those of an offer where the words for returns stand in the
 * question, the heading or the short sentence before: 'Not the one? Bring it back. You have through
 * October 15.'
 */
final class ReturnDates {
    private static final int SHORT = 9;
    private static final Meanings RETURNS = Meanings.of(Meaning.RETURN_WORD, Meaning.RETURN_DATE);
    private static final Meanings OFFERS =
            Meanings.of(
                    Meaning.OFFER_WORD,
                    Meaning.CODE,
                    Meaning.SAVING,
                    Meaning.DELIVERY_DATE,
                    Meaning.ORDER_BY);

    private ReturnDates() {}

    static void attach(Reading reading) {
        if (!reading.saw(FactKind.DATE)) {
            return;
        }
        int dates = 0;
        for (Observation one : reading.observations()) {
            dates += isLast(one) ? 1 : 0;
            if (one.kind() == FactKind.DATE && one.key().role() == Role.RETURN_DATE) {
                return;
            }
        }
        if (dates != 1) {
            return;
        }
        boolean asked = AskedTerms.asked(reading) == Role.RETURN_PERIOD;
        if (!asked && !reading.hasAny(RETURNS)) {
            return;
        }
        reading.replaceAll(one ->
                isLast(one)
                                && !reading.sentenceHas(one.from(), OFFERS)
                                && (asked || told(reading, one.from()))
                        ? one.withKey(one.key().withRole(Role.RETURN_DATE))
                        : one);
    }

    private static boolean isLast(Observation one) {
        return one.used()
                && one.kind() == FactKind.DATE
                && one.key().role() == Role.END
                && one.value() instanceof FactValue.Day;
    }

    /** Whether the sentence before is short and speaks of returns without their time. */
    private static boolean told(Reading reading, int token) {
        int first = Around.beginning(reading, token);
        return first > 0
                && first - Around.beginning(reading, first - 1) <= SHORT
                && reading.sentenceHas(first - 1, RETURNS)
                && !Observed.uses(
                        reading.inSentence(first - 1, reading.observations()), FactKind.RETURNS);
    }
}
