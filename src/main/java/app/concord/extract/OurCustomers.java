package app.concord.extract;

import app.concord.model.Openness;
import app.concord.model.Role;

/**
 * Reads that whoever is a customer already may have an offer as well: 'even if you already train
 * with us', 'Already with us? For you too'.
 */
final class OurCustomers {
    /** Words between those that widen an offer and those that tell for whom. */
    private static final int REACH = 5;

    /** Words of an answer before the one that widens the offer. */
    private static final int ANSWER = 3;

    private static final int NEGATED = 3;

    private OurCustomers() {}

    static void read(Reading reading, Stated stated) {
        if (reading.setting().line()) {
            return;
        }
        for (Cue ours : reading.cues().all(Meaning.ALREADY_OURS)) {
            Cue even = Around.before(reading, ours.from(), Meaning.EVEN_IF, REACH);
            int from = even == null ? ours.from() : even.from();
            int to = even == null ? answered(reading, ours) : ours.to();
            if (to > 0 && Around.before(reading, from, Meaning.NEGATION, NEGATED) == null) {
                stated.note(Role.CUSTOMER, Openness.of(Role.CUSTOMER), from, to);
            }
        }
    }

    /** One past the word that answers a question: 'Already a member? You too', 0 for none. */
    private static int answered(Reading reading, Cue ours) {
        Tokens tokens = reading.tokens();
        int end = Math.min(tokens.count(), ours.to() + REACH);
        for (int i = ours.to(); i < end; i++) {
            if (tokens.is(i, '?')) {
                for (Cue cue : reading.cues(i + 1, i + 1 + ANSWER)) {
                    boolean first = cue.from() <= i + 2 && cue.meaning() == Meaning.INCLUDE;
                    if (first || (cue.meaning() == Meaning.EVEN_IF && ofReader(reading, cue))) {
                        return cue.to();
                    }
                }
                return 0;
            }
        }
        return 0;
    }

    /** 'You too', 'auch du'; not 'we have something for old friends too'. */
    private static boolean ofReader(Reading reading, Cue even) {
        for (Cue cue : reading.cues(even.from() - 1, even.to() + 1)) {
            if (cue.meaning() == Meaning.FORMAL || cue.meaning() == Meaning.INFORMAL) {
                return true;
            }
        }
        return false;
    }
}
