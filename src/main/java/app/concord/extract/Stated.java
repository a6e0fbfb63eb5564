package app.concord.extract;

import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Set;

/**
 * Takes down what a text states, each statement once: a text that names a thing twice states it
 * once.
 */
final class Stated {
    private static final double SURE = 0.9;

    private final Reading reading;
    private final FactKind kind;

    /** The first statement, which is the only one of most texts; null before. */
    private @Nullable Role firstRole;

    private @Nullable FactValue firstValue;

    /** All statements once there are two. */
    private @Nullable Set<Statement> known;

    /** What is stated, whatever the words. */
    private record Statement(Role role, String value) {}

    Stated(Reading reading, FactKind kind) {
        this.reading = reading;
        this.kind = kind;
    }

    /** Adds a statement and claims its words. */
    void add(Role role, FactValue value, int from, int to) {
        if (isNew(role, value)) {
            reading.add(observation(role, value, from, to));
        }
    }

    /** Adds a statement whose words may belong to others as well. */
    void note(Role role, FactValue value, int from, int to) {
        if (isNew(role, value)) {
            reading.note(observation(role, value, from, to));
        }
    }

    void note(Role role, String value, int from, int to) {
        note(role, new FactValue.Text(value), from, to);
    }

    /** Whether nothing was stated with this part and value yet; from now on it was. */
    boolean isNew(Role role, FactValue value) {
        Role before = firstRole;
        FactValue first = firstValue;
        if (before == null || first == null) {
            firstRole = role;
            firstValue = value;
            return true;
        }
        Set<Statement> all = known;
        if (all == null) {
            all = new HashSet<>();
            all.add(new Statement(before, first.canonical()));
            known = all;
        }
        return all.add(new Statement(role, value.canonical()));
    }

    private Observation observation(Role role, FactValue value, int from, int to) {
        return Observation.used(kind, value, ComparabilityKey.of(role), from, to, SURE);
    }
}
