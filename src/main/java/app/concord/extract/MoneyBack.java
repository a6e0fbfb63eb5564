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
        Cue behind = reading.at(amount.to(), Meaning.GIVEN_BACK);
        Cue back =
                behind == null ? reading.endingAt(amount.from(), Meaning.GIVEN_BACK) : behind;
        return back != null
                && !back.value().equals(DEPOSIT)
                && !reading.sentenceHas(amount.from(), LEFT);
    }
}
