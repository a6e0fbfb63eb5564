package app.concord.importing.picture;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How a camera was held: the number by which a picture says how to turn it upright. */
final class Orientation {
    static final int UPRIGHT = 1;
    private static final int TRANSVERSED = 5;
    private static final int LAST = 8;
    private static final int SEGMENTS = 64;
    private static final String NOTES = "Exif\0\0";

    private Orientation() {}

    /** The number in the notes of a JPEG picture, {@link #UPRIGHT} where it has none. */
    static int ofJpeg(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        int at = 2;
        for (int i = 0; i < SEGMENTS && at + 4 <= content.length; i++) {
            int marker = bytes.getShort(at) & 0xffff;
            int length = bytes.getShort(at + 2) & 0xffff;
            int end = at + 2 + length;
            if (marker < 0xffc0 || marker == 0xffda || end > content.length) {
                return UPRIGHT;
            }
            int from = at + 4;
            int to = Math.min(end, from + NOTES.length());
            String name =
                    new String(content, from, Math.max(0, to - from), StandardCharsets.US_ASCII);
            if (marker == 0xffe1 && name.equals(NOTES)) {
                byte[] notes = Arrays.copyOfRange(content, from + NOTES.length(), end);
                return new TiffDirectories(notes, 1).orientation(0);
            }
            at = end;
        }
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    static boolean lying(int orientation) {
        return orientation >= TRANSVERSED && orientation <= LAST;
    }

    /** The picture turned upright; the picture itself where it is. */
    static BufferedImage upright(BufferedImage picture, int orientation) {
        if (orientation <= UPRIGHT || orientation > LAST) {
            return picture;
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        AffineTransform turn =
                switch (orientation) {
                    case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
                    case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
                    case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
                    case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
                    case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
                    default -> new AffineTransform(0, -1, 1, 0, 0, width);
                };
        boolean lying = lying(orientation);
        BufferedImage upright =
                new BufferedImage(
                        lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = upright.createGraphics();
        graphics.drawImage(picture, turn, null);
        graphics.dispose();
        return upright;
    }
}
