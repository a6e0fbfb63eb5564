package app.concord.model;

/** A property of some words of a block that carries meaning. */
public record Mark(Kind kind, Span span) {

    /** What the layout says about the words. */
    public enum Kind {
        /** Crossed out: an earlier price, a withdrawn statement. */
        STRUCK,
        /** Marked as the new value beside a struck one. */
        INSERTED,
        EMPHASIS,
        SUPERSCRIPT,
        /** Small print inside a block. */
        SMALL,
        /** A merge tag of a mail tool; opaque. */
        MERGE_TAG
    }
}
