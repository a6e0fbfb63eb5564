package app.concord.model;

/**
 * A typed, normalised statement with its exact place in the original.
 *
 * @param kind what it is about
 * @param value the normalised value
 * @param key the circumstances under which it holds
 * @param place the words it was read from
 * @param confidence how sure the reading is, 0 to 1
 */
public record Fact(
        FactKind kind, FactValue value, ComparabilityKey key, Place place, double confidence) {

    public Fact withKey(ComparabilityKey newKey) {
        return newKey.equals(key) ? this : new Fact(kind, value, newKey, place, confidence);
    }

    public Role role() {
        return key.role();
    }

    /** That of the place: few facts share one, and hashing all that is known takes long. */
    @Override
    public int hashCode() {
        return place.hashCode();
    }
}
