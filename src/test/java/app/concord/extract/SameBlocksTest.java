package app.concord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Fact;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Blocks that say the same: each has its facts at its own place, by its own surroundings. */
class SameBlocksTest {

    @Test
    void eachOfTwoAlikeHasItsFactsAtItsOwnPlace() {
        List<Fact> facts =
                new PageOfText("en")
                        .paragraph("Now only £49")
                        .paragraph("Our lamps are made in Leeds.")
                        .paragraph("Now only £49")
                        .read()
                        .facts();

        assertThat(facts).hasSize(2);
        assertThat(facts.get(0).place().block()).isZero();
        assertThat(facts.get(1).place().block()).isEqualTo(2);
        assertThat(FactText.of(facts.get(1))).isEqualTo(FactText.of(facts.get(0)));
    }

    @Test
    void sameWordsBelowOtherHeadingsSayOtherThings() {
        assertThat(
                        new PageOfText("en")
                                .heading("Delivery")
                                .paragraph("£3.95")
                                .heading("Lamps")
                                .paragraph("£3.95")
                                .facts())
                .containsExactly("3.95 GBP DELIVERY", "3.95 GBP NOW");
    }

    @Test
    void sameCellsBelowOtherHeadersSayOtherThings() {
        assertThat(
                        new PageOfText("en")
                                .cell("Lamp", "Was", "£59")
                                .cell("Lamp", "Now", "£59")
                                .cell("Lamp", "Was", "£59")
                                .facts())
                .containsExactly("59 GBP WAS", "59 GBP NOW", "59 GBP WAS");
    }

    @Test
    void noteHoldsForAllThatBearItsMark() {
        assertThat(
                        new PageOfText("en")
                                .paragraph("Save 20% on all lamps*")
                                .paragraph("Save 20% on all lamps*")
                                .note("* Until 29 November 2026.")
                                .facts())
                .startsWith("20 % SAVING in /2026-11-29", "20 % SAVING in /2026-11-29");
    }

    @Test
    void wordsAsideBeforeTheSameWordsInThePieceHideNothing() {
        assertThat(
                        new PageOfText("en")
                                .related("Use code LAMP20 for 20% off")
                                .paragraph("Use code LAMP20 for 20% off")
                                .facts())
                .anyMatch(fact -> fact.contains("LAMP20"));
    }
}
