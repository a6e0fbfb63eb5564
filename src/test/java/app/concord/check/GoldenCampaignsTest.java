package app.concord.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.CheckResult;
import app.concord.model.Evidence;
import app.concord.model.ExplainedDifference;
import app.concord.model.FactValue;
import app.concord.model.Finding;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks small campaigns and compares what is found with one plain line a finding. {@code
 * -Dgolden=write} writes the lines anew, to be read in the difference before they are kept.
 */
class GoldenCampaignsTest {
    private static final Path CASES = Path.of("src", "test", "resources", "campaigns");
    private static final boolean WRITE = "write".equals(System.getProperty("golden"));

    @TestFactory
    List<DynamicTest> campaigns() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(folder ->
                            DynamicTest.dynamicTest(
                                    folder.getFileName().toString(), () -> compare(folder)))
                    .toList();
        }
    }

    private static void compare(Path folder) throws IOException {
        CheckResult result = Runs.run(Runs.golden(folder));
        String found = String.join("\n", lines(result)) + "\n";
        Path expected = folder.resolve("expected.txt");
        if (WRITE) {
            Files.writeString(expected, found);
        }
        assertThat(result.problems())
                .as("problems")
                .noneMatch(problem -> problem.kind().incomplete());
        assertThat(found).isEqualTo(Files.readString(expected));
    }

    private static List<String> lines(CheckResult result) {
        List<String> lines = new ArrayList<>();
        result.findings().forEach(finding -> lines.add(line(finding)));
        result.explained().stream()
                .map(GoldenCampaignsTest::line)
                .distinct()
                .sorted()
                .forEach(lines::add);
        return lines;
    }

    private static String line(Finding finding) {
        String places =
                finding.deviating().stream()
                        .map(GoldenCampaignsTest::quoted)
                        .collect(Collectors.joining(", "));
        FactValue expected = finding.expected();
        String right =
                switch (finding.basis()) {
                    case TIE -> "undecided";
                    case BRIEF, GLOSSARY, DECLARED, MAJORITY, CALCULATION ->
                            expected == null ? "nothing" : expected.canonical();
                };
        return "%s %s | %s | %s ≠ %s"
                .formatted(
                        finding.severity(),
                        finding.rule(),
                        name(finding.subjectName()),
                        places,
                        right);
    }

    private static String line(ExplainedDifference difference) {
        return "explained %s %s | %s"
                .formatted(
                        difference.verdict(), difference.reason(), name(difference.subjectName()));
    }

    private static String quoted(Evidence evidence) {
        return "%s: “%s”"
                .formatted(
                        evidence.place().asset(), evidence.place().quote().replaceAll("\\s+", " "));
    }

    private static String name(String subject) {
        return subject.isBlank() ? "the campaign" : subject;
    }
}
