package app.concord.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.campaign.CampaignFile;
import app.concord.campaign.CampaignStore;
import app.concord.model.CheckResult;
import app.concord.model.Decision;
import app.concord.model.Finding;
import app.concord.model.Review;
import app.concord.ui.DirectBackground;
import app.concord.ui.SampleResults;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

class DecisionsViewModelTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T12:04:00Z"), ZoneOffset.UTC);
    private static final DecisionsViewModel.Words WHY =
            new DecisionsViewModel.Words(Decision.Scope.CAMPAIGN, "agreed with Ira", "", null);

    @TempDir private Path folder;

    private final CheckResult result = SampleResults.rich();
    private final Finding first = result.findings().getFirst();
    private DecisionsViewModel model = new DecisionsViewModel(new DirectBackground(), CLOCK);

    @BeforeEach
    void open() {
        model.open(store(), CampaignFile.of("Autumn", List.of(folder)));
        model.show(result);
    }

    private CampaignStore store() {
        return new CampaignStore(folder.resolve("a.concord"), folder.resolve("kept"));
    }

    private Review.State state() {
        return Objects.requireNonNull(review().standing(first.fingerprint())).state();
    }

    private Review review() {
        return Objects.requireNonNull(model.reviewProperty().get());
    }

    @Test
    void aDecisionHoldsAtOnceAndIsSaved() throws IOException {
        assertThat(state()).isEqualTo(Review.State.OPEN);
        model.decide(List.of(first), Decision.Kind.ACCEPTED, WHY);
        assertThat(state()).isEqualTo(Review.State.ACCEPTED);
        assertThat(store().open().campaign().decisions().all())
                .extracting(Decision::reason)
                .containsExactly("agreed with Ira");
        assertThat(model.reasons()).containsExactly("agreed with Ira");
    }

    @Test
    void withoutAReasonNothingIsWaived() {
        model.decide(List.of(first), Decision.Kind.ACCEPTED, DecisionsViewModel.Words.NONE);
        assertThat(state()).isEqualTo(Review.State.OPEN);
        model.decide(List.of(first), Decision.Kind.TO_FIX, DecisionsViewModel.Words.NONE);
        assertThat(state()).isEqualTo(Review.State.TO_FIX);
    }

    @Test
    void undoAndRedo() throws IOException {
        assertThat(model.canUndo()).isFalse();
        model.decide(List.of(first), Decision.Kind.ACCEPTED, WHY);
        model.decide(result.findings(), Decision.Kind.TO_FIX, DecisionsViewModel.Words.NONE);
        model.undo();
        assertThat(state()).isEqualTo(Review.State.ACCEPTED);
        assertThat(store().open().campaign().decisions().all()).hasSize(1);
        model.undo();
        assertThat(state()).isEqualTo(Review.State.OPEN);
        model.undo();
        model.redo();
        assertThat(state()).isEqualTo(Review.State.ACCEPTED);
        model.redo();
        assertThat(state()).isEqualTo(Review.State.TO_FIX);
        assertThat(model.canRedo()).isFalse();
    }

    @Test
    void takingBackOpensAgainWhateverTheScope() {
        model.decide(
                List.of(first),
                Decision.Kind.NOT_AN_ISSUE,
                new DecisionsViewModel.Words(Decision.Scope.RULE, "why", "", null));
        assertThat(state()).isEqualTo(Review.State.NOT_AN_ISSUE);
        model.reopen(List.of(first));
        assertThat(state()).isEqualTo(Review.State.OPEN);
        model.undo();
        assertThat(state()).isEqualTo(Review.State.NOT_AN_ISSUE);
    }

    @Test
    void theNextCheckTellsWhatIsFixedAndNew() {
        model.show(SampleResults.clean());
        assertThat(review().fixed()).hasSize(result.findings().size());
        model.show(result);
        assertThat(state()).isEqualTo(Review.State.REOPENED);
        model.show(result);
        assertThat(state()).isEqualTo(Review.State.OPEN);
    }

    @Test
    void openedAgainEverythingIsThere() {
        model.decide(List.of(first), Decision.Kind.ACCEPTED, WHY);
        model = new DecisionsViewModel(new DirectBackground(), CLOCK);
        open();
        assertThat(state()).isEqualTo(Review.State.ACCEPTED);
        assertThat(review().fixed()).isEmpty();
        assertThat(review().count(Review.State.NEW)).isZero();
    }

    @Test
    void anotherWindowsDecisionsAreTakenIn() throws IOException {
        DecisionsViewModel other = new DecisionsViewModel(new DirectBackground(), CLOCK);
        other.open(store(), CampaignFile.of("Autumn", List.of(folder)));
        other.show(result);
        Finding second = result.findings().get(1);
        other.decide(List.of(second), Decision.Kind.ACCEPTED, WHY);
        model.lookElsewhere();
        assertThat(model.noticeProperty().get()).isNotEmpty();
        assertThat(Objects.requireNonNull(review().standing(second.fingerprint())).state())
                .isEqualTo(Review.State.ACCEPTED);
        model.decide(List.of(first), Decision.Kind.ACCEPTED, WHY);
        assertThat(store().open().campaign().decisions().all()).hasSize(2);
    }

    @Test
    void aDamagedFileIsLeftAsItIs() throws IOException {
        Path damaged = Files.writeString(folder.resolve("b.concord"), "{ oops");
        model.open(
                new CampaignStore(damaged, folder.resolve("kept")),
                CampaignFile.of("Autumn", List.of(folder)));
        model.show(result);
        model.decide(List.of(first), Decision.Kind.ACCEPTED, WHY);
        assertThat(state()).isEqualTo(Review.State.ACCEPTED);
        assertThat(model.noticeProperty().get()).contains("b.concord");
        assertThat(Files.readString(damaged)).isEqualTo("{ oops");
    }

    @Test
    void aDecisionIsGivenAnotherScopeOwnerAndEnd() {
        model.decide(List.of(first), Decision.Kind.ACCEPTED, WHY);
        LocalDate end = LocalDate.of(2099, 1, 1);
        model.edit(
                List.of(first),
                new DecisionsViewModel.Words(Decision.Scope.RULE, "as agreed", "Ira", end));
        Decision now =
                Objects.requireNonNull(
                        Objects.requireNonNull(review().standing(first.fingerprint())).decision());
        assertThat(now.kind()).isEqualTo(Decision.Kind.ACCEPTED);
        assertThat(now.scope()).isEqualTo(Decision.Scope.RULE);
        assertThat(now.reason()).isEqualTo("as agreed");
        assertThat(now.owner()).isEqualTo("Ira");
        assertThat(now.expires()).isEqualTo(end);
        assertThat(model.campaign().decisions().all()).hasSize(1);
        model.undo();
        assertThat(model.campaign().decisions().all())
                .extracting(Decision::reason)
                .containsExactly("agreed with Ira");
    }

    @Test
    void withoutADecisionNothingIsChanged() {
        model.edit(List.of(first), WHY);
        assertThat(model.campaign().decisions().isEmpty()).isTrue();
        assertThat(model.canUndo()).isFalse();
    }
}
