package app.concord.ui.approval;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.campaign.CampaignFile;
import app.concord.campaign.CampaignStore;
import app.concord.campaign.Settings;
import app.concord.campaign.SettingsStore;
import app.concord.model.Approval;
import app.concord.model.ApprovalChange;
import app.concord.model.ApprovalStanding;
import app.concord.model.Basis;
import app.concord.model.CampaignSettings;
import app.concord.model.CheckResult;
import app.concord.model.Checklist;
import app.concord.model.Decision;
import app.concord.ui.DirectBackground;
import app.concord.ui.Preferences;
import app.concord.ui.SampleResults;
import app.concord.ui.findings.DecisionsViewModel;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

class ApprovalViewModelTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T12:04:00Z"), ZoneOffset.UTC);

    @TempDir private Path folder;
    private final List<Checklist.Check> opened = new ArrayList<>();
    private final DirectBackground background = new DirectBackground();
    private final DecisionsViewModel decisions = new DecisionsViewModel(background, CLOCK);
    private Preferences preferences =
            new Preferences(new SettingsStore(Path.of("unused")), background);
    private ApprovalViewModel model = new ApprovalViewModel(decisions, preferences, opened::add);

    @BeforeEach
    void open() {
        preferences =
                new Preferences(new SettingsStore(folder.resolve("settings.json")), background);
        model = new ApprovalViewModel(decisions, preferences, opened::add);
    }

    private void check(CheckResult result, Map<String, String> files) {
        decisions.open(store(), CampaignFile.of("Autumn", List.of(folder)));
        decisions.show(
                result.with(
                        new Basis(new TreeMap<>(files), new TreeMap<>(), CampaignSettings.NONE)));
    }

    private CampaignStore store() {
        return new CampaignStore(folder.resolve("a.concord"), folder.resolve("kept"));
    }

    private ApprovalViewModel.Shown shown() {
        return Objects.requireNonNull(model.shownProperty().get());
    }

    private void sign(String name, String role, String comment) {
        model.ask();
        model.nameProperty().set(name);
        model.roleProperty().set(role);
        model.commentProperty().set(comment);
    }

    @Test
    void nothingCanBeApprovedBeforeACheck() {
        model.ask();
        assertThat(model.askedProperty().get()).isFalse();
        assertThat(model.approve()).isFalse();
    }

    @Test
    void whatIsCleanIsApprovedAndKept() throws IOException {
        check(SampleResults.clean(), Map.of("a.html", "1"));
        assertThat(shown().standing().state()).isEqualTo(ApprovalStanding.State.NOT_APPROVED);
        sign("", "", "");
        assertThat(model.approve()).isFalse();
        assertThat(model.faultProperty().get()).contains("a name and a role");
        sign(" Kim Example ", "brand manager", "go");
        assertThat(model.faultProperty().get()).isEmpty();
        assertThat(model.approve()).isTrue();
        assertThat(shown().standing().state()).isEqualTo(ApprovalStanding.State.APPROVED);
        Approval kept = store().open().campaign().approvals().all().getFirst();
        assertThat(kept.name()).isEqualTo("Kim Example");
        assertThat(kept.comment()).isEqualTo("go");
        assertThat(kept.state().files()).containsEntry("a.html", "1");
        assertThat(preferences.get().signer())
                .isEqualTo(new Settings.Signer("Kim Example", "brand manager"));
        model.nameProperty().set("");
        model.ask();
        assertThat(model.nameProperty().get()).isEqualTo("Kim Example");
        assertThat(model.roleProperty().get()).isEqualTo("brand manager");
        assertThat(model.commentProperty().get()).isEmpty();
    }

    @Test
    void aLaterChangeIsToldAndApprovedAgain() {
        check(SampleResults.clean(), Map.of("a.html", "1", "b.eml", "2"));
        sign("Kim", "lead", "");
        model.approve();
        check(SampleResults.clean(), Map.of("a.html", "1x", "b.eml", "2"));
        assertThat(shown().standing().state()).isEqualTo(ApprovalStanding.State.CHANGED);
        assertThat(shown().standing().held().getFirst().changes())
                .extracting(ApprovalChange::name)
                .containsExactly("a.html");
        assertThat(model.action()).isEqualTo("Approve what changed");
        sign("Kim", "lead", "");
        assertThat(model.approve()).isTrue();
        assertThat(shown().standing().state()).isEqualTo(ApprovalStanding.State.APPROVED);
        assertThat(shown().past()).hasSize(1);
    }

    @Test
    void whatIsInTheWayNeedsWords() {
        check(SampleResults.rich(), Map.of());
        assertThat(shown().checklist().state()).isEqualTo(Checklist.State.FAILED);
        assertThat(model.action()).isEqualTo("Approve anyway");
        sign("Kim", "lead", " ");
        assertThat(model.approve()).isFalse();
        assertThat(model.faultProperty().get()).contains("in the way");
        sign("Kim", "lead", "the recall follows");
        assertThat(model.approve()).isTrue();
    }

    @Test
    void anApprovalIsTakenBackAndStaysInTheHistory() {
        check(SampleResults.clean(), Map.of());
        sign("Kim", "lead", "");
        model.approve();
        model.commentProperty().set("too early");
        model.withdraw(shown().standing().held().getFirst().approval());
        assertThat(shown().standing().state()).isEqualTo(ApprovalStanding.State.NOT_APPROVED);
        assertThat(shown().past())
                .extracting(one -> Objects.requireNonNull(one.withdrawn()).comment())
                .containsExactly("too early");
    }

    @Test
    void aDecisionAfterwardsIsAChangeAndTakingItBackIsNone() {
        CheckResult result = SampleResults.rich();
        check(result, Map.of());
        sign("Kim", "lead", "anyway");
        model.approve();
        decisions.decide(
                List.of(result.findings().getFirst()),
                Decision.Kind.ACCEPTED,
                new DecisionsViewModel.Words(Decision.Scope.CAMPAIGN, "agreed", "", null));
        assertThat(shown().standing().state()).isEqualTo(ApprovalStanding.State.CHANGED);
        decisions.undo();
        assertThat(shown().standing().state()).isEqualTo(ApprovalStanding.State.APPROVED);
    }

    @Test
    void aPointLeadsToWhereItIsSettled() {
        check(SampleResults.rich(), Map.of());
        model.ask();
        model.open(Checklist.Check.ERRORS);
        assertThat(model.askedProperty().get()).isFalse();
        assertThat(opened).containsExactly(Checklist.Check.ERRORS);
    }
}
