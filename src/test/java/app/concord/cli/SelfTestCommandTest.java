package app.concord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.check.SelfTestOptions;
import app.concord.report.Specimens;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class SelfTestCommandTest {
    @TempDir private Path folder;
    private final FixedChecks checks = new FixedChecks(Specimens.clean());
    private final Console console = new Console(checks);
    private String path = "";

    @BeforeEach
    void name() {
        path = folder.toString();
    }

    @Test
    void tellsWhatWasFoundAndMissed() {
        assertThat(console.run("selftest", path)).isEqualTo(ExitStatus.FINDINGS);
        assertThat(console.out())
                .contains(
                        "Found 4 of 5 planted contradictions (80 %)",
                        "✖ another price",
                        "1 of 2 found (50 %), 7 places for it, 4 set aside",
                        "missed email/launch.eml: “£49” → “£54”",
                        "✓ another digit in a phone number",
                        "3 of 3 found (100 %), 3 places for it\n",
                        "– another rating",
                        "none planted, 5 set aside",
                        "9 changes were set aside: neither the brief nor two other pieces");
        assertThat(console.err()).isEmpty();
    }

    @Test
    void tellsItAsJson() {
        console.run("selftest", path, "--format", "json", "--seed", "5");
        assertThat(console.out())
                .contains(
                        "\"seed\": 5",
                        "\"planted\": 5",
                        "\"aside\": 9",
                        "\"kind\": \"amount\"",
                        "\"share\": 50",
                        "\"before\": \"£49\"",
                        "\"after\": \"£54\"")
                .endsWith("}\n");
    }

    @ParameterizedTest
    @CsvSource({"50,0", "50.1,1", "0,0", "100,1"})
    void exitStatusIsThatOfTheWorstKind(String atLeast, int status) {
        assertThat(console.run("selftest", path, "--at-least", atLeast)).isEqualTo(status);
    }

    @Test
    void incompleteInputWins() {
        Console incomplete = new Console(new FixedChecks(Specimens.incomplete()));
        assertThat(incomplete.run("selftest", path, "--at-least", "0"))
                .isEqualTo(ExitStatus.INCOMPLETE);
        assertThat(incomplete.err()).startsWith("Incomplete: ");
    }

    @Test
    void optionsReachTheRequest() {
        console.run(
                "selftest",
                path,
                "--seed",
                "9",
                "--most",
                "4",
                "--today",
                "2026-05-01",
                "--market",
                "de,at");
        assertThat(checks.tests).containsExactly(new SelfTestOptions(9, 4));
        assertThat(checks.requests.getFirst().today()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(checks.requests.getFirst().settings().markets()).isEqualTo(List.of("DE", "AT"));
    }

    @ParameterizedTest
    @CsvSource({"--most,0", "--at-least,101", "--at-least,-1", "--format,pdf", "--seed,x"})
    void wrongUsage(String option, String value) {
        assertThat(console.run("selftest", path, option, value)).isEqualTo(ExitStatus.USAGE);
        assertThat(console.out()).isEmpty();
    }

    @Test
    void helpSaysWhatTheStatusesMean() {
        assertThat(console.run("selftest", "--help")).isEqualTo(ExitStatus.FINE);
        assertThat(console.out())
                .contains("Usage: concord selftest", "--at-least", "fewer of a kind");
    }
}
