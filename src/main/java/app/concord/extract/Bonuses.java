package app.concord.extract;

import app.concord.model.Role;

/**
 * Tells what gift cards and bonuses are: a gift card 'with every pair' is one that is given, not
 * one that is sold or paid with; a bonus for which a code is entered is taken off.
 */
final class Bonuses {
    /** Marks words for gift cards among those for what is traded in. */
    private static final String CARD = "card";

    /** Marks words for bonuses among those for what something is worth. */
    private static final String BONUS = "bonus";

    private static final int REACH = 8;
    private static final int BOUGHT = 4;
    private static final Meanings WITH = Meanings.only(Meaning.GIFT_WITH);

    private Bonuses() {}

    /** The part of an amount that a word near it gives it. */
    static Role role(Reading reading, CodePlaces codes, Amount amount, Cue cue) {
        return switch (cue.value()) {
            case CARD -> isGiven(reading, cue) ? Role.WORTH : PriceWords.role(cue.meaning());
            case BONUS -> codes.inSentence(amount.from()) ? Role.SAVING : Role.WORTH;
            default -> PriceWords.role(cue.meaning());
        };
    }

    private static boolean isGiven(Reading reading, Cue cue) {
        return reading.near(cue.from(), REACH, WITH)
                && Around.before(reading, cue.from(), Meaning.MECHANIC_BUY, BOUGHT) == null;
    }
}
