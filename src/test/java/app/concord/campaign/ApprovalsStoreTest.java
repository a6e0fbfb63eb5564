package app.concord.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Approval;
import app.concord.model.Approvals;
import app.concord.model.ApprovedState;
import app.concord.model.Checklist;
import app.concord.model.Outcome;
import app.concord.model.PastCheck;
import app.concord.model.Review;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Approvals in the file of their campaign. */
class ApprovalsStoreTest {
    private static final Instant AT = Instant.parse("2026-11-20T09:00:00Z");

    @TempDir private Path folder;

    private CampaignStore store() {
        return new CampaignStore(folder.resolve("a.concord"), folder.resolve("kept"));
    }

    private CampaignFile campaign() {
        return CampaignFile.of("Autumn", List.of(folder));
    }

    private static Approval approval(String name, int second) {
        return new Approval(
                name,
                "brand manager",
                "„so“ besprochen \u2028 – ok",
                AT.plusSeconds(second),
                new Checklist(
                        List.of(
                                new Checklist.Point(Checklist.Check.READ, 0),
                                new Checklist.Point(Checklist.Check.ERRORS, 2),
                                new Checklist.Point(Checklist.Check.WARNINGS, 1),
                                new Checklist.Point(Checklist.Check.WAIVERS, 3))),
                new ApprovedState(
                        new TreeMap<>(Map.of("web/a.html", "12", "more.zip/b.eml", "34")),
                        new TreeMap<>(Map.of("price-mismatch", "ERROR", "program", "")),
                        new TreeMap<>(Map.of("markets", "GB, IE")),
                        new TreeMap<>(
                                Map.of(
                                        "campaign|price-mismatch|f|null",
                                        new ApprovedState.Decided("56", "The price differs."),
                                        "rule|tone-mismatch|null|null",
                                        new ApprovedState.Decided("", "It expired.")))),
                null);
    }

    @Test
    void givesBackWhatWasSaved() throws IOException {
        Approval taken = approval("Lou", 1);
        Approvals approvals =
                Approvals.NONE
                        .with(approval("Kim", 0))
                        .with(taken)
                        .withdrawn(
                                taken,
                                new Approval.Withdrawal("Lou", AT.plusSeconds(9), "too early"));
        PastCheck last =
                new PastCheck(
                        AT,
                        List.of(),
                        Set.of(),
                        new Outcome(Review.Readiness.INCOMPLETE, 1, 2, 3, 4));
        CampaignStore store = store();
        store.save(campaign().withApprovals(approvals).withLast(last), store.openOr(campaign()));
        CampaignFile read = store().open().campaign();
        assertThat(read.approvals()).isEqualTo(approvals);
        assertThat(read.last()).isEqualTo(last);
    }

    @Test
    void whatANewerProgramWroteIsKept() throws IOException {
        CampaignStore store = store();
        store.save(
                campaign().withApprovals(Approvals.NONE.with(approval("Kim", 0))),
                store.openOr(campaign()));
        Path file = folder.resolve("a.concord");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("\"name\" : \"Kim\"", "\"seal\" : \"x\", \"name\" : \"Kim\"")
                        .replace("\"approvals\" : [ {", "\"approvals\" : [ { \"quorum\" : 2 }, {"));
        CampaignStore.Opened opened = store().open();
        assertThat(opened.campaign().approvals().all()).hasSize(1);
        store().save(
                        opened.campaign()
                                .withApprovals(
                                        opened.campaign().approvals().with(approval("Lou", 5))),
                        opened);
        assertThat(Files.readString(file)).contains("\"seal\" : \"x\"", "\"quorum\" : 2");
        assertThat(store().open().campaign().approvals().all())
                .extracting(Approval::name)
                .containsExactly("Kim", "Lou");
    }

    @Test
    void twoWhoApproveAtTheSameTimeBothCount() throws IOException {
        CampaignStore store = store();
        CampaignStore.Opened base =
                store.save(
                                campaign().withApprovals(Approvals.NONE.with(approval("Ira", 0))),
                                store.openOr(campaign()))
                        .now();
        Approvals before = base.campaign().approvals();
        store().save(base.campaign().withApprovals(before.with(approval("Kim", 5))), base);
        CampaignStore.Saved saved =
                store().save(
                                base.campaign()
                                        .withApprovals(
                                                before.withdrawn(
                                                        before.all().getFirst(),
                                                        new Approval.Withdrawal("Ira", AT, ""))),
                                base);
        assertThat(saved.elsewhere()).isTrue();
        assertThat(saved.now().campaign().approvals().all()).hasSize(2);
        assertThat(saved.now().campaign().approvals().current())
                .extracting(Approval::name)
                .containsExactly("Kim");
    }
}
