package app.concord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.check.CheckRequest;
import app.concord.model.Addresses;
import app.concord.report.Specimens;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Live addresses on the command line: never without consent. */
class NetworkOptionsTest {
    private static final String LAMP = "https://www.nordlicht.example/lamp";
    private static final Terminal SOMEONE = new Terminal(false, false, true);

    @TempDir private Path folder;
    private final FixedChecks checks = new FixedChecks(Specimens.clean());

    @Test
    void addressAloneIsRefusedInOneLineThatSaysWhatToDo() {
        Console console = new Console(checks);
        assertThat(console.run("check", LAMP)).isEqualTo(ExitStatus.USAGE);
        assertThat(console.err().lines().findFirst().orElseThrow())
                .contains("Nothing was requested", LAMP, "--allow-network");
        assertThat(checks.requests).isEmpty();
    }

    @Test
    void optionsReachTheRequest() {
        int status =
                new Console(checks)
                        .run(
                                "check",
                                LAMP,
                                folder.toString(),
                                "HTTP://nordlicht.example",
                                "--allow-network",
                                "--depth=2",
                                "--pages",
                                "50",
                                "--allow-private");
        assertThat(status).isZero();
        assertThat(checks.requests).hasSize(1);
        CheckRequest request = checks.requests.getFirst();
        assertThat(request.paths()).containsExactly(folder);
        assertThat(request.addresses())
                .isEqualTo(
                        new Addresses(
                                List.of(URI.create(LAMP), URI.create("http://nordlicht.example/")),
                                2,
                                50,
                                true));
    }

    @Test
    void factsTakeAddressesToo() {
        assertThat(new Console(checks).run("facts", LAMP, "--allow-network")).isZero();
        assertThat(checks.requests.getFirst().addresses())
                .isEqualTo(Addresses.of(List.of(URI.create(LAMP))));
        assertThat(checks.requests.getFirst().paths()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"y\n", "Y\r\n", " yes \n", "YES"})
    void someoneAtATerminalIsAsked(String answer) {
        Console console = new Console(checks, SOMEONE).input(answer);
        assertThat(console.run("check", LAMP)).isZero();
        assertThat(console.err()).contains("Fetch " + LAMP, "[y/N]", "Nothing of the campaign");
        assertThat(checks.requests).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "n\n", "no\n", "yesterday\n", "\ny\n"})
    void everyOtherAnswerIsNo(String answer) {
        Console console = new Console(checks, SOMEONE).input(answer);
        assertThat(console.run("check", LAMP)).isEqualTo(ExitStatus.USAGE);
        assertThat(checks.requests).isEmpty();
    }

    @Test
    void withoutAddressNobodyIsAsked() {
        Console console = new Console(checks, SOMEONE);
        assertThat(console.run("check", folder.toString(), "--allow-network")).isZero();
        assertThat(console.err()).doesNotContain("[y/N]");
        assertThat(checks.requests.getFirst().addresses()).isEqualTo(Addresses.NONE);
    }

    @Property(tries = 150)
    void noCommandLineWithoutConsentEverAsksTheNet(@ForAll("lines") List<String> line) {
        FixedChecks engine = new FixedChecks(Specimens.clean());
        new Console(engine).run(line.toArray(String[]::new));
        assertThat(engine.requests).allMatch(request -> request.addresses().none());
    }

    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> word =
                Arbitraries.of(
                        LAMP,
                        "http://127.0.0.1/",
                        "HTTPS://NORDLICHT.EXAMPLE",
                        " https://nordlicht.example/ ",
                        "https:nordlicht.example",
                        ".",
                        "--depth=1",
                        "--pages=2",
                        "--allow-private",
                        "--threads=1",
                        "--market=GB",
                        "--no-allow-network",
                        "--allow");
        return Arbitraries.of("check", "facts", "rules", "extract")
                .flatMap(command -> word.list().ofMaxSize(5).map(words -> with(command, words)));
    }

    private static List<String> with(String command, List<String> words) {
        List<String> line = new ArrayList<>(List.of(command));
        line.addAll(words);
        return line;
    }
}
