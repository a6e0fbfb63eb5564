package app.concord.extract;

import java.util.List;

/** Tells words near an amount that speak of another one. */
final class StrayWords {
    private static final int GAP = 6;

    private StrayWords() {}

    static boolean are(Reading reading, List<Amount> amounts, int index, Vicinity.Near near) {
        return ofNext(reading, amounts, index, near)
                || ofOther(reading, amounts.get(index), near)
                || endsBefore(reading, amounts.get(index), near);
    }

    /** 'Rp1.788 or instalments 12 times Rp149': the word is one of the amount behind it. */
    private static boolean ofNext(
            Reading reading, List<Amount> amounts, int index, Vicinity.Near near) {
        if (near.cue().meaning() != Meaning.INSTALMENT
                || near.before()
                || index + 1 == amounts.size()) {
            return false;
        }
        Amount next = amounts.get(index + 1);
        return next.from() - near.cue().to() <= GAP && PaidParts.isOne(reading, next);
    }

    /** '£35 a month, set-up on us': another thing that is given, behind a comma. */
    private static boolean ofOther(Reading reading, Amount amount, Vicinity.Near near) {
        Tokens tokens = reading.tokens();
        return near.cue().meaning() == Meaning.SAVING
                && !near.before()
                && tokens.is(amount.to(), ',')
                && near.cue().from() > amount.to() + 1
                && tokens.isWord(amount.to() + 1);
    }

    /** 'No connection fee. £25 a month': the sentence of the fee is over. */
    private static boolean endsBefore(Reading reading, Amount amount, Vicinity.Near near) {
        return near.cue().meaning() == Meaning.FEE
                && near.before()
                && reading.sentence(near.cue().from()) != reading.sentence(amount.from());
    }
}
