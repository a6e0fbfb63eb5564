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

    /** Whether a sentence says itself for how long something may be sent back. */
    private static boolean isTold(Reading reading, int token) {
        for (Observation one : reading.inSentence(token, reading.observations())) {
            if (one.kind() == FactKind.RETURNS && one.used()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence before is short and speaks of returns. */
    private static boolean told(Reading reading, int token) {
        int first = token;
        while (first > 0 && reading.sentence(first - 1) == reading.sentence(token)) {
            first--;
        }
        int before = first;
        while (before > 0 && reading.sentence(before - 1) == reading.sentence(first - 1)) {
            before--;
        }
        return first > 0
                && first - before <= SHORT
                && reading.sentenceHas(first - 1, RETURNS)
                && !isTold(reading, first - 1);
    }
}
