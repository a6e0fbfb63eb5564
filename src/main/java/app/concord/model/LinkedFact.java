package app.concord.model;

/**
 * A fact and what it speaks of.
 *
 * @param fact the fact
 * @param subject id of the {@link Subject}
 * @param attachment how the two were brought together
 * @param confidence how sure that is, 0 to 1
 */
public record LinkedFact(Fact fact, String subject, Attachment attachment, double confidence) {

    /** That of the fact, which is seldom linked twice. */
    @Override
    public int hashCode() {
        return fact.hashCode();
    }

    /** What ties a fact to its subject, strongest first. */
    public enum Attachment {
        /** The record names it: a row of the brief, an item of a feed, structured data. */
        RECORD,
        TABLE_ROW,
        /** The same sentence names it. */
        SENTENCE,
        /** The same card, list item or paragraph names it. */
        ITEM,
        /** The heading above names it. */
        HEADING,
        /** A hashtag or the alternative text of a picture names it. */
        HASHTAG,
        /** The sentence before names it. */
        PREVIOUS_SENTENCE,
        /** The whole piece is about it. */
        PIECE,
        /** Nothing more special is named. */
        CAMPAIGN
    }
}
