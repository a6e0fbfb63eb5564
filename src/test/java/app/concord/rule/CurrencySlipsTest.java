package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts that are right in a currency that is not. */
class CurrencySlipsTest {
    private static final Rule RULE = new PriceMismatchRule();

    private static final String LAMP =
            """
            en GB
            mail | Orla lamp | The Orla lamp is £54, free delivery over £50.
            page | Orla lamp | The Orla lamp is £54. | Standard delivery £4.
            print | Orla lamp | The Orla lamp is £54. | Save £6.
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en GB; £54; €54",
                "en GB; £54; $54",
                "de CH; CHF 54; 54 €",
                "fr FR; 54 €; 54 £",
                "es ES; 54 €; 54 £",
                "it IT; 54 €; 54 £",
                "nl NL; € 54; £ 54",
                "pt PT; 54 €; R$ 54",
                "ro RO; 54 lei; 54 €",
                "id ID; Rp54.000; RM54.000",
                "ms MY; RM54; Rp54"
            })
    void theRightAmountWithAnotherSignIsReported(String place, String right, String wrong) {
        String campaign =
                """
                %1$s
                mail | Orla 12 | Orla 12: %2$s
                page | Orla 12 | Orla 12: %2$s
                print | Orla 12 | Orla 12: %2$s
                page | Vela 7 | Vela 7: %3$s
                print | Vela 7 | Vela 7: %3$s
                """
                        .formatted(place, right, right.replace("54", "72"));

        assertThat(Told.deviating(RULE, campaign + "post | | Orla 12: " + wrong))
                .containsExactly(wrong);
        assertThat(Told.deviating(RULE, campaign + "post | | Orla 12: " + right)).isEmpty();
    }

    @Test
    void anotherMarketsPriceListIsNoSlip() {
        String ireland =
                "page | Orla lamp | The Orla lamp is €54. | Free delivery over €60, else €5.";

        assertThat(Told.deviating(RULE, LAMP + ireland)).isEmpty();
        assertThat(Told.deviating(RULE, LAMP + "post | | The Orla lamp is £54 / €54.")).isEmpty();
        assertThat(Told.deviating(RULE, LAMP + "post | | The Orla lamp is €54.")).hasSize(1);
    }

    @Test
    void aPlainSignMayStandForAnyDollar() {
        String campaign = LAMP.replace("en GB", "en AU").replace("£", "A$");

        assertThat(Told.deviating(RULE, campaign + "post | | The Orla lamp is $54.")).isEmpty();
    }
}
