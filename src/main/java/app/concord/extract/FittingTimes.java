package app.concord.extract;

import app.concord.model.FactValue;

import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells how long fitting and assembly take to be done from how long goods are on their way: 'fitted
 * within 6 weeks'. Hours are those of the work itself.
 */
final class FittingTimes {
    private static final String FITTED = "work fit";
    private static final int REACH = 2;

    private FittingTimes() {}

    /** Whether words for fitting stand right in front of a length of time. */
    static boolean isOne(Reading reading, int from, FactValue.TimeUnit unit) {
        if (unit == FactValue.TimeUnit.HOUR || unit == FactValue.TimeUnit.MINUTE) {
            return false;
        }
        Cue word = Around.before(reading, from, Meaning.SCOPE, REACH);
        return word != null
                && word.value().equals(FITTED)
                && (reading.endingAt(from, Meaning.WITHIN) != null
                        || reading.endingAt(from, Meaning.AREA_IN) != null
                        || reading.endingAt(from, Meaning.TIME_LINK) != null);
    }

    /** What statements about fitting hold for. */
    static NavigableSet<String> scope() {
        return new TreeSet<>(Set.of(FITTED));
    }
}
