package app.concord.rule;

import static app.concord.rule.Said.price;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Bound;

import org.junit.jupiter.api.Test;

/** When two lowest prices of one thing contradict each other. */
class LowestPricesTest {
    private static final Rule RULE = new PriceMismatchRule();

    private static Said from(String amount) {
        return price(amount).bound(Bound.FROM);
    }

    private static Story story() {
        return new Story().mail(from("489")).page(from("489")).print(from("489"));
    }

    @Test
    void lowestPriceOfOnePieceDeviates() {
        assertThat(story().post(from("498")).findings(RULE))
                .containsExactly("amount ERROR MAJORITY: 498 GBP in post 4, not 489 GBP");
        assertThat(
                        new Story()
                                .brief(from("489"))
                                .mail(from("489"))
                                .post(from("439"))
                                .findings(RULE))
                .containsExactly("amount ERROR BRIEF: 439 GBP in post 2, not 489 GBP");
    }

    @Test
    void kindThatCostsJustThatHasALowestPriceOfItsOwn() {
        assertThat(story().page(price("498")).post(from("498")).findings(RULE)).isEmpty();
        assertThat(story().page(from("498").in("AT")).post(from("498")).findings(RULE)).isEmpty();
        assertThat(story().post(from("498").variant("60cm")).findings(RULE)).isEmpty();
    }

    @Test
    void pieceThatAlsoStatesTheRightOneSpeaksOfSomethingElse() {
        assertThat(story().post(from("489"), from("498")).findings(RULE)).isEmpty();
    }

    @Test
    void spokenTextRoundsAndFarPricesAreOfAnotherThing() {
        Story story = new Story().mail(from("49.90")).page(from("49.90")).print(from("49.90"));

        assertThat(story.post(from("49")).findings(RULE)).isEmpty();
        assertThat(story().post(from("1499")).findings(RULE)).isEmpty();
    }

    @Test
    void oneAgainstOneIsOpen() {
        assertThat(new Story().mail(from("489")).page(from("498")).findings(RULE)).isEmpty();
    }
}
