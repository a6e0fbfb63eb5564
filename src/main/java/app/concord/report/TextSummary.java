package app.concord.report;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.Asset;
import app.concord.model.Campaign;
import app.concord.model.Channel;
import app.concord.model.Glossary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Says in the text report what was read and on which basis. */
final class TextSummary {
    private TextSummary() {}

    /** '14 pieces (3 e-mails, 6 posts, 3 pages and 2 print pieces)'. */
    static String pieces(Campaign campaign) {
        Map<Channel, Integer> counts = new EnumMap<>(Channel.class);
        for (Asset asset : campaign.assets()) {
            counts.merge(asset.channel(), 1, Integer::sum);
        }
        int all = campaign.assets().size();
        if (counts.isEmpty()) {
            return Messages.text("report.read", all);
        }
        List<String> words = new ArrayList<>();
        counts.forEach((channel, count) ->
                words.add(Messages.text("report.read." + channel.name(), count)));
        return Messages.text("report.read.channels", all, Wording.list(words));
    }

    /** 'Judged as of Tuesday 24 November 2026; market GB; languages en; brief brief.csv.' */
    static String basis(Campaign campaign) {
        List<String> words = new ArrayList<>();
        words.add(Messages.text("report.basis.today", Wording.date(campaign.today())));
        words.add(
                campaign.markets().isEmpty()
                        ? Messages.text("report.basis.market-unknown")
                        : Messages.text(
                                campaign.marketGuessed()
                                        ? "report.basis.market-guessed"
                                        : "report.basis.market",
                                String.join(", ", campaign.markets())));
        if (!campaign.languages().isEmpty()) {
            words.add(
                    Messages.text(
                            "report.basis.languages", String.join(", ", campaign.languages())));
        }
        Asset brief = campaign.brief();
        words.add(
                brief == null
                        ? Messages.text("report.basis.no-brief")
                        : Messages.text("report.basis.brief", brief.path()));
        Glossary glossary = campaign.glossary();
        if (glossary != null) {
            words.add(Messages.text("report.basis.glossary", glossary.file().path()));
        }
        return String.join("; ", words) + ".";
    }
}
