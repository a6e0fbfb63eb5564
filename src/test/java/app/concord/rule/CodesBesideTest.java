package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes that stand side by side, and the most that one takes off. */
class CodesBesideTest {
    private static final Rule RULE = new PromoCodeMismatchRule();

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                id ID
                mail | Ramadan | Pakai kode SENJA20: diskon 20%.
                page | Ramadan | Kode SENJA20: potongan 20%.
                print | Syarat | Pemegang kartu Bank Arunika bisa memakai kode ARUNIKA15 (diskon 15%) sebagai pengganti kode SENJA20.
                """,
                """
                en GB
                mail | Spring | 20% off with code SPRING20.
                page | Spring | Use code SPRING20 for 20% off.
                print | Terms | Cardholders may use code BANK15 (15% off) in place of code SPRING20.
                """,
                """
                de DE
                mail | Frühling | 20 % Rabatt mit dem Code LENZ20.
                page | Frühling | Code LENZ20: 20 % Rabatt.
                print | Bedingungen | Karteninhaber nutzen den Code BANK15 (15 % Rabatt) anstelle des Codes LENZ20.
                """
            })
    void codeInPlaceOfAnotherIsAnOfferOfItsOwn(String text) {
        assertThat(Told.deviating(RULE, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | GB | 20% off with code HELLO20, £30 at most. | 20% off up to £50 with code HELLO20. | £50
                    de | DE | 20 % Rabatt mit Code HALLO20, maximal 30 €. | Code HALLO20: 20 % Rabatt, höchstens 50 €. | 50 €
                    fr | FR | Code BONJOUR20 : 20 % de remise, dans la limite de 30 €. | Code BONJOUR20 : 20 % de remise, plafonnée à 50 €. | 50 €
                    es | ES | Código HOLA20: 20 % de descuento, con un máximo de 30 €. | Código HOLA20: 20 % de descuento, máximo 50 €. | 50 €
                    it | IT | Codice CIAO20: 20% di sconto, fino a un massimo di 30 €. | Codice CIAO20: 20% di sconto, massimo 50 €. | 50 €
                    id | ID | Kode SENJA20: diskon 20%, maks. Rp 30.000. | Kode SENJA20: diskon 20% sampai Rp 50.000. | Rp 50.000
                    """)
    void otherLimitOfACodeIsFound(
            String language, String market, String usual, String other, String words) {
        String text =
                language
                        + " "
                        + market
                        + "\nmail | ? | "
                        + usual
                        + "\npage | ? | "
                        + usual
                        + "\nprint | ? | "
                        + usual
                        + "\npost | | "
                        + other;

        assertThat(Told.deviating(RULE, text))
                .isNotEmpty()
                .allSatisfy(quote -> assertThat(quote).contains(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                en GB
                mail | ? | 20% off with code HELLO20, £30 at most.
                page | ? | 20% off with code HELLO20 (max. £30).
                post | | HELLO20: 20% off sofas up to £300.
                """,
                """
                de DE
                mail | ? | 20 % Rabatt mit Code HALLO20, maximal 30 €.
                page | ? | Code HALLO20: 20 % Rabatt, höchstens 30 €.
                post | | Mit Code HALLO20 gibt es 20 % Rabatt.
                """
            })
    void sameOrNoLimitIsNoContradiction(String text) {
        assertThat(Told.deviating(RULE, text)).isEmpty();
    }
}
