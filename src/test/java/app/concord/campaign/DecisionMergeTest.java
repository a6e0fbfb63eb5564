package app.concord.campaign;

import static app.concord.campaign.CampaignDrafts.accepted;
import static app.concord.campaign.CampaignDrafts.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Decision;
import app.concord.model.Decisions;

import org.junit.jupiter.api.Test;

class DecisionMergeTest {
    private static final Decision ONE = accepted("1", "one", 0);
    private static final Decision TWO = accepted("2", "two", 1);

    @Test
    void keepsWhatEachDecidedAlone() {
        DecisionMerge merge = DecisionMerge.of(Decisions.NONE, decisions(ONE), decisions(TWO));
        assertThat(merge.merged()).isEqualTo(decisions(ONE, TWO));
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void whatOneTookBackStaysTakenBack() {
        DecisionMerge merge =
                DecisionMerge.of(decisions(ONE, TWO), decisions(TWO), decisions(ONE, TWO));
        assertThat(merge.merged()).isEqualTo(decisions(TWO));
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void theSameDecidedTwiceIsNoConflict() {
        Decision later = accepted("1", "one", 5);
        DecisionMerge merge = DecisionMerge.of(Decisions.NONE, decisions(ONE), decisions(later));
        assertThat(merge.merged()).isEqualTo(decisions(ONE));
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void ofTwoThatDifferTheLaterHoldsAndBothAreTold() {
        Decision later = accepted("1", "another reason", 5);
        DecisionMerge merge = DecisionMerge.of(Decisions.NONE, decisions(ONE), decisions(later));
        assertThat(merge.merged()).isEqualTo(decisions(later));
        assertThat(merge.conflicts())
                .containsExactly(new DecisionMerge.Conflict(ONE, later, later));
        assertThat(DecisionMerge.of(Decisions.NONE, decisions(later), decisions(ONE)).merged())
                .isEqualTo(decisions(later));
    }

    @Test
    void changedHereAndTakenBackThereIsAConflict() {
        Decision changed = accepted("1", "another reason", 5);
        DecisionMerge merge = DecisionMerge.of(decisions(ONE), decisions(changed), Decisions.NONE);
        assertThat(merge.merged()).isEqualTo(decisions(changed));
        assertThat(merge.conflicts()).hasSize(1);
    }
}
