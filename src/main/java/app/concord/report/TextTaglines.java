package app.concord.report;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.Channel;
import app.concord.model.TaglineTable;
import app.concord.model.TaglineTable.Standing;
import app.concord.model.TaglineTable.Tagline;
import app.concord.model.TaglineTable.Use;
import app.concord.report.TextPage.Style;

import java.util.List;

/** Says in the text report which wording of a tagline stands in which channels. */
final class TextTaglines {
    private static final String INDENT = "  ";
    private static final String DEEPER = "      ";
    private static final int LABEL = 13;

    private TextTaglines() {}

    /** Every tagline; nothing where none is known. */
    static void write(TextPage page, TaglineTable table) {
        write(page, table.taglines());
    }

    /** The taglines with other wordings than the usual one. */
    static void writeVaried(TextPage page, TaglineTable table) {
        write(page, table.taglines().stream().filter(one -> one.wordings().size() > 1).toList());
    }

    private static void write(TextPage page, List<Tagline> taglines) {
        if (taglines.isEmpty()) {
            return;
        }
        page.blank();
        page.paragraph(Style.BOLD, Messages.text("report.taglines"));
        for (Tagline tagline : taglines) {
            for (TaglineTable.Wording wording : tagline.wordings()) {
                wording(page, tagline, wording);
            }
        }
    }

    private static void wording(TextPage page, Tagline tagline, TaglineTable.Wording wording) {
        String where = channels(wording.uses());
        if (wording.standing() == Standing.USUAL) {
            String key = tagline.ofBrief() ? "report.taglines.brief" : "report.taglines.usual";
            page.hanging(INDENT, Style.PLAIN, Messages.text(key, wording.text(), where));
            return;
        }
        boolean reported = !wording.findings().isEmpty();
        String standing = Wording.term(wording.standing());
        page.hanging(
                DEEPER + standing + " ".repeat(Math.max(1, LABEL - standing.length())),
                reported ? Style.RED : Style.PLAIN,
                Messages.text(
                        reported ? "report.taglines.reported" : "report.taglines.other",
                        wording.text(),
                        where));
    }

    /** 'E-mail 3, Social 5'; the brief is no piece. */
    static String channels(List<Use> uses) {
        List<String> words =
                uses.stream()
                        .filter(use -> use.channel() != Channel.BRIEF)
                        .map(use ->
                                Messages.text(
                                        "report.taglines.channel",
                                        Wording.term(use.channel()),
                                        use.pieces()))
                        .toList();
        return words.isEmpty()
                ? Messages.text("report.taglines.nowhere")
                : String.join(", ", words);
    }
}
