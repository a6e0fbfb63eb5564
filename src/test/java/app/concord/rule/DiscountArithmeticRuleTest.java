package app.concord.rule;

import static app.concord.rule.Said.code;
import static app.concord.rule.Said.off;
import static app.concord.rule.Said.percent;
import static app.concord.rule.Said.price;
import static app.concord.rule.Said.was;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Billing;
import app.concord.model.Bound;
import app.concord.model.Evidence;
import app.concord.model.Finding;
import app.concord.model.Role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** Which savings do not follow from the prices beside them. */
class DiscountArithmeticRuleTest {
    private static final Rule RULE = new DiscountArithmeticRule();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    50    | 40    | 25 | 20
                    49.99 | 39.99 | 25 | 20
                    30    | 20    | 30 | 33.3
                    """)
    void wrongPercentageIsFound(String was, String now, String stated, String right) {
        Story story = new Story().mail(was(was), price(now), percent(stated));

        assertThat(story.findings(RULE))
                .containsExactly(
                        "saving ERROR CALCULATION: "
                                + stated
                                + " % in mail 1, not "
                                + right
                                + " %");
        assertThat(story.found(RULE).getFirst().agreeing())
                .extracting(Evidence::value)
                .containsExactly(Said.money(was), Said.money(now));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    50    | 40    | 20
                    59.99 | 39.99 | 33
                    30    | 20    | 33
                    30    | 20    | 33.3
                    29.99 | 19.99 | 34
                    """)
    void roundedPercentageIsRight(String was, String now, String stated) {
        Story story = new Story().mail(was(was), price(now), percent(stated));

        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void wrongAmountIsFound() {
        Story story = new Story().mail(was("50"), price("40"), off("15"));

        assertThat(story.findings(RULE))
                .containsExactly("saving ERROR CALCULATION: 15 GBP in mail 1, not 10 GBP");
    }

    @Test
    void amountMayBeRoundedToWholeUnits() {
        assertThat(new Story().mail(was("59.95"), price("39.5"), off("20")).findings(RULE))
                .isEmpty();
        assertThat(new Story().mail(was("59.95"), price("39.5"), off("22")).findings(RULE))
                .hasSize(1);
        assertThat(new Story().mail(was("50"), price("40"), off("9")).findings(RULE))
                .as("whole prices need no rounding")
                .hasSize(1);
    }

    @Test
    void aboutAllowsThreePoints() {
        Story right = new Story().mail(was("50"), price("39"), percent("20").bound(Bound.ABOUT));
        Story wrong = new Story().mail(was("50"), price("30"), percent("30").bound(Bound.ABOUT));

        assertThat(right.findings(RULE)).isEmpty();
        assertThat(wrong.findings(RULE)).hasSize(1);
    }

    @Test
    void ceilingIsNoSum() {
        Story story = new Story().mail(was("50"), price("40"), percent("50").bound(Bound.UP_TO));

        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void fromPriceGivesNoExactSaving() {
        Story story = new Story().mail(was("50"), price("40").bound(Bound.FROM), percent("50"));

        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void recommendedPriceCountsAsTheEarlierOne() {
        Story story = new Story().mail(price("50").as(Role.RRP), price("40"), percent("25"));

        assertThat(story.findings(RULE)).hasSize(1);
    }

    @Test
    void savingWithACodeIsNoneOnThePrice() {
        Story story = new Story().mail(was("50"), price("40"), percent("10"), code("ORLA10"));

        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void savingOfAnotherProductIsNotHeldAgainstThePrices() {
        Story story = new Story().mail(was("50"), price("40"), percent("25").of(Story.RUG));

        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void savingOfAnotherPieceIsNotHeldAgainstThePrices() {
        Story story = new Story().mail(was("50"), price("40")).page(percent("25"));

        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void savingOfAnotherVariantIsNotHeldAgainstThePrices() {
        Story story =
                new Story()
                        .mail(
                                was("50").variant("30cm"),
                                price("40").variant("30cm"),
                                percent("25").variant("45cm"));

        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void pricesOfDifferentRhythmGiveNoSaving() {
        Story story =
                new Story()
                        .mail(
                                was("120").every(Billing.YEAR),
                                price("8").every(Billing.MONTH),
                                percent("20"));

        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void higherPriceNowIsNoReduction() {
        Story story = new Story().mail(was("40"), price("50"), percent("20"));

        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void pricesInOneCardBelongTogether() {
        Story story =
                new Story()
                        .page(price("99").of(Story.RUG))
                        .within(List.of(1, 2), was("50"))
                        .within(List.of(1, 2), price("40"))
                        .within(List.of(1, 2), percent("25"));

        assertThat(story.findings(RULE))
                .containsExactly("saving ERROR CALCULATION: 25 % in page 1, not 20 %");
    }

    @Test
    void pricesOfAnotherSectionDoNotBelongToTheSaving() {
        Story story =
                new Story()
                        .page(price("99").of(Story.RUG))
                        .within(List.of(1), was("50"))
                        .within(List.of(1), price("40"))
                        .within(List.of(2), percent("25"));

        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void nearestPricesAreTheOnesMeant() {
        Story story =
                new Story()
                        .mail(
                                was("50"),
                                price("40"),
                                percent("20"),
                                was("100"),
                                price("60"),
                                percent("40"));

        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void slipInThePriceIsLeftToThePrices() {
        Story story =
                new Story()
                        .page(was("50"), price("40"))
                        .mail(was("50"), price("45"), percent("20"));

        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void sameSumInSeveralPiecesIsOneFindingWithAllPlaces() {
        Story story =
                new Story()
                        .mail(was("50"), price("40"), percent("25"))
                        .page(was("50"), price("40"), percent("25"));

        assertThat(story.findings(RULE))
                .containsExactly("saving ERROR CALCULATION: 25 % in mail 1 + page 2, not 20 %");
    }

    @Test
    void sumsOfTwoVariantsAreTwoFindings() {
        Story story =
                new Story()
                        .mail(
                                was("50").variant("30cm"),
                                price("40").variant("30cm"),
                                percent("25").variant("30cm"))
                        .page(
                                was("100").variant("45cm"),
                                price("80").variant("45cm"),
                                percent("25").variant("45cm"));

        assertThat(story.found(RULE))
                .extracting(Finding::subjectName)
                .containsExactly("Orla lamp 30 cm", "Orla lamp 45 cm");
    }

    @Test
    void unsureReadingIsNotReported() {
        Story story = new Story().mail(was("50"), price("40").read(0.4), percent("25"));

        assertThat(story.findings(RULE)).isEmpty();
    }
}
