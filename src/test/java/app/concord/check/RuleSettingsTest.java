package app.concord.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.message.Wording;
import app.concord.model.Cancellation;
import app.concord.model.CheckResult;
import app.concord.model.Finding;
import app.concord.model.RuleSetting;
import app.concord.model.RuleSettings;
import app.concord.model.Severity;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;

/** A rule can be left out or weighed otherwise, and the others judge as before. */
class RuleSettingsTest {
    private static final String PRICE = "price-mismatch";
    private final CheckRequest request = Runs.sampleRequest(List.of(Runs.SAMPLE), 1);
    private final List<Finding> before = Runs.sample().findings();

    private List<Finding> with(RuleSetting setting) {
        RuleSettings rules = RuleSettings.NONE.with(PRICE, setting);
        CheckResult result =
                new Checker()
                        .run(
                                request.with(settings -> settings.withRules(rules)),
                                Progress.NONE,
                                Cancellation.NONE);
        return result.findings();
    }

    private static List<String> fingerprints(List<Finding> findings, boolean ofPrice) {
        return findings.stream()
                .filter(finding -> finding.rule().equals(PRICE) == ofPrice)
                .map(Finding::fingerprint)
                .toList();
    }

    @Test
    void aRuleThatIsOffFindsNothingAndTheOthersWhatTheyFound() {
        assertThat(fingerprints(before, true)).isNotEmpty();
        List<Finding> now = with(RuleSetting.OFF);
        assertThat(fingerprints(now, true)).isEmpty();
        assertThat(fingerprints(now, false)).containsAll(fingerprints(before, false));
    }

    @Test
    void anotherWeightChangesNothingElse() {
        List<Finding> now = with(RuleSetting.AS_IS.withSeverity(Severity.INFO));
        assertThat(fingerprints(now, true))
                .containsExactlyInAnyOrderElementsOf(fingerprints(before, true));
        assertThat(now)
                .filteredOn(finding -> finding.rule().equals(PRICE))
                .allMatch(finding -> finding.severity() == Severity.INFO);
        assertThat(fingerprints(now, false)).isEqualTo(fingerprints(before, false));
        assertThat(now).isSortedAccordingTo((a, b) -> a.severity().compareTo(b.severity()));
    }

    @Test
    void aSmallDifferenceIsToleratedAndToldWithItsReason() {
        CheckRequest tolerant =
                request.with(settings ->
                        settings.withRules(
                                RuleSettings.NONE.with(
                                        PRICE,
                                        RuleSetting.AS_IS.withTolerance(BigDecimal.valueOf(9)))));
        CheckResult result = new Checker().run(tolerant, Progress.NONE, Cancellation.NONE);
        List<String> left = fingerprints(result.findings(), true);
        assertThat(left)
                .as("£75 is 8.7 % above £69, others differ by more")
                .hasSizeLessThan(fingerprints(before, true).size());
        assertThat(result.explained())
                .filteredOn(difference -> difference.reason().equals("tolerance"))
                .anySatisfy(difference ->
                        assertThat(Wording.explained(difference)).contains("£69", "£75", "9 %"));
        assertThat(fingerprints(result.findings(), false)).isEqualTo(fingerprints(before, false));
    }

    @Test
    void aToleranceIsBounded() {
        assertThat(RuleSetting.AS_IS.withTolerance(BigDecimal.ZERO)).isEqualTo(RuleSetting.AS_IS);
        assertThat(RuleSetting.AS_IS.withTolerance(BigDecimal.valueOf(-3)).tolerance()).isNull();
        assertThat(RuleSetting.AS_IS.withTolerance(BigDecimal.valueOf(900)).tolerance())
                .isEqualByComparingTo(RuleSetting.MOST_TOLERANCE);
    }

    @Test
    void whatIsAsItComesIsNotKept() {
        RuleSettings off = RuleSettings.NONE.with(PRICE, RuleSetting.OFF);
        assertThat(off.with(PRICE, RuleSetting.AS_IS)).isEqualTo(RuleSettings.NONE);
        RuleSettings usual =
                RuleSettings.NONE
                        .with(PRICE, RuleSetting.AS_IS.withSeverity(Severity.INFO))
                        .with("brand-term", RuleSetting.OFF);
        assertThat(off.or(usual).of(PRICE)).isEqualTo(RuleSetting.OFF);
        assertThat(off.or(usual).of("brand-term")).isEqualTo(RuleSetting.OFF);
        assertThat(off.of("tone-mismatch")).isEqualTo(RuleSetting.AS_IS);
    }
}
