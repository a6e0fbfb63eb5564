package app.concord.importing.social;

import app.concord.importing.table.ColumnName;
import app.concord.importing.table.DateColumn;
import app.concord.importing.table.Row;
import app.concord.model.DateOrder;
import app.concord.model.Problem;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * When the posts of a file are sent. The order of day and month is decided over all its tables,
 * since one tool wrote them; the column that counts is decided for each.
 */
final class SocialDates {
    private static final Pattern HALF_DAY = Pattern.compile("\\d\\s?[ap]m\\b");
    private static final int SAMPLED = 2_000;
    private static final int SHOWN = 40;

    private final IdentityHashMap<SocialTable, Integer> columns = new IdentityHashMap<>();
    private final DateColumn dates;
    private final List<String> values = new ArrayList<>();
    private String named = "";
    private int open;
    private String firstOpen = "";
    private int withoutYear;
    private String firstWithoutYear = "";

    /**
     * Decides for a file.
     *
     * @param settled the order the user chose, null where it is to be found out
     */
    SocialDates(List<SocialTable> tables, @Nullable DateOrder settled) {
        int american = 0;
        for (SocialTable table : tables) {
            int column = column(table);
            columns.put(table, column);
            if (column < 0) {
                continue;
            }
            named = named.isEmpty() ? table.header().name(column) : named;
            for (Row row : table.data()) {
                values.add(row.cell(column));
            }
            american += american(table, column);
        }
        DateOrder usual = american > 0 ? DateOrder.MONTH_DAY : DateOrder.DAY_MONTH;
        dates = DateColumn.of(values, usual, settled);
    }

    /** Of several columns the one that holds the most dates, the first of equals; -1 for none. */
    private static int column(SocialTable table) {
        List<Integer> candidates = table.header().columns(SocialColumn.DATE);
        if (candidates.isEmpty()) {
            return timeWithDate(table);
        }
        int best = candidates.getFirst();
        if (candidates.size() < 2) {
            return best;
        }
        long most = -1;
        List<Row> sample = table.data().subList(0, Math.min(SAMPLED, table.data().size()));
        for (int column : candidates) {
            List<String> cells = sample.stream().map(row -> row.cell(column)).toList();
            DateColumn reader = DateColumn.of(cells, DateOrder.DAY_MONTH);
            long read = cells.stream().filter(cell -> reader.read(cell, "") != null).count();
            if (read > most) {
                best = column;
                most = read;
            }
        }
        return best;
    }

    /** Some tables call the day and time a time; -1 where the time is none with a day. */
    private static int timeWithDate(SocialTable table) {
        int column = table.header().column(SocialColumn.TIME);
        if (column < 0) {
            return -1;
        }
        DateColumn reader = DateColumn.of(List.of(), DateOrder.DAY_MONTH);
        boolean dates =
                table.data().stream()
                        .limit(SAMPLED)
                        .map(row -> row.cell(column))
                        .anyMatch(
                                cell -> DateColumn.ordered(cell) || reader.read(cell, "") != null);
        return dates ? column : -1;
    }

    /** What speaks for the American order where the dates leave it open: am/pm, dollars, tools. */
    private static int american(SocialTable table, int column) {
        SocialHeader header = table.header();
        int american = 0;
        for (Row row : table.data().subList(0, Math.min(SAMPLED, table.data().size()))) {
            String time = row.cell(column) + " " + header.value(row, SocialColumn.TIME);
            american += HALF_DAY.matcher(time.toLowerCase(Locale.ROOT)).find() ? 2 : 0;
            for (String cell : row.cells()) {
                american += cell.contains("$") ? 1 : 0;
                american -= cell.contains("€") || cell.contains("£") || cell.contains("RM") ? 1 : 0;
            }
        }
        String date = ColumnName.plain(header.name(column));
        boolean vendor =
                date.equals("publishtime")
                        || (date.equals("createddate") && header.names("posttitle"));
        return vendor ? Math.max(1, american) : american;
    }

    DateOrder order() {
        return dates.order();
    }

    /** Whether no date of the file settles the order. */
    boolean open() {
        return dates.assumed();
    }

    /** Whether the file has dates whose order matters. */
    boolean numeric() {
        return dates.assumed() || values.stream().anyMatch(DateColumn::ordered);
    }

    /** When the post of a row is sent, null where that is not said or not understood. */
    @Nullable LocalDateTime of(SocialTable table, Row row) {
        int column = columns.getOrDefault(table, -1);
        String cell = column < 0 ? "" : row.cell(column).strip();
        LocalDateTime dated = dates.read(cell, time(table, row, column));
        if (dated == null && !cell.isEmpty()) {
            firstOpen = open++ == 0 ? cell : firstOpen;
        } else if (dated != null && dates.withoutYear(cell)) {
            firstWithoutYear = withoutYear++ == 0 ? cell : firstWithoutYear;
        }
        return dated;
    }

    /** The time stands in a column of its own, or in another column that is called a date. */
    private String time(SocialTable table, Row row, int dateColumn) {
        int timeColumn = table.header().column(SocialColumn.TIME);
        if (timeColumn == dateColumn) {
            return "";
        }
        String time = timeColumn < 0 ? "" : row.cell(timeColumn);
        if (!time.isBlank()) {
            return time;
        }
        for (int column : table.header().columns(SocialColumn.DATE)) {
            String cell = row.cell(column);
            if (column != dateColumn && !cell.isBlank() && dates.read(cell, "") == null) {
                return cell;
            }
        }
        return "";
    }

    /** What was assumed, and what could not be read as a date. */
    List<Problem> problems(String path, boolean settled) {
        List<Problem> problems = new ArrayList<>();
        if (!settled && (dates.assumed() || dates.mixed())) {
            problems.add(
                    Problem.of(
                            path,
                            Problem.Kind.ASSUMED,
                            named,
                            order() == DateOrder.DAY_MONTH ? "day/month" : "month/day",
                            "to change it, use --date-order or the page Files"));
        }
        if (withoutYear > 0) {
            problems.add(
                    Problem.of(
                            path,
                            Problem.Kind.ASSUMED,
                            named,
                            LeftOut.counted(
                                            withoutYear,
                                            "date without a year",
                                            "dates without a year")
                                    + ", read as one near the others: "
                                    + shown(firstWithoutYear)));
        }
        if (open > 0) {
            problems.add(
                    Problem.of(
                            path,
                            Problem.Kind.LEFT_OUT,
                            LeftOut.counted(
                                            open,
                                            "date that is not understood",
                                            "dates that are not understood")
                                    + ": "
                                    + shown(firstOpen)));
        }
        return problems;
    }

    private static String shown(String cell) {
        return cell.length() > SHOWN ? cell.substring(0, SHOWN) + "…" : cell;
    }
}
