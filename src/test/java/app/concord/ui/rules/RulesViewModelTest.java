package app.concord.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.check.CheckRequest;
import app.concord.model.CheckResult;
import app.concord.model.RuleSetting;
import app.concord.model.RuleSettings;
import app.concord.model.Severity;
import app.concord.ui.ChecksDouble;
import app.concord.ui.DirectBackground;
import app.concord.ui.SampleResults;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** A change of rules is previewed, then applied or discarded, for one campaign or for all. */
class RulesViewModelTest {
    private final CheckResult result = SampleResults.rich();
    private final ChecksDouble checks = new ChecksDouble(result);
    private final DirectBackground background = new DirectBackground();
    private final Map<RulesViewModel.Scope, RuleSettings> kept =
            new EnumMap<>(RulesViewModel.Scope.class);
    private boolean open = true;
    private RulesViewModel model = model();

    private RulesViewModel model() {
        return new RulesViewModel(
                checks,
                background,
                new RulesViewModel.Kept() {
                    @Override
                    public RuleSettings rules(RulesViewModel.Scope scope) {
                        return kept.getOrDefault(scope, RuleSettings.NONE);
                    }

                    @Override
                    public void keep(RulesViewModel.Scope scope, RuleSettings rules) {
                        kept.put(scope, rules);
                    }

                    @Override
                    public @Nullable CheckRequest request(
                            RulesViewModel.Scope scope, RuleSettings rules) {
                        return open
                                ? CheckRequest.of(Path.of("."), LocalDate.EPOCH)
                                        .with(settings -> settings.withRules(rules))
                                : null;
                    }
                });
    }

    @BeforeEach
    void begin() {
        model.show(result);
    }

    private RuleRow row(String id) {
        return model.rows().stream()
                .filter(row -> row.rule().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyRuleIsListedWithItsFindingsAndItsPage() {
        assertThat(model.rows()).hasSameSizeAs(checks.rules());
        assertThat(row("price-mismatch").findings())
                .isEqualTo(
                        (int)
                                result.findings().stream()
                                        .filter(f -> f.rule().equals("price-mismatch"))
                                        .count())
                .isPositive();
        model.selectedProperty().set(row("price-mismatch"));
        assertThat(model.page()).startsWith("# ");
        model.textProperty().set("  PRICE-MIS ");
        assertThat(model.rows()).hasSize(1);
        model.textProperty().set("no rule is called that");
        assertThat(model.rows()).isEmpty();
        assertThat(model.page()).isEmpty();
    }

    @Test
    void aDraftIsPreviewedAndChangesNothingBeforeItIsApplied() {
        checks.answer(progress -> SampleResults.clean());
        model.set(row("price-mismatch").rule(), RuleSetting.OFF);
        assertThat(checks.requests().getLast().settings().rules().of("price-mismatch").on())
                .isFalse();
        assertThat(model.draftOpenProperty().get()).isTrue();
        assertThat(model.previewProperty().get())
                .startsWith(result.findings().size() + " findings go, none comes");
        assertThat(kept).isEmpty();
        assertThat(row("price-mismatch").changed()).isTrue();
        model.apply();
        assertThat(
                        Objects.requireNonNull(kept.get(RulesViewModel.Scope.CAMPAIGN))
                                .of("price-mismatch"))
                .isEqualTo(RuleSetting.OFF);
        assertThat(model.draftOpenProperty().get()).isFalse();
        assertThat(row("price-mismatch").changed()).isFalse();
        assertThat(row("price-mismatch").setting().on()).isFalse();
    }

    @Test
    void aDraftThatIsTakenBackIsNone() {
        model.set(row("price-mismatch").rule(), RuleSetting.OFF);
        model.set(row("price-mismatch").rule(), RuleSetting.AS_IS);
        assertThat(model.draftOpenProperty().get()).isFalse();
        assertThat(model.previewProperty().get()).isEmpty();
        model.set(row("price-mismatch").rule(), RuleSetting.OFF);
        model.discard();
        assertThat(row("price-mismatch").setting()).isEqualTo(RuleSetting.AS_IS);
        assertThat(kept).isEmpty();
    }

    @Test
    void scopesAreKeptApart() {
        model.scopeProperty().set(RulesViewModel.Scope.ALWAYS);
        model.set(row("brand-term").rule(), RuleSetting.AS_IS.withSeverity(Severity.ERROR));
        assertThat(row("brand-term").severity()).isEqualTo(Severity.ERROR);
        model.apply();
        assertThat(kept).containsOnlyKeys(RulesViewModel.Scope.ALWAYS);
        model.scopeProperty().set(RulesViewModel.Scope.CAMPAIGN);
        assertThat(row("brand-term").setting()).isEqualTo(RuleSetting.AS_IS);
    }

    @Test
    void whatChangesTwiceQuicklyIsCountedOnce() {
        background.hold();
        int before = checks.requests().size();
        model.set(row("brand-term").rule(), RuleSetting.OFF);
        model.set(row("price-mismatch").rule(), RuleSetting.OFF);
        background.finish();
        assertThat(checks.requests()).hasSize(before + 1);
        assertThat(model.previewProperty().get()).isEqualTo("This changes no finding.");
    }

    @Test
    void withoutACampaignThereIsNothingToCount() {
        open = false;
        model.set(row("brand-term").rule(), RuleSetting.OFF);
        assertThat(model.previewProperty().get()).isEmpty();
        model.apply();
        assertThat(kept).isNotEmpty();
    }
}
