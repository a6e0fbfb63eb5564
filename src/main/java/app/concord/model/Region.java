package app.concord.model;

/** Which part of a piece a block belongs to; recognised once, at import. */
public enum Region {
    /** What the piece itself says. */
    MAIN,
    NAVIGATION,
    /** Cookie and consent notices, strips above the page. */
    BANNER,
    FOOTER,
    /** Small print and legal notes of the piece itself. */
    LEGAL,
    /** Products shown beside the piece's own: recommended, similar, also bought. */
    RELATED,
    /** What others say: reviews, testimonials, quotations. */
    QUOTATION,
    /** Machine-readable statements that a reader does not see. */
    STRUCTURED;

    /** Whether statements here are the piece's own and may contradict other pieces. */
    public boolean speaksForPiece() {
        return switch (this) {
            case MAIN, LEGAL, STRUCTURED, FOOTER, BANNER -> true;
            case NAVIGATION, RELATED, QUOTATION -> false;
        };
    }
}
