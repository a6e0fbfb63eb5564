package app.concord.rule;

import static app.concord.rule.Said.stock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which stock states contradict each other. */
class AvailabilityMismatchRuleTest {
    private static final Rule RULE = new AvailabilityMismatchRule();

    @Test
    void soldOutInOnePlaceOnlyIsFound() {
        Story story =
                new Story()
                        .page(stock("in stock"))
                        .mail(stock("in stock"))
                        .post(stock("out of stock"));

        assertThat(story.findings(RULE))
                .containsExactly("state WARNING MAJORITY: out of stock in post 3, not in stock");
    }

    @Test
    void theBriefDecides() {
        Story story =
                new Story()
                        .brief(stock("preorder"))
                        .page(stock("in stock"))
                        .mail(stock("in stock"));

        assertThat(story.findings(RULE))
                .containsExactly("state WARNING BRIEF: in stock in page 1 + mail 2, not preorder");
    }

    @Test
    void anEvenSplitStaysOpen() {
        Story story = new Story().page(stock("in stock")).structured(stock("out of stock"));

        assertThat(story.found(RULE))
                .singleElement()
                .satisfies(finding -> assertThat(finding.expected()).isNull());
    }

    @Test
    void orderingInAdvanceIsOneStateByWhateverName() {
        assertThat(new Story().page(stock("preorder")).mail(stock("backorder")).findings(RULE))
                .isEmpty();
    }

    @Test
    void whatIsScarceIsStillInStock() {
        assertThat(new Story().page(stock("low")).mail(stock("in stock")).findings(RULE)).isEmpty();
        assertThat(
                        new Story()
                                .page(stock("in stock"))
                                .mail(stock("low"))
                                .post(stock("out of stock"))
                                .findings(RULE))
                .containsExactly("state WARNING MAJORITY: out of stock in post 3, not in stock");
    }

    @Test
    void variantsMarketsAndProductsAreKeptApart() {
        assertThat(
                        new Story()
                                .page(stock("in stock").variant("red"))
                                .mail(stock("out of stock").variant("blue"))
                                .findings(RULE))
                .isEmpty();
        assertThat(
                        new Story()
                                .page(stock("in stock").in("GB"))
                                .page(stock("out of stock").in("DE"))
                                .findings(RULE))
                .isEmpty();
        assertThat(
                        new Story()
                                .page(stock("in stock"))
                                .page(stock("out of stock").of(Story.RUG))
                                .findings(RULE))
                .isEmpty();
    }

    @Test
    void whatIsNotSurelyOfTheProductIsOnlyListed() {
        Story story =
                new Story()
                        .page(stock("in stock"))
                        .mail(stock("in stock"))
                        .post(stock("out of stock").linked(0.4));

        assertThat(story.findings(RULE)).isEmpty();
        assertThat(story.explained(RULE)).containsExactly("AMBIGUOUS low-confidence");
    }

    @Test
    void theCampaignAsAWholeHasNoStock() {
        assertThat(
                        new Story()
                                .page(stock("in stock").of(Story.CAMPAIGN))
                                .mail(stock("out of stock").of(Story.CAMPAIGN))
                                .findings(RULE))
                .isEmpty();
    }
}
