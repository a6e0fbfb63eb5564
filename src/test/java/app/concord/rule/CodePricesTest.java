package app.concord.rule;

import static app.concord.rule.Said.code;
import static app.concord.rule.Said.off;
import static app.concord.rule.Said.percent;
import static app.concord.rule.Said.price;
import static app.concord.rule.Said.was;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Prices with a code, and amounts off, held against the prices that other pieces state. */
class CodePricesTest {
    private static final Rule RULE = new PriceMismatchRule();
    private static final Rule SAVINGS = new DiscountMismatchRule();

    private static Said withCode(String amount) {
        return price(amount).per("code");
    }

    private static Story story() {
        return new Story()
                .mail(was("180"), price("153"), code("AUTUMN15"))
                .page(was("180"), price("153"), code("AUTUMN15"));
    }

    private static Story reduced() {
        return new Story().mail(was("240"), price("204")).page(was("240"), price("204"));
    }

    @Test
    void reducedPriceIsToldWithItsCode() {
        assertThat(story().post(was("180"), withCode("135"), code("AUTUMN15")).findings(RULE))
                .containsExactly("amount WARNING MAJORITY: 135 GBP in post 3, not 153 GBP");
        assertThat(story().post(was("180"), withCode("153"), code("AUTUMN15")).findings(RULE))
                .isEmpty();
    }

    @Test
    void codeOfThePieceAloneTakesOffMore() {
        assertThat(story().post(was("180"), withCode("135"), code("FRIENDS")).findings(RULE))
                .isEmpty();
    }

    @Test
    void pieceThatStatesTheReducedPriceTooTakesOffMoreWithTheCode() {
        assertThat(
                        story().post(was("180"), price("153"), withCode("135"), code("AUTUMN15"))
                                .findings(RULE))
                .isEmpty();
    }

    @Test
    void withoutTheEarlierPriceNothingTellsThatItIsTheReducedOne() {
        assertThat(story().post(withCode("135"), code("AUTUMN15")).findings(RULE)).isEmpty();
    }

    @Test
    void amountOffIsNotWhatThePricesLeave() {
        assertThat(reduced().print(off("34")).findings(SAVINGS))
                .containsExactly("prices ERROR CALCULATION: 34 GBP in print 3, not 240 GBP");
    }

    @Test
    void amountOffThatIsNothingLikeItIsTakenOffSomethingElse() {
        assertThat(reduced().print(off("10")).findings(SAVINGS)).isEmpty();
        assertThat(reduced().print(off("34"), price("330")).findings(SAVINGS)).isEmpty();
        assertThat(reduced().print(percent("15")).findings(SAVINGS)).isEmpty();
    }
}
