package app.concord.rule;

import static app.concord.rule.Said.price;
import static app.concord.rule.Story.RUG;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which other prices are a list of their own. */
class PriceListsTest {
    private static final Rule RULE = new PriceMismatchRule();

    private static Story story() {
        return new Story()
                .brief(price("54"), price("80").of(RUG))
                .mail(price("54"), price("80").of(RUG));
    }

    @Test
    void severalPricesInAnotherCurrencyAreForANeighboursGuests() {
        assertThat(story().page(price("59 CHF"), price("88 CHF").of(RUG)).findings(RULE)).isEmpty();
    }

    @Test
    void onePriceInAnotherCurrencyIsASlip() {
        assertThat(story().page(price("59 CHF"), price("80").of(RUG)).findings(RULE))
                .containsExactly("amount ERROR BRIEF: 59 CHF in page 2, not 54 GBP");
    }

    @Test
    void severalThingsLessByOneShareAreAPriceList() {
        assertThat(story().page(price("43.20"), price("64").of(RUG)).findings(RULE)).isEmpty();
        assertThat(story().page(price("43.20"), price("80").of(RUG)).findings(RULE)).hasSize(1);
    }
}
