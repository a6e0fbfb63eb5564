package app.concord.rule;

import static app.concord.rule.Said.code;
import static app.concord.rule.Said.off;
import static app.concord.rule.Said.percent;
import static app.concord.rule.Said.price;
import static app.concord.rule.Said.was;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Audience;
import app.concord.model.Bound;
import app.concord.model.Finding;

import org.junit.jupiter.api.Test;

/** Which different reductions of one offer contradict each other. */
class DiscountMismatchRuleTest {
    private static final Rule RULE = new DiscountMismatchRule();

    @Test
    void oneOfThreeDeviates() {
        Story story = new Story().mail(percent("25")).page(percent("20")).print(percent("20"));

        assertThat(story.findings(RULE))
                .containsExactly("amount ERROR MAJORITY: 25 % in mail 1, not 20 %");
        assertThat(story.found(RULE).getFirst().rule()).isEqualTo("discount-mismatch");
    }

    @Test
    void briefDecidesAgainstTheMajority() {
        Story story = new Story().brief(percent("25")).mail(percent("20")).page(percent("20"));

        assertThat(story.findings(RULE))
                .containsExactly("amount ERROR BRIEF: 20 % in mail 1 + page 2, not 25 %");
    }

    @Test
    void oneAgainstOneIsATie() {
        Story story = new Story().mail(off("10")).print(off("15"));

        assertThat(story.found(RULE))
                .singleElement()
                .extracting(Finding::basis)
                .isEqualTo(Finding.Basis.TIE);
    }

    @Test
    void uncertainTieIsOnlyExplained() {
        Story story = new Story().brief(percent("25")).mail(percent("20").linked(0.4));

        assertThat(story.findings(RULE)).isEmpty();
        assertThat(story.explained(RULE)).containsExactly("AMBIGUOUS low-confidence");
    }

    @Test
    void aReductionByNumberIsNoAmount() {
        Story story =
                new Story()
                        .mail(Said.mechanic(2, 1, "100"), off("10"))
                        .page(Said.mechanic(2, 1, "100"), off("10"));

        assertThat(story.findings(RULE)).isEmpty();
        assertThat(story.findings(new DiscountArithmeticRule())).isEmpty();
    }

    @Test
    void reductionsByNumberThatDifferContradictEachOther() {
        Story story =
                new Story()
                        .mail(Said.mechanic(2, 1, "100"))
                        .page(Said.mechanic(2, 1, "100"))
                        .print(Said.mechanic(1, 1, "50"));

        assertThat(story.findings(RULE)).hasSize(1);
    }

    @Test
    void offersAreJudgedApart() {
        Story story =
                new Story()
                        .mail(percent("25"), percent("10").of(Story.RUG))
                        .page(percent("25"), percent("10").of(Story.RUG));

        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void reductionsOfTheWholeCampaignAreNotCompared() {
        Story story =
                new Story()
                        .mail(percent("25").of(Story.CAMPAIGN))
                        .page(percent("10").of(Story.CAMPAIGN));

        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void membersGetMore() {
        Story story =
                new Story()
                        .mail(percent("20"), percent("25").only(Audience.MEMBER))
                        .page(percent("20"), percent("25").only(Audience.MEMBER));

        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void membersReductionIsComparedWithMembers() {
        Story story =
                new Story()
                        .mail(percent("20"), percent("25").only(Audience.MEMBER))
                        .page(percent("20"), percent("25").only(Audience.MEMBER))
                        .print(percent("20"), percent("30").only(Audience.MEMBER));

        assertThat(story.findings(RULE))
                .containsExactly("amount ERROR MAJORITY: 30 % in print 3, not 25 %");
    }

    @Test
    void stepsByQuantityAndThresholdAreNoContradiction() {
        Story story =
                new Story()
                        .mail(percent("20"), percent("25").pieces(2))
                        .page(percent("20"), percent("25").pieces(2))
                        .post(off("10").over("50"))
                        .print(off("25").over("100"));

        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void marketsHaveTheirOwnReductions() {
        Story story = new Story().mail(percent("20").in("GBP")).page(percent("25").in("EUR"));

        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void percentageAndAmountAgreeByThePrices() {
        Story story = new Story().page(was("50"), price("40")).mail(percent("20")).print(off("10"));

        assertThat(story.findings(RULE)).isEmpty();
        assertThat(story.explained(RULE))
                .containsExactly("EQUIVALENT arithmetic", "EQUIVALENT arithmetic");
    }

    @Test
    void roundedPercentageAgreesByThePrices() {
        Story story =
                new Story()
                        .page(was("59.99"), price("39.99"))
                        .mail(percent("33"))
                        .print(percent("34"));

        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void reductionThatFitsNoPricesIsFoundByCalculation() {
        Story story =
                new Story().page(was("50"), price("40")).mail(percent("20")).print(percent("30"));

        assertThat(story.findings(RULE))
                .containsExactly("amount ERROR CALCULATION: 30 % in print 3, not 20 %");
    }

    @Test
    void wrongSumOfAnotherPieceIsNoEvidence() {
        Story story = new Story().page(was("50"), price("40"), percent("25")).print(percent("30"));

        assertThat(story.findings(RULE)).noneMatch(line -> line.endsWith("not 25 %"));
    }

    @Test
    void whatAWrongSumSaysIsLeftToTheArithmetic() {
        Story story =
                new Story()
                        .page(was("50"), price("40"), percent("25"))
                        .mail(percent("20"))
                        .print(percent("20"));

        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void ceilingAboveTheReductionIsCompatible() {
        Story story = new Story().mail(percent("40").bound(Bound.UP_TO)).page(percent("30"));

        assertThat(story.findings(RULE)).isEmpty();
        assertThat(story.explained(RULE)).containsExactly("COMPATIBLE within-bound");
    }

    @Test
    void ceilingBelowTheReductionIsFound() {
        Story story = new Story().mail(percent("20").bound(Bound.UP_TO)).page(percent("30"));

        assertThat(story.findings(RULE))
                .containsExactly("ceiling ERROR CALCULATION: 20 % in mail 1, not 30 %");
    }

    @Test
    void ceilingIsJudgedWhereThePricesExplainTheReductions() {
        Story story =
                new Story()
                        .page(was("50"), price("35"), percent("30"))
                        .mail(percent("20").bound(Bound.UP_TO));

        assertThat(story.findings(RULE))
                .containsExactly("ceiling ERROR CALCULATION: 20 % in mail 2, not 30 %");
    }

    @Test
    void twoSizesOfWhatACodeGivesStandAgainstEachOther() {
        Story story =
                new Story()
                        .mail(percent("20").of(Story.OFFER), code("ORLA20").of(Story.OFFER))
                        .page(percent("25").of(Story.OFFER), code("ORLA20").of(Story.OFFER));

        assertThat(story.findings(RULE))
                .containsExactly("amount WARNING TIE: 20 % in mail 1, not ?");
    }
}
