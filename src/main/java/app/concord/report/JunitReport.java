package app.concord.report;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.Decision;
import app.concord.model.Evidence;
import app.concord.model.Finding;
import app.concord.model.Problem;
import app.concord.model.Review;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The report for build servers as JUnit XML: a suite a rule, a case a finding, and a case for a
 * rule that found nothing. A finding fails from the severity on from which the check fails; what
 * was settled as it is was skipped. Files that could not be read are errors of a suite of their
 * own. Where only facts were asked for there are only the files.
 */
final class JunitReport implements Report {
    private static final String FILES = "files";

    /** Nothing is told of how long a check took, which is never the same. */
    private static final String TIME = "0";

    @Override
    public String id() {
        return "junit";
    }

    @Override
    public String ending() {
        return ".xml";
    }

    @Override
    public boolean binary() {
        return false;
    }

    @Override
    public void write(Review review, ReportOptions options, OutputStream out) throws IOException {
        Map<String, List<Review.Standing>> byRule = new TreeMap<>();
        if (!options.factsOnly()) {
            Wording.rules().forEach(rule -> byRule.put(rule, List.of()));
            byRule.putAll(
                    review.standings().stream()
                            .collect(Collectors.groupingBy(one -> one.finding().rule())));
        }
        Markup xml = new Markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.open("testsuites", "name", review.result().campaign().name());
        byRule.forEach((rule, standings) -> suite(xml, rule, standings, options));
        files(xml, review.result().problems());
        xml.close();
        out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void suite(
            Markup xml, String rule, List<Review.Standing> standings, ReportOptions options) {
        long failures = standings.stream().filter(one -> fails(one, options)).count();
        long skipped = standings.stream().filter(one -> !one.state().open()).count();
        open(xml, rule, Math.max(1, standings.size()), failures, 0, skipped);
        if (standings.isEmpty()) {
            testcase(xml, rule, Messages.text("report.junit.none"));
            xml.close();
        }
        for (Review.Standing standing : standings) {
            finding(xml, standing, options);
        }
        xml.close();
    }

    private static boolean fails(Review.Standing standing, ReportOptions options) {
        return standing.state().open() && options.fails(standing.finding().severity());
    }

    private static void finding(Markup xml, Review.Standing standing, ReportOptions options) {
        Finding finding = standing.finding();
        // The fingerprint stays, so that a build server can follow the case from run to run.
        testcase(
                xml,
                finding.rule(),
                Messages.text(
                        "report.junit.case",
                        Wording.subject(finding.subjectName()),
                        finding.fingerprint()));
        Decision decision = standing.decision();
        if (!standing.state().open()) {
            String reason =
                    decision == null ? Wording.term(standing.state()) : Wording.decision(decision);
            xml.open("skipped", "message", reason).close();
            xml.element("system-out", Wording.finding(finding));
        } else if (options.fails(finding.severity())) {
            xml.element(
                    "failure",
                    places(finding),
                    "message",
                    Wording.finding(finding),
                    "type",
                    finding.severity().name());
        } else {
            xml.element(
                    "system-out",
                    Messages.text(
                                    "report.junit.passed",
                                    Wording.term(finding.severity()),
                                    Wording.finding(finding))
                            + places(finding));
        }
        xml.close();
    }

    /** A place a line, and what is expected. */
    private static String places(Finding finding) {
        StringBuilder places = new StringBuilder("\n");
        for (Evidence evidence : finding.evidence()) {
            places.append(Wording.term(evidence.role()))
                    .append(": ")
                    .append(TextReport.quoted(evidence.place()))
                    .append('\n');
        }
        if (!finding.missingFrom().isEmpty()) {
            places.append(Messages.text("report.missing"))
                    .append(": ")
                    .append(Wording.list(finding.missingFrom()))
                    .append('\n');
        }
        return places.append(Messages.text("report.expected"))
                .append(": ")
                .append(Wording.expected(finding))
                .append('\n')
                .toString();
    }

    private static void files(Markup xml, List<Problem> problems) {
        List<Problem> unread =
                problems.stream().filter(problem -> problem.kind().incomplete()).toList();
        open(xml, FILES, Math.max(1, unread.size()), 0, unread.size(), 0);
        if (unread.isEmpty()) {
            testcase(xml, FILES, Messages.text("report.junit.all-read"));
            xml.close();
        }
        for (Problem problem : unread) {
            testcase(
                    xml,
                    FILES,
                    Objects.requireNonNullElse(problem.path(), Messages.text("problem.whole")));
            xml.open("error", "message", Wording.problem(problem), "type", problem.kind().id())
                    .close();
            xml.close();
        }
        xml.close();
    }

    private static void open(
            Markup xml, String name, long tests, long failures, long errors, long skipped) {
        xml.open(
                "testsuite",
                "name",
                name,
                "tests",
                Long.toString(tests),
                "failures",
                Long.toString(failures),
                "errors",
                Long.toString(errors),
                "skipped",
                Long.toString(skipped),
                "time",
                TIME);
    }

    private static void testcase(Markup xml, String suite, String name) {
        xml.open("testcase", "name", name, "classname", "concord." + suite, "time", TIME);
    }
}
