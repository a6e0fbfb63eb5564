package app.concord.report;

import app.concord.message.Messages;
import app.concord.model.Correction;
import app.concord.report.TextPage.Style;

import java.util.List;

/** Says in the text report which corrections no longer hold, since the words changed. */
final class TextLapsed {
    private static final String INDENT = "  ";

    private TextLapsed() {}

    static void write(TextPage page, List<Correction> lapsed) {
        if (lapsed.isEmpty()) {
            return;
        }
        page.blank();
        page.paragraph(Style.BOLD, Messages.text("report.lapsed"));
        for (Correction one : lapsed) {
            page.hanging(
                    INDENT,
                    Style.PLAIN,
                    Messages.text(
                            "report.lapsed.line", one.anchor().asset(), one.anchor().words()));
        }
    }
}
