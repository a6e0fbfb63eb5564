package app.concord.rule;

import static app.concord.rule.Said.code;
import static app.concord.rule.Said.off;
import static app.concord.rule.Said.percent;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Audience;
import app.concord.model.Bound;
import app.concord.model.FactKind;
import app.concord.model.Finding;

import org.junit.jupiter.api.Test;

/** Which codes of one offer contradict each other, and what one code gives. */
class PromoCodeMismatchRuleTest {
    private static final Rule RULE = new PromoCodeMismatchRule();
    private static final Rule REDUCTIONS = new DiscountMismatchRule();

    private static Said orla(Said said) {
        return said.of(Story.OFFER);
    }

    @Test
    void otherCodeForTheSameOfferIsFound() {
        Story story =
                new Story()
                        .mail(orla(code("ORLA20")))
                        .page(orla(code("ORLA20")))
                        .print(orla(code("ORLA25")));

        assertThat(story.findings(RULE))
                .containsExactly("code ERROR MAJORITY: ORLA25 in print 3, not ORLA20");
        Finding finding = story.found(RULE).getFirst();
        assertThat(finding.kind()).isEqualTo(FactKind.PROMO_CODE);
        assertThat(finding.suggestion()).isEqualTo("ORLA20");
    }

    @Test
    void lookAlikeCodeIsCertain() {
        Story story = new Story().mail(orla(code("ORLA20"))).print(orla(code("ORLA2O")));

        assertThat(story.found(RULE))
                .singleElement()
                .returns("look-alike", Finding::message)
                .returns(Finding.Basis.TIE, Finding::basis)
                .returns(0.95, Finding::confidence);
    }

    @Test
    void briefDecidesAgainstTheMajority() {
        Story story =
                new Story()
                        .brief(orla(code("ORLA20")))
                        .mail(orla(code("ORLA25")))
                        .page(orla(code("ORLA25")));

        assertThat(story.findings(RULE))
                .containsExactly("code ERROR BRIEF: ORLA25 in mail 1 + page 2, not ORLA20");
    }

    @Test
    void codesThatTheBriefNamesSideBySideAreTwo() {
        Story story =
                new Story()
                        .brief(orla(code("ORLA20")))
                        .also(orla(code("ORLA25")))
                        .mail(orla(code("ORLA20")))
                        .page(orla(code("ORLA25")));

        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void marketsHaveTheirOwnCodes() {
        Story story =
                new Story()
                        .mail(orla(code("ORLA20")).in("GBP"))
                        .page(orla(code("ORLALICHT")).in("EUR"));

        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void codesOfTwoOffersAreNotCompared() {
        Story story = new Story().mail(orla(code("ORLA20"))).page(code("MIRO10").of(Story.RUG));

        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void unsureCodeIsNotReported() {
        Story story = new Story().brief(orla(code("ORLA20"))).page(orla(code("HELLO")).read(0.4));

        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void otherBenefitOfOneCodeIsFound() {
        Story story =
                new Story()
                        .mail(orla(percent("20")), orla(code("ORLA20")))
                        .page(orla(percent("20")), orla(code("ORLA20")))
                        .print(orla(percent("25")), orla(code("ORLA20")));

        assertThat(story.findings(REDUCTIONS))
                .containsExactly("amount ERROR MAJORITY: 25 % in print 3, not 20 %");
        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void anAmountInPlaceOfAPercentageIsAnotherBenefit() {
        Story story =
                new Story()
                        .mail(orla(percent("20")), orla(code("ORLA20")))
                        .page(orla(percent("20")), orla(code("ORLA20")))
                        .print(orla(off("20")), orla(code("ORLA20")));

        assertThat(story.findings(RULE))
                .containsExactly("benefit ERROR MAJORITY: 20 GBP in print 3, not 20 %");
        assertThat(story.findings(REDUCTIONS)).isEmpty();
    }

    @Test
    void briefsBenefitDecidesWhereverItStands() {
        Story story =
                new Story()
                        .brief(orla(code("ORLA20")))
                        .also(orla(percent("20")))
                        .mail(orla(percent("25")), orla(code("ORLA20")))
                        .page(orla(percent("25")), orla(code("ORLA20")));

        assertThat(story.findings(REDUCTIONS))
                .containsExactly("amount ERROR BRIEF: 25 % in mail 1 + page 2, not 20 %");
        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void whomThePiecesNameMakesNoDifferenceWhereAllAreGivenTheSame() {
        Story story =
                new Story()
                        .mail(orla(percent("20").only(Audience.NEW_CUSTOMER)), orla(code("ORLA20")))
                        .page(orla(percent("20").only(Audience.NEW_CUSTOMER)), orla(code("ORLA20")))
                        .post(orla(percent("20")), orla(code("ORLA20")))
                        .print(orla(percent("25")), orla(code("ORLA20")));

        assertThat(story.findings(REDUCTIONS))
                .containsExactly("amount ERROR MAJORITY: 25 % in print 4, not 20 %");
        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void membersAreGivenMore() {
        Story story =
                new Story()
                        .mail(orla(percent("25").only(Audience.MEMBER)), orla(code("ORLA20")))
                        .page(orla(percent("25").only(Audience.MEMBER)), orla(code("ORLA20")))
                        .post(orla(percent("20")), orla(code("ORLA20")))
                        .print(orla(percent("20")), orla(code("ORLA20")));

        assertThat(story.findings(RULE)).isEmpty();
        assertThat(story.findings(REDUCTIONS)).isEmpty();
    }

    @Test
    void wordsThatDoNotNameTheCodeAreNoBenefit() {
        Story story =
                new Story()
                        .mail(orla(percent("20")), orla(code("ORLA20")))
                        .page(orla(percent("20")), orla(code("ORLA20")))
                        .also(orla(percent("25")));

        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void stepsByWhatIsSpentAreExplained() {
        Story story =
                new Story()
                        .mail(orla(off("10").over("50")), orla(code("ORLA20")))
                        .page(orla(off("10").over("50")), orla(code("ORLA20")))
                        .print(orla(off("25").over("100")), orla(code("ORLA20")));

        assertThat(story.findings(RULE)).isEmpty();
        assertThat(story.explained(RULE)).containsExactly("NOT_COMPARABLE threshold");
    }

    @Test
    void sameStepWithAnotherBenefitIsFound() {
        Story story =
                new Story()
                        .mail(orla(off("10").over("50")), orla(code("ORLA20")))
                        .page(orla(off("10").over("50")), orla(code("ORLA20")))
                        .print(orla(off("15").over("50")), orla(code("ORLA20")));

        assertThat(story.findings(REDUCTIONS))
                .containsExactly("amount ERROR MAJORITY: 15 GBP in print 3, not 10 GBP");
        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void pieceThatAlsoGivesTheUsualBenefitLimitsIt() {
        Story story =
                new Story()
                        .mail(orla(percent("20")), orla(code("ORLA20")))
                        .page(orla(percent("20")), orla(code("ORLA20")))
                        .print(orla(percent("20")), orla(off("15")), orla(code("ORLA20")));

        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void ceilingIsNoBenefit() {
        Story story =
                new Story()
                        .mail(orla(percent("20")), orla(code("ORLA20")))
                        .page(orla(percent("30").bound(Bound.UP_TO)), orla(code("ORLA20")));

        assertThat(story.findings(RULE)).isEmpty();
    }
}
