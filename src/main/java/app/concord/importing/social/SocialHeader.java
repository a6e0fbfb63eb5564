package app.concord.importing.social;

import app.concord.importing.table.DateColumn;
import app.concord.importing.table.Row;
import app.concord.model.DateOrder;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The columns of a social table.
 *
 * @param names headers as the file writes them; a column without one is named by its number
 * @param meanings what each column holds, null where it is none of the known ones; only texts,
 *     media, titles, headlines and descriptions occur more than once
 * @param firstData index of the first row behind the header
 */
record SocialHeader(List<String> names, List<@Nullable SocialColumn> meanings, int firstData) {
    private static final int SEARCHED = 20;
    private static final int MIN_MESSAGE = 12;
    private static final Set<SocialColumn> SEVERAL =
            Set.of(
                    SocialColumn.MEDIA,
                    SocialColumn.TITLE,
                    SocialColumn.HEADLINE,
                    SocialColumn.DESCRIPTION);

    /** The best header among the first rows, null where there is none. */
    static @Nullable SocialHeader find(List<Row> rows) {
        int best = -1;
        int bestScore = 0;
        for (int i = 0; i < Math.min(rows.size(), SEARCHED); i++) {
            int score = SocialColumn.score(rows.get(i).cells());
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return best < 0 ? withoutHeader(rows) : of(rows.get(best), best + 1);
    }

    private static SocialHeader of(Row header, int firstData) {
        List<String> names = new ArrayList<>();
        List<@Nullable SocialColumn> meanings = new ArrayList<>();
        Set<SocialColumn> taken = new HashSet<>();
        for (String cell : header.cells()) {
            String name = cell.strip();
            names.add(name.isEmpty() ? String.valueOf(names.size() + 1) : name);
            SocialColumn meaning = SocialColumn.of(name);
            boolean free = meaning != null && (taken.add(meaning) || SEVERAL.contains(meaning));
            meanings.add(free ? meaning : null);
        }
        return new SocialHeader(names, meanings, firstData);
    }

    /** Plans for bulk upload have no header: when, message, and perhaps a link. */
    private static @Nullable SocialHeader withoutHeader(List<Row> rows) {
        int first = 0;
        while (first < rows.size() && rows.get(first).blank()) {
            first++;
        }
        if (first == rows.size()) {
            return null;
        }
        DateColumn dates = DateColumn.of(dateCells(rows), DateOrder.DAY_MONTH);
        Row row = rows.get(first);
        boolean plan =
                row.cells().size() >= 2
                        && row.cells().size() <= 4
                        && dates.read(row.cell(0), "") != null
                        && row.cell(1).strip().length() >= MIN_MESSAGE;
        if (!plan) {
            return null;
        }
        List<String> names = List.of("Date", "Message", "Link", "4");
        List<@Nullable SocialColumn> meanings = new ArrayList<>();
        meanings.add(SocialColumn.DATE);
        meanings.add(SocialColumn.TEXT);
        meanings.add(SocialColumn.LINK);
        meanings.add(null);
        return new SocialHeader(names, meanings, first);
    }

    private static List<String> dateCells(List<Row> rows) {
        return rows.stream().map(row -> row.cell(0)).toList();
    }

    /** The column with this meaning, -1 where there is none. */
    int column(SocialColumn meaning) {
        return meanings.indexOf(meaning);
    }

    /** The cell of the column with this meaning, empty where there is none. */
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
}
