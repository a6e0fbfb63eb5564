package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/** Guarantees of one product, gift cards, last days of ordering, sets and sums of parts. */
class TermsAndSumsStoriesTest {
    private static final Rule RETURNS = new ReturnsMismatchRule();
    private static final Rule SHIPPING = new ShippingMismatchRule();
    private static final Rule DATES = new DatesMismatchRule();
    private static final Rule PRICE = new PriceMismatchRule();
    private static final Rule ARITHMETIC = new DiscountArithmeticRule();
    private static final Rule ELIGIBILITY = new EligibilityMismatchRule();

    static Stream<Arguments> slips() {
        return Stream.of(
                Arguments.of(
                        RETURNS,
                        "36 maanden",
                        """
                        nl NL
                        mail | Banden | Op alle banden krijg je 24 maanden bandengarantie.
                        page | Pas | 24 maanden bandengarantie, net als iedereen.
                        print | Balie | Bandengarantie: 24 maanden.
                        page | Noordster W4 | Noordster W4 rijdt stil. 36 maanden bandengarantie.
                        """),
                Arguments.of(
                        RETURNS,
                        "24 meses",
                        """
                        es MX
                        mail | Regalos | Tarjeta de regalo desde $300, vigente 24 meses.
                        page | Tarjeta de regalo | Vigencia: 12 meses desde la compra.
                        page | Preguntas | La tarjeta de regalo es válida 12 meses.
                        """),
                Arguments.of(
                        RETURNS,
                        "18 months",
                        """
                        en GB
                        mail | Gifts | Every gift card is valid for 24 months.
                        page | Gift cards | Valid: 24 months from purchase.
                        print | Leaflet | Our gift cards are valid for 18 months.
                        """),
                Arguments.of(
                        RETURNS,
                        "5 jours",
                        """
                        fr FR
                        mail | Box | Sans engagement : faites une pause ou arrêtez en ligne, au plus tard 6 jours avant la livraison.
                        page | Box | Faites une pause ou résiliez en ligne, au plus tard 6 jours avant la livraison.
                        page | Comment mettre en pause ou résilier ? | En ligne, sans frais et au plus tard 5 jours avant la livraison.
                        """),
                Arguments.of(
                        DATES,
                        "jueves 6 de mayo",
                        """
                        es MX
                        mail | Regalos | Lo que pidas hasta el miércoles 5 de mayo llega antes del Día de las Madres.
                        page | Envíos | Pide hasta el miércoles 5 de mayo y llega antes del Día de las Madres.
                        post |  | Pide hasta el jueves 6 de mayo y llega antes del Día de las Madres.
                        """),
                Arguments.of(
                        PRICE,
                        "€ 349,80",
                        """
                        nl NL
                        brief |  | =offer;price | =Winterband Noordster W4;89,95
                        mail | Winterband Noordster W4 | Winterband Noordster W4 voor € 89,95. | Een set van 4 Noordster W4 kost € 349,80.
                        page | Winterband Noordster W4 | Winterband Noordster W4: € 89,95 per band. | Een set van 4 Noordster W4 kost € 359,80.
                        """),
                Arguments.of(
                        ARITHMETIC,
                        "20 €, 10 €, 5 €",
                        """
                        fr FR
                        mail | 50 € offerts sur vos 4 premières box avec POELE50 | 20 € sur la première box, puis 10 € sur la deuxième, 10 € sur la troisième et 5 € sur la quatrième.
                        page | Offre | 50 € offerts sur vos 4 premières box avec le code POELE50.
                        """),
                Arguments.of(
                        ELIGIBILITY,
                        "Nouveau ou fidèle, tout le monde en profite",
                        """
                        fr FR
                        mail | Offre | POELE50 : 50 € offerts, réservé aux nouveaux clients.
                        page | Offre | Code POELE50 : 50 € offerts, réservé aux nouveaux clients.
                        post |  | Nouveau ou fidèle, tout le monde en profite : 50 € offerts avec POELE50.
                        """));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of(
                        RETURNS,
                        """
                        es MX
                        mail | Cocina | Cafetera Tiznera por $6,749. | Cafetera Nubela por $2,399. | Cuchillos Filares por $875.
                        post |  | Cafetera Tiznera por $6,749. Cafetera Nubela por $2,399. Cuchillos Filares por $875.
                        page | Cafetera Tiznera | Cafetera Tiznera por $6,749. | =Garantía;2 años directamente con nosotros
                        print | Guía | =;Ahora;Garantía | =Cafetera Tiznera;$6,749;2 años | =Cafetera Nubela;$2,399;2 años | =Cuchillos Filares;$875;10 años
                        """),
                Arguments.of(
                        RETURNS,
                        """
                        en GB
                        mail | Gifts | Gift cards are valid for 24 months. Credit notes are valid for 6 months.
                        page | Gift cards | Valid: 24 months from purchase.
                        page | Credit | Your credit is valid for 6 months.
                        """),
                Arguments.of(
                        SHIPPING,
                        """
                        es MX
                        mail | Envíos | Entrega de 2 a 5 días hábiles.
                        page | Envíos y devoluciones | =Entrega;2 a 5 días hábiles | =Devoluciones;30 días a partir de la entrega
                        mail | Cambios | Cambios y devoluciones: 30 días a partir de la entrega.
                        print | Guía | Devoluciones: 30 días a partir de la entrega, con ticket.
                        """),
                Arguments.of(
                        DATES,
                        """
                        en GB
                        mail | Gifts | Order by 18 December with standard delivery. Order by 21 December with express.
                        page | Gifts | Order by 18 December with standard delivery and it comes before Christmas.
                        post |  | Order by 21 December with express and it comes before Christmas.
                        """),
                Arguments.of(
                        PRICE,
                        """
                        de CH
                        brief |  | =offer;price;was_price | =Skibrille Selva Pro;112.00;160.00
                        page | Skibrille Selva Pro | Skibrille Selva Pro: CHF 112.00 statt CHF 160.00.
                        print | Flyer | Skibrille Selva Pro CHF 112.00, bisher CHF 160.00.
                        mail | Mit SPUR15 nochmals 15 % runter | Die Skibrille Selva Pro kostet so CHF 95.20 statt CHF 112.00.
                        """),
                Arguments.of(
                        PRICE,
                        """
                        en GB
                        brief |  | =offer;price | =Dining chair Holm;90.00
                        mail | Dining chair Holm | Dining chair Holm, £90. | A set of 4 Holm chairs costs £340.
                        page | Dining chair Holm | Dining chair Holm: £90. | A set of 4 Holm chairs costs £340.
                        """),
                Arguments.of(
                        ARITHMETIC,
                        """
                        en GB
                        mail | £50 off your first 4 boxes with PAN50 | £20 off the first box, then £10 off the second, £10 off the third and £10 off the fourth.
                        page | Offer | £50 off your first 4 boxes with code PAN50.
                        post |  | Spend more, save more: £50 off with PAN50. Or £5 off £30, £10 off £60, £15 off £90.
                        """));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void slipIsFound(Rule rule, String words, String text) {
        assertThat(Told.deviating(rule, text)).containsExactly(words);
    }

    @ParameterizedTest
    @MethodSource("others")
    void otherMattersAreNoContradiction(Rule rule, String text) {
        assertThat(Told.deviating(rule, text)).isEmpty();
    }
}
