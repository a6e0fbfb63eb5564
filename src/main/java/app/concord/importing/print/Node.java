package app.concord.importing.print;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A part of a page, in reading order. */
sealed interface Node {

    /** Lines one below the other. */
    record Flow(List<Line> lines) implements Node {}

    /** Columns side by side, each read to its end before the next. */
    record Columns(List<List<Node>> columns) implements Node {}

    /**
     * Rows of cells.
     *
     * @param rows cells by row and column, null where a cell is empty
     * @param spans for each place the column of the cell that reaches over it
     */
    record Table(List<List<@Nullable List<Line>>> rows, List<List<Integer>> spans) implements Node {

        /** A table in which no cell reaches over another. */
        static Table plain(List<List<@Nullable List<Line>>> rows) {
            List<List<Integer>> spans = new java.util.ArrayList<>();
            for (List<@Nullable List<Line>> row : rows) {
                spans.add(java.util.stream.IntStream.range(0, row.size()).boxed().toList());
            }
            return new Table(rows, spans);
        }
    }

    /** Segments of one line of a column, from left to right. */
    record Line(List<Segment> segments) {
        double left() {
            return segments.getFirst().left();
        }

        double right() {
            return segments.stream().mapToDouble(Segment::right).max().orElse(0);
        }

        double baseline() {
            return segments.getFirst().baseline();
        }

        double size() {
            return segments.stream().mapToDouble(Segment::size).max().orElse(0);
        }

        boolean bold() {
            return segments.stream().allMatch(Segment::bold);
        }

        String text() {
            return String.join(" ", segments.stream().map(Segment::text).toList());
        }
    }
}
