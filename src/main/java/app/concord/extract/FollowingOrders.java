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

    /** Nothing but a reduction is told of later orders in such words. */
    private static final double SURE = 0.9;

    private static final int BEHIND = 1;

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
                return new Observation(
                        saving.kind(),
                        saving.value(),
                        saving.key().withScope(new TreeSet<>(Set.of(SCOPE))),
                        saving.from(),
                        saving.to(),
                        saving.state(),
                        saving.reason(),
                        saving.used() ? Math.max(SURE, saving.confidence()) : saving.confidence());
            }
        }
        return saving;
    }

    /** Whether no other amount stands between the words and the reduction. */
    private static boolean isNearest(Reading reading, Observation saving, Cue cue) {
        int from = Math.min(saving.to(), cue.to());
        int to = Math.max(saving.from(), cue.from());
        for (Amount other : reading.amounts()) {
            // '20 % off, thereafter 10 %': the words lead to what they stand right in front of.
            boolean led = cue.from() >= saving.to() && isRightBehind(cue, other);
            if (led
                    || (other.from() >= from
                            && other.to() <= to
                            && other.from() != saving.from())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRightBehind(Cue cue, Amount amount) {
        int gap = amount.from() - cue.to();
        return gap >= 0 && gap <= BEHIND;
    }
}
