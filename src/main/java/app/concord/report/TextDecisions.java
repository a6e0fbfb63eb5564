package app.concord.report;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.Decision;
import app.concord.model.PastCheck;
import app.concord.model.Review;
import app.concord.report.TextPage.Style;

import java.util.List;

/** Says in the text report what was decided, and what changed since the check before. */
final class TextDecisions {
    private static final String INDENT = "  ";

    private TextDecisions() {}

    static void write(TextPage page, Review review) {
        since(page, review);
        List<Review.Standing> waived =
                review.standings().stream().filter(s -> !s.state().open()).toList();
        if (!waived.isEmpty()) {
            page.blank();
            page.paragraph(Style.BOLD, Messages.text("report.waived", waived.size()));
            for (Review.Standing standing : waived) {
                Decision decision = standing.decision();
                if (decision != null) {
                    line(page, decision, Wording.finding(standing.finding()));
                }
            }
        }
        lapsed(page, "report.expired", review.expired());
        lapsed(page, "report.orphaned", review.orphaned());
    }

    private static void since(TextPage page, Review review) {
        PastCheck before = review.since();
        if (before == null) {
            return;
        }
        page.blank();
        page.paragraph(
                Style.PLAIN,
                Messages.text(
                        "report.since",
                        review.count(Review.State.NEW),
                        review.count(Review.State.REOPENED),
                        review.fixed().size()));
        for (PastCheck.Found found : review.fixed()) {
            page.hanging(
                    INDENT + Messages.text("report.fixed") + " ",
                    Style.GREEN,
                    Style.PLAIN,
                    found.sentence());
        }
    }

    private static void lapsed(TextPage page, String title, List<Decision> decisions) {
        if (decisions.isEmpty()) {
            return;
        }
        page.blank();
        page.paragraph(Style.BOLD, Messages.text(title, decisions.size()));
        decisions.forEach(decision -> line(page, decision, decision.sentence()));
    }

    private static void line(TextPage page, Decision decision, String sentence) {
        page.hanging(INDENT, Style.PLAIN, sentence);
        page.hanging(INDENT + INDENT, Style.DIM, Wording.decision(decision));
    }
}
