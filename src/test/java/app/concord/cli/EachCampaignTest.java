package app.concord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.campaign.CampaignStore;
import app.concord.check.Checker;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Many campaigns at once, and many saved ones as they were left. */
class EachCampaignTest {
    private static final String TODAY = "--today=2026-11-20";

    @TempDir private Path folder;

    @BeforeEach
    void lay() throws IOException {
        campaign("north/spring", "£49", "£49");
        campaign("south/spring", "£49", "£59");
    }

    private void campaign(String path, String page, String mail) throws IOException {
        Path pieces = Files.createDirectories(folder.resolve(path));
        Files.writeString(
                pieces.resolve("offer.html"),
                "<title>Glow Lamp</title><h1>Glow Lamp</h1><p>The Glow Lamp now costs "
                        + page
                        + ".</p>");
        Files.writeString(
                pieces.resolve("launch.eml"),
                "From: a@glow.example\nTo: b@client.example\nSubject: Glow Lamp for "
                        + mail
                        + "\nContent-Type: text/plain; charset=utf-8\n\nThe Glow Lamp now costs "
                        + mail
                        + ".\n");
    }

    private String at(String path) {
        return folder.resolve(path).toString();
    }

    /** What a command came to. */
    private record Ran(int status, String out, String err) {}

    private static Ran run(String... args) {
        Console console = new Console(new Checker());
        int status = console.run(args);
        return new Ran(status, console.out(), console.err());
    }

    @Test
    void eachIsACampaignOfItsOwnAndTheWorstCounts() {
        Ran ran = run("check", at("north/spring"), at("south/spring"), "--each", TODAY);
        assertThat(ran.status).isEqualTo(1);
        assertThat(ran.out)
                .startsWith("2 campaigns, 1 ready\n\nCampaign")
                .containsPattern("north/spring +ready +0 +0 +– +0 +–\n")
                .containsPattern("south/spring +not ready +1 +0 +– +0 +–\n");
        assertThat(run("check", at("north/spring"), "--each", TODAY).status).isZero();
        assertThat(ran.out).doesNotContain("\u001b");
    }

    @Test
    void programsGetTheSummaryOfEach() {
        Ran ran =
                run(
                        "check",
                        at("north/spring"),
                        at("south/spring"),
                        "--each",
                        "--format=json",
                        TODAY);
        JsonNode report = new ObjectMapper().readTree(ran.out);
        assertThat(report.path("status").asInt()).isEqualTo(1);
        assertThat(report.path("campaigns")).hasSize(2);
        JsonNode south = report.path("campaigns").get(1);
        assertThat(south.path("state").asString()).isEqualTo("not-ready");
        assertThat(south.path("summary").path("errors").asInt()).isEqualTo(1);
        assertThat(south.path("summary").path("complete").asBoolean()).isTrue();
    }

    @Test
    void theReportsOfEachGoToAFolder() throws IOException {
        Path out = folder.resolve("reports");
        Ran ran =
                run(
                        "check",
                        at("north/spring"),
                        at("south/spring"),
                        "--each",
                        "--format=html",
                        "--out=" + out,
                        "--format=json",
                        "--out=" + out,
                        TODAY);
        assertThat(ran.status).isEqualTo(1);
        assertThat(ran.out).startsWith("2 campaigns");
        try (var files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "north-spring.html",
                            "north-spring.json",
                            "south-spring.html",
                            "south-spring.json");
        }
    }

    @Test
    void oneThatCannotBeCheckedCostsNoOther() throws IOException {
        Files.writeString(folder.resolve("broken.concord"), "no campaign");
        Ran ran =
                run("check", at("broken.concord"), at("gone"), at("north/spring"), "--each", TODAY);
        assertThat(ran.status).isEqualTo(2);
        assertThat(ran.out)
                .contains("3 campaigns, 1 ready", "not checked", "There is no file or folder")
                .containsPattern("north/spring +ready");
    }

    @Test
    void savedOnesKeepWhatWasFoundAndTheWorkspaceListsIt() throws IOException {
        String north = at("north/spring.concord");
        String south = at("south/spring.concord");
        run("check", at("north/spring"), "--save", north, TODAY);
        run("check", at("south/spring"), "--save", south, TODAY);
        campaign("north/spring", "£49", "£39");
        run("approve", south, "--name=Kim", "--role=lead", "--anyway", "--comment=x", TODAY);
        Ran ran = run("check", north, south, "--each", "--remember", TODAY);
        assertThat(ran.out)
                .containsPattern("north/spring.concord +not ready +1 +0 +1 +0 +not approved\n")
                .containsPattern("south/spring.concord +not ready +1 +0 +0 +0 +approved\n");
        assertThat(CampaignStore.of(Path.of(north)).open().campaign().last()).isNotNull();
        Files.writeString(folder.resolve("late.concord"), "{}");
        Ran workspace = run("workspace", folder.toString());
        assertThat(workspace.status).isEqualTo(3);
        assertThat(workspace.out)
                .startsWith("3 saved campaigns, as they were left\n")
                .contains("late.concord", "was damaged", "\nnorth\n", "\nsouth\n")
                .containsPattern(
                        "  spring.concord +not ready +1 +0 +1 +0 +\\d{4}-\\d\\d-\\d\\d +–\n");
        JsonNode json =
                new ObjectMapper()
                        .readTree(run("workspace", folder.toString(), "--format=json").out);
        assertThat(json.path("campaigns")).hasSize(3);
        assertThat(json.path("campaigns").get(2).path("client").asString()).isEqualTo("south");
        assertThat(json.path("campaigns").get(2).path("approved").isString()).isTrue();
    }

    @Test
    void wrongUsage() {
        assertThat(run("check", at("north/spring"), "--each", "--save=x.concord").status)
                .isEqualTo(2);
        assertThat(run("check", at("north/spring"), "--remember").status).isEqualTo(2);
        assertThat(run("check", at("north/spring"), "--each", "--format=html").err)
                .contains("--out names a folder");
        assertThat(run("workspace", at("gone")).status).isEqualTo(2);
    }
}
