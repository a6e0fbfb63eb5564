package app.concord.extract;

import app.concord.model.FactValue.TimeUnit;
import app.concord.model.Role;

import java.util.List;

/** Reads how long a gift card is valid: 'gift card, valid for 24 months', 'Valid: 12 months'. */
final class GiftCards {
    private static final String CARD = "gift-card~";
    private static final int REACH = 3;
    private static final int LONGEST_HEADING = 60;
    private static final Meanings METHODS = Meanings.of(Meaning.PAY_METHOD);

    private GiftCards() {}

    /** Reads the lengths beside words for validity, where the sentence or heading names a card. */
    static void read(Reading reading, Stated stated) {
        if (!reading.has(Meaning.VALID_FOR)) {
            return;
        }
        List<TimeLengths.Found> lengths = TimeLengths.of(reading);
        for (TimeLengths.Found length : lengths) {
            TimeUnit unit = length.value().unit();
            if ((unit == TimeUnit.MONTH || unit == TimeUnit.YEAR)
                    && reading.free(length.from(), length.to())
                    && isValidity(reading, length)
                    && isOfCard(reading, length.from())) {
                stated.add(Role.VALIDITY, length.value(), length.from(), length.to());
            }
        }
    }

    private static boolean isValidity(Reading reading, TimeLengths.Found length) {
        for (Cue cue : reading.cues().all(Meaning.VALID_FOR)) {
            int apart =
                    cue.to() <= length.from() ? length.from() - cue.to() : cue.from() - length.to();
            boolean label = reading.tokens().is(cue.to(), ':') && cue.to() < length.from();
            if (apart >= 0
                    && apart <= REACH
                    && (label || reading.sentence(cue.from()) == reading.sentence(length.from()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfCard(Reading reading, int token) {
        for (Cue cue : reading.cues().all(METHODS)) {
            if (cue.value().equals(CARD)
                    && reading.sentence(cue.from()) == reading.sentence(token)) {
                return true;
            }
        }
        String heading = reading.setting().heading();
        if (heading == null || heading.length() > LONGEST_HEADING) {
            return false;
        }
        for (Cue cue : Header.of(reading, heading).cues().all(METHODS)) {
            if (cue.value().equals(CARD)) {
                return true;
            }
        }
        return false;
    }
}
