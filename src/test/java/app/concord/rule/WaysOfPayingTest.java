package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** What is paid at once may cost less; a wrong price among either is still found. */
class WaysOfPayingTest {
    private static final Rule RULE = new PriceMismatchRule();

    private static final String RIGHT =
            """
            pt BR
            mail | Sofá Arvo | Sofá Arvo por R$ 1.000,00 ou R$ 900,00 à vista no Pix.
            page | Sofá Arvo | R$ 1.000,00 no cartão, R$ 900,00 no Pix.
            print | Sofá Arvo | Sofá Arvo por R$ 1.000,00
            """;

    @Test
    void thePriceThatIsPaidAtOnceStandsAlone() {
        assertThat(found("post | | O Sofá Arvo sai por R$ 900,00 no Pix.")).isEmpty();
        assertThat(found("post | | O Sofá Arvo sai por R$ 900,00.")).isEmpty();
        assertThat(found("post | | O Sofá Arvo sai por R$ 1.000,00.")).isEmpty();
    }

    @Test
    void aWrongPriceIsHeldAgainstTheOneThatIsPaidTheSameWay() {
        assertThat(found("post | | O Sofá Arvo sai por R$ 910,00 no Pix."))
                .containsExactly("R$ 910,00");
        assertThat(found("post | | O Sofá Arvo sai por R$ 1.010,00."))
                .containsExactly("R$ 1.010,00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en GB | Arvo sofa £900 when paid in full. | Arvo sofa £950.
                    de DE | Sofa Arvo 900 € bei Vorkasse. | Sofa Arvo 950 €.
                    es ES | Sofá Arvo 900 € al contado. | Sofá Arvo 950 €.
                    fr FR | Canapé Arvo 900 € au comptant. | Canapé Arvo 950 €.
                    """)
    void aRemarkOnPayingKeepsNoPriceApartWhereThereIsButOne(
            String place, String once, String other) {
        String campaign =
                String.join(
                        "\n",
                        place,
                        "mail | Arvo | " + once,
                        "page | Arvo | " + once,
                        "print | Arvo | " + other);

        assertThat(Told.deviating(RULE, campaign)).hasSize(1);
    }

    private static List<String> found(String piece) {
        return Told.deviating(RULE, RIGHT + piece);
    }
}
