package app.concord.report;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Box;
import app.concord.model.Evidence;
import app.concord.model.Location;
import app.concord.model.Place;
import app.concord.model.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What of a page is shown for words on it: the words and enough around them to find them again.
 *
 * @param path path of the piece
 * @param page from 1
 * @param boxes the rectangles of the words, in points; at least one
 * @param beside what is to be seen whole from left to right: the words with what stands beside them
 * @param role what the words are to the finding
 */
record CutoutArea(String path, int page, List<Box> boxes, Box beside, Evidence.Side role) {
    /** Points that a picture can be wide, the narrowest first; few, as a page is drawn for each. */
    private static final List<Double> WIDTHS = List.of(360.0, 480.0, 640.0, 960.0, 1920.0);

    /** Points, at most, that are taken in for what stands beside the words. */
    private static final double NEIGHBOURS = 440;

    private static final double LOWEST = 84;

    /** Points, at most; words that run on over more are framed as far as the picture goes. */
    private static final double TALLEST = 240;

    private static final double LEFT = 18;
    private static final double ABOVE = 26;

    /** Most pixels of a row of a picture. */
    private static final double MOST_PIXELS = 960;

    CutoutArea {
        boxes = List.copyOf(boxes);
    }

    /** Whether it is known where on a page words stand. */
    static boolean isOnPage(Evidence evidence) {
        Location location = evidence.place().location();
        return location.page() != null && !location.boxes().isEmpty();
    }

    /**
     * Where words stand on a page, which must be known.
     *
     * @param asset the piece that they stand in
     */
    static CutoutArea of(Evidence evidence, Asset asset) {
        Location location = evidence.place().location();
        int page = Objects.requireNonNull(location.page());
        Box words = words(location.boxes());
        return new CutoutArea(
                asset.path(),
                page,
                location.boxes(),
                beside(words, page, evidence.place(), asset),
                evidence.role());
    }

    /** The words, as far as one picture goes. */
    private static Box words(List<Box> boxes) {
        Box all = boxes.getFirst();
        for (Box box : boxes.subList(1, boxes.size())) {
            if (all.union(box).height() > TALLEST - 2 * ABOVE) {
                break;
            }
            all = all.union(box);
        }
        return all;
    }

    /** The words with their own block and then the nearest others in their line, while they fit. */
    private static Box beside(Box words, int page, Place place, Asset asset) {
        List<Box> lines = new ArrayList<>();
        for (Block block : asset.blocks()) {
            Location whole = block.locate(new Span(0, block.text().length()));
            if (whole.page() != null && whole.page() == page) {
                whole.boxes().stream()
                        .filter(box -> box.y() < words.bottom() && box.bottom() > words.y())
                        .forEach(lines::add);
                if (block.index() == place.block()) {
                    lines.addAll(whole.boxes());
                }
            }
        }
        lines.sort(
                Comparator.comparingDouble((Box box) -> gap(words, box))
                        .thenComparingDouble(Box::x)
                        .thenComparingDouble(Box::y));
        Box all = words;
        for (Box line : lines) {
            Box more = all.union(new Box(line.x(), words.y(), line.width(), words.height()));
            if (more.width() > NEIGHBOURS) {
                break;
            }
            all = more;
        }
        return all;
    }

    private static double gap(Box words, Box other) {
        return Math.max(0, Math.max(other.x() - words.right(), words.x() - other.right()));
    }

    private double width() {
        double wanted = beside.width() + 2 * LEFT;
        return WIDTHS.stream()
                .filter(width -> wanted <= width)
                .findFirst()
                .orElse(WIDTHS.getLast());
    }

    /** Pixels a point at which the page is drawn for it. */
    double scale() {
        return MOST_PIXELS / width();
    }

    /**
     * The part of a page, in points, which lies on it.
     *
     * @param pageWidth width of the page in points
     * @param pageHeight its height in points
     */
    Box on(double pageWidth, double pageHeight) {
        Box words = words(boxes);
        double width = Math.min(pageWidth, width());
        double height =
                Math.min(pageHeight, Math.clamp(words.height() + 2 * ABOVE, LOWEST, TALLEST));
        double x = beside.x() + beside.width() / 2 - width / 2;
        double y = words.y() + Math.min(words.height(), height - 2 * ABOVE) / 2 - height / 2;
        return new Box(
                Math.clamp(x, 0, Math.max(0, pageWidth - width)),
                Math.clamp(y, 0, Math.max(0, pageHeight - height)),
                width,
                height);
    }
}
