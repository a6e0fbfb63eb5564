package app.concord.extract;

/**
 * Tells amounts that customers get back from what they pay: 'get £30 back', 'te devolvemos 30 €'.
 * Deposits come back too without anything being saved.
 */
final class MoneyBack {
    private static final String DEPOSIT = "deposit";
    private static final Meanings LEFT = Meanings.only(Meaning.DEPOSIT);

    private MoneyBack() {}

    static boolean isOne(Reading reading, Amount amount) {
        if (!reading.has(Meaning.GIVEN_BACK)) {
            return false;
        }
        Cues cues = reading.cues();
        Cue behind = cues.at(amount.to(), Meaning.GIVEN_BACK, Cue.Side.AFTER);
        Cue back =
                behind == null
                        ? cues.endingAt(amount.from(), Meaning.GIVEN_BACK, Cue.Side.BEFORE)
                        : behind;
        return back != null
                && !back.value().equals(DEPOSIT)
                && !reading.sentenceHas(amount.from(), LEFT);
    }
}
