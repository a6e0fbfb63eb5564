package app.concord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.concord.report.Specimens;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class CompletionCommandTest {
    @TempDir private Path folder;

    private static Console console() {
        return new Console(new FixedChecks(Specimens.clean()));
    }

    private static String written(String what) {
        Console console = console();
        assertThat(console.run("completion", what)).isZero();
        assertThat(console.err()).isEmpty();
        return console.out();
    }

    private static boolean there(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    /** Runs a program on the script as a file and gives what it printed. */
    private String ran(String script, List<String> before, String... after)
            throws IOException, InterruptedException {
        Path file = folder.resolve("script");
        Files.writeString(file, script);
        List<String> line = new ArrayList<>(before);
        line.add(file.toString());
        line.addAll(List.of(after));
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void theScriptIsOneThatBashReads(String shell) throws IOException, InterruptedException {
        String script = written(shell);
        assertThat(script).contains("approve", "verify", "--fail-on", "sarif", "price-mismatch");
        assertThat(script).doesNotContain("\r");
        assumeTrue(there("bash"));
        assertThat(ran(script, List.of("bash", "-n"))).isEmpty();
    }

    @Test
    void bashCompletesCommandsAndTheirWords() throws IOException, InterruptedException {
        assumeTrue(there("bash"));
        String asks =
                written("bash")
                        + """

                        compopt() { :; }
                        COMP_WORDS=(concord ver); COMP_CWORD=1
                        _complete_concord; echo "${COMPREPLY[@]}"
                        COMP_WORDS=(concord check --format sa); COMP_CWORD=3
                        _complete_concord; echo "${COMPREPLY[@]}"
                        """;
        assertThat(ran(asks, List.of("bash")).lines().map(String::strip))
                .containsExactly("verify", "sarif");
    }

    @Test
    void theManualNamesEveryCommandAndOption() {
        String man = written("man");
        assertThat(man)
                .startsWith(".\\\" ")
                .contains(".TH CONCORD 1", "Concord 1.2.3", ".SH NAME", ".SH EXIT STATUS")
                .contains(".SS approve", ".SS verify", ".SS workspace", ".SS selftest")
                .contains("\\fB\\-\\-fail\\-on LEVEL\\fR", "\\fB\\-\\-against FOLDER\\fR")
                .contains("\\fBPATH\\fR", "NO_COLOR")
                .doesNotContain("${bundle", "null", "\u001b");
        assertThat(man.lines())
                .as("no line of words is taken for an instruction")
                .filteredOn(line -> line.startsWith(".") || line.startsWith("'"))
                .allMatch(line -> line.matches("\\.(TH|SH|SS|TP|PP|br|\\\\\").*"));
    }

    @Test
    void theManualIsSetWithoutComplaint() throws IOException, InterruptedException {
        assumeTrue(there("groff"));
        assertThat(ran(written("man"), List.of("groff", "-man", "-Kutf8", "-Tutf8", "-ww", "-z")))
                .isEmpty();
    }

    @Test
    void itIsWrittenToAFileWhoseFolderIsMade() throws IOException {
        Path file = folder.resolve("share/man/man1/concord.1");
        Console console = console();
        assertThat(console.run("completion", "man", "--out", file.toString())).isZero();
        assertThat(console.out()).isEmpty();
        assertThat(Files.readString(file)).contains(".TH CONCORD");
    }

    @Test
    void anotherShellIsAWrongUsage() {
        Console console = console();
        assertThat(console.run("completion", "tcsh")).isEqualTo(2);
        assertThat(console.err()).contains("bash, zsh, man");
    }
}
