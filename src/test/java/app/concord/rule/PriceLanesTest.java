package app.concord.rule;

import static app.concord.rule.Said.price;
import static app.concord.rule.Said.was;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Audience;
import app.concord.model.Billing;
import app.concord.model.Bound;
import app.concord.model.Finding;
import app.concord.model.LinkedFact.Attachment;
import app.concord.model.Role;
import app.concord.model.TaxBasis;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/** Prices that hold under different circumstances are not held against each other. */
class PriceLanesTest {
    private static final Rule RULE = new PriceMismatchRule();

    static Stream<Arguments> circumstances() {
        return Stream.of(
                Arguments.of("role", price("50"), was("60")),
                Arguments.of("role", price("50"), price("60").as(Role.RRP)),
                Arguments.of("billing", price("50"), price("6").every(Billing.MONTH)),
                Arguments.of(
                        "billing",
                        price("60").every(Billing.YEAR),
                        price("6").every(Billing.MONTH)),
                Arguments.of("unit", price("50"), price("6").per("100 g")),
                Arguments.of("audience", price("50"), price("45").only(Audience.MEMBER)),
                Arguments.of("audience", price("50"), price("45").only(Audience.STUDENT)),
                Arguments.of("quantity", price("50"), price("90").pieces(2)),
                Arguments.of("tax", price("60"), price("50").tax(TaxBasis.EXCLUDED)),
                Arguments.of("market", price("50").in("GBP"), price("60 EUR").in("EUR")),
                Arguments.of("market", price("50"), price("60 EUR").in("EUR")));
    }

    @ParameterizedTest
    @MethodSource("circumstances")
    void otherCircumstancesAreExplained(String reason, Said one, Said other) {
        Story story = new Story().brief(one).mail(other).page(one).print(other);

        assertThat(story.findings(RULE)).isEmpty();
        assertThat(story.explained(RULE)).containsExactly("NOT_COMPARABLE " + reason);
    }

    @ParameterizedTest
    @MethodSource("circumstances")
    void otherAmountUnderTheSameCircumstancesIsFound(String reason, Said one, Said other) {
        Story story = new Story().brief(one, other).page(one, other.by(Attachment.TABLE_ROW));

        assertThat(story.findings(RULE)).as(reason).isEmpty();
        assertThat(story.print(other.amount("55").by(Attachment.TABLE_ROW)).found(RULE))
                .as(reason)
                .singleElement()
                .returns(Finding.Basis.BRIEF, Finding::basis)
                .returns(other.value(), Finding::expected);
    }

    @Test
    void taxIncludedIsTheUsualPrice() {
        Story story =
                new Story()
                        .mail(price("50"))
                        .page(price("50").tax(TaxBasis.INCLUDED))
                        .print(price("60").tax(TaxBasis.INCLUDED));

        assertThat(story.findings(RULE))
                .containsExactly("amount ERROR MAJORITY: 60 GBP in print 3, not 50 GBP");
    }

    @Test
    void fromPriceAboveTheCheapestIsFound() {
        Story story =
                new Story()
                        .mail(price("39.99"))
                        .page(price("39.99"))
                        .print(price("44.99").bound(Bound.FROM));

        assertThat(story.findings(RULE))
                .containsExactly("bound ERROR MAJORITY: 44.99 GBP in print 3, not 39.99 GBP");
    }

    @Test
    void fromPriceAboveOneOddStatementIsNot() {
        Story story = new Story().mail(price("39.99")).print(price("44.99").bound(Bound.FROM));

        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void fromPriceAboveTheBriefsIsFoundByTheBrief() {
        Story story = new Story().brief(price("39.99")).print(price("44.99").bound(Bound.FROM));

        assertThat(story.findings(RULE))
                .containsExactly("bound ERROR BRIEF: 44.99 GBP in print 1, not 39.99 GBP");
    }

    @Test
    void fromPriceOfTheBriefOrMostPiecesIsNone() {
        Said from = price("99").bound(Bound.FROM);
        Story brief = new Story().brief(from).mail(price("15")).page(price("15"));
        Story most =
                new Story().mail(from, price("15")).page(from, price("15")).print(from).post(from);

        assertThat(brief.findings(RULE)).isEmpty();
        assertThat(most.findings(RULE)).isEmpty();
    }

    @Test
    void fromPriceThatIsTheCheapestNeedsNoWord() {
        Story story =
                new Story()
                        .mail(price("39.99").bound(Bound.FROM))
                        .page(price("39.99").variant("30cm"))
                        .page(price("49.99").variant("45cm"));

        assertThat(story.findings(RULE)).isEmpty();
        assertThat(story.explained(RULE)).containsExactly("NOT_COMPARABLE variant");
    }

    @Test
    void underPriceMustBeAboveThePrice() {
        Story wrong = new Story().page(price("49.99")).print(price("49.99").bound(Bound.UNDER));
        Story right = new Story().page(price("49.99")).print(price("50").bound(Bound.UNDER));

        assertThat(wrong.findings(RULE))
                .containsExactly("bound ERROR MAJORITY: 49.99 GBP in print 2, not 49.99 GBP");
        assertThat(right.findings(RULE)).isEmpty();
        assertThat(right.explained(RULE)).containsExactly("COMPATIBLE within-bound");
    }

    @Test
    void boundWithoutAnExactPriceSaysNothing() {
        Story story =
                new Story()
                        .mail(price("39.99").bound(Bound.FROM))
                        .print(price("44.99").bound(Bound.FROM));

        assertThat(story.findings(RULE)).isEmpty();
    }
}
