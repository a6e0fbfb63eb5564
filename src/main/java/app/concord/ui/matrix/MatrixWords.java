package app.concord.ui.matrix;

import app.concord.message.Wording;
import app.concord.model.FindingMatrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the search looks at in each row of a matrix, in lower case. Takes a while to make, on
 * whatever thread.
 *
 * @param rows a text for each row, in their order
 */
public record MatrixWords(List<String> rows) {
    /** Of a matrix without rows. */
    public static final MatrixWords NONE = new MatrixWords(List.of());

    public MatrixWords {
        rows = List.copyOf(rows);
    }

    /** The words of all rows. */
    public static MatrixWords of(FindingMatrix matrix) {
        List<String> rows = new ArrayList<>();
        for (FindingMatrix.Row row : matrix.rows()) {
            StringBuilder words = new StringBuilder();
            words.append(row.subjectName()).append('\n');
            words.append(MatrixViewModel.title(row)).append('\n').append(row.condition());
            for (FindingMatrix.Cell cell : row.cells()) {
                for (FindingMatrix.Entry entry : cell.entries()) {
                    words.append('\n').append(entry.place().quote());
                    words.append('\n').append(Wording.value(entry.value()));
                }
            }
            rows.add(words.toString().toLowerCase(Locale.ROOT));
        }
        return new MatrixWords(rows);
    }

    /** Whether a row holds all of these. */
    boolean hold(int row, String[] wanted) {
        String searched = rows.get(row);
        for (String word : wanted) {
            if (!searched.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
