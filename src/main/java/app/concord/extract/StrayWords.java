package app.concord.extract;

import java.util.List;

/** Tells words near an amount that speak of another one. */
final class StrayWords {
    private static final int GAP = 6;

    private StrayWords() {}

    static boolean are(Reading reading, List<Amount> amounts, int index, Vicinity.Near near) {
        return ofNext(reading, amounts, index, near)
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

    /** 'No connection fee. £25 a month': the sentence of the fee is over. */
    private static boolean endsBefore(Reading reading, Amount amount, Vicinity.Near near) {
        return near.cue().meaning() == Meaning.FEE
                && near.before()
                && reading.sentence(near.cue().from()) != reading.sentence(amount.from());
    }
}
