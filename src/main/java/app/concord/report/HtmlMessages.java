package app.concord.report;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.Channel;
import app.concord.model.MessageTable;
import app.concord.model.MessageTable.InChannel;
import app.concord.model.Review;
import app.concord.model.TaglineTable;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The messages of the brief and the taglines in the HTML report, by channel. */
final class HtmlMessages {
    private HtmlMessages() {}

    /** Nothing where the brief asks for no message and no tagline is known. */
    static void write(HtmlPage page) {
        MessageTable messages = page.result().messages();
        TaglineTable taglines = page.result().taglines();
        if (messages.messages().isEmpty() && taglines.taglines().isEmpty()) {
            return;
        }
        page.section("messages", "report.html.messages");
        if (!messages.messages().isEmpty()) {
            messages(page, messages.messages());
        }
        if (!taglines.taglines().isEmpty()) {
            taglines(page, taglines.taglines());
        }
        page.html().close();
    }

    private static void messages(HtmlPage page, List<MessageTable.Message> messages) {
        Markup html = page.html();
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        messages.forEach(
                message -> message.channels().forEach(channel -> channels.add(channel.channel())));
        page.table("messages", Messages.text("report.messages"));
        html.open("thead").open("tr");
        html.element("th", Messages.text("report.html.message"), "scope", "col");
        for (Channel channel : channels) {
            html.element("th", Wording.term(channel), "scope", "col");
        }
        html.close().close().open("tbody");
        for (MessageTable.Message message : messages) {
            html.open("tr").open("th", "scope", "row");
            page.quote(message.place());
            numbers(page, message.findings());
            html.close();
            for (Channel channel : channels) {
                html.open("td");
                message.channels().stream()
                        .filter(one -> one.channel() == channel)
                        .forEach(one -> state(page, one));
                html.close();
            }
            html.close();
        }
        page.endTable();
    }

    private static void state(HtmlPage page, InChannel channel) {
        Markup html = page.html();
        html.open("div", "class", "entry " + channel.state().id());
        page.sign(Messages.text("report.html.sign." + channel.state().name()));
        html.element("span", Wording.term(channel.state()), "class", "word").close();
        if (!channel.said().isEmpty()
                && channel.said().getFirst().state() != MessageTable.State.VERBATIM) {
            html.open("div", "class", "pieces");
            page.quote(channel.said().getFirst().place());
            html.text(" ");
            page.where(channel.said().getFirst().place());
            html.close();
        }
        if (!channel.missingFrom().isEmpty()) {
            html.element("div", Wording.list(channel.missingFrom()), "class", "pieces");
        }
    }

    private static void taglines(HtmlPage page, List<TaglineTable.Tagline> taglines) {
        Markup html = page.html();
        page.table("taglines", Messages.text("report.taglines"));
        page.head("report.html.wording", "report.html.standing", "report.html.channels");
        for (TaglineTable.Tagline tagline : taglines) {
            html.open("tbody");
            for (TaglineTable.Wording wording : tagline.wordings()) {
                String language = tagline.language() == null ? "" : tagline.language();
                html.open("tr", "class", wording.standing().id()).open("th", "scope", "row");
                html.element("q", wording.text(), "lang", language);
                numbers(page, wording.findings());
                html.close();
                boolean brief =
                        tagline.ofBrief() && wording.standing() == TaglineTable.Standing.USUAL;
                html.open("td").open("span", "class", "word");
                if (wording.standing() == TaglineTable.Standing.ALTERED) {
                    page.sign(Messages.text("report.html.sign.ALTERED"));
                }
                html.text(
                        brief
                                ? Messages.text("report.html.brief")
                                : Wording.term(wording.standing()));
                html.close().close();
                html.element("td", TextTaglines.channels(wording.uses())).close();
            }
            html.close();
        }
        html.close().close();
    }

    /** Links to the findings that are shown. */
    private static void numbers(HtmlPage page, List<String> fingerprints) {
        for (String fingerprint : fingerprints) {
            Review.Standing standing = page.review().standing(fingerprint);
            if (standing != null) {
                page.html().text(" ");
                page.link(standing.finding());
            }
        }
    }
}
