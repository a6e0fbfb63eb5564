import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

import javax.imageio.ImageIO;

/**
 * Waits until a window has been drawn on the screen and keeps still, and takes a picture of the
 * screen. An empty screen has one colour, a window that is still being made a few.
 *
 * <p>Arguments: the PNG to write, and after how many seconds to give up.
 */
final class ScreenPicture {
    private static final int COLOURS = 100;
    private static final int PAUSE_MILLIS = 500;

    /** How many pictures in a row must be the same; a check that goes on shows its progress. */
    private static final int STILL = 8;

    private ScreenPicture() {}

    static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        long end = System.nanoTime() + Long.parseLong(args[1]) * 1_000_000_000L;
        Robot robot = new Robot();
        Dimension size = Toolkit.getDefaultToolkit().getScreenSize();
        BufferedImage before = robot.createScreenCapture(new Rectangle(size));
        int still = 0;
        while (still < STILL && System.nanoTime() < end) {
            Thread.sleep(PAUSE_MILLIS);
            BufferedImage now = robot.createScreenCapture(new Rectangle(size));
            boolean same = colours(now) >= COLOURS && Arrays.equals(pixels(before), pixels(now));
            still = same ? still + 1 : 0;
            before = now;
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        ImageIO.write(before, "png", file.toFile());
        if (still < STILL) {
            System.err.println(
                    "No window was drawn: " + colours(before) + " colours, see " + file + ".");
            System.exit(1);
        }
        System.out.println("A window was drawn: " + file);
        // Java's own windows may not be waited for.
        System.exit(0);
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(
                0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    private static int colours(BufferedImage picture) {
        Set<Integer> colours = new HashSet<>();
        for (int pixel : pixels(picture)) {
            colours.add(pixel);
        }
        return colours.size();
    }
}
