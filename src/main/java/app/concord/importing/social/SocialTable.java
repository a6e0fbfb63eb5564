package app.concord.importing.social;

import app.concord.importing.table.Row;
import app.concord.importing.table.Sheet;

import java.util.List;

/**
 * A table of posts whose columns are known.
 *
 * @param data the rows behind the header, blank ones and hidden ones too
 */
record SocialTable(Sheet sheet, SocialHeader header, List<Row> data) {
    static SocialTable of(Sheet sheet, SocialHeader header) {
        List<Row> rows = sheet.rows();
        return new SocialTable(sheet, header, rows.subList(header.firstData(), rows.size()));
    }
}
