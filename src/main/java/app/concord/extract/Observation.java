package app.concord.extract;

import app.concord.model.ComparabilityKey;
import app.concord.model.CoverageItem;
import app.concord.model.FactKind;
import app.concord.model.FactValue;

/**
 * Something that was seen in a text: a fact, or an amount, day or code that is set aside.
 *
 * @param kind what it is about
 * @param value the normalised value
 * @param key the circumstances
 * @param from first token
 * @param to one past the last token
 * @param state whether it becomes a fact
 * @param reason why it does not, else empty
 * @param confidence how sure the reading is, 0 to 1
 */
record Observation(
        FactKind kind,
        FactValue value,
        ComparabilityKey key,
        int from,
        int to,
        CoverageItem.State state,
        String reason,
        double confidence) {

    static Observation used(
            FactKind kind, FactValue value, ComparabilityKey key, int from, int to, double sure) {
        return new Observation(kind, value, key, from, to, CoverageItem.State.USED, "", sure);
    }

    Observation aside(String newReason) {
        return new Observation(
                kind, value, key, from, to, CoverageItem.State.SET_ASIDE, newReason, confidence);
    }

    Observation unresolved(String newReason) {
        return new Observation(
                kind, value, key, from, to, CoverageItem.State.UNRESOLVED, newReason, confidence);
    }

    Observation withKey(ComparabilityKey newKey) {
        return new Observation(kind, value, newKey, from, to, state, reason, confidence);
    }

    boolean used() {
        return state == CoverageItem.State.USED;
    }
}
