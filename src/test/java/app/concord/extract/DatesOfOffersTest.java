package app.concord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.ReadingContext;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Days, periods and times as offers tell them, read like a piece of a campaign sent on Sunday, 22
 * November 2026.
 */
class DatesOfOffersTest {
    private static final Map<String, String> MARKETS =
            Map.of(
                    "en", "GB", "de", "DE", "fr", "FR", "es", "ES", "it", "IT", "nl", "NL", "pt",
                    "PT", "ro", "RO", "id", "ID", "ms", "MY");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    en | Sale runs from Fri 27 to Mon 30 Nov. | period 2026-11-27/2026-11-30
                    en | From 9am on Friday 27 November to 6pm on Monday 30 November. | period 2026-11-27/2026-11-30 T09:00-18:00
                    en | On 27 and 28 November. | period 2026-11-27/2026-11-28
                    en | On sale from this Thursday until Monday 30 November. | period 2026-11-26/2026-11-30
                    en-US | Valid 11/27–11/30. | period 2026-11-27/2026-11-30
                    de | Vom 27.11. bis zum 30.11.2026 | period 2026-11-27/2026-11-30
                    de | Messe: 12.–14. Dezember, täglich von 10 bis 18 Uhr. | period 2026-12-12/2026-12-14 T10:00-18:00 event
                    fr | Du vendredi 27 novembre à 8 h au lundi 30 novembre à minuit. | period 2026-11-27/2026-11-30 T08:00-23:59
                    fr | Livraison prévue entre le 8 et le 11 décembre. | period 2026-12-08/2026-12-11 delivery
                    es | Del viernes 27 al lunes 30 de noviembre. | period 2026-11-27/2026-11-30
                    it | Consegna prevista tra il 9 e l'11 dicembre. | period 2026-12-09/2026-12-11 delivery
                    it | Dal 1° dicembre al 6 gennaio. | period 2026-12-01/2027-01-06
                    nl | van vr 27 t/m ma 30 november | period 2026-11-27/2026-11-30
                    pt | De sexta-feira, 27, a segunda-feira, 30 de novembro. | period 2026-11-27/2026-11-30
                    ro | de vineri, 27 noiembrie, până luni, 30 noiembrie. | period 2026-11-27/2026-11-30
                    id | 27 s/d 30 November | period 2026-11-27/2026-11-30
                    ms | Sah dari 27 November hingga 30 November 2026. | period 2026-11-27/2026-11-30
                    """)
    void periodsHaveBothTheirEnds(String place, String text, String expected) {
        assertThat(read(place, text)).as(text).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    en | This weekend only: free delivery. | period 2026-11-21/2026-11-22
                    de | Nur dieses Wochenende: 20 % auf alles. | period 2026-11-21/2026-11-22
                    es | Solo este fin de semana. | period 2026-11-21/2026-11-22
                    ro | Doar în acest weekend. | period 2026-11-21/2026-11-22
                    ms | Hujung minggu ini sahaja. | period 2026-11-21/2026-11-22
                    en | Ends in 3 days. | date 2026-11-25 end
                    de | Gültig bis Ende Januar. | date 2027-01-31 end
                    en | Until the end of next month. | date 2026-12-31 end
                    id | Khusus hari ini! | date 2026-11-22 end
                    it | Solo per oggi: -30% sui profumi. | date 2026-11-22 end
                    en | Ends at midnight Sunday. | date 2026-11-22 T23:59 end
                    pt | Até domingo à meia-noite. | date 2026-11-22 T23:59 end
                    fr | La billetterie ouvre ce vendredi à 10 h. | date 2026-11-27 T10:00 start
                    nl | Vanaf morgen. | date 2026-11-23 start
                    """)
    void daysToldFromTheDayOfTheTextEndOrBeginAnOffer(String place, String text, String expected) {
        assertThat(read(place, text)).as(text).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    en | Ends tonight at 11:59 p.m. PT. | date 2026-11-22 T23:59 Z:PT end
                    de | Webinar am 3.12.2026 um 14:00 Uhr (MEZ) | date 2026-12-03 T14:00 Z:MEZ event
                    id | Konser digelar Sabtu, 12 Desember 2026, pukul 19.00 WIB. | date 2026-12-12 T19:00 Z:WIB event
                    en | Join us on 3 December at 6.30pm, pt two. | date 2026-12-03 T18:30 event
                    it | Aperitivo ogni sera dalle 18 alle 21. | time 18:00-21:00
                    ms | Jualan bermula Jumaat, 27 November, jam 12 tengah hari. | date 2026-11-27 T12:00 start
                    es | Hasta las 23:59 h del 30 de noviembre. | date 2026-11-30 T23:59 end
                    en | 5 December, shops open until 9pm. | date 2026-12-05; time 21:00
                    """)
    void timesHaveTheirZonesAndTheWordsThatAnnounceThem(
            String place, String text, String expected) {
        assertThat(read(place, text)).as(text).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en | See page 12, section 3.4.",
                "en | You may 2 times redeem.",
                "en | Up to 14 hours of battery.",
                "en | 48 hours only!",
                "en | In 2 weeks our new shop opens.",
                "en | Since 1985 we bake bread.",
                "en | Choose from 27 to 30 styles.",
                "en | Christmas delivery, Black Friday prices.",
                "de | Guten Morgen, heute gibt es 20 % auf alles.",
                "de | Kapitel 3.4. erklärt es.",
                "de | Nur noch 3 Tage!",
                "fr | Salle de sport ouverte 24h/24 et 7j/7.",
                "fr | Jusqu'à 18 heures d'autonomie.",
                "es | De 3 a 5 días hábiles.",
                "it | Spediamo il tuo ordine entro 24 ore.",
                "it | All'acquisto dalle 3 alle 6 bottiglie: -10%",
                "nl | Binnen 2 uur geregeld.",
                "pt | Coluna portátil com até 20 horas de bateria.",
                "ro | la 19.99 lei",
                "id | Aplikasi kami sudah diperbarui ke versi 5.2.1.",
                "ms | Pasukan bola sepak kampung menang 3-1 malam tadi."
            })
    void figuresThatAreNoDaysAndVagueTimesSayNothing(String line) {
        String[] parts = line.split(" \\| ", -1);

        assertThat(read(parts[0], parts[1])).as(line).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    en | Only until Sunday 6. | date 2026-12-06 end
                    en | Ends Sunday the 6th. | date 2026-12-06 end
                    de | Nur noch bis Sonntag, 6.! | date 2026-12-06 end
                    fr | Jusqu’au dimanche 6. | date 2026-12-06 end
                    es | Te lo guardamos hasta el domingo 6 | date 2026-12-06 end
                    it | Fino a domenica 6. | date 2026-12-06 end
                    nl | Tot en met zondag 6. | date 2026-12-06 end
                    pt | Até domingo, dia 6. | date 2026-12-06 end
                    ro | Până duminică 6. | date 2026-12-06 end
                    id | Sampai Minggu 6. | date 2026-12-06 end
                    ms | Hingga Ahad 6. | date 2026-12-06 end
                    es | Hasta el domingo 6 de diciembre. | date 2026-12-06 end
                    """)
    void weekdaysWithTheirNumberAreDaysOfAMonthCloseBy(String place, String text, String expected) {
        assertThat(read(place, text)).as(text).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    es | ¿Recuerdas la oferta del 14 de noviembre? | date 2026-11-14
                    fr | Vous souvenez-vous de la vente du 14 novembre ? | date 2026-11-14
                    de | Das Angebot vom 14. November ist vorbei. | date 2026-11-14
                    es | Desde el 14 de noviembre. | date 2026-11-14 start
                    fr | À partir du 14 novembre. | date 2026-11-14 start
                    de | Ab 14. November. | date 2026-11-14 start
                    en | From 14 November. | date 2026-11-14 start
                    """)
    void theOfferOfADayDoesNotBeginOnIt(String place, String text, String expected) {
        assertThat(read(place, text)).as(text).startsWith(expected);
        assertThat(read(place, text).contains("start")).isEqualTo(expected.endsWith("start"));
    }

    private static String read(String place, String text) {
        String[] parts = place.split("-", 2);
        String language = parts[0];
        String market = parts.length > 1 ? parts[1] : MARKETS.getOrDefault(language, "GB");
        StatedFacts.Line line =
                new StatedFacts.Line(
                        language,
                        1,
                        text,
                        List.of(),
                        new ReadingContext(language, List.of(market), FactText.TODAY),
                        List.of());
        return line.read().stream()
                .filter(fact -> List.of("date", "period", "time").contains(StatedFacts.kind(fact)))
                .collect(Collectors.joining("; "));
    }
}
