package app.concord.importing.print;

import app.concord.importing.Limits;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of a table in a story.
 *
 * @param row from 0
 * @param column from 0
 * @param rows how many rows it covers
 * @param columns how many columns it covers
 */
record IdmlCell(int row, int column, int rows, int columns, List<IdmlStory.Piece> pieces) {
    /** The order in which cells are read. */
    static final Comparator<IdmlCell> BY_ROW =
            Comparator.comparingInt(IdmlCell::row).thenComparingInt(IdmlCell::column);

    private static final Pattern PLACE = Pattern.compile("(\\d{1,4}):(\\d{1,5})");

    IdmlCell {
        pieces = List.copyOf(pieces);
    }

    /** A cell with what was read in it, null where it has no place in its table. */
    static @Nullable IdmlCell of(XmlElement cell, List<IdmlStory.Piece> pieces) {
        Matcher place = PLACE.matcher(cell.attribute("Name"));
        if (!place.matches()) {
            return null;
        }
        int column = Integer.parseInt(place.group(1));
        int row = Integer.parseInt(place.group(2));
        if (column >= Limits.IDML_COLUMNS || row >= Limits.IDML_ROWS) {
            return null;
        }
        return new IdmlCell(
                row,
                column,
                Math.clamp(cell.number("RowSpan", 1), 1, Limits.IDML_ROWS - row),
                Math.clamp(cell.number("ColumnSpan", 1), 1, Limits.IDML_COLUMNS - column),
                pieces);
    }

    /** The texts of a table by row and column. */
    static CellTexts texts(List<IdmlCell> cells, int headers) {
        List<List<String>> texts = new ArrayList<>();
        int last = cells.isEmpty() ? -1 : cells.getLast().row();
        for (int row = 0; row <= last; row++) {
            texts.add(new ArrayList<>());
        }
        for (IdmlCell cell : cells) {
            String text = cell.text();
            for (int row = cell.row(); row < Math.min(last + 1, cell.row() + cell.rows()); row++) {
                List<String> line = texts.get(row);
                while (line.size() < cell.column() + cell.columns()) {
                    line.add("");
                }
                for (int i = 0; i < cell.columns(); i++) {
                    line.set(cell.column() + i, text);
                }
            }
        }
        return CellTexts.of(texts, headers);
    }

    private String text() {
        List<String> lines = new ArrayList<>();
        for (IdmlStory.Piece piece : pieces) {
            if (piece instanceof IdmlStory.Paragraph paragraph && !paragraph.text().isEmpty()) {
                lines.add(paragraph.text().text().replace('\n', ' '));
            }
        }
        return String.join(" ", lines);
    }
}
