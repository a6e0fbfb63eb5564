package app.concord.rule;

import static app.concord.rule.Said.percent;
import static app.concord.rule.Said.price;
import static app.concord.rule.Said.was;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A saving that two other prices of its card give is right. */
class SavingsBesideTest {
    private static final Rule RULE = new DiscountArithmeticRule();

    @Test
    void savingOfTwoOtherPricesIsRight() {
        assertThat(
                        new Story()
                                .mail(was("399"), price("299"), price("269.10"), percent("10"))
                                .findings(RULE))
                .isEmpty();
    }

    @Test
    void savingOfNoTwoPricesIsWrong() {
        assertThat(
                        new Story()
                                .mail(was("399"), price("299"), price("269.10"), percent("15"))
                                .findings(RULE))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en-GB | The Orla lamp was £399, now £299, or £269.10 paid at once (10% off).
                    de-DE | Orla lamp statt 399 €, jetzt 299 € oder 269,10 € bei Sofortzahlung (10 % Rabatt).
                    fr-FR | Orla lamp : avant 399 €, maintenant 299 €, ou 269,10 € au comptant (10 % de remise).
                    es-ES | Orla lamp: antes 399 €, ahora 299 €, o 269,10 € al contado (10 % de descuento).
                    it-IT | Orla lamp: prima 399 €, ora 299 €, oppure 269,10 € in contanti (10% di sconto).
                    nl-NL | Orla lamp: was € 399, nu € 299, of € 269,10 ineens (10% korting).
                    pt-PT | Orla lamp: antes 399 €, agora 299 €, ou 269,10 € a pronto (10% de desconto).
                    """)
    void savingOfWhoPaysAtOnceIsRight(String place, String text) {
        assertThat(told(place, text).findings(RULE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en-GB | The Orla lamp was £399, now £299 (10% off).
                    de-DE | Orla lamp statt 399 €, jetzt 299 € (10 % Rabatt).
                    fr-FR | Orla lamp : avant 399 €, maintenant 299 € (10 % de remise).
                    es-ES | Orla lamp: antes 399 €, ahora 299 € (10 % de descuento).
                    it-IT | Orla lamp: prima 399 €, ora 299 € (10% di sconto).
                    nl-NL | Orla lamp: was € 399, nu € 299 (10% korting).
                    pt-PT | Orla lamp: antes 399 €, agora 299 € (10% de desconto).
                    """)
    void savingThatNothingGivesIsWrong(String place, String text) {
        assertThat(told(place, text).findings(RULE)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en-GB | The Orla lamp is only £378. Bought apart it is £420, so you save £52. | 1
                    en-GB | The Orla lamp is only £378. Bought apart it is £420, so you save £42. | 0
                    ms-MY | Orla lamp hanya RM378. Kalau beli satu-satu RM420, jadi anda jimat RM52. | 1
                    en-GB | The Orla lamp is £19.20 by the year, £24 by the month. Schools save 30% on request. | 0
                    """)
    void savingIsOfThePriceInItsSentenceAndTheOneBefore(String place, String text, int wrong) {
        assertThat(told(place, text).findings(RULE)).hasSize(wrong);
    }

    private static Written told(String place, String text) {
        return new Written(place.substring(0, 2), place.substring(3))
                .brief("NAME=Orla lamp", "PRICE=299.00")
                .mail(text);
    }
}
