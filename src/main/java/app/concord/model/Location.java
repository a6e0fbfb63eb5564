package app.concord.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Where a person finds a piece of text; only what applies to the format is filled.
 *
 * @param page page of a document, from 1
 * @param boxes rectangles on that page, one a line of text, in reading order
 * @param selector path to the element of a page, mail or document
 * @param part part of a mail or post: {@code subject}, {@code preheader}, {@code html}, {@code
 *     text}
 * @param row data row of an export, from 1
 * @param column header of the column, as the file writes it
 * @param line line of the file or part, from 1
 */
public record Location(
        @Nullable Integer page,
        List<Box> boxes,
        @Nullable String selector,
        @Nullable String part,
        @Nullable Integer row,
        @Nullable String column,
        @Nullable Integer line) {

    /** Nothing more is known than the file. */
    public static final Location NONE = new Location(null, List.of(), null, null, null, null, null);

    public Location {
        boxes = List.copyOf(boxes);
    }

    public static Location onPage(int page, List<Box> boxes) {
        return new Location(page, boxes, null, null, null, null, null);
    }

    public static Location inElement(@Nullable String part, String selector) {
        return new Location(null, List.of(), selector, part, null, null, null);
    }

    public static Location inPart(String part) {
        return new Location(null, List.of(), null, part, null, null, null);
    }

    public static Location inCell(int row, String column) {
        return new Location(null, List.of(), null, null, row, column, null);
    }

    public static Location atLine(int line) {
        return new Location(null, List.of(), null, null, null, null, line);
    }

    public Location withLine(int newLine) {
        return new Location(page, boxes, selector, part, row, column, newLine);
    }

    public Location withPart(String newPart) {
        return new Location(page, boxes, selector, newPart, row, column, line);
    }
}
