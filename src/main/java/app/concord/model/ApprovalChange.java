package app.concord.model;

import java.util.Locale;

/**
 * One thing that is not as it was approved.
 *
 * @param part of what it is a part
 * @param what how it differs
 * @param name the path of a file, the id of a rule, the name of a setting, or the sentence of what
 *     was decided about
 * @param before what it was, empty where that cannot be told in a word
 * @param after what it is, empty where that cannot be told in a word
 */
public record ApprovalChange(
        ApprovedState.Part part, What what, String name, String before, String after) {

    /** How something differs from what was approved. */
    public enum What {
        /** It was not there. */
        ADDED,
        /** It is not there any more. */
        REMOVED,
        /** It is another. */
        CHANGED,
        /** It holds no longer, as its last day has passed. */
        EXPIRED;

        /** The word for it in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
