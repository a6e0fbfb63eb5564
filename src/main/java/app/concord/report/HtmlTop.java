package app.concord.report;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.Asset;
import app.concord.model.Channel;
import app.concord.model.Evidence;
import app.concord.model.Finding;
import app.concord.model.Review;
import app.concord.model.Severity;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The head of the HTML report: whether it is ready, the figures, and what was read. */
final class HtmlTop {
    private HtmlTop() {}

    static void write(HtmlPage page) {
        Markup html = page.html();
        Review review = page.review();
        Readiness readiness = Readiness.of(review);
        html.open("header", "class", "top " + HtmlPage.style(readiness));
        agency(html, page.options().agency());
        html.element("p", Messages.text("report.html.kind"), "class", "kind");
        html.element("h1", page.result().campaign().name());
        html.open("p", "class", "verdict");
        page.sign(Messages.text("report.html.sign." + readiness.name()));
        html.text(Messages.text("report.html.verdict." + readiness.name())).close();
        page.line(
                page.options().factsOnly()
                        ? Messages.text(
                                "report.facts.counts",
                                page.result().facts().size(),
                                TextSummary.pieces(page.result().campaign()))
                        : Readiness.counts(review),
                "counts");
        page.line(TextSummary.basis(page.result().campaign()), "basis");
        html.close();
    }

    /** The figures by severity and channel. */
    static void figures(HtmlPage page) {
        Markup html = page.html();
        page.section("summary", "report.html.summary");
        List<Channel> channels = channels(page);
        page.table("figures", Messages.text("report.html.figures"));
        html.open("thead").open("tr");
        html.element("th", Messages.text("report.html.severity"), "scope", "col");
        for (Channel channel : channels) {
            html.element("th", Wording.term(channel), "scope", "col", "class", "number");
        }
        html.element("th", Messages.text("report.html.all"), "scope", "col", "class", "number");
        html.close().close().open("tbody");
        for (Severity severity : Severity.values()) {
            List<Finding> findings =
                    page.open().stream()
                            .map(Review.Standing::finding)
                            .filter(finding -> finding.severity() == severity)
                            .toList();
            html.open("tr", "class", HtmlPage.style(severity)).open("th", "scope", "row");
            page.severity(severity);
            html.close();
            for (Channel channel : channels) {
                figure(html, (int) findings.stream().filter(f -> isIn(page, f, channel)).count());
            }
            figure(html, findings.size());
            html.close();
        }
        row(page, channels, "report.html.pieces");
        page.endTable();
        page.line(Messages.text("report.html.figures.note"), "note");
        html.close();
    }

    private static void row(HtmlPage page, List<Channel> channels, String titleKey) {
        Markup html = page.html();
        List<Asset> assets = page.result().campaign().assets();
        html.open("tr", "class", "read").element("th", Messages.text(titleKey), "scope", "row");
        for (Channel channel : channels) {
            figure(html, (int) assets.stream().filter(a -> a.channel() == channel).count());
        }
        figure(html, assets.size());
        html.close();
    }

    private static void figure(Markup html, int count) {
        html.element("td", Integer.toString(count), "class", count == 0 ? "number none" : "number");
    }

    /** The channels that have pieces. */
    private static List<Channel> channels(HtmlPage page) {
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        page.result().campaign().assets().forEach(asset -> channels.add(asset.channel()));
        return new ArrayList<>(channels);
    }

    /** Whether a piece of the channel deviates, or lacks what it must say. */
    private static boolean isIn(HtmlPage page, Finding finding, Channel channel) {
        return finding.evidence().stream()
                        .anyMatch(place ->
                                place.role() == Evidence.Side.DEVIATES
                                        && place.channel() == channel)
                || Omissions.of(finding, page.result().campaign()).contains(channel);
    }

    private static void agency(Markup html, @Nullable Agency agency) {
        if (agency == null) {
            return;
        }
        html.open("p", "class", "agency");
        Agency.Logo logo = agency.logo();
        if (logo != null) {
            html.single("img", "src", logo.address(), "alt", agency.name(), "class", "logo");
        }
        html.element("span", agency.name()).close();
    }
}
