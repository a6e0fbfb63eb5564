package app.concord.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells which of the first rows of a table name its columns. */
public final class TableHeader {
    private static final Pattern VALUE = Pattern.compile("\\d");
    private static final Pattern TIME =
            Pattern.compile(
                    "\\p{L}[\\p{L}. ]+\\d{1,2}(?:\\.?\\s?[–-]\\s?\\d{1,2})?"
                            + "|\\d{1,2}\\.?\\s?[–-]\\s?\\d{1,2}\\.? \\p{L}{3,}");
    private static final Pattern MONEY =
            Pattern.compile("\\p{Sc}|\\b(?:EUR|GBP|USD|CHF|RON|lei|Rp|RM)\\b");
    private static final int LONGEST = 60;
    private static final int HEADER_ROWS = 3;
    private static final int FEWEST_ALIKE = 3;
    private static final int LETTERS = 3;

    private TableHeader() {}

    /**
     * How many of the first rows name the columns: they have words where the rows below have
     * values, no digits behind the first cell but in dates and the like that are of one make or
     * stand among words, and digits below at least half of their cells.
     *
     * @param rows texts by row and column; empty where there is none
     * @return 0 where there is no header
     */
    public static int rows(List<List<String>> rows) {
        int count = 0;
        while (count < HEADER_ROWS && count < rows.size() - 1 && names(rows, count)) {
            count++;
        }
        while (count > 0 && !valuesBelow(rows, count)) {
            count--;
        }
        return count;
    }

    /** Whether the first row names the columns. */
    public static boolean first(List<List<String>> rows) {
        return rows(rows) > 0;
    }

    private static boolean names(List<List<String>> rows, int row) {
        List<String> header = rows.get(row);
        Set<String> shapes = new HashSet<>();
        int digits = 0;
        int named = 0;
        for (int column = 0; column < header.size(); column++) {
            String name = header.get(column);
            if (name.length() > LONGEST) {
                return false;
            }
            if (column > 0 && !name.isBlank()) {
                named++;
                if (VALUE.matcher(name).find()) {
                    digits++;
                    shapes.add(shape(name));
                }
            }
        }
        if (named == 0 || (row > 0 && named == 1 && header.size() > 2)) {
            return false;
        }
        return digits == 0
                || (shapes.size() == 1 && digits >= FEWEST_ALIKE && unlike(rows, row, shapes))
                || (digits < named && saysWhen(header) && unlike(rows, row, shapes))
                || (row == 0 && named > 1 && isAboveAmounts(rows));
    }

    /**
     * Whether the heads that hold numbers tell a time by counting, and the columns below them are
     * all amounts of money: 'months 1–12', 'from month 13'.
     */
    private static boolean isAboveAmounts(List<List<String>> rows) {
        List<String> header = rows.getFirst();
        if (header.getFirst().isBlank() || VALUE.matcher(header.getFirst()).find()) {
            return false;
        }
        for (int column = 1; column < header.size(); column++) {
            int at = column;
            String name = header.get(column);
            List<String> below =
                    rows.stream()
                            .skip(1)
                            .map(row -> cell(row, at))
                            .filter(cell -> !cell.isBlank())
                            .toList();
            boolean amounts = below.size() > 1 && below.stream().allMatch(TableHeader::isMoney);
            boolean numbered = VALUE.matcher(name).find();
            if (numbered && (!amounts || isMoney(name) || !TIME.matcher(name).matches())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMoney(String cell) {
        return VALUE.matcher(cell).find() && MONEY.matcher(cell).find();
    }

    /**
     * Whether all cells behind the first are words, some with a number among them, and none begins
     * with one: 'until 12 September' beside 'full price'.
     */
    private static boolean saysWhen(List<String> header) {
        for (String name : header.subList(1, header.size())) {
            long letters = name.codePoints().filter(Character::isLetter).count();
            long digits = name.codePoints().filter(Character::isDigit).count();
            boolean word = name.isBlank() || Character.isLetter(name.codePointAt(0));
            if (!word || letters < LETTERS * digits) {
                return false;
            }
        }
        return !header.getFirst().isBlank() && !VALUE.matcher(header.getFirst()).find();
    }

    private static boolean unlike(List<List<String>> rows, int row, Set<String> shapes) {
        return rows.stream()
                .skip(row + 1L)
                .flatMap(List::stream)
                .noneMatch(cell -> shapes.contains(shape(cell)));
    }

    /** Letters and digits by kind, runs as one. */
    private static String shape(String text) {
        return text.replaceAll("\\p{L}+", "a").replaceAll("\\d+", "9");
    }

    private static boolean valuesBelow(List<List<String>> rows, int count) {
        int named = 0;
        int fitting = 0;
        for (int column = 1; column < rows.getFirst().size(); column++) {
            int at = column;
            if (rows.stream().limit(count).allMatch(row -> cell(row, at).isBlank())) {
                continue;
            }
            named++;
            long filled = rows.stream().skip(count).filter(row -> !cell(row, at).isBlank()).count();
            long values =
                    rows.stream()
                            .skip(count)
                            .filter(row -> VALUE.matcher(cell(row, at)).find())
                            .count();
            fitting += filled > 0 && values * 2 >= filled ? 1 : 0;
        }
        return named > 0 && fitting * 2 >= named;
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }
}
