package app.concord.importing.social;

import app.concord.importing.VisibleText;
import app.concord.importing.table.Row;
import app.concord.importing.table.Sheet;
import app.concord.model.FileReading.Column;
import app.concord.model.FileReading.Layout;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says how the dates and columns of a social file were read, for the user to see and change. */
final class SocialLayout {
    private static final int SAMPLE = 60;

    private SocialLayout() {}

    static Layout of(List<SocialTable> tables, SocialDates dates) {
        Map<String, Column> columns = new LinkedHashMap<>();
        for (SocialTable table : tables) {
            add(columns, table);
        }
        return new Layout(
                dates.numeric() ? dates.order() : null,
                dates.open(),
                List.copyOf(columns.values()),
                SocialMeanings.ids());
    }

    /** Of tables whose columns are not known, so that they can be settled. */
    static Layout unknown(Collection<Sheet> sheets) {
        Map<String, Column> columns = new LinkedHashMap<>();
        for (Sheet sheet : sheets) {
            SocialHeader header = SocialHeader.unknown(sheet.rows());
            if (header != null && !sheet.hidden()) {
                add(columns, SocialTable.of(sheet, header));
            }
        }
        return columns.isEmpty()
                ? Layout.NONE
                : new Layout(null, false, List.copyOf(columns.values()), SocialMeanings.ids());
    }

    private static void add(Map<String, Column> columns, SocialTable table) {
        for (int i = 0; i < table.header().names().size(); i++) {
            String name = table.header().name(i);
            SocialColumn meaning = table.header().meaning(i);
            columns.putIfAbsent(
                    name, new Column(name, meaning == null ? "" : meaning.id(), sample(table, i)));
        }
    }

    private static String sample(SocialTable table, int column) {
        for (Row row : table.data()) {
            if (!row.hidden() && !row.cell(column).isBlank()) {
                return VisibleText.opening(VisibleText.of(row.cell(column)), SAMPLE);
            }
        }
        return "";
    }
}
