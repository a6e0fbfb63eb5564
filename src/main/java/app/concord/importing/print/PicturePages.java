package app.concord.importing.print;

import app.concord.importing.Limits;
import app.concord.importing.picture.PictureFile;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;

/** Draws the pages of pictures, for showing where something stands. */
public final class PicturePages {
    /** Points that a pixel takes: 96 pixels are an inch, as on a screen. */
    static final double POINTS = 0.75;

    private PicturePages() {}

    /**
     * Draws a page as shown.
     *
     * @param page from 1
     * @param scale pixels of the drawing a point; taken smaller where the drawing would have more
     *     than 25 million pixels
     * @throws IOException if the picture or the page cannot be read
     */
    public static PageBitmap draw(byte[] picture, int page, double scale) throws IOException {
        try (PictureFile file = PictureFile.open(picture)) {
            if (page < 1 || page > file.pages()) {
                throw new IOException("no page " + page);
            }
            Dimension size = file.size(page - 1);
            double area = Math.max(1, (double) size.width * size.height) * POINTS * POINTS;
            double factor = Math.min(scale, Math.sqrt(Limits.SHOWN_PIXELS / area)) * POINTS;
            int width = Math.max(1, (int) Math.round(size.width * factor));
            int height = Math.max(1, (int) Math.round(size.height * factor));
            BufferedImage decoded = file.decode(page - 1, Limits.SHOWN_PIXELS);
            BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = drawn.createGraphics();
            graphics.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(decoded, 0, 0, width, height, null);
            graphics.dispose();
            return new PageBitmap(
                    width,
                    height,
                    factor / POINTS,
                    drawn.getRGB(0, 0, width, height, null, 0, width));
        }
    }
}
