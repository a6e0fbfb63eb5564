package app.concord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.campaign.CampaignStore;
import app.concord.model.CheckResult;
import app.concord.model.Decision;
import app.concord.model.Outcome;
import app.concord.model.PastCheck;
import app.concord.report.Specimens;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

class DecideCommandTest {
    private static final CheckResult RESULT =
            Specimens.with(Specimens.price(), Specimens.weekday());

    @TempDir private Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void save() throws IOException {
        Path pieces = Files.createDirectory(folder.resolve("spring"));
        file = folder.resolve("spring.concord");
        Console console = console();
        assertThat(console.run("check", pieces.toString(), "--save", file.toString())).isEqualTo(1);
        assertThat(console.out()).startsWith("Fresh Air Days: not ready\n");
    }

    private static Console console() {
        return new Console(new FixedChecks(RESULT));
    }

    private List<Decision> decisions() throws IOException {
        return CampaignStore.of(file).open().campaign().decisions().all();
    }

    @Test
    void aCampaignIsSavedWithItsFolderAndWhatWasFound() throws IOException {
        CampaignStore.Opened opened = CampaignStore.of(file).open();
        assertThat(opened.campaign().name()).isEqualTo("spring");
        assertThat(opened.campaign().sources()).containsExactly(folder.resolve("spring"));
        assertThat(opened.campaign().last()).isNotNull();
        assertThat(Files.readString(file)).contains("\"sources\" : [ \"spring\" ]");
    }

    @Test
    void whatIsAcceptedNoLongerFails() throws IOException {
        Console decide = console();
        int status =
                decide.run(
                        "decide",
                        file.toString(),
                        "--finding",
                        Specimens.price().fingerprint().substring(0, 6),
                        "--accept",
                        "--reason=the till knows",
                        "--by=Kim",
                        "--expires=2099-01-01");
        assertThat(decide.err()).isEmpty();
        assertThat(status).isZero();
        assertThat(decide.out()).contains("accepted, wherever it stands; “the till knows”; Kim");
        Console check = console();
        assertThat(check.run("check", file.toString())).isZero();
        assertThat(check.out())
                .startsWith("Fresh Air Days: ready, with points to look at\n")
                .contains("Settled as it is", "Since the last check: nothing new, none fixed.");
        assertThat(console().run("check", file.toString(), "--fail-on=warning")).isEqualTo(1);
        assertThat(console().run("check", folder.resolve("spring").toString()))
                .as("the folder alone knows of no decisions")
                .isEqualTo(1);
        assertThat(console().run("decide", file.toString(), "--baseline", "--undo")).isZero();
        assertThat(decisions()).as("open ones have none to take back").hasSize(1);
        console()
                .run(
                        "decide",
                        file.toString(),
                        "--finding",
                        Specimens.price().fingerprint(),
                        "--undo");
        assertThat(decisions()).isEmpty();
    }

    @Test
    void aBaselineTakesEverythingOpenOver() throws IOException {
        assertThat(
                        console()
                                .run(
                                        "decide",
                                        file.toString(),
                                        "--baseline",
                                        "--not-an-issue",
                                        "--scope=asset",
                                        "--reason=before we came"))
                .isZero();
        assertThat(decisions()).allMatch(one -> one.scope() == Decision.Scope.ASSET).isNotEmpty();
        assertThat(console().run("check", file.toString(), "--fail-on=warning")).isZero();
    }

    @Test
    void anotherReviewersDecisionsAreTakenOverAndConflictsTold() throws IOException {
        Path other = Files.copy(file, folder.resolve("other.concord"));
        String price = Specimens.price().fingerprint();
        console()
                .run(
                        "decide",
                        file.toString(),
                        "--finding=" + price,
                        "--accept",
                        "--reason=fine",
                        "--by=Kim");
        console()
                .run(
                        "decide",
                        other.toString(),
                        "--finding=" + price,
                        "--not-an-issue",
                        "--reason=two models",
                        "--by=Ira");
        console()
                .run(
                        "decide",
                        other.toString(),
                        "--finding=" + Specimens.weekday().fingerprint(),
                        "--to-fix");
        Console merge = console();
        assertThat(merge.run("decide", file.toString(), "--from", other.toString())).isZero();
        assertThat(merge.out())
                .startsWith("1 decision was taken over; 1 conflict.\n")
                .contains("“fine”; Kim", "“two models”; Ira", "Kept: ");
        assertThat(decisions()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--accept",
                "--baseline",
                "--baseline --accept",
                "--baseline --accept --not-an-issue --reason=x",
                "--baseline --accept --reason=x --scope=town",
                "--baseline --accept --reason=x --expires=tomorrow",
                "--finding=nothing --accept --reason=x",
                "--finding= --accept --reason=x",
                "--from=nowhere.concord",
            })
    void aMistakeChangesNothing(String options) throws IOException {
        String before = Files.readString(file);
        Console console = console();
        String[] args = ("decide " + file + " " + options).strip().split(" ");
        assertThat(console.run(args)).isEqualTo(2);
        assertThat(console.out()).isEmpty();
        assertThat(console.err()).contains("See: concord decide --help");
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void aFolderHasNoDecisions() {
        Console console = console();
        assertThat(console.run("decide", folder.toString(), "--baseline", "--to-fix")).isEqualTo(2);
        assertThat(console.err()).contains("concord check FOLDER --save FILE.concord");
    }

    @Test
    void changesSinceAnEarlierReport() throws IOException {
        Path report = folder.resolve("before.json");
        new Console(new FixedChecks(Specimens.with(Specimens.code(), Specimens.weekday())))
                .run(
                        "check",
                        folder.resolve("spring").toString(),
                        "--format=json",
                        "--out=" + report);
        Console console = console();
        console.run("check", folder.resolve("spring").toString(), "--since", report.toString());
        assertThat(console.out())
                .contains("Since the last check: 1 new, 1 fixed.", "fixed: Fresh Air Days, code");
        Console other = console();
        Path foreign = Files.writeString(folder.resolve("x.json"), "{\"a\": 1}");
        assertThat(other.run("check", folder.resolve("spring").toString(), "--since=" + foreign))
                .isEqualTo(2);
        assertThat(other.err()).contains("neither a saved campaign nor a report");
    }

    @Test
    void aSavedCampaignIsCheckedAlone() {
        assertThat(console().run("check", file.toString(), folder.toString())).isEqualTo(2);
        Console saved = console();
        assertThat(saved.run("check", folder.toString(), "--save=" + folder.resolve("x.json")))
                .isEqualTo(2);
        assertThat(saved.err()).contains(".concord");
    }

    @Test
    void aDamagedCampaignIsNamedWithItsEarlierVersion() throws IOException {
        console().run("decide", file.toString(), "--baseline", "--to-fix");
        Files.writeString(file, "{\n  \"concord\": 1,\n  \"name");
        Console console = console();
        assertThat(console.run("check", file.toString())).isEqualTo(2);
        assertThat(console.err())
                .contains("spring.concord", "(line 3)", "An earlier version of it is kept in");
    }

    @Test
    void aFolderThatIsGoneIsNamed() throws IOException {
        Files.delete(folder.resolve("spring"));
        Console console = console();
        assertThat(console.run("check", file.toString())).isEqualTo(2);
        assertThat(console.err()).contains("names ‘" + folder.resolve("spring"));
    }

    @Test
    void whatIsRememberedOfTheCampaignFollowsTheDecisions() throws IOException {
        Path other = Files.copy(file, folder.resolve("other.concord"));
        assertThat(outcome().errors()).isEqualTo(1);
        decide("--finding=" + Specimens.price().fingerprint(), "--accept", "--reason=the till");
        assertThat(outcome().errors()).isZero();
        Console workspace = console();
        workspace.run("workspace", folder.toString());
        assertThat(workspace.out()).containsPattern("spring\\.concord +to review +0 +1 ");
        console().run("decide", other.toString(), "--from", file.toString());
        file = other;
        assertThat(outcome().errors()).as("also where decisions are taken over").isZero();
    }

    private Outcome outcome() throws IOException {
        PastCheck last = CampaignStore.of(file).open().campaign().last();
        return Objects.requireNonNull(Objects.requireNonNull(last).outcome());
    }

    private int decide(String... what) {
        List<String> args = new ArrayList<>(List.of("decide", file.toString()));
        args.addAll(List.of(what));
        return console().run(args.toArray(new String[0]));
    }

    @Test
    void aDecisionIsGivenAnotherScopeOwnerAndEnd() throws IOException {
        String price = "--finding=" + Specimens.price().fingerprint();
        decide(price, "--accept", "--reason=the till", "--expires=2099-01-01", "--by=Kim");
        assertThat(decide(price, "--edit", "--owner=Ira", "--by=Lee")).isZero();
        assertThat(decisions())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.kind()).isEqualTo(Decision.Kind.ACCEPTED);
                    assertThat(one.scope()).isEqualTo(Decision.Scope.CAMPAIGN);
                    assertThat(one.reason()).isEqualTo("the till");
                    assertThat(one.owner()).isEqualTo("Ira");
                    assertThat(one.by()).isEqualTo("Lee");
                    assertThat(one.expires()).isEqualTo("2099-01-01");
                });
        assertThat(decide(price, "--edit", "--scope=asset", "--expires=never")).isZero();
        assertThat(decisions())
                .isNotEmpty()
                .allSatisfy(one -> {
                    assertThat(one.scope()).isEqualTo(Decision.Scope.ASSET);
                    assertThat(one.owner()).isEqualTo("Ira");
                    assertThat(one.expires()).isNull();
                });
        assertThat(decide(price, "--edit", "--scope=rule", "--reason=as agreed")).isZero();
        assertThat(decisions())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.scope()).isEqualTo(Decision.Scope.RULE);
                    assertThat(one.reason()).isEqualTo("as agreed");
                });
        assertThat(decide("--finding=" + Specimens.weekday().fingerprint(), "--edit", "--owner=X"))
                .as("nothing is decided about it")
                .isEqualTo(2);
    }
}
