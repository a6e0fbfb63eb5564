package app.concord.model;

import org.jspecify.annotations.Nullable;

/**
 * A property of some words of a block that carries meaning.
 *
 * @param target where a link leads to; null for all other kinds
 */
public record Mark(Kind kind, Span span, @Nullable String target) {

    /** A mark that leads nowhere. */
    public Mark(Kind kind, Span span) {
        this(kind, span, null);
    }

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
        MERGE_TAG,
        /** Words that lead somewhere, in a block that is not one link as a whole. */
        LINK
    }
}
