package app.concord.importing.social;

import app.concord.importing.table.DateColumn;
import app.concord.importing.table.Row;
import app.concord.model.DateOrder;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the column that tells when posts go out by what stands in it, where no header says so: the
 * only one in which every cell holds a day with a time. Days alone may be those of an approval.
 */
final class TimeColumn {
    private static final int SAMPLED = 2_000;
    private static final int FEWEST = 2;
    private static final int LONGEST = 40;

    private TimeColumn() {}

    /** The header with the meaning of that column; the same where it has one or none is found. */
    static SocialHeader named(
            SocialHeader header, List<Row> data, Map<String, String> settled, Set<Integer> hidden) {
        if (header.column(SocialColumn.DATE) >= 0 || header.column(SocialColumn.TIME) >= 0) {
            return header;
        }
        List<Row> sample = data.subList(0, Math.min(SAMPLED, data.size()));
        int found = -1;
        for (int column = 0; column < header.meanings().size(); column++) {
            boolean open =
                    header.meaning(column) == null
                            && !hidden.contains(column)
                            && !settled.containsKey(header.name(column));
            if (open && holdsTimes(sample, column)) {
                if (found >= 0) {
                    return header;
                }
                found = column;
            }
        }
        if (found < 0) {
            return header;
        }
        List<@Nullable SocialColumn> meanings = new ArrayList<>(header.meanings());
        meanings.set(found, SocialColumn.DATE);
        return new SocialHeader(header.names(), meanings, header.firstData());
    }

    private static boolean holdsTimes(List<Row> rows, int column) {
        List<String> cells =
                rows.stream()
                        .map(row -> row.cell(column).strip())
                        .filter(c -> !c.isEmpty())
                        .toList();
        if (cells.size() < FEWEST) {
            return false;
        }
        DateColumn reader = DateColumn.of(cells, DateOrder.DAY_MONTH);
        return cells.stream().allMatch(cell -> isTime(cell, reader));
    }

    /** Whether a cell is a day with a time; a number alone may be one of anything. */
    private static boolean isTime(String cell, DateColumn reader) {
        boolean number = cell.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ',');
        LocalDateTime read = number || cell.length() > LONGEST ? null : reader.read(cell, "");
        return read != null && !read.toLocalTime().equals(LocalTime.MIDNIGHT);
    }
}
