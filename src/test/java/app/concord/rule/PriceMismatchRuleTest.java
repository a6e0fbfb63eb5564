package app.concord.rule;

import static app.concord.rule.Said.code;
import static app.concord.rule.Said.off;
import static app.concord.rule.Said.percent;
import static app.concord.rule.Said.price;
import static app.concord.rule.Said.was;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Bound;
import app.concord.model.Evidence;
import app.concord.model.Finding;
import app.concord.model.LinkedFact.Attachment;
import app.concord.model.Role;
import app.concord.model.Severity;

import org.junit.jupiter.api.Test;

/** Which different amounts are wrong prices of one product, and who is right. */
class PriceMismatchRuleTest {
    private static final Rule RULE = new PriceMismatchRule();

    @Test
    void oneOfThreeDeviates() {
        Story story = new Story().mail(price("49.99")).page(price("49.99")).print(price("59.99"));

        assertThat(story.findings(RULE))
                .containsExactly("amount ERROR MAJORITY: 59.99 GBP in print 3, not 49.99 GBP");
        Finding finding = story.found(RULE).getFirst();
        assertThat(finding.rule()).isEqualTo("price-mismatch");
        assertThat(finding.subjectName()).isEqualTo("Orla lamp");
        assertThat(finding.suggestion()).isEqualTo("49.99 GBP");
        assertThat(finding.agreeing())
                .extracting(evidence -> evidence.place().asset())
                .containsExactly("mail 1", "page 2");
    }

    @Test
    void briefDecidesAgainstTheMajority() {
        Story story =
                new Story()
                        .brief(price("49.99"))
                        .mail(price("59.99"))
                        .page(price("59.99"))
                        .print(price("59.99"));

        assertThat(story.findings(RULE))
                .containsExactly(
                        "amount ERROR BRIEF: 59.99 GBP in mail 1 + page 2 + print 3, not 49.99 GBP");
        assertThat(story.found(RULE).getFirst().agreeing())
                .extracting(Evidence::role)
                .containsExactly(Evidence.Side.REFERENCE);
    }

    @Test
    void oneAgainstOneIsATie() {
        Story story = new Story().mail(price("49.99")).print(price("59.99"));

        assertThat(story.found(RULE))
                .singleElement()
                .extracting(Finding::basis)
                .isEqualTo(Finding.Basis.TIE);
    }

    @Test
    void oneAgainstOneIsWorthALookWhereItIsUnsureThatBothSpeakOfOneThing() {
        Story unsure = new Story().mail(price("49.99").linked(0.65)).print(price("59.99"));
        Story sure = new Story().mail(price("49.99")).print(price("59.99"));

        assertThat(unsure.found(RULE))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.INFO);
        assertThat(sure.found(RULE))
                .singleElement()
                .extracting(Finding::severity)
                .isNotEqualTo(Severity.INFO);
    }

    @Test
    void pageWeighsMoreButDoesNotDecideAlone() {
        Story story = new Story().mail(price("49.99")).page(price("59.99"));

        assertThat(story.findings(RULE))
                .containsExactly("amount ERROR TIE: 49.99 GBP in mail 1, not 59.99 GBP");
    }

    @Test
    void everyWrongAmountIsAFindingOfItsOwn() {
        Story story =
                new Story()
                        .mail(price("49.99"))
                        .page(price("49.99"))
                        .page(price("49.99"))
                        .post(price("44.99"))
                        .print(price("59.99"));

        assertThat(story.findings(RULE)).hasSize(2);
    }

    @Test
    void productsAreJudgedApart() {
        Story story = new Story().mail(price("49.99")).print(price("59.99").of(Story.RUG));

        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void amountsOfTheWholeCampaignAreNoPrices() {
        Story story =
                new Story()
                        .mail(price("49.99").of(Story.CAMPAIGN))
                        .print(price("59.99").of(Story.CAMPAIGN));

        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void sameAmountInOtherDigitsAgrees() {
        Story story = new Story().mail(price("50")).page(price("50.00")).print(price("50.0"));

        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void uncertainTieIsAWarning() {
        Story story =
                new Story()
                        .brief(price("49.99"))
                        .page(price("59.99").by(Attachment.PIECE).linked(0.6));

        assertThat(story.found(RULE))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void moreUncertainTieIsWorthALook() {
        Story story =
                new Story()
                        .brief(price("49.99"))
                        .page(price("59.99").by(Attachment.PIECE).linked(0.54));

        assertThat(story.found(RULE))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.INFO);
    }

    @Test
    void veryUncertainTieIsOnlyExplained() {
        Story story =
                new Story()
                        .brief(price("49.99"))
                        .page(price("59.99").by(Attachment.PIECE).linked(0.45));

        assertThat(story.findings(RULE)).isEmpty();
        assertThat(story.explained(RULE)).containsExactly("AMBIGUOUS low-confidence");
    }

    @Test
    void farOffAmountIsProbablyAnAccessory() {
        Story story = new Story().mail(price("49.99")).page(price("49.99")).print(price("4.50"));

        assertThat(story.findings(RULE)).isEmpty();
        assertThat(story.explained(RULE)).containsExactly("AMBIGUOUS low-confidence");
    }

    @Test
    void farOffAmountOfTheSameDigitsIsASlip() {
        Story story = new Story().brief(price("1299")).page(price("12.99"));

        assertThat(story.findings(RULE))
                .containsExactly("amount ERROR BRIEF: 12.99 GBP in page 1, not 1299 GBP");
    }

    @Test
    void farOffAmountInTheProductsOwnRecordIsWrong() {
        Story story =
                new Story()
                        .mail(price("49.99"))
                        .page(price("49.99"))
                        .page(price("4.50").by(Attachment.RECORD));

        assertThat(story.findings(RULE))
                .containsExactly("amount ERROR MAJORITY: 4.5 GBP in page 3, not 49.99 GBP");
    }

    @Test
    void formerPriceReadAsPriceNowIsDoubted() {
        Story story =
                new Story()
                        .mail(price("49.99"), was("59.99"))
                        .page(price("49.99"), was("59.99"))
                        .print(price("59.99"));

        assertThat(story.findings(RULE)).isEmpty();
        assertThat(story.explained(RULE))
                .contains("AMBIGUOUS low-confidence", "NOT_COMPARABLE role");
    }

    @Test
    void pieceThatAlsoStatesTheRightAmountIsDoubted() {
        Story story =
                new Story()
                        .mail(price("49.99"))
                        .page(price("49.99"))
                        .print(price("49.99"), price("59.99"));

        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void partsOfAMailThatDisagreeAreFound() {
        Story story =
                new Story()
                        .page(price("49.99"))
                        .mail(price("49.99"))
                        .inPart("subject", price("59.99"));

        assertThat(story.findings(RULE))
                .containsExactly("amount ERROR MAJORITY: 59.99 GBP in mail 2, not 49.99 GBP");
    }

    @Test
    void structuredDataOfAPageIsHeldAgainstThePage() {
        Story story =
                new Story()
                        .mail(price("49.99"))
                        .page(price("49.99"))
                        .structured(price("59.99").by(Attachment.RECORD));

        assertThat(story.findings(RULE))
                .containsExactly("amount ERROR MAJORITY: 59.99 GBP in page 2, not 49.99 GBP");
    }

    @Test
    void sumOfTwoPricesIsNoPriceOfOne() {
        Story story =
                new Story()
                        .mail(price("49.99"))
                        .page(price("49.99"))
                        .print(price("40"), price("30").of(Story.RUG), price("70"));

        assertThat(story.findings(RULE)).noneMatch(line -> line.contains("70 GBP"));
    }

    @Test
    void priceAfterACodeIsNoOtherPrice() {
        Story story =
                new Story()
                        .mail(price("50"))
                        .page(price("50"))
                        .post(
                                price("40"),
                                percent("20").of(Story.OFFER),
                                code("ORLA20").of(Story.OFFER));

        assertThat(story.findings(RULE)).isEmpty();
        assertThat(story.explained(RULE)).containsExactly("EQUIVALENT arithmetic");
    }

    @Test
    void priceAfterAnAmountOffIsNoOtherPrice() {
        Story story =
                new Story().mail(price("50")).page(price("50")).post(price("42.50"), off("7.50"));

        assertThat(story.findings(RULE)).isEmpty();
        assertThat(story.explained(RULE)).containsExactly("EQUIVALENT arithmetic");
    }

    @Test
    void formerPricesAreComparedToo() {
        Story story = new Story().mail(was("60")).page(was("60")).print(was("65"));

        assertThat(story.found(RULE)).singleElement().extracting(Finding::role).isEqualTo(Role.WAS);
    }

    @Test
    void feesAndThresholdsAreNoPrices() {
        Story story =
                new Story()
                        .mail(price("4").as(Role.DELIVERY), price("50").as(Role.THRESHOLD))
                        .page(price("5").as(Role.DELIVERY), price("60").as(Role.THRESHOLD));

        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void nameOfTheFindingHasTheVariant() {
        Story story =
                new Story()
                        .mail(price("24").variant("30cm"))
                        .page(price("24").variant("30cm"))
                        .print(price("27").variant("30cm"));

        assertThat(story.found(RULE))
                .singleElement()
                .extracting(Finding::subjectName)
                .isEqualTo("Orla lamp 30 cm");
    }

    @Test
    void lowerBoundsAreNoExactPrices() {
        Story story = new Story().mail(price("49.99")).print(price("39.99").bound(Bound.FROM));

        assertThat(story.findings(RULE)).isEmpty();
        assertThat(story.explained(RULE)).containsExactly("COMPATIBLE within-bound");
    }

    @Test
    void earlierPriceBesideBothTellsOneOffer() {
        Story paired =
                new Story()
                        .mail(price("649"), was("799"))
                        .page(price("649"), was("799"))
                        .print(price("742").linked(0.6), was("799"));
        Story alone =
                new Story()
                        .mail(price("649"), was("799"))
                        .page(price("649"), was("799"))
                        .print(price("742").linked(0.6));

        assertThat(paired.found(RULE).getFirst().severity()).isEqualTo(Severity.ERROR);
        assertThat(alone.found(RULE))
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.INFO));
    }

    @Test
    void rightPriceElsewhereInThePieceDoesNotExcuseTheWrongPair() {
        Story story =
                new Story()
                        .mail(price("649"), was("799"))
                        .page(price("649"), was("799"))
                        .print(price("742"), was("799"))
                        .also(price("649"));

        assertThat(story.findings(RULE))
                .containsExactly("amount ERROR MAJORITY: 742 GBP in print 3, not 649 GBP");
    }

    @Test
    void twoPairsWithOneEarlierPriceAreAList() {
        Story story =
                new Story()
                        .mail(price("649"), was("799"))
                        .page(price("649"), was("799"))
                        .print(price("742"), was("799"))
                        .also(price("649"), was("799"));

        assertThat(story.findings(RULE)).isEmpty();
    }

    @Test
    void amountIsNoMultipleOfASmallPriceByChance() {
        Story story =
                new Story()
                        .brief(price("36"))
                        .mail(price("36"))
                        .also(price("3"))
                        .page(price("36"))
                        .also(price("3"))
                        .print(price("63"));

        assertThat(story.findings(RULE)).anyMatch(line -> line.contains("63 GBP in print 3"));
    }

    @Test
    void priceOfOneOfSeveralIsThatOfTheRightPrice() {
        Story story =
                new Story()
                        .brief(price("24"))
                        .mail(price("24"))
                        .page(price("24"))
                        .print(price("27"))
                        .also(price("3"));

        assertThat(story.findings(RULE)).anyMatch(line -> line.contains("27 GBP in print 3"));
    }

    @Test
    void whatLiesAboveTheHighestPriceOfTheDataIsMoreLikelyWrong() {
        Story story =
                new Story()
                        .mail(price("32"), price("24"))
                        .page(price("32"), price("24"))
                        .post(price("35"));
        double before = story.found(RULE).getFirst().confidence();
        Said highest = price("32").bound(Bound.UP_TO).by(Attachment.RECORD);

        assertThat(story.page(highest).found(RULE).getFirst().confidence()).isGreaterThan(before);
    }
}
