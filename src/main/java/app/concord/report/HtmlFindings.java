package app.concord.report;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.Decision;
import app.concord.model.Evidence;
import app.concord.model.Finding;
import app.concord.model.Review;
import app.concord.model.Severity;

import java.util.Comparator;
import java.util.List;

/** The findings in the HTML report, gravest first, each with both places side by side. */
final class HtmlFindings {
    private static final int PERCENT = 100;

    private HtmlFindings() {}

    static void write(HtmlPage page) {
        Markup html = page.html();
        page.section("findings", "report.html.findings");
        List<Review.Standing> open = page.open();
        if (open.isEmpty()) {
            page.line(Messages.text("report.none"), "none");
        }
        pictures(page);
        for (Severity severity : Severity.values()) {
            List<Review.Standing> some =
                    open.stream().filter(s -> s.finding().severity() == severity).toList();
            if (!some.isEmpty()) {
                html.element(
                        "h3",
                        Messages.text(
                                "report.html.group",
                                Messages.text("report.group." + severity.name()),
                                some.size()),
                        "class",
                        HtmlPage.style(severity));
                some.forEach(standing -> finding(page, standing));
            }
        }
        html.close();
    }

    /** Says which pictures are not there, and why. */
    private static void pictures(HtmlPage page) {
        Cutouts cutouts = page.cutouts();
        if (cutouts.left() > 0) {
            page.line(
                    Messages.text("report.html.pictures.left", cutouts.shown(), cutouts.left()),
                    "note");
        }
        if (cutouts.undrawn() > 0) {
            page.line(Messages.text("report.html.pictures.undrawn", cutouts.undrawn()), "note");
        }
    }

    /** The places that are not folded away, in the order in which they are shown. */
    static List<Evidence> places(List<Review.Standing> open) {
        return open.stream()
                .map(Review.Standing::finding)
                .sorted(Comparator.comparing(Finding::severity))
                .flatMap(HtmlPlaces::shown)
                .toList();
    }

    private static void finding(HtmlPage page, Review.Standing standing) {
        Markup html = page.html();
        Finding finding = standing.finding();
        html.open(
                "article",
                "class",
                "finding " + HtmlPage.style(finding.severity()),
                "id",
                "finding-" + page.number(finding.fingerprint()));
        html.open("h4");
        page.link(finding);
        html.text(" ").text(Wording.finding(finding)).close();
        html.open("p", "class", "tags").open("span", "class", "tag");
        page.severity(finding.severity());
        html.close().text(" ");
        tag(html, "state " + standing.state().id(), Wording.term(standing.state()));
        html.element("a", Wording.ruleTitle(finding.rule()), "href", "#rule-" + finding.rule());
        html.element(
                        "span",
                        Messages.text(
                                "report.html.certain", Math.round(finding.confidence() * PERCENT)),
                        "class",
                        "certain")
                .close();
        HtmlPlaces.write(page, finding);
        details(page, standing);
        html.close();
    }

    private static void tag(Markup html, String style, String words) {
        html.element("span", words, "class", "tag " + style).text(" ");
    }

    private static void details(HtmlPage page, Review.Standing standing) {
        Markup html = page.html();
        Finding finding = standing.finding();
        html.open("dl");
        for (String words : Differences.of(finding)) {
            row(html, "report.differs", words);
        }
        row(html, "report.expected", Wording.expected(finding));
        if (finding.suggestion() != null && finding.basis() != Finding.Basis.TIE) {
            html.element("dt", Messages.text("report.suggested")).open("dd", "class", "suggested");
            html.element("q", finding.suggestion()).close();
        }
        if (!finding.missingFrom().isEmpty()) {
            row(html, "report.missing", Wording.list(finding.missingFrom()));
        }
        for (Finding consequence : finding.consequences()) {
            row(html, "report.consequence", Wording.findingBelowSubject(consequence));
        }
        row(html, "report.html.why", Wording.ruleSummary(finding.rule()));
        Decision decision = standing.decision();
        if (decision != null) {
            row(html, "report.decided", Wording.decision(decision));
        }
        html.close();
    }

    private static void row(Markup html, String key, String words) {
        html.element("dt", Messages.text(key)).element("dd", words);
    }
}
