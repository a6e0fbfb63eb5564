package app.concord.report;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings a picture down to 256 colours, which makes its file a third as large. Where it has no more
 * it stays as it is; else near ones become one, by halving the widest range of colours again and
 * again. The same picture always becomes the same.
 */
final class Palette {
    private static final int MOST = 256;

    /** Bits of each part of a colour that tell colours apart while they are brought down. */
    private static final int BITS = 6;

    private static final int[] SHIFTS = {16, 8, 0};

    private Palette() {}

    /** A colour with how many pixels have it. */
    private record Shade(int rgb, int count) {
        int part(int shift) {
            return rgb >> shift & 0xFF;
        }
    }

    /** The picture with a palette. */
    static BufferedImage reduced(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        Map<Integer, Integer> indexes = new HashMap<>();
        List<Integer> colors = exact(pixels, indexes);
        int keep = 0xFFFFFF;
        if (colors.isEmpty()) {
            keep = ((0xFF << (8 - BITS)) & 0xFF) * 0x010101;
            colors = halved(pixels, keep, indexes);
        }
        BufferedImage reduced =
                new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model(colors));
        byte[] row = new byte[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                row[x] = (byte) indexes.getOrDefault(pixels[y * width + x] & keep, 0).intValue();
            }
            reduced.getRaster().setDataElements(0, y, width, 1, row);
        }
        return reduced;
    }

    private static IndexColorModel model(List<Integer> colors) {
        int[] palette = colors.stream().mapToInt(color -> color | 0xFF000000).toArray();
        return new IndexColorModel(
                8, palette.length, palette, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
    }

    /** The colours of a picture in the order of their numbers; none where they are too many. */
    private static List<Integer> exact(int[] pixels, Map<Integer, Integer> indexes) {
        for (int pixel : pixels) {
            indexes.put(pixel & 0xFFFFFF, 0);
            if (indexes.size() > MOST) {
                indexes.clear();
                return List.of();
            }
        }
        List<Integer> colors = indexes.keySet().stream().sorted().toList();
        for (int i = 0; i < colors.size(); i++) {
            indexes.put(colors.get(i), i);
        }
        return colors;
    }

    private static List<Integer> halved(int[] pixels, int keep, Map<Integer, Integer> indexes) {
        Map<Integer, long[]> sums = new HashMap<>();
        for (int pixel : pixels) {
            long[] sum = sums.computeIfAbsent(pixel & keep, color -> new long[4]);
            for (int i = 0; i < SHIFTS.length; i++) {
                sum[i] += pixel >> SHIFTS[i] & 0xFF;
            }
            sum[3]++;
        }
        Shade[] shades =
                sums.entrySet().stream()
                        .map(sum -> new Shade(sum.getKey(), (int) sum.getValue()[3]))
                        .sorted(Comparator.comparingInt(Shade::rgb))
                        .toArray(Shade[]::new);
        List<int[]> ranges = new ArrayList<>();
        ranges.add(new int[] {0, shades.length});
        while (ranges.size() < MOST) {
            int widest = widest(shades, ranges);
            if (widest < 0) {
                break;
            }
            int[] range = ranges.get(widest);
            int middle = halve(shades, range);
            ranges.set(widest, new int[] {range[0], middle});
            ranges.add(new int[] {middle, range[1]});
        }
        List<Integer> colors = new ArrayList<>();
        for (int[] range : ranges) {
            for (Shade shade : Arrays.asList(shades).subList(range[0], range[1])) {
                indexes.put(shade.rgb(), colors.size());
            }
            colors.add(mean(shades, range, sums));
        }
        return colors;
    }

    /** The range that costs most as one colour; -1 where no range has two. */
    private static int widest(Shade[] shades, List<int[]> ranges) {
        int widest = -1;
        double most = 0;
        for (int i = 0; i < ranges.size(); i++) {
            int[] range = ranges.get(i);
            double cost =
                    range[1] - range[0] < 2 ? 0 : spread(shades, range) * weight(shades, range);
            if (cost > most) {
                most = cost;
                widest = i;
            }
        }
        return widest;
    }

    /** Root of the pixels, so that a large plain ground does not take every colour. */
    private static double weight(Shade[] shades, int[] range) {
        long pixels = 0;
        for (int i = range[0]; i < range[1]; i++) {
            pixels += shades[i].count();
        }
        return Math.sqrt((double) pixels);
    }

    private static int spread(Shade[] shades, int[] range) {
        int most = 0;
        for (int shift : SHIFTS) {
            most = Math.max(most, spread(shades, range, shift));
        }
        return most;
    }

    private static int spread(Shade[] shades, int[] range, int shift) {
        int low = 255;
        int high = 0;
        for (int i = range[0]; i < range[1]; i++) {
            low = Math.min(low, shades[i].part(shift));
            high = Math.max(high, shades[i].part(shift));
        }
        return high - low;
    }

    /** Sorts a range along its widest part and tells where half of its pixels lie. */
    private static int halve(Shade[] shades, int[] range) {
        int along = SHIFTS[0];
        for (int shift : SHIFTS) {
            if (spread(shades, range, shift) > spread(shades, range, along)) {
                along = shift;
            }
        }
        int shift = along;
        Arrays.sort(
                shades,
                range[0],
                range[1],
                Comparator.comparingInt((Shade shade) -> shade.part(shift))
                        .thenComparingInt(Shade::rgb));
        long all = 0;
        for (int i = range[0]; i < range[1]; i++) {
            all += shades[i].count();
        }
        long half = 0;
        for (int i = range[0]; i < range[1] - 1; i++) {
            half += shades[i].count();
            if (2 * half >= all) {
                return i + 1;
            }
        }
        return range[1] - 1;
    }

    private static int mean(Shade[] shades, int[] range, Map<Integer, long[]> sums) {
        long[] mean = new long[4];
        for (int i = range[0]; i < range[1]; i++) {
            long[] sum = sums.getOrDefault(shades[i].rgb(), new long[4]);
            for (int j = 0; j < mean.length; j++) {
                mean[j] += sum[j];
            }
        }
        int rgb = 0;
        for (int i = 0; i < SHIFTS.length; i++) {
            rgb |= (int) Math.round((double) mean[i] / mean[3]) << SHIFTS[i];
        }
        return rgb;
    }
}
