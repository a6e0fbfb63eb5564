package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/** Rows of tables that bear the same label in several pieces. */
class LikeRowsStoriesTest {
    private static final Rule PRICE = new PriceMismatchRule();
    private static final Rule PAYMENT = new PaymentMismatchRule();

    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of(
                        PRICE,
                        "€ 86,00",
                        """
                        nl NL
                        page | Veerdienst | = ; Enkel ; Retour | = Volwassene ; € 11,00 ; € 19,50 | = Auto tot 5,50 meter ; € 39,00 ; € 68,00
                        mail | Park | De auto vaart mee voor € 68 retour.
                        print | De boot | = Volwassene retour ; € 19,50 | = Auto tot 5,50 m retour ; € 86,00
                        """),
                // Two price lists that agree in all rows but one, and no third piece.
                Arguments.of(
                        PRICE,
                        "£14",
                        """
                        en GB
                        page | Car wash | = Wash ; Price | = Classic ; £9.00 | = Gloss ; £13.00 | = Deluxe ; £17.00
                        print | At the gate | = Wash ; Price | = Classic ; £9 | = Gloss ; £14 | = Deluxe ; £17
                        """),
                // One row of the list of one of three places is wrong.
                Arguments.of(
                        PRICE,
                        "£4.30",
                        """
                        en GB
                        page | Lido | = Ticket ; Price | = Adult ; £6.50 | = Child (3–15) ; £3.80 | = Family ; £18.00
                        page | Ice rink | = Ticket ; Price | = Adult ; £9.00 | = Child (3–15) ; £6.00 | = Family ; £26.00
                        print | Lido | = Ticket ; Price | = Adult ; £6.50 | = Child (3–15) ; £4.30 | = Family ; £18.00
                        post |  | The lido is open! Adults £6.50, children £3.80, families £18.
                        """),
                // A line like a row.
                Arguments.of(
                        PRICE,
                        "Rp 394.000",
                        """
                        id ID
                        page | Tiket feri | = Tiket ; Harga | = Dewasa ekonomi ; Rp 499.000 | = Anak 2–11 tahun ; Rp 349.000
                        mail | Liburan | Untuk anak 2–11 tahun cukup Rp 349.000 pulang-pergi.
                        print | Liburan | Anak 2–11 tahun Rp 394.000 | Berangkat setiap hari.
                        """),
                Arguments.of(
                        PRICE,
                        "54 €",
                        """
                        it IT
                        page | Skipass | = ; Cassa ; Online | = Giornaliero adulti ; 52,00 € ; 46,80 € | = Giornaliero junior ; 36,00 € ; 32,40 €
                        mail | Stagione | Il giornaliero adulti in cassa costa 52 €.
                        print | Tariffe | = Giornaliero adulti ; 54 € ; 39 € | = Giornaliero junior ; 36 € ; 27 €
                        """),
                Arguments.of(
                        PRICE,
                        "$417.67",
                        """
                        en US
                        page | Auto loans | = ; APR ; Payment on $25,000 | = 49 to 60 months ; 4.99% ; $471.67 | = 61 to 72 months ; 5.49% ; $408.33
                        mail | Auto loans | On a $25,000 loan that works out to $471.67 a month.
                        mail | Last call | = ; APR ; Payment on $25,000 | = 49–60 months ; 4.99% ; $417.67 | = 61–72 months ; 5.49% ; $408.33
                        """),
                Arguments.of(
                        PAYMENT,
                        "5.29%",
                        """
                        en US
                        page | Auto loans | = ; APR ; Payment | = 49 to 60 months ; 4.99% ; $471.67 | = 61 to 72 months ; 5.49% ; $408.33
                        mail | Auto loans | Go up to 60 months at 4.99% APR.
                        print | Auto loans | = 49 - 60 months ; 5.29% ; $471.67 | = 61 - 72 months ; 5.49% ; $408.33
                        """));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void findsTheRowThatDiffers(Rule rule, String words, String text) {
        assertThat(Told.deviating(rule, text)).anyMatch(quotes -> quotes.contains(words));
    }

    static Stream<Arguments> compatible() {
        return Stream.of(
                // Price lists of two places: more than one row differs.
                Arguments.of(
                        PRICE,
                        """
                        en GB
                        page | Leeds | = Wash ; Price | = Classic ; £9.00 | = Gloss ; £13.00 | = Deluxe ; £17.00
                        print | York | = Wash ; Price | = Classic ; £9 | = Gloss ; £14 | = Deluxe ; £18
                        """),
                // Tickets of three places with the same rows: each list is right for its own place.
                Arguments.of(
                        PRICE,
                        """
                        en GB
                        page | Lido | = Ticket ; Price | = Adult ; £6.50 | = Child (3–15) ; £3.80 | = Family ; £18.00
                        page | Ice rink | = Ticket ; Price | = Adult ; £9.00 | = Child (3–15) ; £6.00 | = Family ; £26.00
                        page | Gym | = Ticket ; Price | = Adult ; £7.00 | = Child (3–15) ; £4.50 | = Family ; £20.00
                        post |  | The lido is open! Adults £6.50, children £3.80, families £18.
                        """),
                Arguments.of(
                        PRICE,
                        """
                        de DE
                        page | Hallenbad | = Karte ; Preis | = Erwachsene ; 5,50 € | = Kinder ; 3,00 € | = Familien ; 14,00 €
                        page | Sauna | = Karte ; Preis | = Erwachsene ; 12,50 € | = Kinder ; 6,00 € | = Familien ; 29,00 €
                        print | Hallenbad | = Karte ; Preis | = Erwachsene ; 5,50 € | = Kinder ; 3,00 € | = Familien ; 14,00 €
                        """),
                // Other numbers in the label.
                Arguments.of(
                        PRICE,
                        """
                        en GB
                        page | Boxes | = Family, 3 recipes ; £54.00 | = Couple, 3 recipes ; £33.00
                        mail | Boxes | The family box with three recipes is £54.00 a week.
                        print | Boxes | = Family, 4 recipes ; £67.20 | = Couple, 4 recipes ; £42.00
                        """),
                // The same amount stands in another piece: it is known of something.
                Arguments.of(
                        PRICE,
                        """
                        it IT
                        page | Skipass | = Giornaliero adulti ; 52,00 € ; 46,80 €
                        mail | Online | Sul sito paghi 52 € in cassa, 46,80 € in anticipo.
                        print | Tariffe | = Giornaliero adulti ; 46,80 €
                        """),
                // Percentages of something else than rates.
                Arguments.of(
                        PAYMENT,
                        """
                        en US
                        page | Auto loans | = ; APR | = 49 to 60 months ; 4.99% | = 61 to 72 months ; 5.49%
                        mail | Auto loans | Up to 60 months at 4.99% APR, up to 72 months at 5.49% APR.
                        print | Members | = Members who save ; 5.29% | = Members who borrow ; 7%
                        """));
    }

    @ParameterizedTest
    @MethodSource("compatible")
    void leavesAloneWhatIsOfOtherRows(Rule rule, String text) {
        assertThat(Told.deviating(rule, text)).isEmpty();
    }
}
