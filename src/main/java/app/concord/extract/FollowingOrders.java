package app.concord.extract;

import java.util.Set;
import java.util.TreeSet;

/**
 * Tells what a reduction takes off later orders only, '10 % on every order after the first', from
 * what it takes off the first.
 */
final class FollowingOrders {
    /** What such a reduction holds for. */
    private static final String SCOPE = "rate following";

    private static final int REACH = 16;

    private FollowingOrders() {}

    /** The reduction with what it holds for, where words near it tell that. */
    static Observation of(Reading reading, Observation saving) {
        if (!reading.has(Meaning.SCOPE)) {
            return saving;
        }
        int sentence = reading.sentence(saving.from());
        for (Cue cue : reading.cues(saving.from() - REACH, saving.to() + REACH)) {
            if (cue.meaning() == Meaning.SCOPE
                    && cue.value().equals(SCOPE)
                    && reading.sentence(cue.from()) == sentence
                    && isNearest(reading, saving, cue)) {
                return saving.withKey(saving.key().withScope(new TreeSet<>(Set.of(SCOPE))));
            }
        }
        return saving;
    }

    /** Whether no other amount stands between the words and the reduction. */
    private static boolean isNearest(Reading reading, Observation saving, Cue cue) {
        int from = Math.min(saving.to(), cue.to());
        int to = Math.max(saving.from(), cue.from());
        for (Amount other : reading.amounts()) {
            if (other.from() >= from && other.to() <= to && other.from() != saving.from()) {
                return false;
            }
        }
        return true;
    }
}
