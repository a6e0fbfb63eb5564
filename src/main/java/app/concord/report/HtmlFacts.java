package app.concord.report;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.Asset;
import app.concord.model.LinkedFact;
import app.concord.model.Subject;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was understood in the HTML report, piece by piece. */
final class HtmlFacts {
    private HtmlFacts() {}

    static void write(HtmlPage page) {
        Markup html = page.html();
        page.section("facts", "report.html.facts");
        Map<String, String> names = new HashMap<>();
        for (Subject subject : page.result().subjects()) {
            names.put(subject.id(), subject.name());
        }
        Map<String, List<LinkedFact>> byAsset = new LinkedHashMap<>();
        for (LinkedFact fact : page.result().facts()) {
            byAsset.computeIfAbsent(fact.fact().place().asset(), a -> new ArrayList<>()).add(fact);
        }
        if (byAsset.isEmpty()) {
            page.line(Messages.text("report.facts.none"), "none");
        }
        byAsset.forEach((path, facts) -> {
            Asset asset = page.result().campaign().asset(path);
            String title = asset == null ? path : asset.title();
            html.element("h3", Messages.text("report.html.facts.piece", path, title));
            page.table("facts", path);
            page.head(
                    "report.html.statement",
                    "report.html.subject",
                    "report.html.quote",
                    "report.html.place");
            html.open("tbody");
            for (LinkedFact fact : facts) {
                html.open("tr").element("th", Wording.fact(fact.fact()), "scope", "row");
                html.element("td", Wording.subject(names.getOrDefault(fact.subject(), "")));
                html.open("td");
                page.quote(fact.fact().place());
                html.close();
                html.element("td", Wording.place(fact.fact().place().location())).close();
            }
            page.endTable();
        });
        html.close();
    }
}
