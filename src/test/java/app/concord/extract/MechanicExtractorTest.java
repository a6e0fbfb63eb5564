package app.concord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.FactKind;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reductions by number, and what only looks like them. */
class MechanicExtractorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Buy 2, get 1 free on all socks.                | discount buy 2 get 1
                    en | BOGO 50% off all boots.                        | discount buy 1 get 1 at 50 %
                    en | 2 for 1 cocktails every Friday.                | discount buy 1 get 1
                    en | Every third bottle free.                       | discount buy 2 get 1
                    en | Buy one pair, get the second pair half price.  | discount buy 1 get 1 at 50 %
                    de | Kauf 2, zahl 1!                                | discount buy 1 get 1
                    de | Zwei zum Preis von einem.                      | discount buy 1 get 1
                    de | 2. Artikel -50 %.                              | discount buy 1 get 1 at 50 %
                    de | 50 % auf das zweite Paar.                      | discount buy 1 get 1 at 50 %
                    de | Beim Kauf von zwei Hosen gibt es die dritte gratis. | discount buy 2 get 1
                    fr | Le 2e à -50 %.                                 | discount buy 1 get 1 at 50 %
                    fr | 2 achetés, le 3e offert.                       | discount buy 2 get 1
                    es | 2x1 en todas las gafas.                        | discount buy 1 get 1
                    es | 2ª unidad al 50 %.                             | discount buy 1 get 1 at 50 %
                    es | Compra 2 y llévate 3.                          | discount buy 2 get 1
                    it | Prendi 3 paghi 2.                              | discount buy 2 get 1
                    nl | 2e halve prijs.                                | discount buy 1 get 1 at 50 %
                    pt | Leve 2 pague 1.                                | discount buy 1 get 1
                    ro | 2+1 gratis la toate.                           | discount buy 2 get 1
                    id | Beli 2 dapat 3.                                | discount buy 2 get 1
                    ms | Beli 3 bayar 2.                                | discount buy 2 get 1
                    """)
    void mechanicsAreRead(String language, String text, String facts) {
        assertThat(OfferText.read(language, text, FactKind.DISCOUNT)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Second to none: 20% off everything.                 | discount 20 %
                    en | Save 20% on your second order.                      | discount 20 %
                    en | 20% off until 2nd December.                         | discount 20 %
                    en | The second free workshop takes place in May.        | ''
                    en | Dinner for 2 for 1 night only.                      | ''
                    en | Buy one of our bikes and get one year of servicing. | ''
                    en | Buy 3, pay in 2 instalments.                        | ''
                    en | 3 for 2.50 on yoghurt.                              | ''
                    de | Zweite Reduzierung: bis zu 50 % Rabatt.             | discount 50 % up-to
                    de | Am 2. Advent 20 % auf alles.                        | discount 20 %
                    de | Tisch 3 für 2 Personen.                             | ''
                    fr | Deuxième démarque : -50 %.                          | discount 50 %
                    es | Tablero de 3x2 m.                                   | ''
                    it | Secondo i nostri clienti, sconto del 50% è poco.    | discount 50 %
                    nl | Tweede verlaging: tot 50% korting.                  | discount 50 % up-to
                    pt | Na segunda-feira, 20% de desconto.                  | discount 20 %
                    id | Minggu kedua diskon 50%.                            | discount 50 %
                    """)
    void otherNumbersAreNoMechanics(String language, String text, String facts) {
        assertThat(OfferText.read(language, text, FactKind.DISCOUNT)).isEqualTo(facts);
    }
}
