package app.concord.report;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.CheckResult;
import app.concord.model.Decision;
import app.concord.model.Evidence;
import app.concord.model.Finding;
import app.concord.model.Place;
import app.concord.model.Problem;
import app.concord.model.Review;
import app.concord.model.Severity;
import app.concord.report.TextPage.Style;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The report for reading: whether the campaign is ready, then the findings by severity and subject
 * with both places quoted, then what could not be read and what was not understood.
 */
final class TextReport implements Report {
    /** Places shown of each side; the others are counted. */
    private static final int PLACES = 4;

    private static final String INDENT = "  ";
    private static final String LABEL_INDENT = "      ";
    private static final int LABEL = 11;
    private static final int PERCENT = 100;

    @Override
    public String id() {
        return "text";
    }

    @Override
    public String ending() {
        return ".txt";
    }

    @Override
    public boolean binary() {
        return false;
    }

    @Override
    public void write(Review review, ReportOptions options, OutputStream out) throws IOException {
        CheckResult result = review.result();
        TextPage page = new TextPage(options.color());
        if (options.factsOnly()) {
            TextFacts.write(page, result);
        } else {
            headline(page, review);
            page.paragraph(Style.DIM, TextSummary.basis(result.campaign()));
            Approved.text(page, review, options);
            findings(page, open(review));
            TextDecisions.write(page, review);
            TextMessages.writeOpen(page, result.messages());
            TextTaglines.writeVaried(page, result.taglines());
            if (!result.explained().isEmpty()) {
                page.blank();
                page.paragraph(
                        Style.DIM, Messages.text("report.explained", result.explained().size()));
            }
        }
        problems(page, result.problems(), "report.problems", true);
        problems(page, result.problems(), "report.notes", false);
        TextOpen.write(page, result);
        TextLapsed.write(page, result.corrected().lapsed());
        page.blank();
        page.paragraph(Style.DIM, Coverage.words(result.coverage()));
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static List<Review.Standing> open(Review review) {
        return review.standings().stream().filter(standing -> standing.state().open()).toList();
    }

    private static void headline(TextPage page, Review review) {
        Readiness readiness = Readiness.of(review);
        Style style =
                switch (readiness) {
                    case NOT_READY, INCOMPLETE -> Style.RED_TITLE;
                    case WITH_NOTES -> Style.YELLOW_TITLE;
                    case READY -> Style.GREEN_TITLE;
                };
        page.paragraph(style, readiness.words(review.result().campaign().name()));
        page.paragraph(Style.PLAIN, Readiness.counts(review));
    }

    private static void findings(TextPage page, List<Review.Standing> findings) {
        if (findings.isEmpty()) {
            page.blank();
            page.paragraph(Style.PLAIN, Messages.text("report.none"));
            return;
        }
        for (Severity severity : Severity.values()) {
            Map<String, List<Review.Standing>> subjects = new LinkedHashMap<>();
            for (Review.Standing one : findings) {
                if (one.finding().severity() == severity) {
                    subjects.computeIfAbsent(one.finding().subject(), s -> new ArrayList<>())
                            .add(one);
                }
            }
            if (subjects.isEmpty()) {
                continue;
            }
            page.blank();
            page.paragraph(title(severity), Messages.text("report.group." + severity.name()));
            for (List<Review.Standing> ofSubject : subjects.values()) {
                page.blank();
                String name = ofSubject.getFirst().finding().subjectName();
                page.paragraph(Style.BOLD, Wording.subject(name));
                ofSubject.forEach(finding -> finding(page, finding));
            }
        }
    }

    private static void finding(TextPage page, Review.Standing standing) {
        Finding finding = standing.finding();
        page.hanging(
                INDENT + Messages.text("report.mark." + finding.severity().name()) + " ",
                title(finding.severity()),
                Style.PLAIN,
                Wording.findingBelowSubject(finding));
        places(page, finding, Evidence.Side.DEVIATES);
        places(page, finding, Evidence.Side.REFERENCE);
        places(page, finding, Evidence.Side.AGREES);
        String name = Messages.text("report.differs");
        for (String words : Differences.of(finding)) {
            page.hanging(label(name), Style.PLAIN, words);
            name = "";
        }
        line(page, "report.expected", Style.PLAIN, Wording.expected(finding));
        if (finding.suggestion() != null && finding.basis() != Finding.Basis.TIE) {
            line(
                    page,
                    "report.suggested",
                    Style.PLAIN,
                    Messages.text("said.quote", finding.suggestion()));
        }
        if (!finding.missingFrom().isEmpty()) {
            line(page, "report.missing", Style.PLAIN, Wording.list(finding.missingFrom()));
        }
        for (Finding consequence : finding.consequences()) {
            line(page, "report.consequence", Style.PLAIN, Wording.findingBelowSubject(consequence));
        }
        Decision decision = standing.decision();
        if (decision != null) {
            line(page, "report.decided", Style.PLAIN, Wording.decision(decision));
        }
        if (standing.state() == Review.State.NEW || standing.state() == Review.State.REOPENED) {
            line(page, "report.state", Style.PLAIN, Wording.term(standing.state()));
        }
        line(
                page,
                "report.rule",
                Style.DIM,
                Messages.text(
                        "report.rule.line",
                        finding.rule(),
                        Math.round(finding.confidence() * PERCENT)));
    }

    private static void places(TextPage page, Finding finding, Evidence.Side side) {
        List<Evidence> places = finding.evidence().stream().filter(e -> e.role() == side).toList();
        Style style =
                switch (side) {
                    case DEVIATES -> Style.RED;
                    case AGREES -> Style.GREEN;
                    case REFERENCE -> Style.CYAN;
                };
        String name = Wording.term(side);
        for (Evidence evidence : places.stream().limit(PLACES).toList()) {
            page.hanging(label(name), style, quoted(evidence.place()));
            name = "";
        }
        if (places.size() > PLACES) {
            page.hanging(
                    label(""),
                    Style.DIM,
                    Messages.text("report.more-places", places.size() - PLACES));
        }
    }

    /** Where a place is and what stands there. */
    static String quoted(Place place) {
        return Messages.text("report.place", whereabouts(place), place.quote());
    }

    /** The piece and where in it: 'print/flyer.pdf, page 1'. */
    static String whereabouts(Place place) {
        String inside = Wording.place(place.location());
        return inside.isEmpty() ? place.asset() : place.asset() + ", " + inside;
    }

    private static void line(TextPage page, String key, Style style, String text) {
        page.hanging(label(Messages.text(key)), style, text);
    }

    private static String label(String name) {
        return LABEL_INDENT + name + " ".repeat(Math.max(1, LABEL - name.length()));
    }

    private static Style title(Severity severity) {
        return switch (severity) {
            case ERROR -> Style.RED_TITLE;
            case WARNING -> Style.YELLOW_TITLE;
            case INFO -> Style.CYAN_TITLE;
        };
    }

    private static void problems(
            TextPage page, List<Problem> problems, String title, boolean incomplete) {
        List<Problem> shown =
                problems.stream().filter(p -> p.kind().incomplete() == incomplete).toList();
        if (shown.isEmpty()) {
            return;
        }
        page.blank();
        page.paragraph(incomplete ? Style.RED_TITLE : Style.BOLD, Messages.text(title));
        for (Problem problem : shown) {
            page.hanging(INDENT, Style.PLAIN, Wording.problem(problem));
        }
    }
}
