package app.concord.extract;

import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Tells last days of returns from those of an offer where the words for returns stand in the
 * question, the heading or the short sentence before: 'Not the one? Bring it back. You have through
 * October 15.'
 */
final class ReturnDates {
    private static final int SHORT = 9;
    private static final int REACH = 12;
    private static final int VERB = 2;
    private static final int NEAR_SHARE = 5;
    private static final int WHOLE = 100;
    private static final Meanings CANCELLED = Meanings.of(Meaning.CANCEL_WORD);

    /** Tells the last day of cancelling from that of sending back. */
    private static final NavigableSet<String> CANCEL =
            Collections.unmodifiableNavigableSet(new TreeSet<>(List.of("part cancelling")));

    /** The same where only a share of the money comes back. */
    private static final NavigableSet<String> SHARE =
            Collections.unmodifiableNavigableSet(
                    new TreeSet<>(List.of("part cancelling", "part share")));

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
        if (reading.has(Meaning.CANCEL_WORD)) {
            cancelled(reading);
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

    /**
     * 'Orders can be cancelled until 7 February': the last day of that, not of the offer. One
     * behind a share, '50 % until 21 February', is that of a part of the money only.
     */
    private static void cancelled(Reading reading) {
        reading.replaceAll(one ->
                isOfCancelling(reading, one)
                        ? one.withKey(
                                one.key()
                                        .withRole(Role.RETURN_DATE)
                                        .withScope(isOfShare(reading, one.from()) ? SHARE : CANCEL))
                        : one);
    }

    private static boolean isOfCancelling(Reading reading, Observation one) {
        boolean last = isLast(one) || one.key().role() == Role.RETURN_DATE || isLimit(reading, one);
        return last
                && reading.sentenceHas(one.from(), CANCELLED)
                && !reading.sentenceHas(one.from(), OFFERS)
                && (Around.before(reading, one.from(), Meaning.CANCEL_WORD, REACH) != null
                        || Around.behind(reading, one.to(), Meaning.CANCEL_WORD, VERB) != null);
    }

    /** 'bis 14. September stornierst': a day of no other part behind words for an end. */
    private static boolean isLimit(Reading reading, Observation one) {
        return one.used()
                && one.kind() == FactKind.DATE
                && one.key().role() == Role.OTHER
                && one.value() instanceof FactValue.Day
                && (reading.endingAt(one.from(), Meaning.END) != null
                        || reading.endingAt(one.from(), Meaning.UP_TO) != null);
    }

    private static boolean isOfShare(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        for (int i = token - 1; i >= Math.max(0, token - NEAR_SHARE); i--) {
            if (reading.sentence(i) != reading.sentence(token)) {
                return false;
            }
            if (tokens.is(i, '%')) {
                return i == 0 || !isWhole(tokens, i - 1);
            }
        }
        return false;
    }

    private static boolean isWhole(Tokens tokens, int number) {
        return tokens.isNumber(number) && tokens.value(number) == WHOLE;
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
