package app.concord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.report.Specimens;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

class ConcordCommandTest {
    private final FixedChecks checks = new FixedChecks(Specimens.clean());
    private final Console console = new Console(checks);

    @Test
    void helpNamesEveryCommand() {
        assertThat(console.run("--help")).isZero();
        assertThat(console.out())
                .contains("check", "facts", "extract", "rules", "sample", "--version")
                .doesNotContain("bundle:");
        assertThat(console.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "facts", "extract", "rules", "sample"})
    void everyCommandHasHelp(String command) {
        assertThat(console.run(command, "--help")).isZero();
        assertThat(console.out()).startsWith("Usage: concord " + command).doesNotContain("bundle:");
    }

    @Test
    void helpOfCheckTellsTheExitStatuses() {
        console.run("check", "--help");
        assertThat(console.out())
                .contains("Exit status:", "findings at or above --fail-on", "--threads");
    }

    @Test
    void tellsItsVersion() {
        assertThat(console.run("--version")).isZero();
        assertThat(console.out()).startsWith("Concord ").endsWith(System.lineSeparator());
    }

    @Test
    void unknownOptionIsWrongUsage() {
        assertThat(console.run("--no-such-option")).isEqualTo(2);
        assertThat(console.err()).contains("--no-such-option", "See: concord --help");
        assertThat(console.out()).isEmpty();
    }

    @Test
    void noCommandIsWrongUsage() {
        assertThat(console.run()).isEqualTo(2);
        assertThat(console.err()).startsWith("Say what to do");
    }

    @Test
    void aFaultHasANumberAndNoDetails() {
        assertThat(console.input("fault\n").run("extract")).isEqualTo(4);
        assertThat(console.err())
                .containsPattern("Concord failed \\(fault [0-9A-F]{8}\\)\\.")
                .doesNotContain("made to fail");
    }

    @Test
    void aFaultTellsItsDetailsWhereAsked() {
        assertThat(console.input("fault\n").run("extract", "--stacktrace")).isEqualTo(4);
        assertThat(console.err()).contains("made to fail", "at app.concord.cli.");
    }

    @Test
    void aReaderThatGoesAwayIsNoFault() {
        OutputStream closed =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("Broken pipe");
                    }
                };
        PrintStream err = new PrintStream(OutputStream.nullOutputStream());
        ByteArrayInputStream in =
                new ByteArrayInputStream("GLOW20\n".getBytes(StandardCharsets.UTF_8));
        assertThat(ConcordCommand.run(new String[] {"rules"}, checks, in, closed, err)).isZero();
        assertThat(ConcordCommand.run(new String[] {"extract"}, checks, in, closed, err)).isZero();
        assertThat(ConcordCommand.run(new String[] {"check", "src"}, checks, in, closed, err))
                .isZero();
    }

    @Test
    void checksTheSampleOnItsDay() {
        FixedChecks finding = new FixedChecks(Specimens.full());
        Console sample = new Console(finding);
        sample.run("sample", "--check");
        assertThat(finding.requests)
                .singleElement()
                .satisfies(request -> {
                    assertThat(request.today()).hasToString("2026-11-24");
                    assertThat(request.settings().markets()).containsExactly("GB");
                    assertThat(request.paths()).allMatch(Files::isDirectory);
                });
        assertThat(sample.out()).startsWith("Fresh Air Days: not ready");
    }

    @Test
    void findingTheSamplesContradictionsIsASuccess() {
        assertThat(new Console(new FixedChecks(Specimens.with(Specimens.price()))).run("sample"))
                .isZero();
    }
}
