package app.concord.importing.social;

import app.concord.importing.table.Row;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the column that holds the words of the posts by what stands in it, where no header says so:
 * the one in which nearly every cell is a sentence of its own. A column beside it must be one of a
 * plan, such as a day or a network, or the table be one of texts only.
 */
final class ProseColumn {
    private static final int SEARCHED = 20;
    private static final int SAMPLED = 500;
    private static final int LONGEST_NAME = 40;
    private static final int WORDS = 5;
    private static final int WORDS_ALONE = 8;
    private static final double MOST = 0.7;

    private ProseColumn() {}

    /**
     * The header of such a table, null for none.
     *
     * @param hidden the columns, from 0, that the sheet does not show
     */
    static @Nullable SocialHeader find(List<Row> rows, Set<Integer> hidden) {
        for (int i = 0; i < Math.min(SEARCHED, rows.size()); i++) {
            Row row = rows.get(i);
            if (isHeader(row)) {
                List<Row> data = rows.subList(i + 1, rows.size());
                SocialHeader header = SocialHeader.of(row, i + 1, hidden);
                int words = columnOfWords(header, data, hidden);
                return words < 0 ? null : named(header, words);
            }
        }
        return null;
    }

    /** Whether a row has at least two short names, each another. */
    private static boolean isHeader(Row row) {
        Set<String> names = new HashSet<>();
        for (String cell : row.cells()) {
            String name = cell.strip();
            boolean figures = name.chars().noneMatch(Character::isLetter);
            if (name.isEmpty()) {
                continue;
            }
            if (figures || name.length() > LONGEST_NAME || !names.add(name)) {
                return false;
            }
        }
        return names.size() > 1;
    }

    private static int columnOfWords(SocialHeader header, List<Row> data, Set<Integer> hidden) {
        boolean plan =
                header.meanings().stream()
                        .anyMatch(meaning -> meaning != null && meaning != SocialColumn.MARKET);
        List<Row> sample = data.subList(0, Math.min(SAMPLED, data.size()));
        int best = -1;
        double most = plan ? WORDS : WORDS_ALONE;
        for (int column = 0; column < header.names().size(); column++) {
            if (header.meaning(column) == null && !hidden.contains(column)) {
                double words = words(sample, column);
                if (words >= most) {
                    best = column;
                    most = words;
                }
            }
        }
        return best;
    }

    /** How many words the cells have on average; 0 where too few are written or many are alike. */
    private static double words(List<Row> rows, int column) {
        Set<String> different = new HashSet<>();
        int written = 0;
        int filled = 0;
        int words = 0;
        for (Row row : rows) {
            String cell = row.cell(column).strip();
            filled += row.blank() ? 0 : 1;
            if (!cell.isEmpty()) {
                written++;
                different.add(cell);
                words += isAddress(cell) ? 0 : cell.split("\\s+").length;
            }
        }
        boolean texts =
                written > 0 && written >= MOST * filled && different.size() >= MOST * written;
        return texts ? (double) words / written : 0;
    }

    private static boolean isAddress(String cell) {
        return cell.startsWith("http") && cell.indexOf(' ') < 0;
    }

    private static SocialHeader named(SocialHeader header, int words) {
        List<@Nullable SocialColumn> meanings = new ArrayList<>(header.meanings());
        meanings.set(words, SocialColumn.TEXT);
        return new SocialHeader(header.names(), meanings, header.firstData());
    }
}
