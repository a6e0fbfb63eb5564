package app.concord.model;

/**
 * A drawn page of a document.
 *
 * @param width in pixels
 * @param height in pixels
 * @param scale pixels a point: a {@link Box} times this lies on the picture
 * @param pixels rows of ARGB values, {@code width * height} of them; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record PageImage(int width, int height, double scale, int[] pixels) {}
