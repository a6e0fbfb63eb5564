package app.concord.model;

/**
 * What a check found out, laid side by side; each made once and shown by window and reports alike.
 *
 * @param matrix the facts by channel
 * @param taglines which wording of a tagline stands where
 * @param messages how each channel says the messages of the brief
 * @param timeline when each offer holds, and when the pieces go out
 * @param codes the promo codes
 */
public record Tables(
        FindingMatrix matrix,
        TaglineTable taglines,
        MessageTable messages,
        Timeline timeline,
        CodeRegister codes) {
    /** Nothing was laid side by side. */
    public static final Tables NONE =
            new Tables(
                    FindingMatrix.NONE,
                    TaglineTable.NONE,
                    MessageTable.NONE,
                    Timeline.NONE,
                    CodeRegister.NONE);

    public Tables with(FindingMatrix newMatrix) {
        return new Tables(newMatrix, taglines, messages, timeline, codes);
    }

    public Tables with(TaglineTable newTaglines, MessageTable newMessages) {
        return new Tables(matrix, newTaglines, newMessages, timeline, codes);
    }

    public Tables with(Timeline newTimeline, CodeRegister newCodes) {
        return new Tables(matrix, taglines, messages, newTimeline, newCodes);
    }
}
