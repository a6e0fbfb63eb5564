package app.concord.model;

import org.jspecify.annotations.Nullable;

/** Draws pages of the pieces of one campaign, as they were when it was checked. */
@FunctionalInterface
public interface PageDrawing {
    /** Draws nothing. */
    PageDrawing NONE = (asset, page, scale) -> null;

    /**
     * Draws a page wholly or not at all.
     *
     * @param asset the piece
     * @param page from 1
     * @param scale pixels a point, more than 0; the drawing may be coarser
     * @return null where the page cannot be drawn, or the file is not any more what was read
     */
    @Nullable PageImage draw(Asset asset, int page, double scale);
}
