package app.concord.report;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.Decision;
import app.concord.model.PastCheck;
import app.concord.model.Review;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** What was decided in the HTML report, and what changed since the check before. */
final class HtmlDecisions {
    private HtmlDecisions() {}

    /** What is new, back again and gone; nothing where there was no check before. */
    static void since(HtmlPage page) {
        PastCheck before = page.review().since();
        if (before == null) {
            return;
        }
        Review review = page.review();
        page.section("since", "report.html.since");
        page.line(
                Messages.text(
                        "report.html.since.day",
                        Wording.date(LocalDate.ofInstant(before.at(), ZoneOffset.UTC)),
                        review.count(Review.State.NEW),
                        review.count(Review.State.REOPENED),
                        review.fixed().size()),
                "lead");
        Markup html = page.html();
        html.open("ul", "class", "changes");
        for (Review.Standing standing : page.open()) {
            if (standing.state() == Review.State.NEW || standing.state() == Review.State.REOPENED) {
                html.open("li", "class", standing.state().id());
                html.element("span", Wording.term(standing.state()), "class", "tag").text(" ");
                page.link(standing.finding());
                html.text(" ").text(Wording.finding(standing.finding())).close();
            }
        }
        for (PastCheck.Found found : review.fixed()) {
            html.open("li", "class", "fixed");
            html.element("span", Messages.text("report.html.fixed"), "class", "tag").text(" ");
            html.text(found.sentence()).close();
        }
        html.close().close();
    }

    /** The findings that may stay, and the decisions that hold no longer; nothing for none. */
    static void waivers(HtmlPage page) {
        List<Review.Standing> waived = page.waived();
        Review review = page.review();
        if (waived.isEmpty() && review.expired().isEmpty() && review.orphaned().isEmpty()) {
            return;
        }
        Markup html = page.html();
        page.section("decisions", "report.html.decisions");
        if (!waived.isEmpty()) {
            waived(page, waived);
        }
        lapsed(page, "report.expired", review.expired());
        lapsed(page, "report.orphaned", review.orphaned());
        html.close();
    }

    private static void waived(HtmlPage page, List<Review.Standing> waived) {
        Markup html = page.html();
        page.table("decisions", Messages.text("report.html.waived", waived.size()));
        page.head(
                "report.html.finding",
                "report.html.severity",
                "report.html.decision",
                "report.html.reason",
                "report.html.by",
                "report.html.until");
        html.open("tbody");
        for (Review.Standing standing : waived) {
            Decision decision = standing.decision();
            if (decision == null) {
                continue;
            }
            html.open("tr", "id", "finding-" + page.number(standing.finding().fingerprint()));
            html.open("th", "scope", "row");
            page.link(standing.finding());
            html.text(" ").text(Wording.finding(standing.finding())).close();
            html.open("td");
            page.severity(standing.finding().severity());
            html.close();
            html.element(
                    "td",
                    Messages.text(
                            "said.decision",
                            Wording.term(decision.kind()),
                            Wording.term(decision.scope())));
            html.element("td", decision.reason());
            String day = Wording.date(LocalDate.ofInstant(decision.at(), ZoneOffset.UTC));
            html.element(
                    "td",
                    decision.by().isBlank() ? day : Messages.text("said.by", decision.by(), day));
            LocalDate expires = decision.expires();
            html.element(
                    "td",
                    expires == null ? Messages.text("report.html.no-end") : Wording.date(expires));
            html.close();
        }
        page.endTable();
    }

    private static void lapsed(HtmlPage page, String title, List<Decision> decisions) {
        if (decisions.isEmpty()) {
            return;
        }
        Markup html = page.html();
        html.element("h3", Messages.text(title, decisions.size())).open("ul", "class", "lapsed");
        for (Decision decision : decisions) {
            html.open("li").text(decision.sentence());
            html.element("span", Wording.decision(decision), "class", "small").close();
        }
        html.close();
    }
}
