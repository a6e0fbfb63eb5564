package app.concord.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Channel;
import app.concord.model.Decision;
import app.concord.model.Decisions;
import app.concord.model.Finding;
import app.concord.model.PastCheck;
import app.concord.model.Review;
import app.concord.model.Severity;
import app.concord.ui.SampleResults;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

class OverviewViewModelTest {
    private static final Instant AT = Instant.parse("2026-11-20T12:04:00Z");

    private final List<String> opened = new ArrayList<>();
    private final OverviewViewModel model =
            new OverviewViewModel(
                    new OverviewViewModel.Places() {
                        @Override
                        public void openRule(String rule) {
                            opened.add(rule);
                        }

                        @Override
                        public void openChannel(Channel channel) {
                            opened.add(channel.name());
                        }

                        @Override
                        public void openFindings() {
                            opened.add("findings");
                        }

                        @Override
                        public void openUnread() {
                            opened.add("unread");
                        }

                        @Override
                        public void openNotUnderstood() {
                            opened.add("not understood");
                        }

                        @Override
                        public void openApproval() {
                            opened.add("approval");
                        }

                        @Override
                        public void openFiles() {
                            opened.add("files");
                        }
                    });

    private OverviewViewModel.Overview overview() {
        return Objects.requireNonNull(model.overviewProperty().get());
    }

    @Test
    void tellsTheVerdictAndWhatStandsBehindIt() {
        model.show(Review.of(SampleResults.rich()));
        assertThat(overview().readiness()).isEqualTo(Review.Readiness.NOT_READY);
        assertThat(overview().counts())
                .containsEntry(Severity.ERROR, 4)
                .containsEntry(Severity.WARNING, 8)
                .containsEntry(Severity.INFO, 2);
        assertThat(overview().rules().stream().mapToInt(OverviewViewModel.Bar::all).sum())
                .isEqualTo(14);
        assertThat(overview().rules().getFirst().count(Severity.ERROR)).isEqualTo(2);
        assertThat(overview().read()).containsEntry(Channel.EMAIL, 3);
        assertThat(overview().unread()).isEqualTo(1);
        assertThat(overview().notUnderstood()).isEqualTo(6);
        assertThat(overview().changed()).isNull();
        overview().rules().getFirst().open().run();
        overview().channels().getFirst().open().run();
        assertThat(opened).containsExactly("price-mismatch", "EMAIL");
    }

    @Test
    void whatIsSettledNoLongerCounts() {
        Finding first = SampleResults.rich().findings().getFirst();
        Decision decision =
                new Decision(
                        Decision.Kind.ACCEPTED,
                        Decision.Scope.CAMPAIGN,
                        first.rule(),
                        first.fingerprint(),
                        null,
                        "why",
                        "",
                        "",
                        AT,
                        null,
                        "",
                        "");
        model.show(Review.of(SampleResults.rich(), Decisions.of(List.of(decision)), null));
        assertThat(overview().counts()).containsEntry(Severity.ERROR, 3);
        assertThat(overview().waived()).isEqualTo(1);
    }

    @Test
    void tellsWhatChanged() {
        PastCheck before =
                new PastCheck(
                        AT,
                        List.of(
                                new PastCheck.Found(
                                        "gone", "price-mismatch", Severity.ERROR, "", "It was.")),
                        Set.of());
        model.show(Review.of(SampleResults.rich(), Decisions.NONE, before));
        assertThat(overview().fixed()).containsExactly("It was.");
        assertThat(overview().changed()).contains("14 new", "1 fixed");
    }

    @Test
    void aCleanCampaignIsReady() {
        model.show(Review.of(SampleResults.clean()));
        assertThat(overview().readiness()).isEqualTo(Review.Readiness.READY);
        assertThat(overview().rules()).isEmpty();
        model.show(null);
        assertThat(model.overviewProperty().get()).isNull();
    }
}
