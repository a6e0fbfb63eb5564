package app.concord.importing.print;

/**
 * A drawn page.
 *
 * @param width in pixels
 * @param height in pixels
 * @param scale pixels a point, as it was drawn
 * @param argb one number a pixel, row by row from the top; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // A picture is compared by no one and copied at a cost.
public record PageBitmap(int width, int height, double scale, int[] argb) {}
