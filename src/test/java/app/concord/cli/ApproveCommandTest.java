package app.concord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.campaign.CampaignStore;
import app.concord.check.Checker;
import app.concord.model.Approval;
import app.concord.model.Checklist;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Signs a small campaign that is really read, so that the hashes are those of its files. */
class ApproveCommandTest {
    private static final String TODAY = "--today=2026-11-20";

    @TempDir private Path folder;
    private Path pieces = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void save() throws IOException {
        pieces = Files.createDirectory(folder.resolve("spring"));
        page("The Glow Lamp now costs £49.");
        mail("£49");
        file = folder.resolve("spring.concord");
        assertThat(run("check", pieces.toString(), "--save", file.toString(), TODAY).status)
                .isZero();
    }

    private void piece(String path, String text) throws IOException {
        Path to = pieces.resolve(path);
        Files.createDirectories(to.getParent());
        Files.writeString(to, text);
    }

    private void page(String text) throws IOException {
        piece(
                "web/offer.html",
                "<title>Glow Lamp</title><body><h1>Glow Lamp</h1><p>" + text + "</p></body>");
    }

    private void mail(String price) throws IOException {
        piece(
                "email/launch.eml",
                "From: a@glow.example\nTo: b@client.example\nSubject: Glow Lamp for "
                        + price
                        + "\nContent-Type: text/plain; charset=utf-8\n\nThe Glow Lamp now costs "
                        + price
                        + ".\n");
    }

    /** What a command came to. */
    private record Ran(int status, String out, String err) {}

    private static Ran run(String... args) {
        Console console = new Console(new Checker());
        int status = console.run(args);
        return new Ran(status, console.out(), console.err());
    }

    private Ran approve(String... more) {
        List<String> args = new ArrayList<>(List.of("approve", file.toString(), TODAY));
        args.addAll(List.of(more));
        return run(args.toArray(String[]::new));
    }

    private Ran check() {
        return run("check", file.toString(), TODAY);
    }

    private List<Approval> approvals() throws IOException {
        return CampaignStore.of(file).open().campaign().approvals().all();
    }

    @Test
    void anApprovalIsBoundToWhatWasRead() throws IOException {
        assertThat(check().out).contains("\nNot approved.\n");
        Ran approved = approve("--name=Kim Example", "--role=brand manager", "--comment=go");
        assertThat(approved.err).isEmpty();
        assertThat(approved.status).isZero();
        assertThat(approved.out)
                .contains("✓ Everything could be read", "✓ No error is open")
                .contains("Approved by Kim Example (brand manager) on ");
        Approval kept = approvals().getFirst();
        assertThat(kept.state().files()).containsOnlyKeys("email/launch.eml", "web/offer.html");
        assertThat(kept.state().rules()).containsEntry("price-mismatch", "ERROR");
        assertThat(approved.out).contains("SHA-256 " + kept.sha256());
        assertThat(check().out)
                .contains("Approved by Kim Example (brand manager) on ", "“go”")
                .doesNotContain("then changed");

        page("The Glow Lamp now costs £49!");
        piece("web/terms.html", "<p>While stocks last.</p>");
        Files.delete(pieces.resolve("email/launch.eml"));
        Ran changed =
                run("check", file.toString(), TODAY, "--market=GB", "--rule=tone-mismatch=off");
        assertThat(changed.out.replace("1 rule\nand", "1 rule and"))
                .contains(", then changed: 3 files, 1 rule and 1 setting.")
                .contains("  email/launch.eml is not there any more\n")
                .contains("  web/offer.html was changed\n")
                .contains("  web/terms.html was added\n")
                .contains("  rule tone-mismatch: was warning, now off\n")
                .contains("  markets: not there before, now GB\n");

        assertThat(approve("--name=kim example", "--role=brand manager").status).isZero();
        assertThat(check().out).contains("Approved by kim example").doesNotContain("then changed");
        assertThat(approvals()).hasSize(2);
    }

    @Test
    void aDecisionTakenLaterIsTold() throws IOException {
        mail("£59");
        assertThat(check().status).isEqualTo(1);
        Ran baseline =
                run("decide", file.toString(), TODAY, "--baseline", "--accept", "--reason=agreed");
        assertThat(baseline.status).isZero();
        Ran approved = approve("--name=Kim", "--role=lead");
        assertThat(approved.status).isZero();
        assertThat(approved.out)
                .contains("✓ 1 finding was settled as it is, with its reason", "“agreed”");
        run("decide", file.toString(), TODAY, "--baseline", "--accept", "--reason=agreed");
        assertThat(check().out).doesNotContain("then changed");
        String fingerprint = approvals().getFirst().state().decisions().firstKey().split("\\|")[2];
        run(
                "decide",
                file.toString(),
                TODAY,
                "--finding=" + fingerprint,
                "--accept",
                "--reason=another reason");
        assertThat(check().out).contains("then changed: 1 decision.", "  decided otherwise: ");
    }

    @Test
    void openErrorsAreRefusedUnlessSomebodySaysWhy() throws IOException {
        mail("£59");
        Ran refused = approve("--name=Kim", "--role=lead");
        assertThat(refused.status).isEqualTo(1);
        assertThat(refused.out).contains("✖ 1 error is open");
        assertThat(refused.err).contains("Not approved.");
        assertThat(approvals()).isEmpty();
        assertThat(approve("--name=Kim", "--role=lead", "--anyway").status).isEqualTo(2);
        Ran anyway = approve("--name=Kim", "--role=lead", "--anyway", "--comment=recall later");
        assertThat(anyway.status).isZero();
        assertThat(anyway.err).contains("though not every point");
        assertThat(approvals().getFirst().checklist().state()).isEqualTo(Checklist.State.FAILED);
    }

    @Test
    void whatCouldNotBeReadIsRefused() throws IOException {
        piece("print/flyer.pdf", "%PDF-1.7 cut off");
        assertThat(approve("--name=Kim", "--role=lead").status).isEqualTo(3);
    }

    @Test
    void anApprovalIsTakenBackAndStaysInTheHistory() throws IOException {
        assertThat(approve("--name=Kim", "--role=lead").status).isZero();
        Ran taken = approve("--name=Kim", "--withdraw", "--comment=too early");
        assertThat(taken.status).isZero();
        assertThat(taken.out).contains("Taken back by Kim on ", "“too early”");
        assertThat(check().out).contains("\nNot approved.\n");
        assertThat(approvals()).hasSize(1);
        assertThat(approve("--name=Kim", "--withdraw").status).isEqualTo(2);
    }

    @Test
    void anApprovalThatWasChangedByHandDoesNotCountAndIsKept() throws IOException {
        assertThat(approve("--name=Kim", "--role=lead").status).isZero();
        Files.writeString(file, Files.readString(file).replace("\"Kim\"", "\"Lou\""));
        assertThat(check().out).contains("\nNot approved.\n");
        assertThat(approve("--name=Kim", "--role=lead").status).isZero();
        assertThat(Files.readString(file)).contains("\"Lou\"", "\"Kim\"");
        assertThat(approvals()).hasSize(1);
    }

    @Test
    void wrongUsageSaysWhatIsMissing() {
        assertThat(run("approve", pieces.toString(), "--name=Kim", "--role=x").err)
                .contains("concord check FOLDER --save FILE.concord");
        assertThat(approve("--name=Kim").err).contains("Give --name and --role");
    }
}
