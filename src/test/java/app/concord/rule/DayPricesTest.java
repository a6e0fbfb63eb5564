package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prices that hold on some days of the week, and prices of two columns without a header's word. */
class DayPricesTest {
    private static final Rule RULE = new PriceMismatchRule();

    private static final String SPA =
            """
            en GB
            page | The Larkspur Day | The Larkspur Day, Monday to Thursday: £95 per person. The Larkspur Day, Friday to Sunday: £115 per person.
            mail | Seven quiet hours | The Larkspur Day is £95 per person from Monday to Thursday and £115 per person from Friday to Sunday.
            print | The Larkspur Day | The Larkspur Day, Monday to Thursday: £95 per person
            """;

    @Test
    void aPriceOfOtherDaysIsAnother() {
        assertThat(Told.deviating(RULE, SPA)).isEmpty();
    }

    @Test
    void anotherPriceOfTheSameDaysIsFound() {
        assertThat(
                        Told.deviating(
                                RULE,
                                SPA
                                        + "post | | The Larkspur Day, Monday to Thursday: £99 per person. Your inbox can wait."))
                .containsExactly("£99");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                en GB
                mail | Come in | Rowan Ripon: £129 instead of £172. | Rowan Malton: £141 instead of £188. | Rowan Selby: £114 instead of £152.
                post | | Rowan Malton, £141 a night instead of £188.
                page | Winter: 25% off | = ; Flexible rate ; Winter offer | = Rowan Ripon ; £172 ; £129 | = Rowan Malton ; £198 ; £141 | = Rowan Selby ; £152 ; £114
                """,
                """
                de DE
                mail | Komm rein | Haus Ripon: 129 € statt 172 €. | Haus Malton: 141 € statt 188 €. | Haus Selby: 114 € statt 152 €.
                post | | Haus Malton, 141 € statt 188 €.
                page | Winter: 25 % Rabatt | = ; Flexrate ; Winterangebot | = Haus Ripon ; 172 € ; 129 € | = Haus Malton ; 198 € ; 141 € | = Haus Selby ; 152 € ; 114 €
                """
            })
    void theFirstColumnHoldsTheEarlierPrices(String text) {
        assertThat(Told.deviating(RULE, text)).singleElement().asString().contains("198");
        assertThat(Told.deviating(RULE, text.replace("£198", "£188").replace("198 €", "188 €")))
                .isEmpty();
    }
}
