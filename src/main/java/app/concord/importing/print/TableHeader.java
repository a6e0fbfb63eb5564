package app.concord.importing.print;

import java.util.List;
import java.util.regex.Pattern;

/** Tells whether the first row of a table names its columns. */
final class TableHeader {
    private static final Pattern VALUE = Pattern.compile("\\d");
    private static final int LONGEST = 40;

    private TableHeader() {}

    /**
     * Whether the first row has words where the rows below have values: more than one row, no
     * digits in the first row behind its first cell, and digits below at least half of its cells.
     *
     * @param rows texts by row and column; empty where there is none
     */
    static boolean first(List<List<String>> rows) {
        if (rows.size() < 2) {
            return false;
        }
        List<String> header = rows.getFirst();
        int named = 0;
        int fitting = 0;
        for (int column = 0; column < header.size(); column++) {
            String name = header.get(column);
            if (name.isBlank()) {
                continue;
            }
            if (name.length() > LONGEST || (column > 0 && VALUE.matcher(name).find())) {
                return false;
            }
            if (column > 0) {
                named++;
                int at = column;
                long filled = rows.stream().skip(1).filter(row -> !cell(row, at).isBlank()).count();
                long values =
                        rows.stream()
                                .skip(1)
                                .filter(row -> VALUE.matcher(cell(row, at)).find())
                                .count();
                fitting += filled > 0 && values * 2 >= filled ? 1 : 0;
            }
        }
        return named > 0 && fitting * 2 >= named;
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }
}
