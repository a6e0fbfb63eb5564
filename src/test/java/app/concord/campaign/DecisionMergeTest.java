package app.concord.campaign;

import static app.concord.campaign.CampaignDrafts.accepted;
import static app.concord.campaign.CampaignDrafts.of;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Decision;
import app.concord.model.Decisions;

import org.junit.jupiter.api.Test;

class DecisionMergeTest {
    private static final Decision ONE = accepted("1", "one", 0);
    private static final Decision TWO = accepted("2", "two", 1);

    @Test
    void keepsWhatEachDecidedAlone() {
        DecisionMerge merge = DecisionMerge.of(Decisions.NONE, of(ONE), of(TWO));
        assertThat(merge.merged()).isEqualTo(of(ONE, TWO));
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void whatOneTookBackStaysTakenBack() {
        DecisionMerge merge = DecisionMerge.of(of(ONE, TWO), of(TWO), of(ONE, TWO));
        assertThat(merge.merged()).isEqualTo(of(TWO));
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void theSameDecidedTwiceIsNoConflict() {
        Decision later = accepted("1", "one", 5);
        DecisionMerge merge = DecisionMerge.of(Decisions.NONE, of(ONE), of(later));
        assertThat(merge.merged()).isEqualTo(of(ONE));
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void ofTwoThatDifferTheLaterHoldsAndBothAreTold() {
        Decision later = accepted("1", "another reason", 5);
        DecisionMerge merge = DecisionMerge.of(Decisions.NONE, of(ONE), of(later));
        assertThat(merge.merged()).isEqualTo(of(later));
        assertThat(merge.conflicts())
                .containsExactly(new DecisionMerge.Conflict(ONE, later, later));
        assertThat(DecisionMerge.of(Decisions.NONE, of(later), of(ONE)).merged())
                .isEqualTo(of(later));
    }

    @Test
    void changedHereAndTakenBackThereIsAConflict() {
        Decision changed = accepted("1", "another reason", 5);
        DecisionMerge merge = DecisionMerge.of(of(ONE), of(changed), Decisions.NONE);
        assertThat(merge.merged()).isEqualTo(of(changed));
        assertThat(merge.conflicts()).hasSize(1);
    }
}
