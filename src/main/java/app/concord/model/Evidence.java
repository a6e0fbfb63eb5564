package app.concord.model;

import org.jspecify.annotations.Nullable;

/**
 * A place that bears on a finding.
 *
 * @param place the exact words
 * @param channel channel of the asset
 * @param value what the words come to, null where they have no value of their own
 * @param role which side the place is on
 */
public record Evidence(Place place, Channel channel, @Nullable FactValue value, Side role) {

    /** Which side a place is on. */
    public enum Side {
        DEVIATES,
        AGREES,
        /** What decides: the brief, or the glossary. */
        REFERENCE
    }
}
