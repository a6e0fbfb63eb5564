package app.concord.model;

/** What a block of an asset is to its reader. */
public enum BlockKind {
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    /** One cell of a table, with its place in {@link Block#cell()}. */
    TABLE_CELL,
    /** The alternative text or caption of a picture. */
    CAPTION,
    /** The words of a button or of a link that stands alone. */
    LINK,
    /** A named value: subject, preheader, hashtags, a column of an export, structured data. */
    FIELD,
    FOOTNOTE
}
