package app.concord.extract;

import java.util.List;

/** Tells the price of an event that is called its fee from fees that come on top of a price. */
final class OwnFees {
    /** Value of words for a fee that may be the price of the thing itself. */
    private static final String OWN = "own";

    private static final Meanings EVENT = Meanings.of(Meaning.EVENT);

    private OwnFees() {}

    /** 'Workshop on Saturday. Fee £75': what is asked for the thing, where nothing else is. */
    static boolean isOne(Reading reading, List<Amount> amounts, int index, Cue cue) {
        if (cue.meaning() != Meaning.FEE || !cue.value().equals(OWN)) {
            return false;
        }
        int token = amounts.get(index).from();
        int first = Around.beginning(reading, token);
        int before = first == 0 ? 0 : Around.beginning(reading, first - 1);
        boolean event =
                reading.sentenceHas(token, EVENT)
                        || (first > 0 && reading.sentenceHas(first - 1, EVENT));
        boolean earlier = index > 0 && amounts.get(index - 1).from() >= before;
        boolean later =
                index + 1 < amounts.size()
                        && reading.sentence(amounts.get(index + 1).from())
                                == reading.sentence(token);
        return event && !earlier && !later;
    }
}
