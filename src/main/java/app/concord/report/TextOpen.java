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
        List<FileReading> open = open(result);
        if (open.isEmpty()) {
            return;
        }
        page.blank();
        page.paragraph(Style.BOLD, Messages.text("report.open"));
        open.forEach(file -> page.hanging(INDENT, Style.PLAIN, words(file)));
    }

    /** The files whose order of day and month nothing settles. */
    static List<FileReading> open(CheckResult result) {
        return result.files().stream()
                .filter(file -> file.layout().orderOpen())
                .filter(file -> file.layout().dateOrder() != null)
                .filter(file -> file.choices().dateOrder() == null)
                .toList();
    }

    /** How such a file was read, and what changes that. */
    static String words(FileReading file) {
        boolean dayFirst = file.layout().dateOrder() == DateOrder.DAY_MONTH;
        DateOrder other = dayFirst ? DateOrder.MONTH_DAY : DateOrder.DAY_MONTH;
        String key = dayFirst ? "report.open.day-first" : "report.open.month-first";
        return Messages.text(key, file.path(), other.id());
    }
}
