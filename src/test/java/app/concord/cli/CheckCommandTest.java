package app.concord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.campaign.CampaignStore;
import app.concord.check.CheckRequest;
import app.concord.model.AddressForm;
import app.concord.model.CampaignSettings;
import app.concord.model.Channel;
import app.concord.model.ChannelRule;
import app.concord.model.CheckResult;
import app.concord.model.ChoiceRule;
import app.concord.model.FileChoices;
import app.concord.model.RuleSetting;
import app.concord.model.Severity;
import app.concord.report.Specimens;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class CheckCommandTest {
    /** The first bytes of every PNG file. */
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    @TempDir private Path folder;
    private String path = "";

    @BeforeEach
    void name() {
        path = folder.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "clean,      error,   0",
        "error,      error,   1",
        "error,      warning, 1",
        "error,      never,   0",
        "warning,    error,   0",
        "warning,    WARNING, 1",
        "incomplete, error,   3",
        "incomplete, never,   3",
        "full,       error,   3"
    })
    void exitStatus(String what, String failOn, int status) {
        CheckResult result =
                switch (what) {
                    case "clean" -> Specimens.clean();
                    case "error" -> Specimens.with(Specimens.price());
                    case "warning" -> Specimens.with(Specimens.weekday());
                    case "incomplete" -> Specimens.incomplete();
                    default -> Specimens.full();
                };
        Console console = new Console(new FixedChecks(result));
        assertThat(console.run("check", path, "--fail-on", failOn)).isEqualTo(status);
        assertThat(console.out()).startsWith("Fresh Air Days: ");
    }

    @Test
    void everyOptionReachesTheRequest() throws IOException {
        Path brief = Files.writeString(folder.resolve("facts.csv"), "offer");
        FixedChecks checks = new FixedChecks(Specimens.clean());
        int status =
                new Console(checks)
                        .run(
                                "check",
                                path,
                                brief.toString(),
                                "--brief=" + brief,
                                "--today",
                                "2026-11-24",
                                "--market",
                                "gb,IE",
                                "--channel",
                                "a=b/*.pdf=Print",
                                "--channel=x/**=web",
                                "--threads=3");
        assertThat(status).isZero();
        assertThat(checks.requests)
                .containsExactly(
                        CheckRequest.of(
                                        List.of(folder, brief),
                                        LocalDate.of(2026, 11, 24),
                                        CampaignSettings.NONE
                                                .withBrief(brief)
                                                .withMarkets(List.of("GB", "IE"))
                                                .withChannels(
                                                        List.of(
                                                                new ChannelRule(
                                                                        "a=b/*.pdf", Channel.PRINT),
                                                                new ChannelRule(
                                                                        "x/**", Channel.WEB))))
                                .withThreads(3));
    }

    @Test
    void nothingIsKeptWhereThatIsNotWanted() {
        FixedChecks checks = new FixedChecks(Specimens.clean());
        new Console(checks).run("check", path);
        new Console(checks).run("check", path, "--no-cache");
        assertThat(checks.requests).map(CheckRequest::kept).containsExactly(true, false);
    }

    @Test
    void whatAnOptionSettlesIsSavedWithTheCampaign() throws IOException {
        Path file = folder.resolve("kept.concord");
        FixedChecks checks = new FixedChecks(Specimens.clean());
        Console console = new Console(checks);
        int status =
                console.run(
                        "check",
                        folder.toString(),
                        "--language=web/**=de",
                        "--address=social=informal",
                        "--rule=weekday-mismatch=off",
                        "--rule=price-mismatch=info",
                        "--rule=price-mismatch=off",
                        "--save",
                        file.toString());
        assertThat(status).as(console.err()).isZero();
        CampaignSettings kept = CampaignStore.of(file).open().campaign().settings();
        assertThat(kept.choices())
                .containsExactly(new ChoiceRule("web/**", FileChoices.NONE.withLanguage("de")));
        assertThat(kept.addressForms()).isEqualTo(Map.of(Channel.SOCIAL, AddressForm.INFORMAL));
        assertThat(kept.rules().of("weekday-mismatch")).isEqualTo(RuleSetting.OFF);
        assertThat(kept.rules().of("price-mismatch"))
                .isEqualTo(RuleSetting.AS_IS.withSeverity(Severity.INFO));
        new Console(checks).run("check", file.toString(), "--rule=weekday-mismatch=error");
        assertThat(checks.requests.getLast().settings())
                .as("what is said now comes first, the rest is as it was saved")
                .isEqualTo(
                        kept.withRules(
                                kept.rules()
                                        .with(
                                                "weekday-mismatch",
                                                RuleSetting.AS_IS.withSeverity(Severity.ERROR))));
    }

    static Stream<List<String>> mistakes() {
        return Stream.of(
                List.of("check", "no/such/folder"),
                List.of("check", ".", "--brief", "no-such-brief.csv"),
                List.of("check", ".", "--market", "UK"),
                List.of("check", ".", "--market", "GB,"),
                List.of("check", ".", "--today", "24.11.2026"),
                List.of("check", ".", "--channel", "*.pdf=poster"),
                List.of("check", ".", "--channel", "[=print"),
                List.of("check", ".", "--channel", "print"),
                List.of("check", ".", "--threads", "0"),
                List.of("check", ".", "--depth", "1"),
                List.of("check", ".", "--pages", "3"),
                List.of("check", ".", "--allow-private"),
                List.of("check", "https://nordlicht.example/"),
                List.of("check", "https://", "--allow-network"),
                List.of("check", "https://a@nordlicht.example/", "--allow-network"),
                List.of("check", "https://nordlicht.example/", "--allow-network", "--depth=6"),
                List.of("check", "https://nordlicht.example/", "--allow-network", "--depth=-1"),
                List.of("check", "https://nordlicht.example/", "--allow-network", "--pages=0"),
                List.of("check", "https://nordlicht.example/", "--allow-network", "--pages=501"),
                List.of("check", ".", "--threads", "many"),
                List.of("check", ".", "--fail-on", "often"),
                List.of("check", ".", "--rule", "price-mismatch"),
                List.of("check", ".", "--rule", "price-mismatch=sometimes"),
                List.of("check", ".", "--rule", "no-such-rule=off"),
                List.of("check", ".", "--rule", "price-mismatch=-1%"),
                List.of("check", ".", "--rule", "price-mismatch=51%"),
                List.of("check", ".", "--rule", "price-mismatch=much%"),
                List.of("check", ".", "--format", "docx"),
                List.of("check", ".", "--format", "pdf"),
                List.of("check", ".", "--format", "xlsx"),
                List.of("check", ".", "--logo", "no-such-logo.png"),
                List.of("check", ".", "--logo", "pom.xml"),
                List.of("check", ".", "--format", "json", "--format", "text"),
                List.of("check", ".", "--out", "no/such/folder/report.txt"),
                List.of("check", ".", "--out", "."),
                List.of("check"),
                List.of("facts", "no/such/folder"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsToldInOneLine(List<String> args) {
        FixedChecks checks = new FixedChecks(Specimens.clean());
        Console console = new Console(checks);
        assertThat(console.run(args.toArray(String[]::new))).isEqualTo(2);
        assertThat(console.out()).isEmpty();
        assertThat(console.err().lines()).hasSize(2).element(1).asString().startsWith("See: ");
        assertThat(checks.requests).isEmpty();
    }

    @Test
    void aMissingPathIsNamed() {
        Console console = new Console(new FixedChecks(Specimens.clean()));
        console.run("check", "no/such/folder");
        assertThat(console.err()).startsWith("There is no file or folder ‘no/such/folder’.");
    }

    @Test
    void anUnknownFormatNamesTheOthers() {
        Console console = new Console(new FixedChecks(Specimens.clean()));
        console.run("check", path, "--format", "docx");
        assertThat(console.err())
                .startsWith(
                        "There is no format ‘docx’. There are: csv, html, json, junit, pdf, sarif,"
                                + " text, xlsx.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "html", "json", "junit", "pdf", "sarif", "text", "xlsx"})
    void everyFormatCanBeWrittenToAFile(String format) {
        Path file = folder.resolve("report");
        for (String command : List.of("check", "facts")) {
            Console console = new Console(new FixedChecks(Specimens.clean()));
            int status = console.run(command, path, "--format", format, "--out", file.toString());
            assertThat(status).isZero();
            assertThat(console.err()).isEmpty();
            assertThat(file).isNotEmptyFile();
        }
    }

    @Test
    void theAgencyStandsAtTheHead() throws IOException {
        Path logo = Files.write(folder.resolve("logo.png"), PNG);
        Console console = new Console(new FixedChecks(Specimens.clean()));
        console.run(
                "check",
                path,
                "--format=html",
                "--client",
                "--agency=Vela & Co",
                "--logo",
                logo.toString());
        assertThat(console.out())
                .contains("Vela &amp; Co", "src=\"data:image/png;base64,iVBORw0KGgo=");
    }

    @Test
    void buildServersFailWhereTheCheckFails() {
        for (String failOn : List.of("error", "warning")) {
            Console console = new Console(new FixedChecks(Specimens.with(Specimens.weekday())));
            int status = console.run("check", path, "--format=junit", "--fail-on", failOn);
            assertThat(console.out().contains("<failure")).isEqualTo(status == 1);
        }
    }

    @Test
    void eachFormatGoesToTheFileNextToIt() {
        Path json = folder.resolve("report.json");
        Path text = folder.resolve("report.txt");
        Console console = new Console(new FixedChecks(Specimens.clean()));
        int status =
                console.run(
                        "check",
                        path,
                        "--format",
                        "json",
                        "--out",
                        json.toString(),
                        "--out",
                        text.toString(),
                        "--format",
                        "text");
        assertThat(status).isZero();
        assertThat(console.out()).isEmpty();
        assertThat(json).content().startsWith("{\n  \"schemaVersion\": 1,");
        assertThat(text).content().startsWith("Fresh Air Days: ready");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void oneReportMayGoToStandardOutput() {
        Path json = folder.resolve("report.json");
        Console console = new Console(new FixedChecks(Specimens.clean()));
        console.run(
                "check", path, "--format", "json", "--out", json.toString(), "--format", "text");
        assertThat(json).exists();
        assertThat(console.out()).startsWith("Fresh Air Days: ready");
    }

    @Test
    void theReportStandsAloneOnStandardOutput() {
        Console console = new Console(new FixedChecks(Specimens.incomplete()));
        console.run("check", path, "--format", "json");
        assertThat(console.out()).startsWith("{\n").endsWith("}\n");
        assertThat(console.err())
                .isEqualTo(
                        "Incomplete: 1 file could not be read whole; the report lists it."
                                + System.lineSeparator());
    }

    @Test
    void factsAreToldWithoutJudging() {
        Console console = new Console(new FixedChecks(Specimens.with(Specimens.price())));
        assertThat(console.run("facts", path, "--format", "json")).isZero();
        assertThat(console.out()).contains("\"facts\": [", "\"findings\": []", "\"errors\": 0");
    }

    @Test
    void coloursAndProgressAreForTerminals() {
        Console console =
                new Console(
                        new FixedChecks(Specimens.full()),
                        Terminal.of(Map.of("TERM", "xterm"), true, true, true));
        console.run("check", path);
        assertThat(console.out()).contains("\u001b[");
        assertThat(console.err()).contains("Reading files 1/2 email/launch.eml", "\r\u001b[K");
    }

    @Test
    void noColorIsHonoured() {
        Terminal terminal = Terminal.of(Map.of("NO_COLOR", "1"), false, true, true);
        assertThat(terminal).isEqualTo(new Terminal(false, true, false));
        Console console = new Console(new FixedChecks(Specimens.full()), terminal);
        console.run("check", path);
        assertThat(console.out()).doesNotContain("\u001b");
        assertThat(Terminal.of(Map.of("NO_COLOR", ""), true, true, false))
                .isEqualTo(new Terminal(true, false, false));
        assertThat(Terminal.of(Map.of("TERM", "dumb"), false, true, true)).isEqualTo(Terminal.NONE);
    }
}
