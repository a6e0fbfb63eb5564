package app.concord.extract;

/**
 * Tells the amount from which on a gift is given: 'A free mug from £50', 'Gratis-Tasse ab 50 €'.
 * The words for what is free stand right in front, with no more than the gift's name between.
 */
final class GiftSpends {
    private static final Meanings GIFTS = Meanings.of(Meaning.GIFT, Meaning.GIFT_FREE);

    /** How many words name a gift. */
    private static final int NAME = 3;

    private static final int LONGEST = 6;

    private GiftSpends() {}

    /** Whether an amount is the least that must be spent for a gift. */
    static boolean isOne(Reading reading, Amount amount) {
        Cue from = reading.endingAt(amount.from(), Meaning.FROM);
        if (from == null
                || amount.range() != Amount.Range.NONE
                || reading.tokens().isWord(amount.to())) {
            return false;
        }
        for (Cue cue : reading.cues(from.from() - NAME - LONGEST, from.from()).of(GIFTS)) {
            if (cue.to() <= from.from()
                    && reading.sentence(cue.from()) == reading.sentence(amount.from())
                    && gives(reading, cue)
                    && isName(reading, cue.to(), from.from())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word for what is free begins a phrase: 'sugar-free', 'tax free' do not. */
    private static boolean gives(Reading reading, Cue cue) {
        Tokens tokens = reading.tokens();
        int before = cue.from() - 1;
        boolean first = Around.beginning(reading, cue.from()) == cue.from();
        return cue.meaning() == Meaning.GIFT
                || first
                || reading.at(before, Meaning.SMALL_WORD) != null
                || reading.at(before, Meaning.DETERMINER) != null
                || (tokens.isWord(before)
                        && Around.beginning(reading, cue.from()) == before
                        && cue.to() - cue.from() == 1
                        && reading.at(cue.to(), Meaning.FROM) != null);
    }

    /** Whether there is nothing but a few words between: no comma, no further part. */
    private static boolean isName(Reading reading, int from, int to) {
        if (to - from > NAME + 1) {
            return false;
        }
        int words = 0;
        for (int i = from; i < to; i++) {
            boolean hyphen = reading.tokens().is(i, '-') && i == from;
            if (!reading.tokens().isWord(i) && !hyphen) {
                return false;
            }
            words += hyphen ? 0 : 1;
        }
        return words <= NAME
                && !reading.cues(from, to).of(Meanings.only(Meaning.NOT_GIFT)).iterator().hasNext();
    }
}
