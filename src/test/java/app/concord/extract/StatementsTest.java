package app.concord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.FactKind;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.EnumSet;
import java.util.Set;

/** Addresses, opening hours, accounts, measures, counts, materials and text left to fill in. */
class StatementsTest {
    private static String line(String place, String text, FactKind first, FactKind... rest) {
        Set<FactKind> kinds = EnumSet.of(first, rest);
        return FactText.line(place, text, kinds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
                    en-GB | Find us at 12 Harbour Street, Bristol BS1 4QA. | 12 Harbour Street, Bristol BS1 4QA OTHER
                    en-GB | We moved to 4 Kiln Lane. Opened in 1998. 01632 960123 | ''
                    en-US | 350 Fifth Avenue, New York, NY 10118 | 350 Fifth Avenue, New York, NY 10118 OTHER
                    de-DE | Berliner Straße 12a, 10115 Berlin | Berliner Straße 12a, 10115 Berlin OTHER
                    de-DE | iPhone 14, 10000 Bewertungen | ''
                    de-DE | Lindenallee 14, Eintritt frei | ''
                    fr-FR | 12 bis rue de la République, 75011 Paris | 12 bis rue de la République, 75011 Paris OTHER
                    it-IT | Via Roma, 10 - 20121 Milano (MI) | Via Roma, 10 - 20121 Milano (MI) OTHER
                    nl-NL | Keizersgracht 123, 1015 CJ Amsterdam | Keizersgracht 123, 1015 CJ Amsterdam OTHER
                    id-ID | Jalan Sudirman Kav. 5, Jakarta Selatan 12190 | Jalan Sudirman Kav. 5, Jakarta Selatan 12190 OTHER
                    """)
    void readsAddresses(String place, String text, String expected) {
        assertThat(line(place, text, FactKind.ADDRESS)).as(text).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
                    en | Open Mon–Sat 10am–7pm | MON-SAT 10:00-19:00 OTHER
                    en | Closed on Mondays. | MON closed OTHER
                    en | Bookings closed on Friday. | ''
                    en | Open on Saturday 28 November, 10am–4pm | ''
                    en | Craft fair, 11–13 December, 10am–6pm each day | ''
                    en | Our team answers 24/7. | ''
                    de | Mo, Di, Do 9–12 Uhr, Mi geschlossen | MON 09:00-12:00 OTHER; TUE 09:00-12:00 OTHER; THU 09:00-12:00 OTHER; WED closed OTHER
                    de | Lieferzeit 3–5 Werktage | ''
                    es | Abierto todos los días de 10 a 22 h | MON-SUN 10:00-22:00 OTHER
                    it | Aperto dal martedì alla domenica, 12-15 e 19-23 | TUE-SUN 12:00-15:00 OTHER; TUE-SUN 19:00-23:00 OTHER
                    id | Dikirim 2–5 hari kerja | ''
                    """)
    void readsOpeningHours(String place, String text, String expected) {
        assertThat(line(place, text, FactKind.OPENING_HOURS)).as(text).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
                    en | Follow @Lumen.Home. | @lumen.home OTHER
                    en | Write to hello@shop.example, or meet @ home | ''
                    en | instagram.com/lumenhome | @lumenhome OTHER /instagram
                    en | instagram.com/explore, youtube.com/watch?v=1 | ''
                    en | shop.example/?utm_medium=email&utm_source=news#top | source=news medium=email OTHER
                    en | Aurora® and Gore-Tex®, all rights reserved ® | Aurora OTHER; Gore-Tex OTHER
                    """)
    void readsAccountsAndBrands(String place, String text, String expected) {
        assertThat(line(place, text, FactKind.HANDLE, FactKind.UTM, FactKind.BRAND))
                .as(text)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
                    de | 2.400 Watt, 1,7 Liter | 2400 w OTHER; 1.7 l OTHER
                    en | 40 x 30 x 20 cm, 160 cm x 200 cm | 40x30x20 cm OTHER; 160x200 cm OTHER
                    en | 12 m², 80 km/h, 5 l/100 km, 5G | 12 m2 OTHER
                    de | § 312g BGB, 100 g = 1,20 € | ''
                    en | Up to 20 hours of battery life | 20 hour OTHER UP_TO
                    en | Delivery within 24 hours | ''
                    en | Over 40 speakers and 25 workshops | 40 speaker OTHER OVER; 25 workshop OTHER
                    en | The first 250 customers, 12 pieces left, 3 products | ''
                    en | Nine out of 10 customers recommend us | ''
                    ms | 3 helai kemeja, set 16 keping | 16 piece OTHER
                    ro | Peste 10.000 de clienți | 10000 customer OTHER OVER
                    en | Rated 4.8 out of 5; 9.2/10; a 5 star hotel | 4.8 of 5 OTHER; 9.2 of 10 OTHER
                    de | 4,5 Sterne, 4-Sterne-Hotel | 4.5 of 5 OTHER
                    """)
    void readsMeasuresAndCounts(String place, String text, String expected) {
        assertThat(line(place, text, FactKind.QUANTITY, FactKind.COUNT, FactKind.RATING))
                .as(text)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
                    en | Socks in 80% wool and 20% nylon | 80 % OTHER /wool; 20 % OTHER /nylon
                    ro | Bumbac 100% | 100 % OTHER /cotton
                    en | Vegan leather, no leather, plastic-free | vegan leather OTHER
                    en | Oak Street is a velvet chair; nerves of steel | velvet OTHER
                    es | Crema para la piel. Bolso de piel. | leather OTHER
                    """)
    void readsMaterials(String place, String text, String expected) {
        assertThat(line(place, text, FactKind.MATERIAL)).as(text).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
                    en | Hi {{first_name}}, %%FNAME%% and {name} | {{first_name}} OTHER; %%FNAME%% OTHER; {name} OTHER
                    en | Save XX% or £XX.XX until XX/XX/2026, size XXL | XX% OTHER; £XX.XX OTHER; XX/XX/2026 OTHER
                    de | [DATUM EINFÜGEN] [Anzeige] [NEU] | [DATUM EINFÜGEN] OTHER
                    fr | Prix : à compléter | à compléter OTHER
                    en | Venue TBC. Your order is to be confirmed by email. | TBC OTHER
                    en | { color: red } 50% off 100% | ''
                    """)
    void readsTextLeftToFillIn(String place, String text, String expected) {
        assertThat(line(place, text, FactKind.PLACEHOLDER)).as(text).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
                    en-GB | Order no. 2026-48113, company no. 07654321 | ''
                    fr-FR | RCS Lyon 999 412 008. Pour toute commande : 01 23 45 67 89 | +33123456789 OTHER
                    id-ID | Nomor pelanggan Anda: 1048823 | ''
                    en | Call 541-754-3010 ext 12 | +15417543010;ext=12 OTHER
                    """)
    void tellsTelephonesFromOtherNumbers(String place, String text, String expected) {
        assertThat(line(place, text, FactKind.PHONE)).as(text).isEqualTo(expected);
    }
}
