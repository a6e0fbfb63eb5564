package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.FactKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** Which days are an offer's: not those of the piece itself, and orders end where deliveries do. */
class DaysOfOffersTest {

    private static List<String> days(String language, String text) {
        return new ReadLine(language, text).facts(FactKind.DATE, FactKind.PERIOD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Distribution: 3 to 5 May 2027
                    en | Radio spot, on air 3 to 5 May 2027
                    en | Air dates: 3–5 May 2027
                    de | Verteilung: 3. bis 5. Mai 2027
                    de | Ausstrahlung: 3.–5. Mai 2027
                    de | Sendezeitraum: 3.–5. Mai 2027
                    fr | Diffusion : 3–5 mai 2027
                    es | Emisión: 3 al 5 de mayo de 2027
                    es | Emisión: 3–5 de mayo de 2027
                    it | In onda: 3–5 maggio 2027
                    nl | Uitzending: 3 t/m 5 mei 2027
                    nl | Verspreiding: 3 t/m 5 mei 2027
                    pt | No ar: 3–5 de maio de 2027
                    ro | Difuzare: 3–5 mai 2027
                    ro | Distribuție: 3–5 mai 2027
                    id | Penayangan: 3–5 Mei 2027
                    id | Masa tayang: 3–5 Mei 2027
                    ms | Siaran: 3–5 Mei 2027
                    ms | Edaran: 3–5 Mei 2027
                    """)
    void daysOfThePieceAreNoValidity(String language, String text) {
        assertThat(days(language, text)).containsExactly("2027-05-03/2027-05-05 OTHER");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Valid 3 to 5 May 2027
                    en | Sale: 3 to 5 May 2027
                    de | Aktion vom 3. bis 5. Mai 2027
                    fr | Offre valable du 3 au 5 mai 2027
                    es | Oferta válida del 3 al 5 de mayo de 2027
                    it | Offerta valida dal 3 al 5 maggio 2027
                    nl | Actie geldig van 3 t/m 5 mei 2027
                    pt | Campanha válida de 3 a 5 de maio de 2027
                    ro | Ofertă valabilă 3–5 mai 2027
                    id | Promo berlaku 3–5 Mei 2027
                    ms | Promosi sah 3–5 Mei 2027
                    """)
    void daysOfTheOfferAre(String language, String text) {
        assertThat(days(language, text)).containsExactly("2027-05-03/2027-05-05 VALIDITY");
    }

    @Test
    void theOfferBesideKeepsItsDays() {
        assertThat(days("en", "Air dates: 3 to 5 May 2027. The sale ends 8 May 2027."))
                .containsExactly("2027-05-03/2027-05-05 OTHER", "2027-05-08 END");
    }

    @Test
    void daysOnTheAirContradictNothing() {
        Written sale =
                new Written("en", "GB")
                        .mail("The sale is on from 3 to 9 May 2027.")
                        .page("Sale: valid 3 to 9 May 2027.")
                        .post("Valid 3 to 9 May 2027!")
                        .print("Radio spot. Air dates: 5 to 7 May 2027.");

        assertThat(sale.findings(new DatesMismatchRule())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Order by 28 January
                    en | Last orders 28 January
                    en | UK customers, order by 28 January
                    id | Pesanan terakhir 28 Januari
                    en | Order by 28 January, delivery free
                    de | Bestellen Sie bis 28. Januar
                    de | Bestellschluss: 28. Januar
                    fr | Commandez avant le 28 janvier
                    es | Pide antes del 28 de enero
                    it | Ordina entro il 28 gennaio
                    nl | Bestel uiterlijk 28 januari
                    pt | Encomende até 28 de janeiro
                    ro | Comandă până pe 28 ianuarie
                    id | Pesan sebelum 28 Januari
                    ms | Pesan sebelum 28 Januari
                    de | Bestellen Sie bis 28. Januar und sparen Sie 20 %
                    """)
    void lastDayToOrderIsAnEnd(String language, String text) {
        assertThat(days(language, text)).containsExactly("2027-01-28 END");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Order by 18 December for Christmas delivery
                    en | Order by 18 December for Christmas
                    en | Last orders to Ireland before Christmas: 18 December
                    id | Pesanan terakhir ke Pulau Jawa sebelum Natal, 18 Desember
                    de | Bestellen Sie bis 18. Dezember, Lieferung vor Weihnachten
                    de | Bestellen Sie bis 18. Dezember, dann ist es am Montag bei Ihnen
                    pt | Encomende até 18 de dezembro e chega a tempo da festa
                    fr | Commandez avant le 18 décembre pour une livraison avant Noël
                    es | Pide antes del 18 de diciembre y recíbelo antes de Navidad
                    it | Ordina entro il 18 dicembre per la consegna entro Natale
                    nl | Bestel voor 18 december, bezorgd voor Kerst
                    pt | Encomende até 18 de dezembro e receba antes do Natal
                    ro | Comandă până pe 18 decembrie pentru livrare înainte de Crăciun
                    id | Pesan sebelum 18 Desember, tiba sebelum Natal
                    ms | Tempah sebelum 18 Disember untuk penghantaran sebelum Krismas
                    """)
    void withAWordOfDeliveryItIsNone(String language, String text) {
        assertThat(days(language, text)).containsExactly("2026-12-18 DELIVERY_DATE");
    }

    @Test
    void bothDaysOfADeliveryAreOfIt() {
        assertThat(days("en", "Order by 28 January, delivered by 14 February"))
                .containsExactly("2027-01-28 DELIVERY_DATE", "2027-02-14 DELIVERY_DATE");
    }

    private static List<String> daysOfToday(String language, String text) {
        return ReadLine.today(language, text).facts(FactKind.DATE, FactKind.PERIOD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fr | Valable jusqu'à dimanche prochain, le 29, minuit. | 2026-11-29T23:59 END
                    fr | Valable jusqu'à dimanche prochain. | 2026-11-29 END
                    fr | Valable jusqu'à samedi, le 28. | 2026-11-28 END
                    es | La oferta acaba el domingo 29 a medianoche. | 2026-11-29T23:59 END
                    es | Válido hasta el sábado 5. | 2026-12-05 END
                    it | Valido fino a sabato 5. | 2026-12-05 END
                    de | Gültig bis Samstag, den 28. | 2026-11-28 END
                    nl | Geldig tot en met zaterdag 5. | 2026-12-05 END
                    pt | Válido até sábado, dia 5. | 2026-12-05 END
                    en | Ends Saturday the 5th. | 2026-12-05 END
                    """)
    void numberBehindAWeekdayTellsWhich(String language, String text, String expected) {
        assertThat(daysOfToday(language, text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fr | Valable jusqu'à dimanche 20 h. | 2026-11-22T20:00 END
                    es | Solo hasta el sábado: 12 plazas. | 2026-11-28 END
                    en | Ends Saturday 20 places left. | 2026-11-28 END
                    """)
    void otherNumbersBehindAWeekdayDoNot(String language, String text, String expected) {
        assertThat(daysOfToday(language, text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fr | Bulbes 2 + 1. Jusqu’au 29 novembre. | 2026-11-29 END
                    nl | Bollen 2 + 1. Tot en met 29 november. | 2026-11-29 END
                    es | Bulbos 2 + 1. Hasta el 29 de noviembre. | 2026-11-29 END
                    de | Vom 1. bis 29. November 2026 | 2026-11-01/2026-11-29 VALIDITY
                    """)
    void sumInFrontIsNoFirstDay(String language, String text, String expected) {
        assertThat(days(language, text)).containsExactly(expected);
    }
}
