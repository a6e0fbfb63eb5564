package app.concord.report;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.CoverageItem;
import app.concord.model.Evidence;
import app.concord.model.ExplainedDifference;
import app.concord.model.FileReading;
import app.concord.model.Finding;
import app.concord.model.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What stands at the end of the HTML report: differences that are none, what could not be read and
 * what was not understood, and how the rules work that found something.
 */
final class HtmlAppendix {
    /** Entries of a list; the others are counted. */
    private static final int MOST = 500;

    private HtmlAppendix() {}

    /** The differences that are no contradiction, folded by their reason. */
    static void explained(HtmlPage page) {
        List<ExplainedDifference> all = page.result().explained();
        if (all.isEmpty()) {
            return;
        }
        Markup html = page.html();
        page.section("explained", "report.html.explained");
        page.line(Messages.text("report.html.explained.note", all.size()), "note");
        Map<String, List<ExplainedDifference>> bySubject = new TreeMap<>();
        for (ExplainedDifference one : all) {
            bySubject
                    .computeIfAbsent(Wording.subject(one.subjectName()), s -> new ArrayList<>())
                    .add(one);
        }
        bySubject.forEach((subject, differences) -> {
            page.fold(Messages.text("report.html.group", subject, differences.size()));
            html.open("ul", "class", "explained");
            differences.stream().limit(MOST).forEach(one -> explained(page, one));
            html.close();
            more(page, differences.size());
            html.close();
        });
        html.close();
    }

    private static void explained(HtmlPage page, ExplainedDifference one) {
        Markup html = page.html();
        html.open("li");
        html.element("span", Wording.term(one.kind()), "class", "tag").text(" ");
        html.text(Wording.explained(one));
        if (!one.evidence().isEmpty()) {
            html.open("ul", "class", "where");
            for (Evidence evidence : one.evidence()) {
                html.open("li");
                page.where(evidence.place());
                html.text(" ");
                page.quote(evidence.place());
                html.close();
            }
            html.close();
        }
        html.close();
    }

    /** The files with problems, what was left open, and what was not understood. */
    static void reading(HtmlPage page) {
        Markup html = page.html();
        page.section("reading", "report.html.reading");
        problems(page, "report.problems", true);
        problems(page, "report.notes", false);
        List<FileReading> open = TextOpen.open(page.result());
        if (!open.isEmpty()) {
            html.element("h3", Messages.text("report.open")).open("ul");
            open.forEach(file -> html.element("li", TextOpen.words(file)));
            html.close();
        }
        List<CoverageItem> items = page.result().coverage();
        page.line(Coverage.words(items), "coverage");
        seen(page, CoverageItem.State.UNRESOLVED, "report.html.unresolved");
        seen(page, CoverageItem.State.SET_ASIDE, "report.html.set-aside");
        html.close();
    }

    private static void problems(HtmlPage page, String title, boolean incomplete) {
        List<Problem> shown =
                page.result().problems().stream()
                        .filter(problem -> problem.kind().incomplete() == incomplete)
                        .toList();
        if (shown.isEmpty()) {
            return;
        }
        Markup html = page.html();
        html.element("h3", Messages.text(title))
                .open("ul", "class", incomplete ? "problems" : "notes");
        for (Problem problem : shown) {
            html.open("li");
            html.element("span", Wording.term(problem.kind()), "class", "tag").text(" ");
            html.text(Wording.problem(problem)).close();
        }
        html.close();
    }

    private static void seen(HtmlPage page, CoverageItem.State state, String title) {
        List<CoverageItem> items =
                page.result().coverage().stream().filter(item -> item.state() == state).toList();
        if (items.isEmpty()) {
            return;
        }
        Markup html = page.html();
        String words = Messages.text(title, items.size());
        page.fold(words);
        page.table("seen", words);
        page.head("report.html.quote", "report.html.why-not", "report.html.place");
        html.open("tbody");
        for (CoverageItem item : items.subList(0, Math.min(MOST, items.size()))) {
            html.open("tr").open("th", "scope", "row");
            page.quote(item.place());
            html.close().element("td", Wording.coverage(item)).open("td");
            page.where(item.place());
            html.close().close();
        }
        page.endTable();
        more(page, items.size());
        html.close();
    }

    private static void more(HtmlPage page, int count) {
        if (count > MOST) {
            page.line(Messages.text("report.html.more", count - MOST), "note");
        }
    }

    /** The page of each rule that found something, folded. */
    static void rules(HtmlPage page) {
        TreeSet<String> rules = new TreeSet<>();
        for (Finding finding : page.result().findings()) {
            rules.add(finding.rule());
        }
        if (rules.isEmpty()) {
            return;
        }
        Markup html = page.html();
        page.section("rules", "report.html.rules");
        for (String rule : rules) {
            html.open("details", "id", "rule-" + rule);
            html.open("summary").text(Wording.ruleTitle(rule)).text(" ");
            html.element("code", rule).close();
            HtmlRulePage.write(html, rule);
            html.close();
        }
        html.close();
    }
}
