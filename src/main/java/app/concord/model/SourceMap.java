package app.concord.model;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Leads from offsets in a block's text back to where a person finds them in the original. */
public sealed interface SourceMap {

    /** Where the characters of {@code span} stand; the span must lie inside the block's text. */
    Location locate(Span span);

    /** All of the block stands in one place: a field, a cell, a heading of one line. */
    static SourceMap at(Location location) {
        return new Fixed(location);
    }

    /**
     * The block runs over several lines of its file.
     *
     * @param base what is the same for all of the block
     * @param starts offsets in the block's text at which a new source line begins, ascending, first
     *     0
     * @param lines the line number (from 1) that begins at each start
     */
    static SourceMap lines(Location base, int[] starts, int[] lines) {
        return new Lines(base, starts, lines);
    }

    /**
     * Each character of the block has a box on a page.
     *
     * @param page page number, from 1
     * @param boxes one entry a UTF-16 unit of the block's text; null where nothing was printed
     */
    static SourceMap glyphs(int page, List<? extends @Nullable Box> boxes) {
        return new Glyphs(page, boxes);
    }

    /**
     * Each character of the block has a box on a page.
     *
     * @param page page number, from 1
     * @param numbers left, top, width and height for every UTF-16 unit of the block's text; not a
     *     number where nothing was printed
     */
    static SourceMap glyphs(int page, float[] numbers) {
        if (numbers.length % Glyphs.PER_BOX != 0) {
            throw new IllegalArgumentException("a box has " + Glyphs.PER_BOX + " numbers");
        }
        return new Glyphs(page, numbers.clone());
    }

    /** One place for the whole block. */
    record Fixed(Location location) implements SourceMap {
        @Override
        public Location locate(Span span) {
            return location;
        }
    }

    /** A place that is the same but for the line. */
    final class Lines implements SourceMap {
        private final Location base;
        private final int[] starts;
        private final int[] lines;

        private Lines(Location base, int[] starts, int[] lines) {
            if (starts.length == 0 || starts.length != lines.length || starts[0] != 0) {
                throw new IllegalArgumentException("starts must begin with 0 and match lines");
            }
            this.base = base;
            this.starts = starts.clone();
            this.lines = lines.clone();
        }

        @Override
        public Location locate(Span span) {
            int at = Arrays.binarySearch(starts, span.start());
            return base.withLine(lines[at >= 0 ? at : -at - 2]);
        }

        /** What is the same for all of the block. */
        public Location base() {
            return base;
        }

        /** The offsets at which a new line begins, a copy. */
        public int[] starts() {
            return starts.clone();
        }

        /** The line that begins at each start, a copy. */
        public int[] lines() {
            return lines.clone();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Lines that
                    && base.equals(that.base)
                    && Arrays.equals(starts, that.starts)
                    && Arrays.equals(lines, that.lines);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(starts) * 31 + Arrays.hashCode(lines);
        }
    }

    /** Boxes on a page, one a character, kept as plain numbers because documents are long. */
    final class Glyphs implements SourceMap {
        private static final int PER_BOX = 4;
        private final int page;
        private final float[] numbers;

        private Glyphs(int page, float[] numbers) {
            this.page = page;
            this.numbers = numbers;
        }

        private Glyphs(int page, List<? extends @Nullable Box> boxes) {
            this.page = page;
            this.numbers = new float[boxes.size() * PER_BOX];
            for (int i = 0; i < boxes.size(); i++) {
                Box box = boxes.get(i);
                int at = i * PER_BOX;
                if (box == null) {
                    numbers[at] = Float.NaN;
                } else {
                    numbers[at] = (float) box.x();
                    numbers[at + 1] = (float) box.y();
                    numbers[at + 2] = (float) box.width();
                    numbers[at + 3] = (float) box.height();
                }
            }
        }

        /** The page, from 1. */
        public int page() {
            return page;
        }

        /** Left, top, width and height of the box of each unit, not a number for none; a copy. */
        public float[] numbers() {
            return numbers.clone();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Glyphs that
                    && page == that.page
                    && Arrays.equals(numbers, that.numbers);
        }

        @Override
        public int hashCode() {
            return page * 31 + Arrays.hashCode(numbers);
        }

        /** Boxes that follow each other on one line are joined, so that a phrase has one a line. */
        @Override
        public Location locate(Span span) {
            List<Box> merged = new ArrayList<>();
            for (int i = span.start(); i < span.end() && (i + 1) * PER_BOX <= numbers.length; i++) {
                int at = i * PER_BOX;
                if (Float.isNaN(numbers[at])) {
                    continue;
                }
                Box box = new Box(numbers[at], numbers[at + 1], numbers[at + 2], numbers[at + 3]);
                if (!merged.isEmpty() && sameLine(merged.getLast(), box)) {
                    merged.set(merged.size() - 1, merged.getLast().union(box));
                } else {
                    merged.add(box);
                }
            }
            return Location.onPage(page, merged);
        }

        private static boolean sameLine(Box line, Box next) {
            double overlap = Math.min(line.bottom(), next.bottom()) - Math.max(line.y(), next.y());
            double near = 2 * Math.max(line.height(), next.height());
            boolean behind = next.x() >= line.x() && next.x() - line.right() < near;
            boolean before = next.right() <= line.right() && line.x() - next.right() < near / 2;
            return overlap > 0.5 * Math.min(line.height(), next.height()) && (behind || before);
        }
    }
}
