package app.concord.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.CheckResult;
import app.concord.model.Evidence;
import app.concord.model.Finding;
import app.concord.model.Severity;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds the whole pipeline to what the page of the sample campaign promises. */
class SampleCampaignCheckTest {
    private static CheckResult result;

    /** A line of {@code expected.csv}: what must be found, and where. */
    record Expected(String rule, String subject, String asset, String quote) {

        boolean metBy(Finding finding) {
            return finding.rule().equals(rule)
                    && finding.deviating().stream()
                            .anyMatch(e -> e.place().asset().equals(asset) && isQuoted(e));
        }

        /** The evidence may quote more or less around the words that matter. */
        private boolean isQuoted(Evidence evidence) {
            String quoted = evidence.place().quote();
            return quoted.contains(quote) || quote.contains(quoted);
        }
    }

    @BeforeAll
    static void check() {
        result = Runs.sample();
    }

    static List<Expected> expected() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("assets/sample/expected.csv"))) {
            return lines.skip(1)
                    .map(line -> line.split(";", -1))
                    .map(cells -> new Expected(cells[0], cells[1], cells[2], cells[3]))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("expected")
    void findsEveryContradictionOnce(Expected line) {
        assertThat(result.findings()).filteredOn(line::metBy).hasSize(1);
    }

    @Test
    void reportsNothingElse() throws IOException {
        List<Expected> lines = expected();
        assertThat(lines).hasSize(8);
        assertThat(result.findings())
                .filteredOn(finding -> finding.severity() != Severity.INFO)
                .allSatisfy(finding ->
                        assertThat(lines).filteredOn(line -> line.metBy(finding)).hasSize(1));
    }

    @Test
    void blamesNoOtherPiece() throws IOException {
        List<String> blamed = expected().stream().map(Expected::asset).toList();
        assertThat(result.findings())
                .filteredOn(finding -> finding.severity() != Severity.INFO)
                .flatExtracting(Finding::deviating)
                .extracting(evidence -> evidence.place().asset())
                .isSubsetOf(blamed);
    }

    @Test
    void callsEveryContradictionAnError() {
        assertThat(result.findings())
                .filteredOn(finding -> finding.severity() != Severity.INFO)
                .allSatisfy(f -> assertThat(f.severity()).isEqualTo(Severity.ERROR));
    }

    @Test
    void readsEveryPiece() {
        assertThat(result.complete()).isTrue();
        assertThat(result.campaign().assets()).hasSize(20);
        assertThat(result.campaign().brief()).isNotNull();
    }

    /** Words of the sample's page of traps that no finding may hold against their piece. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | £45",
                "1 | £32",
                "3 | 40%",
                "4 | £50",
                "5 | £60",
                "5 | £180",
                "6 | £1.50",
                "6 | £18",
                "7 | £30",
                "7 | 0%",
                "8 | £15",
                "8 | £23",
                "10 | 49",
                "11 | £22.50",
                "11 | £12.75",
                "11 | £38",
                "13 | £85",
                "14 | £64",
                "14 | £54",
                "15 | £3.50",
                "16 | £40.00",
                "16 | £0.00",
                "17 | 54,00 €",
                "17 | 82,50 €",
                "17 | 210,00 €",
                "17 | LICHT20",
                "18 | 19 %",
                "19 | 100%",
                "20 | this Friday",
                "20 | today",
                "20 | this Sunday",
                "20 | tomorrow",
                "21 | midnight",
                "22 | 29/11/2026",
                "22 | 29.11.2026",
                "22 | 29 Nov",
                "23 | 16/11/2026",
                "23 | 16 December",
                "24 | QM-204815",
                "24 | 0808 157 0142",
                "24 | 00314159",
                "24 | Form 49",
                "25 | £4.95",
                "25 | £40",
                "26 | £69",
                "26 | £92",
                "27 | £70",
                "29 | FNAME",
                "29 | first_name",
            })
    void fallsForNoTrap(int trap, String words) {
        assertThat(result.findings())
                .filteredOn(finding -> finding.severity() != Severity.INFO)
                .as("trap %d", trap)
                .flatExtracting(Finding::deviating)
                .extracting(evidence -> evidence.place().quote())
                .noneMatch(Pattern.compile("(?<![\\d.])" + Pattern.quote(words)).asPredicate());
    }
}
