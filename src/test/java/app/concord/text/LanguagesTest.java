package app.concord.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

/** Languages of short advertising texts. */
class LanguagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Save on all lamps until Sunday and get free delivery for your order
                    de | Sparen Sie bis Sonntag auf alle Lampen und wir liefern die Bestellung frei Haus
                    fr | Économisez sur toutes les lampes jusqu'à dimanche avec la livraison offerte
                    es | Ahorra en todas las lámparas hasta el domingo con el envío gratis
                    it | Risparmia su tutte le lampade fino a domenica con la spedizione gratuita
                    nl | Bespaar tot en met zondag op alle lampen met gratis verzending voor jou
                    pt | Poupe em todos os candeeiros até domingo, com portes grátis para si
                    ro | Economisește la toate lămpile până duminică și primești livrare gratuită
                    id | Diskon untuk semua lampu hingga hari Minggu dengan gratis ongkir
                    ms | Diskaun untuk semua lampu sehingga hari Ahad dengan penghantaran percuma
                    """)
    void tells(String expected, String text) {
        assertThat(Languages.of(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ms | id | ms | Jom jumpa! Ahad, 24 April, 9 pagi hingga 1 tengah hari, percuma.
                    ms | id | id | Gratis ongkir karena Anda butuh: diskon toko hingga Senin.
                    nl | de | nl | Bakfiets Oslo, 2 kinderen
                    de | en | en | Black Friday is here: save on all lamps until Monday, all free.
                    """)
    void shortTextsSpeakALanguageOfTheCampaignUnlessTheyPlainlySpeakTheirOwn(
            String spoken, String guess, String expected, String text) {
        assertThat(Languages.likely(text, guess, Map.of(spoken, 2000))).isEqualTo(expected);
    }

    @Test
    void isSilentWhereThereIsTooLittle() {
        assertThat(Languages.of("£49.99")).isNull();
        assertThat(Languages.of("Aurora 14 Pro")).isNull();
        assertThat(Languages.of("https://www.emberco.example/sale/autumn-lamps")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    es | Kairo N5 128 GB: 300 € al contado o en 30 cuotas de 12,50 € sin intereses
                    es | Un 20 % menos que en primavera, en negro o en arena
                    fr | En 30 fois de 12 €, à partir de samedi, au choix en noir ou en sable
                    pt | Regresso às aulas: Inglês a 495 € até 30 de setembro. Fala antes de saber
                    ro | În rate de 50 de lei, la alegere în negru sau de culoarea nisipului
                    nl | In 30 delen van 12 euro en zonder rente, nu met een korting op de prijs
                    """)
    void smallWordsOfSeveralLanguagesDecideNothingAlone(String expected, String text) {
        assertThat(Languages.of(text)).isEqualTo(expected);
    }
}
