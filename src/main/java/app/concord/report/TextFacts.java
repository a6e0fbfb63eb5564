package app.concord.report;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.Asset;
import app.concord.model.Campaign;
import app.concord.model.CheckResult;
import app.concord.model.CoverageItem;
import app.concord.model.LinkedFact;
import app.concord.model.Place;
import app.concord.model.Subject;
import app.concord.report.TextPage.Style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists in the text report what was understood, piece by piece. */
final class TextFacts {
    private static final String INDENT = "  ";

    private TextFacts() {}

    static void write(TextPage page, CheckResult result) {
        Map<String, String> subjects = new HashMap<>();
        for (Subject subject : result.subjects()) {
            subjects.put(subject.id(), subject.name());
        }
        Map<String, List<LinkedFact>> byAsset = new LinkedHashMap<>();
        Campaign campaign = result.campaign();
        if (campaign.brief() != null) {
            byAsset.put(campaign.brief().path(), new ArrayList<>());
        }
        campaign.assets().forEach(asset -> byAsset.put(asset.path(), new ArrayList<>()));
        for (LinkedFact fact : result.facts()) {
            byAsset.computeIfAbsent(fact.fact().place().asset(), a -> new ArrayList<>()).add(fact);
        }
        Map<String, List<CoverageItem>> aside = new HashMap<>();
        for (CoverageItem item : result.coverage()) {
            if (item.state() != CoverageItem.State.USED) {
                aside.computeIfAbsent(item.place().asset(), a -> new ArrayList<>()).add(item);
            }
        }
        page.paragraph(Style.BOLD, Messages.text("report.facts", campaign.name()));
        page.paragraph(
                Style.PLAIN,
                Messages.text(
                        "report.facts.counts",
                        result.facts().size(),
                        TextSummary.pieces(campaign)));
        page.paragraph(Style.DIM, TextSummary.basis(campaign));
        byAsset.forEach((path, facts) -> {
            page.blank();
            Asset asset = campaign.asset(path);
            page.paragraph(
                    Style.BOLD,
                    asset == null
                            ? path
                            : Messages.text(
                                    "report.facts.asset",
                                    path,
                                    Wording.term(asset.channel()),
                                    asset.title()));
            if (facts.isEmpty()) {
                page.hanging(INDENT, Style.DIM, Messages.text("report.facts.none"));
            }
            facts.forEach(fact -> fact(page, fact, subjects));
            aside.getOrDefault(path, List.of()).forEach(item -> aside(page, item));
        });
        TextMessages.write(page, result.messages());
        TextTaglines.write(page, result.taglines());
    }

    private static void fact(TextPage page, LinkedFact linked, Map<String, String> subjects) {
        List<String> words = new ArrayList<>();
        words.add(Wording.fact(linked.fact()));
        String subject = subjects.get(linked.subject());
        if (subject != null && !subject.isBlank()) {
            words.add(Messages.text("report.facts.about", subject));
        }
        page.hanging(INDENT, Style.PLAIN, placed(words, linked.fact().place()));
    }

    /** What was seen and is no statement of the piece, or was not understood, with the reason. */
    private static void aside(TextPage page, CoverageItem item) {
        String state = Wording.term(item.state());
        String reason = Wording.coverage(item);
        List<String> words = new ArrayList<>();
        words.add(
                reason.equals(state)
                        ? Messages.text("report.facts.open", state, Wording.term(item.seen()))
                        : Messages.text(
                                "report.facts.aside", state, Wording.term(item.seen()), reason));
        page.hanging(INDENT, Style.DIM, placed(words, item.place()));
    }

    private static String placed(List<String> words, Place place) {
        String inside = Wording.place(place.location());
        if (!inside.isEmpty()) {
            words.add(inside);
        }
        return Messages.text("report.place", String.join(", ", words), place.quote());
    }
}
