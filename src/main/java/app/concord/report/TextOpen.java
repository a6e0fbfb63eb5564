package app.concord.report;

import app.concord.message.Messages;
import app.concord.model.CheckResult;
import app.concord.model.DateOrder;
import app.concord.model.FileReading;
import app.concord.report.TextPage.Style;

import java.util.List;

/** Says in the text report what of a file's make stayed open, and how to settle it. */
final class TextOpen {
    private static final String INDENT = "  ";

    private TextOpen() {}

    /** Nothing where every file tells its order of day and month, or the user has settled it. */
    static void write(TextPage page, CheckResult result) {
        List<FileReading> open =
                result.files().stream()
                        .filter(file -> file.layout().orderOpen())
                        .filter(file -> file.layout().dateOrder() != null)
                        .filter(file -> file.choices().dateOrder() == null)
                        .toList();
        if (open.isEmpty()) {
            return;
        }
        page.blank();
        page.paragraph(Style.BOLD, Messages.text("report.open"));
        for (FileReading file : open) {
            boolean dayFirst = file.layout().dateOrder() == DateOrder.DAY_MONTH;
            DateOrder other = dayFirst ? DateOrder.MONTH_DAY : DateOrder.DAY_MONTH;
            String key = dayFirst ? "report.open.day-first" : "report.open.month-first";
            page.hanging(INDENT, Style.PLAIN, Messages.text(key, file.path(), other.id()));
        }
    }
}
