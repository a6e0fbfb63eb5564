package app.concord.model;

/**
 * What became of an amount, percentage, date or code that stands in the text.
 *
 * @param seen what it looks like
 * @param place where it stands
 * @param state what became of it
 * @param reason key of the reason where it was set aside or not understood, else empty
 */
public record CoverageItem(FactKind seen, Place place, State state, String reason) {
    /** The reason where a person said that it is to be ignored. */
    public static final String BY_PERSON = "by-person";

    /** What became of it. */
    public enum State {
        USED,
        SET_ASIDE,
        UNRESOLVED
    }
}
