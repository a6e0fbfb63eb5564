package app.concord.importing.picture;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.util.Arrays;

/**
 * Tells by how much the lines of a page lean. Where edges are counted along a direction, the counts
 * are most uneven along that of the lines: much at the feet of the letters, nothing between lines.
 */
final class Skew {
    /** Lines that lean more are not taken for lines. */
    private static final double MOST = 15;

    private static final double STEP = 0.5;
    private static final double FINE = 0.1;
    private static final int EDGE = 48;
    private static final int MOST_POINTS = 80_000;
    private static final int FEWEST_POINTS = 400;

    /** How much more uneven the counts must be than along most directions. */
    private static final double CLEAR = 1.25;

    private final double[] xs;
    private final double[] ys;
    private final int extent;

    private Skew(double[] xs, double[] ys, int extent) {
        this.xs = xs;
        this.ys = ys;
        this.extent = extent;
    }

    /**
     * The angle by which a page must be turned for its lines to be level, in degrees clockwise; 0
     * where none stands out.
     *
     * @param page in shades of grey, about 1000 pixels high
     */
    static double of(BufferedImage page) {
        double[] level = angle(edges(page, false));
        double[] upright = angle(edges(page, true));
        // Along the lines of a page that lies on its side, x and y have changed places.
        return level[1] >= upright[1] ? level[0] : -upright[0];
    }

    private static Skew edges(BufferedImage page, boolean swapped) {
        Raster raster = page.getRaster();
        int width = swapped ? page.getHeight() : page.getWidth();
        int height = swapped ? page.getWidth() : page.getHeight();
        double[] xs = new double[MOST_POINTS];
        double[] ys = new double[MOST_POINTS];
        int count = 0;
        for (int y = 1; y < height && count < MOST_POINTS; y++) {
            for (int x = 0; x < width && count < MOST_POINTS; x++) {
                int here = swapped ? raster.getSample(y, x, 0) : raster.getSample(x, y, 0);
                int above = swapped ? raster.getSample(y - 1, x, 0) : raster.getSample(x, y - 1, 0);
                if (here - above > EDGE) {
                    xs[count] = x - width / 2.0;
                    ys[count++] = y;
                }
            }
        }
        return new Skew(Arrays.copyOf(xs, count), Arrays.copyOf(ys, count), width + height);
    }

    /** The best angle in degrees, and by how much it stands out. */
    private static double[] angle(Skew edges) {
        if (edges.xs.length < FEWEST_POINTS) {
            return new double[] {0, 0};
        }
        int steps = (int) Math.round(2 * MOST / STEP) + 1;
        double[] scores = new double[steps];
        int best = steps / 2;
        for (int i = 0; i < steps; i++) {
            scores[i] = edges.unevenness(-MOST + i * STEP);
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        double angle = -MOST + best * STEP;
        double usual = Arrays.stream(scores).sorted().skip(steps / 2).findFirst().orElse(1);
        double clear = scores[best] / Math.max(1, usual);
        if (clear < CLEAR) {
            return new double[] {0, clear};
        }
        double refined = angle;
        double highest = scores[best];
        for (int i = -4; i <= 4; i++) {
            double score = edges.unevenness(angle + i * FINE);
            if (score > highest) {
                highest = score;
                refined = angle + i * FINE;
            }
        }
        return new double[] {refined, clear};
    }

    private double unevenness(double degrees) {
        double slope = Math.tan(Math.toRadians(degrees));
        int[] counts = new int[3 * extent];
        for (int i = 0; i < xs.length; i++) {
            counts[(int) (ys[i] + xs[i] * slope) + extent]++;
        }
        double sum = 0;
        for (int count : counts) {
            sum += (double) count * count;
        }
        return sum;
    }
}
