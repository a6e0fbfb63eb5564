package app.concord.rule;

import static app.concord.rule.Said.price;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Finding;

import org.junit.jupiter.api.Test;

/** Prices of the variants of one product, and prices that name none. */
class PriceVariantsTest {
    private static final Rule RULE = new PriceMismatchRule();

    private static Story twoSizes() {
        return new Story()
                .page(price("24").variant("30cm"), price("34").variant("45cm"))
                .mail(price("24").variant("30cm"), price("34").variant("45cm"));
    }

    @Test
    void variantsHaveTheirOwnPrices() {
        assertThat(twoSizes().findings(RULE)).isEmpty();
        assertThat(twoSizes().explained(RULE)).containsExactly("NOT_COMPARABLE variant");
    }

    @Test
    void wrongPriceOfOneVariantIsFound() {
        Story story = twoSizes().print(price("24").variant("30cm"), price("37").variant("45cm"));

        assertThat(story.findings(RULE))
                .containsExactly("amount ERROR MAJORITY: 37 GBP in print 3, not 34 GBP");
    }

    @Test
    void priceWithoutVariantMayBeOneOfThem() {
        Story story = twoSizes().print(price("34"));

        assertThat(story.findings(RULE)).isEmpty();
        assertThat(story.explained(RULE))
                .containsExactly("AMBIGUOUS variant-unstated", "NOT_COMPARABLE variant");
    }

    @Test
    void priceWithoutVariantThatIsNoneOfThemIsFound() {
        Story story = twoSizes().print(price("29"));

        assertThat(story.findings(RULE))
                .containsExactly("amount ERROR MAJORITY: 29 GBP in print 3, not ?");
        assertThat(story.found(RULE).getFirst().suggestion()).isNull();
    }

    @Test
    void briefsVariantsDecideAboutAPriceWithoutOne() {
        Story story =
                new Story()
                        .brief(price("24").variant("30cm"), price("34").variant("45cm"))
                        .print(price("29"));

        assertThat(story.findings(RULE))
                .containsExactly("amount ERROR BRIEF: 29 GBP in print 1, not ?");
    }

    @Test
    void briefIsNeverTheDeviatingSide() {
        Story story = twoSizes().brief(price("29"));

        assertThat(story.found(RULE))
                .flatExtracting(Finding::deviating)
                .extracting(evidence -> evidence.place().asset())
                .doesNotContain("brief");
    }

    @Test
    void agreedPriceWithoutVariantIsExpected() {
        Story story =
                new Story()
                        .page(price("24").variant("30cm"))
                        .mail(price("24"))
                        .post(price("24"))
                        .print(price("27"));

        assertThat(story.findings(RULE))
                .containsExactly("amount ERROR MAJORITY: 27 GBP in print 4, not 24 GBP");
    }
}
