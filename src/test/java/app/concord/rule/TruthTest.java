package app.concord.rule;

import static app.concord.rule.Said.price;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.FactKind;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

/** Who is right among several values. */
class TruthTest {

    private static @Nullable Truth of(Story story) {
        Statements statements = story.statements();
        return Truth.among(
                statements.of(Story.LAMP, FactKind.PRICE),
                fact -> fact.fact().value().canonical(),
                statements);
    }

    private static Truth decided(Story story) {
        return Objects.requireNonNull(of(story));
    }

    private static List<String> values(List<LinkedFact> facts) {
        return facts.stream().map(fact -> fact.fact().value().canonical()).distinct().toList();
    }

    @Test
    void nothingToDecideWhereAllAgree() {
        assertThat(of(new Story().mail(price("50")).page(price("50")))).isNull();
        assertThat(of(new Story())).isNull();
    }

    @Test
    void briefThatSaysTwoThingsDecidesNothing() {
        Story story = new Story().brief(price("50"), price("60")).mail(price("55"));

        assertThat(of(story)).isNull();
    }

    @Test
    void mostPiecesAreRight() {
        Truth truth = decided(new Story().mail(price("60")).page(price("50")).print(price("50")));

        assertThat(values(truth.expected())).containsExactly("50 GBP");
        assertThat(truth.basis()).isEqualTo(Basis.MAJORITY);
        assertThat(truth.share()).isBetween(0.6, 0.7);
    }

    @Test
    void aPieceCountsOnceHoweverOftenItSaysSo() {
        Truth truth =
                decided(new Story().mail(price("60"), price("60"), price("60")).print(price("50")));

        assertThat(truth.basis()).isEqualTo(Basis.TIE);
        assertThat(truth.share()).isEqualTo(0.5);
    }

    @Test
    void surerStatementsCountMore() {
        Truth truth = decided(new Story().mail(price("60").linked(0.5)).print(price("50")));

        assertThat(values(truth.expected())).containsExactly("50 GBP");
        assertThat(truth.basis()).isEqualTo(Basis.MAJORITY);
    }

    @Test
    void structuredDataCountsMoreThanThePage() {
        Truth truth = decided(new Story().page(price("60")).page().structured(price("50")));

        assertThat(values(truth.expected())).containsExactly("50 GBP");
    }

    @Test
    void deviatingValuesAreRankedByWeight() {
        Truth truth =
                decided(
                        new Story()
                                .mail(price("70"))
                                .page(price("60"))
                                .post(price("60"))
                                .mail(price("50"))
                                .page(price("50"))
                                .print(price("50")));

        assertThat(truth.deviating().stream().map(TruthTest::values).toList())
                .containsExactly(List.of("60 GBP"), List.of("70 GBP"));
    }
}
