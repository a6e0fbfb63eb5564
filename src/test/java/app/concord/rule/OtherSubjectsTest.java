package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** Amounts that stand near a product's name and belong to something else. */
class OtherSubjectsTest {
    private static final Rule PRICES = new PriceMismatchRule();

    private static final String MODELS =
            """
            en GB
            mail | Mirante 55 | The Mirante 55 is £640.
            page | Mirante 55 | The Mirante 55 is £640.
            print | Mirante 55 | The Mirante 55 is £640.
            """;

    private static final String CHAIRS =
            """
            de DE
            mail | Stuhl Falk | Stuhl Falk für 189 €
            page | Stuhl Falk | Stuhl Falk für 189 €
            print | Esstisch Runa | Esstisch Runa für 1.080 €
            page | Esstisch Runa | Esstisch Runa für 1.080 €
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "post | | Mirante 43 now £498.",
                "page | Other sizes | Mirante 65: £900",
                "post | | The Mirante 55 is £640, 12 months of £60."
            })
    void anotherNumberBehindTheNameIsAnotherModel(String piece) {
        assertThat(Told.deviating(PRICES, MODELS + piece)).isEmpty();
    }

    @Test
    void aWrongPriceOfTheModelItselfIsFound() {
        assertThat(Told.deviating(PRICES, MODELS + "post | | The Mirante 55 now £604."))
                .containsExactly("£604");
    }

    @Test
    void aPriceIsOfTheTitleAndNotOfWhatALaterSentenceNames() {
        String mail =
                "mail | Esstisch Runa | Eiche, 200 × 95 cm. 1.080 €. Dazu passt unser Stuhl Falk.";

        assertThat(Told.deviating(PRICES, CHAIRS + mail)).isEmpty();
        assertThat(Told.deviating(PRICES, CHAIRS + mail.replace("1.080", "1.018")))
                .containsExactly("1.018 €");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en GB; £; Not available on Velta Duo. A pass costs; The price of Velta Duo is",
                "de DE; €; Nicht erhältlich im Velta Duo. Eine Karte kostet; Velta Duo kostet",
                "fr FR; €; Non disponible avec Velta Duo. Une carte coûte; Velta Duo coûte",
                "es ES; €; No disponible en Velta Duo. Una tarjeta cuesta; Velta Duo cuesta",
                "it IT; €; Non disponibile con Velta Duo. Una tessera costa; Velta Duo costa",
                "nl NL; €; Niet beschikbaar bij Velta Duo. Een pas kost; Velta Duo kost",
                "pt PT; €; Não disponível no Velta Duo. Um cartão custa; Velta Duo custa",
                "ro RO; lei; Nu este disponibil pentru Velta Duo. Un card costă; Velta Duo costă",
                "id ID; €; Tidak tersedia untuk Velta Duo. Harga kartu; Harga Velta Duo",
                "ms MY; €; Tidak ditawarkan untuk Velta Duo. Harga kad; Harga Velta Duo"
            })
    void whatANamedProductDoesNotHaveIsNotItsPrice(
            String place, String sign, String refused, String own) {
        String campaign =
                """
                %1$s
                page | Velta | Velta Duo 29 %2$s | Velta Trio 49 %2$s
                mail | Velta Duo | Velta Duo: 29 %2$s
                """
                        .formatted(place, sign);

        assertThat(Told.deviating(PRICES, campaign + "print | | " + refused + " 15 " + sign))
                .isEmpty();
        assertThat(Told.deviating(PRICES, campaign + "print | | " + own + " 15 " + sign))
                .hasSize(1);
    }

    @Test
    void codesThatAreKeptOutGiveNothing() {
        String campaign =
                """
                en GB
                mail | | Half price with ORLA50 on your first box.
                page | | ORLA50: 50% off your first box.
                print | | Code ORLA50 takes 50% off the first box.
                """;
        Rule rule = new DiscountMismatchRule();

        assertThat(
                        found(
                                rule,
                                campaign,
                                "mail | | Send a friend £30 off. Not combinable with ORLA50."))
                .isEmpty();
        assertThat(found(rule, campaign, "post | | 40% off your first box with ORLA50."))
                .containsExactly("40%");
    }

    @Test
    void oneCountOfPaymentsIsAPlanWhereItPaysTheSamePrice() {
        String campaign =
                """
                es MX
                mail | Pantalla Vistara | Pantalla Vistara a $5,394, o 12 pagos de $449.50 sin intereses.
                page | Pantalla Vistara | Pantalla Vistara a $5,394, en 12 mensualidades sin intereses.
                print | Pantalla Vistara | Pantalla Vistara en 12 mensualidades sin intereses.
                """;
        Rule rule = new PaymentMismatchRule();

        assertThat(
                        found(
                                rule,
                                campaign,
                                "post | | Pantalla Vistara: $5,394, o 6 pagos de $899 sin intereses."))
                .isEmpty();
        assertThat(found(rule, campaign, "post | | Pantalla Vistara en 10 pagos sin intereses."))
                .containsExactly("10 pagos sin intereses");
    }

    private static List<String> found(Rule rule, String campaign, String piece) {
        return Told.deviating(rule, campaign + piece);
    }
}
