package app.concord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.check.CheckRequest;
import app.concord.model.AddressForm;
import app.concord.model.Channel;
import app.concord.model.ChoiceRule;
import app.concord.model.DateOrder;
import app.concord.model.FileChoices;
import app.concord.report.Specimens;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is settled for files on the command line reaches the request. */
class FileOptionsTest {
    private static final FileChoices NONE = FileChoices.NONE;

    private static List<ChoiceRule> rules(String... options) {
        return request(options).settings().choices();
    }

    private static CheckRequest request(String... options) {
        FixedChecks checks = new FixedChecks(Specimens.clean());
        String[] args =
                Stream.concat(Stream.of("check", "."), Stream.of(options)).toArray(String[]::new);
        Console console = new Console(checks);
        assertThat(console.run(args)).as(console.err()).isZero();
        return checks.requests.getFirst();
    }

    @Test
    void everyOptionBecomesARule() {
        assertThat(
                        rules(
                                "--columns=plan.csv=Copy:text",
                                "--address=print/*.pdf=Formal",
                                "--address=Social=informal",
                                "--date-order=a=b/*.csv=Month-Day",
                                "--file-market",
                                "print/*-at.pdf=at",
                                "--language=**/nl/**=NL",
                                "--language",
                                "*.txt=de"))
                .containsExactly(
                        new ChoiceRule("**/nl/**", NONE.withLanguage("nl")),
                        new ChoiceRule("*.txt", NONE.withLanguage("de")),
                        new ChoiceRule("print/*-at.pdf", NONE.withMarket("AT")),
                        new ChoiceRule("a=b/*.csv", NONE.withDateOrder(DateOrder.MONTH_DAY)),
                        new ChoiceRule("print/*.pdf", NONE.withAddress(AddressForm.FORMAL)),
                        new ChoiceRule("plan.csv", NONE.withColumn("Copy", "text")));
    }

    @Test
    void aChannelStandsForAllOfItsPieces() {
        CheckRequest request =
                request(
                        "--address=social=informal",
                        "--address=*.pdf=formal",
                        "--address=email=formal",
                        "--address=social=formal");
        assertThat(request.settings().addressForms())
                .containsOnly(
                        Map.entry(Channel.SOCIAL, AddressForm.INFORMAL),
                        Map.entry(Channel.EMAIL, AddressForm.FORMAL));
        assertThat(request.settings().choices())
                .containsExactly(new ChoiceRule("*.pdf", NONE.withAddress(AddressForm.FORMAL)));
    }

    @Test
    void headersMayBeQuoted() {
        assertThat(
                        rules(
                                "--columns",
                                "x=y.csv=\"Text: \"\"neu\"\", = final\":TEXT, Notes :-,3:alt-text"))
                .containsExactly(
                        new ChoiceRule(
                                "x=y.csv",
                                NONE.withColumn("Text: \"neu\", = final", "text")
                                        .withColumn("Notes", "")
                                        .withColumn("3", "alt_text")));
    }

    @Test
    void theFactsCommandTakesThemToo() {
        FixedChecks checks = new FixedChecks(Specimens.clean());
        assertThat(new Console(checks).run("facts", ".", "--language=*.txt=de")).isZero();
        assertThat(checks.requests.getFirst().settings().choices()).hasSize(1);
    }

    static Stream<List<String>> mistakes() {
        return Stream.of(
                List.of("--language", "de"),
                List.of("--language", "*.txt=german"),
                List.of("--language", "[=de"),
                List.of("--file-market", "*.txt=UK"),
                List.of("--file-market", "*.txt=DE,AT"),
                List.of("--file-market", "=DE"),
                List.of("--date-order", "*.csv=dmy"),
                List.of("--date-order", "day-month"),
                List.of("--address", "social=du"),
                List.of("--address", "informal"),
                List.of("--address", "brief"),
                List.of("--columns", "plan.csv"),
                List.of("--columns", "plan.csv="),
                List.of("--columns", "plan.csv=Copy"),
                List.of("--columns", "plan.csv=Copy:text,"),
                List.of("--columns", "plan.csv=:text"),
                List.of("--columns", "plan.csv=\"Copy:text"),
                List.of("--columns", "plan.csv=\"Copy\"text"),
                List.of("--columns", "plan.csv=Copy:words"),
                List.of("--columns", "plan.csv=Copy:"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsToldInOneLine(List<String> options) {
        FixedChecks checks = new FixedChecks(Specimens.clean());
        Console console = new Console(checks);
        String[] args =
                Stream.concat(Stream.of("check", "."), options.stream()).toArray(String[]::new);
        assertThat(console.run(args)).isEqualTo(2);
        assertThat(console.err().strip().lines()).hasSize(2);
        assertThat(console.err()).contains("See: concord check --help");
        assertThat(checks.requests).isEmpty();
    }
}
