package app.concord.report;

import app.concord.model.Box;
import app.concord.model.Evidence;
import app.concord.model.PageImage;

import org.jspecify.annotations.Nullable;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;

import javax.imageio.ImageIO;

/** Cuts a place out of a drawn page and frames the words. */
final class CutoutPicture {
    /** Pixels of the picture that make one of CSS. */
    private static final int FINE = 2;

    /** Points between the words and their frame. */
    private static final double ROOM = 2;

    private static final float LINE = 3;
    private static final float HALO = 7;
    private static final double ROUND = 8;
    private static final Color WHITE = new Color(255, 255, 255, 215);
    private static final int TINT = 34;

    private CutoutPicture() {}

    /** The picture of an area, null where it lies beside the page. */
    static @Nullable Cutout of(PageImage page, CutoutArea area) {
        double scale = page.scale();
        Box part = area.on(page.width() / scale, page.height() / scale);
        int x = (int) Math.round(part.x() * scale);
        int y = (int) Math.round(part.y() * scale);
        int width = Math.min(page.width() - x, (int) Math.round(part.width() * scale));
        int height = Math.min(page.height() - y, (int) Math.round(part.height() * scale));
        if (width < 1 || height < 1) {
            return null;
        }
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, page.pixels(), y * page.width() + x, page.width());
        frame(image, area, x, y, scale);
        return new Cutout(
                Base64.getEncoder().encodeToString(png(Palette.reduced(image))),
                Math.ceilDiv(width, FINE),
                Math.ceilDiv(height, FINE));
    }

    private static void frame(BufferedImage image, CutoutArea area, int x, int y, double scale) {
        Color color = color(area.role());
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        for (Box box : area.boxes()) {
            double room = ROOM * scale;
            RoundRectangle2D frame =
                    new RoundRectangle2D.Double(
                            box.x() * scale - x - room,
                            box.y() * scale - y - room,
                            box.width() * scale + 2 * room,
                            box.height() * scale + 2 * room,
                            ROUND,
                            ROUND);
            graphics.setColor(new Color(color.getRed(), color.getGreen(), color.getBlue(), TINT));
            graphics.fill(frame);
            // A light edge keeps the frame visible on any ground.
            graphics.setColor(WHITE);
            graphics.setStroke(new BasicStroke(HALO));
            graphics.draw(frame);
            graphics.setColor(color);
            graphics.setStroke(new BasicStroke(LINE));
            graphics.draw(frame);
        }
        graphics.dispose();
    }

    /** The colours of the report, as they are on paper. */
    private static Color color(Evidence.Side role) {
        return switch (role) {
            case DEVIATES -> new Color(0xB3261E);
            case AGREES -> new Color(0x1D6B3A);
            case REFERENCE -> new Color(0x1B5EA8);
        };
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory is no file", e);
        }
        return out.toByteArray();
    }
}
