package app.concord.importing.print;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What the rows and columns of a table are called. */
final class TableNames {
    private static final double SMALL = 0.86;

    private TableNames() {}

    /** The names of a column, from the widest to its own. */
    static String column(Node.Table table, List<List<String>> texts, int rows, int column) {
        StringBuilder names = new StringBuilder();
        String last = "";
        for (int row = 0; row < rows; row++) {
            String name = texts.get(row).get(table.spans().get(row).get(column)).replace('\n', ' ');
            if (!name.isBlank() && !name.equals(last)) {
                names.append(names.isEmpty() ? "" : " ").append(name);
                last = name;
            }
        }
        return names.toString();
    }

    /** The words of a row's first cell without smaller remarks beneath them. */
    static String row(@Nullable List<Node.Line> lines, GlyphText text) {
        if (lines == null) {
            return "";
        }
        double size = lines.getFirst().size();
        boolean remark = lines.stream().skip(1).anyMatch(line -> line.size() < SMALL * size);
        return remark ? lines.getFirst().text() : text.text().replace('\n', ' ');
    }
}
