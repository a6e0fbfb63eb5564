package app.concord.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

class ApprovalStandingTest {
    private static final Instant AT = Instant.parse("2026-11-30T09:00:00Z");
    private static final ApprovedState STATE =
            new ApprovedState(
                    sorted(Map.of("a.html", "1", "b.eml", "2")),
                    sorted(Map.of("price-mismatch", "ERROR", "program", "1")),
                    sorted(Map.of("markets", "[\"GB\"]")),
                    decisions("campaign|dates-mismatch|f|null", "9", "The day differs."));

    private static SortedMap<String, String> sorted(Map<String, String> map) {
        return new TreeMap<>(map);
    }

    private static SortedMap<String, ApprovedState.Decided> decisions(
            String about, String hash, String sentence) {
        return new TreeMap<>(Map.of(about, new ApprovedState.Decided(hash, sentence)));
    }

    private static Approval approval(String name, Instant at, ApprovedState state) {
        return new Approval(
                name,
                "brand manager",
                "",
                at,
                new Checklist(List.of(new Checklist.Point(Checklist.Check.ERRORS, 0))),
                state,
                null);
    }

    private static ApprovedState with(Map<String, String> files) {
        return new ApprovedState(sorted(files), STATE.rules(), STATE.settings(), STATE.decisions());
    }

    @Test
    void whatNobodyApprovedIsNotApproved() {
        assertThat(ApprovalStanding.of(Approvals.NONE, STATE).state())
                .isEqualTo(ApprovalStanding.State.NOT_APPROVED);
    }

    @Test
    void anApprovalHoldsForTheSameState() {
        Approvals one = Approvals.NONE.with(approval("Kim", AT, STATE));
        ApprovalStanding standing = ApprovalStanding.of(one, STATE);
        assertThat(standing.state()).isEqualTo(ApprovalStanding.State.APPROVED);
        assertThat(standing.held().getFirst().changes()).isEmpty();
    }

    @Test
    void everyChangeIsToldByItself() {
        ApprovedState later =
                new ApprovedState(
                        sorted(Map.of("a.html", "1x", "c.pdf", "3")),
                        sorted(Map.of("price-mismatch", "off", "program", "1")),
                        sorted(Map.of()),
                        decisions("campaign|price-mismatch|g|null", "8", "The price differs."));
        assertThat(STATE.changesTo(later))
                .containsExactly(
                        change(ApprovedState.Part.FILES, "CHANGED", "a.html", "1", "1x"),
                        change(ApprovedState.Part.FILES, "REMOVED", "b.eml", "2", ""),
                        change(ApprovedState.Part.FILES, "ADDED", "c.pdf", "", "3"),
                        change(
                                ApprovedState.Part.RULES,
                                "CHANGED",
                                "price-mismatch",
                                "ERROR",
                                "off"),
                        change(ApprovedState.Part.SETTINGS, "REMOVED", "markets", "[\"GB\"]", ""),
                        change(ApprovedState.Part.DECISIONS, "REMOVED", "The day differs.", "", ""),
                        change(
                                ApprovedState.Part.DECISIONS,
                                "ADDED",
                                "The price differs.",
                                "",
                                ""));
        for (ApprovedState.Part part : ApprovedState.Part.values()) {
            assertThat(later.sha256(part)).isNotEqualTo(STATE.sha256(part));
        }
    }

    private static ApprovalChange change(
            ApprovedState.Part part, String what, String name, String before, String after) {
        return new ApprovalChange(part, ApprovalChange.What.valueOf(what), name, before, after);
    }

    @Test
    void aDecisionWhoseDayHasPassedIsToldAsExpired() {
        ApprovedState later =
                new ApprovedState(
                        STATE.files(),
                        STATE.rules(),
                        STATE.settings(),
                        decisions("campaign|dates-mismatch|f|null", "", "The day differs."));
        assertThat(STATE.changesTo(later))
                .extracting(ApprovalChange::what)
                .containsExactly(ApprovalChange.What.EXPIRED);
        assertThat(later.changesTo(later)).isEmpty();
        assertThat(with(STATE.files()).changesTo(STATE)).isEmpty();
    }

    @Test
    void oneOfSeveralThatDoesNotHoldAsksAgain() {
        ApprovedState later = with(Map.of("a.html", "1", "b.eml", "2x"));
        Approvals two =
                Approvals.NONE
                        .with(approval("Kim", AT, STATE))
                        .with(approval("Lou", AT.plusSeconds(60), later));
        ApprovalStanding standing = ApprovalStanding.of(two, later);
        assertThat(standing.state()).isEqualTo(ApprovalStanding.State.CHANGED);
        assertThat(standing.held())
                .extracting(ApprovalStanding.Held::holds)
                .containsExactly(false, true);
        Approvals again = two.with(approval("kim", AT.plusSeconds(120), later));
        assertThat(ApprovalStanding.of(again, later).state())
                .isEqualTo(ApprovalStanding.State.APPROVED);
        assertThat(again.all()).hasSize(3);
    }

    @Test
    void whatIsTakenBackStaysInTheHistoryAlone() {
        Approval one = approval("Kim", AT, STATE);
        Approvals taken =
                Approvals.NONE
                        .with(one)
                        .withdrawn(one, new Approval.Withdrawal("Kim", AT.plusSeconds(1), "typo"));
        assertThat(taken.current()).isEmpty();
        assertThat(taken.all()).hasSize(1);
        assertThat(taken.all().getFirst().sha256()).isEqualTo(one.sha256());
        assertThat(Approvals.NONE.with(one).merged(taken).current()).isEmpty();
        assertThat(taken.merged(Approvals.NONE.with(one)).current()).isEmpty();
    }

    @Test
    void theHashBindsEveryWord() {
        Approval one = approval("Kim", AT, STATE);
        assertThat(approval("Kin", AT, STATE).sha256()).isNotEqualTo(one.sha256());
        assertThat(approval("Kim", AT.plusSeconds(1), STATE).sha256()).isNotEqualTo(one.sha256());
        assertThat(approval("Kim", AT, with(Map.of("a.html", "1b.eml"))).sha256())
                .isNotEqualTo(one.sha256());
        assertThat(Digest.of("a", "bc")).isNotEqualTo(Digest.of("ab", "c"));
    }

    @Test
    void aChecklistFailsForErrorsAndUnreadFilesAndWarnsForWarnings() {
        assertThat(state(Checklist.Check.READ)).isEqualTo(Checklist.State.FAILED);
        assertThat(state(Checklist.Check.ERRORS)).isEqualTo(Checklist.State.FAILED);
        assertThat(state(Checklist.Check.WARNINGS)).isEqualTo(Checklist.State.WARNED);
        assertThat(state(Checklist.Check.WAIVERS)).isEqualTo(Checklist.State.PASSED);
    }

    private static Checklist.State state(Checklist.Check check) {
        return new Checklist(List.of(new Checklist.Point(check, 2))).state();
    }
}
