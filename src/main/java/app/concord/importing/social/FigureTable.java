package app.concord.importing.social;

import app.concord.importing.table.ColumnName;
import app.concord.importing.table.Row;
import app.concord.importing.table.Sheet;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows exports that hold only figures, so that a user is told why nothing of them is checked. */
final class FigureTable {
    private static final int SEARCHED = 20;
    private static final Pattern FIGURE =
            Pattern.compile(
                    "impression|reach|views|clicks|likes|engagement|followers|follows|audience"
                            + "|spent|spend|^ctr|^cpc|^cpm|costper|results|conversions|^shares"
                            + "|^saves|reactions|reposts|bookmarks|impressionen|reichweite|aufrufe"
                            + "|klicks|ausgaben|visualiza|alcance|curtidas|cliques|gasto|clics"
                            + "|portee|vues|depense|copertura|visualizzazioni|clic$|bereik"
                            + "|weergaven|jangkauan|tayangan|jangkaan|tontonan|afisari|vizualizari");

    private FigureTable() {}

    /** What the tables hold instead of posts, null where they are no figures. */
    static @Nullable String of(List<Sheet> sheets) {
        for (Sheet sheet : sheets) {
            String title = "";
            for (Row row : sheet.rows().subList(0, Math.min(SEARCHED, sheet.rows().size()))) {
                String what = of(row, title);
                if (what != null) {
                    return what;
                }
                if (row.cells().size() == 1 && !row.blank()) {
                    title = row.cell(0).strip();
                }
            }
        }
        return null;
    }

    private static @Nullable String of(Row row, String title) {
        Set<String> names = new HashSet<>();
        int figures = 0;
        boolean date = false;
        for (String cell : row.cells()) {
            String plain = cell.length() > 80 ? "" : ColumnName.plain(cell);
            if (!plain.isEmpty()) {
                names.add(plain);
                figures += FIGURE.matcher(plain).find() ? 1 : 0;
                date |= SocialColumn.of(cell) == SocialColumn.DATE;
            }
        }
        if (date && names.contains("primary")) {
            return "figures of a page by day" + (title.isEmpty() ? "" : " (" + title + ")");
        }
        if (figures == 0 || names.size() < 2) {
            return null;
        }
        if (names.contains("adname") || names.contains("adid") || names.contains("campaignname")) {
            return "figures of advertisements without their words";
        }
        if (names.contains("profile") || names.contains("audience")) {
            return "figures of profiles";
        }
        return date ? "figures by day" : null;
    }
}
