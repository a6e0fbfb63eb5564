package app.concord.importing.social;

import app.concord.importing.table.ColumnName;
import app.concord.importing.table.DateColumn;
import app.concord.importing.table.Row;
import app.concord.model.DateOrder;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The columns of a social table.
 *
 * @param names headers as the file writes them; a column without one is named by its number from 1
 * @param meanings what each column holds, null where it is none of the known ones or is left out
 * @param firstData index of the first row behind the header
 */
record SocialHeader(List<String> names, List<@Nullable SocialColumn> meanings, int firstData) {
    private static final int SEARCHED = 20;
    private static final int MIN_MESSAGE = 12;
    private static final int MAX_WIDTH = 4;
    private static final int LONGEST = 40;

    /** The meanings of which a table has one column only; a second one is not understood. */
    private static final Set<SocialColumn> ONCE =
            EnumSet.of(
                    SocialColumn.TIME,
                    SocialColumn.NETWORK,
                    SocialColumn.STATUS,
                    SocialColumn.LANGUAGE,
                    SocialColumn.MARKET,
                    SocialColumn.ID);

    /**
     * The best header among the first rows, null where there is none.
     *
     * @param settled what the user settled: from header or number to the id of a meaning
     * @param hidden the columns, from 0, that the sheet does not show; left out unless settled
     */
    static @Nullable SocialHeader find(
            List<Row> rows, Map<String, String> settled, Set<Integer> hidden) {
        int best = -1;
        int bestScore = 0;
        for (int i = 0; i < Math.min(rows.size(), SEARCHED); i++) {
            List<String> cells = rows.get(i).cells();
            int score = Math.max(SocialColumn.score(cells), settledScore(cells, settled));
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        if (best >= 0) {
            SocialHeader header = of(rows.get(best), best + 1, settled, hidden);
            return TimeColumn.named(header, rows.subList(best + 1, rows.size()), settled, hidden);
        }
        int first = firstWritten(rows);
        if (first < 0) {
            return null;
        }
        Row row = rows.get(first);
        return textAlone(row) && rows.size() > first + 1
                ? of(row, first + 1, settled, hidden)
                : withoutHeader(rows, first, settled);
    }

    /** How well a row fits what the user settled; 0 unless a column with words is in it. */
    private static int settledScore(List<String> cells, Map<String, String> settled) {
        int known = 0;
        boolean words = false;
        for (String cell : cells) {
            String id = settled.get(cell.strip());
            SocialColumn column = id == null ? SocialColumn.of(cell) : SocialColumn.ofId(id);
            known += id == null ? 0 : 100;
            words |= column != null && column.words();
        }
        return words ? known : 0;
    }

    /** Whether a row names a text column and beside it only columns that are not known. */
    private static boolean textAlone(Row row) {
        return row.cells().stream().anyMatch(cell -> SocialColumn.of(cell) == SocialColumn.TEXT)
                && row.cells().stream().allMatch(cell -> cell.strip().length() <= LONGEST);
    }

    private static int firstWritten(List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).blank()) {
                return i;
            }
        }
        return -1;
    }

    /** The columns that a row names, as far as they are known. */
    static SocialHeader of(Row header, int firstData, Set<Integer> hidden) {
        return of(header, firstData, Map.of(), hidden);
    }

    private static SocialHeader of(
            Row header, int firstData, Map<String, String> settled, Set<Integer> hidden) {
        List<String> names = new ArrayList<>();
        List<@Nullable SocialColumn> meanings = new ArrayList<>();
        Set<SocialColumn> taken = EnumSet.noneOf(SocialColumn.class);
        for (String cell : header.cells()) {
            String name = cell.strip();
            int column = names.size();
            names.add(name.isEmpty() ? String.valueOf(column + 1) : name);
            String id = settled.get(names.getLast());
            if (id != null) {
                meanings.add(SocialColumn.ofId(id));
                continue;
            }
            SocialColumn meaning = hidden.contains(column) ? null : SocialColumn.of(name);
            boolean free = meaning != null && (taken.add(meaning) || !ONCE.contains(meaning));
            meanings.add(free ? meaning : null);
        }
        return new SocialHeader(names, meanings, firstData);
    }

    /** Plans for bulk upload have no header: when, message, and perhaps a link. */
    private static @Nullable SocialHeader withoutHeader(
            List<Row> rows, int first, Map<String, String> settled) {
        Row row = rows.get(first);
        int width = 0;
        for (Row other : rows) {
            width = Math.max(width, other.cells().size());
        }
        List<@Nullable SocialColumn> meanings = new ArrayList<>();
        List<String> names = new ArrayList<>();
        boolean words = false;
        for (int column = 0; column < width; column++) {
            names.add(String.valueOf(column + 1));
            String id = settled.get(names.getLast());
            SocialColumn usual = usual(column);
            boolean free = usual != null && !settled.containsValue(usual.id());
            meanings.add(id == null ? (free ? usual : null) : SocialColumn.ofId(id));
            SocialColumn meaning = id == null ? null : meanings.getLast();
            words |= meaning != null && meaning.words();
        }
        DateColumn dates =
                DateColumn.of(rows.stream().map(r -> r.cell(0)).toList(), DateOrder.DAY_MONTH);
        boolean plan =
                row.cells().size() >= 2
                        && row.cells().size() <= MAX_WIDTH
                        && dates.read(row.cell(0), "") != null
                        && row.cell(1).strip().length() >= MIN_MESSAGE;
        return plan || words ? new SocialHeader(names, meanings, first) : null;
    }

    private static @Nullable SocialColumn usual(int column) {
        return switch (column) {
            case 0 -> SocialColumn.DATE;
            case 1 -> SocialColumn.TEXT;
            case 2 -> SocialColumn.LINK;
            default -> null;
        };
    }

    /** The header that a table seems to have although its columns are not known; null for none. */
    static @Nullable SocialHeader unknown(List<Row> rows) {
        for (int i = 0; i < Math.min(rows.size(), SEARCHED); i++) {
            Row row = rows.get(i);
            if (row.cells().stream().filter(cell -> !cell.isBlank()).count() > 1) {
                return of(row, i + 1, Map.of(), Set.of());
            }
        }
        return null;
    }

    /** The columns with this meaning, in their order. */
    List<Integer> columns(SocialColumn meaning) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < meanings.size(); i++) {
            if (meanings.get(i) == meaning) {
                columns.add(i);
            }
        }
        return columns;
    }

    /** The first column with this meaning, -1 where there is none. */
    int column(SocialColumn meaning) {
        return meanings.indexOf(meaning);
    }

    /** The cell of the first column with this meaning, empty where there is none. */
    String value(Row row, SocialColumn meaning) {
        int column = column(meaning);
        return column < 0 ? "" : row.cell(column);
    }

    /** The name of a column, its number where it lies beyond the header. */
    String name(int column) {
        return column < names.size() ? names.get(column) : String.valueOf(column + 1);
    }

    @Nullable SocialColumn meaning(int column) {
        return column < meanings.size() ? meanings.get(column) : null;
    }

    /** Whether a column has this name, compared by its letters and digits only. */
    boolean names(String plain) {
        return names.stream().anyMatch(name -> ColumnName.plain(name).equals(plain));
    }
}
