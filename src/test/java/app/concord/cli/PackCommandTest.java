package app.concord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.check.Checker;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code pack} and {@code verify} on the command line. */
class PackCommandTest {
    private static final String TODAY = "--today=2026-11-20";

    @TempDir private Path folder;
    private String file = "";
    private String pack = "";

    @BeforeEach
    void save() throws IOException {
        Path pieces = Files.createDirectories(folder.resolve("spring/web"));
        Files.writeString(pieces.resolve("offer.html"), "<p>The Glow Lamp now costs £49.</p>");
        file = folder.resolve("spring.concord").toString();
        pack = folder.resolve("spring.zip").toString();
        run("check", folder.resolve("spring").toString(), "--save", file, TODAY);
    }

    /** What a command came to. */
    private record Ran(int status, String out, String err) {}

    private static Ran run(String... args) {
        Console console = new Console(new Checker());
        int status = console.run(args);
        return new Ran(status, console.out(), console.err());
    }

    @Test
    void anApprovedPackIsVerified() {
        assertThat(run("approve", file, "--name=Kim", "--role=lead", TODAY).status).isZero();
        Ran packed = run("pack", file, "--out", pack, TODAY);
        assertThat(packed.err).isEmpty();
        assertThat(packed.status).isZero();
        assertThat(packed.out).contains("SHA-256 of its manifest: ", "Approved by Kim (lead)");
        Ran verified = run("verify", pack, "--approved");
        assertThat(verified.status).isZero();
        assertThat(verified.out)
                .startsWith(pack + " is whole")
                .contains("Campaign spring: 1 file, as a copy.", "Approved by Kim (lead)");
        String hash = packed.out.replaceAll("(?s).*manifest: (\\w{64}).*", "$1");
        assertThat(verified.out).contains("SHA-256 of the manifest: " + hash);
    }

    @Test
    void aPackThatNobodyApprovedIsWholeAllTheSame() {
        assertThat(run("pack", file, "--out", pack, "--assets=hash", TODAY).status).isZero();
        Ran verified = run("verify", pack);
        assertThat(verified.status).isZero();
        assertThat(verified.out).contains("by its hash alone", "Not approved.");
        assertThat(run("verify", pack, "--approved").status).isEqualTo(1);
    }

    @Test
    void aFolderThatIsAnotherIsTold() throws IOException {
        run("approve", file, "--name=Kim", "--role=lead", TODAY);
        run("pack", file, "--out", pack, "--assets=hash", TODAY);
        String pieces = folder.resolve("spring").toString();
        assertThat(run("verify", pack, "--against", pieces).status).isZero();
        Files.writeString(folder.resolve("spring/web/offer.html"), "another");
        Ran verified = run("verify", pack, "--against", pieces);
        assertThat(verified.status).isEqualTo(1);
        assertThat(verified.out)
                .contains("1 difference", "in the folder: web/offer.html is not the file");
    }

    @Test
    void aPackOfAStateThatWasNotApprovedSaysSo() throws IOException {
        run("approve", file, "--name=Kim", "--role=lead", TODAY);
        Files.writeString(folder.resolve("spring/web/offer.html"), "<p>Now £39.</p>");
        run("pack", file, "--out", pack, TODAY);
        Ran verified = run("verify", pack);
        assertThat(verified.status).isEqualTo(1);
        assertThat(verified.out)
                .contains("is whole", "then changed: 1 file.", "  web/offer.html was changed");
    }

    @Test
    void wrongUsageAndWhatIsNoPack() throws IOException {
        assertThat(run("pack", file, "--out", pack, "--assets=some").status).isEqualTo(2);
        assertThat(run("pack", file).status).isEqualTo(2);
        assertThat(run("pack", folder.toString(), "--out", pack).status).isEqualTo(2);
        assertThat(run("verify", pack).status).isEqualTo(2);
        Files.writeString(Path.of(pack), "no archive");
        Ran unread = run("verify", pack);
        assertThat(unread.status).isEqualTo(3);
        assertThat(unread.err).contains("it is no pack, or damaged");
    }

    @Test
    void programsReadTheVerdict() throws IOException {
        run("approve", file, "--name=Kim", "--role=lead", TODAY);
        run("pack", file, "--out", pack, "--assets=hash", TODAY);
        Ran whole = run("verify", pack, "--format=json");
        assertThat(whole.status).isZero();
        JsonNode verdict = JsonMapper.shared().readTree(whole.out);
        assertThat(verdict.path("whole").asBoolean()).isTrue();
        assertThat(verdict.path("status").asInt()).isZero();
        assertThat(verdict.path("manifest").asString()).hasSize(64);
        assertThat(verdict.path("differences")).isEmpty();
        assertThat(verdict.at("/approval/state").asString()).isEqualTo("approved");
        assertThat(verdict.at("/approval/approvals/0/name").asString()).isEqualTo("Kim");
        Files.writeString(folder.resolve("spring/web/offer.html"), "another");
        String pieces = folder.resolve("spring").toString();
        Ran other = run("verify", pack, "--against", pieces, "--format=JSON");
        assertThat(other.status).isEqualTo(1);
        JsonNode difference = JsonMapper.shared().readTree(other.out).at("/differences/0");
        assertThat(difference.path("kind").asString()).isEqualTo("folder-changed");
        assertThat(difference.path("name").asString()).isEqualTo("web/offer.html");
        assertThat(run("verify", pack, "--format=yaml").status).isEqualTo(2);
    }
}
