package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Finding;
import app.concord.model.Severity;
import app.concord.rule.pack.PackRule;
import app.concord.rule.pack.RulePack;
import app.concord.rule.pack.RulePacks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What packs ask for, by the examples that stand in their files. */
class RulePacksTest {

    /** An example of a rule of a pack. */
    record Case(RulePack pack, PackRule rule, PackRule.Example example) {
        @Override
        public String toString() {
            String kept = example.right() ? "right" : "wrong";
            return pack.id() + " " + rule.id() + " " + kept + ": " + example.text();
        }
    }

    static Stream<Case> examples() {
        return RulePacks.all().stream()
                .flatMap(pack ->
                        pack.rules().stream()
                                .flatMap(rule ->
                                        rule.examples().stream()
                                                .map(example -> new Case(pack, rule, example))));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsReportedWhereItIsWrong(Case one) {
        RulePack alone =
                new RulePack(
                        one.pack().id(),
                        one.pack().title(),
                        one.pack().jurisdiction(),
                        one.pack().since(),
                        one.pack().source(),
                        false,
                        List.of(one.rule()));
        String market = alone.jurisdiction().stream().sorted().findFirst().orElse("GB");
        Campaigns story = Campaigns.in("en", market);
        String[] paragraphs = one.example().text().split("\n");
        switch (one.example().channel()) {
            case SOCIAL -> story.post(null, paragraphs);
            case WEB -> story.page(paragraphs);
            case PRINT -> story.print(paragraphs);
            default -> story.mail(null, paragraphs);
        }

        List<Finding> found =
                story.found(new TermsMissingRule(List.of(alone))).stream()
                        .filter(finding -> finding.message().equals("pack"))
                        .toList();

        assertThat(found).hasSize(one.example().right() ? 0 : 1);
        assertThat(found).allMatch(finding -> finding.severity() == Severity.INFO);
    }

    @Test
    void everyRuleHasARightAndAWrongExample() {
        for (RulePack pack : RulePacks.all()) {
            for (PackRule rule : pack.rules()) {
                assertThat(rule.examples())
                        .as(pack.id() + " " + rule.id())
                        .anyMatch(PackRule.Example::right)
                        .anyMatch(example -> !example.right());
                assertThat(rule.full()).isNotEmpty();
            }
        }
    }

    @Test
    void packsAreSortedAndCanBeLeftOut() {
        assertThat(RulePacks.all()).extracting(RulePack::id).isSorted().doesNotHaveDuplicates();
        assertThat(RulePacks.without(Set.of("us-free")))
                .extracting(RulePack::id)
                .doesNotContain("us-free")
                .contains("eu-price-reduction");
    }

    @Test
    void packsAreSwitchedOffForACheck() {
        Campaigns story =
                Campaigns.in("en", "DE")
                        .mail(null, "Brightmoor Lamp", "Brightmoor Lamp: save 20%, now €80.");

        assertThat(foundBy(story, Set.of())).isNotEmpty();
        assertThat(foundBy(story, Set.of("eu-price-reduction"))).isEmpty();
    }

    private static List<Finding> foundBy(Campaigns story, Set<String> without) {
        return Rules.without(List.of(new TermsMissingRule()), without).stream()
                .flatMap(rule -> story.found(rule).stream())
                .toList();
    }

    @Test
    void aPackHoldsInItsMarketsOnly() {
        assertThat(pack("eu-price-reduction", "DE")).hasSize(1);
        assertThat(pack("eu-price-reduction", "US")).isEmpty();
    }

    private static List<Finding> pack(String id, String market) {
        List<RulePack> packs =
                RulePacks.all().stream().filter(pack -> pack.id().equals(id)).toList();
        return Campaigns.in("en", market)
                .mail(null, "Brightmoor Lamp", "Brightmoor Lamp: save 20%, now €80.")
                .found(new TermsMissingRule(packs));
    }
}
