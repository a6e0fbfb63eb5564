package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/** Where products are sold and how many there are, told by pieces in several languages. */
class AvailabilityStoriesTest {
    private static final Rule RULE = new AvailabilityMismatchRule();

    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of(
                        "any of our",
                        """
                        en GB
                        mail | Cloudwool throw | The Cloudwool throw is £45. Online only.
                        page | Cloudwool throw | £45. Not available in stores.
                        print | Cloudwool throw | £45. Pick one up in any of our stores today.
                        """),
                Arguments.of(
                        "200",
                        """
                        de DE
                        mail | Eröffnung | Die ersten 100 Kunden erhalten eine Tasse gratis.
                        page | Neueröffnung | Tasse gratis für die ersten 100 Kunden.
                        post |  | Tasse gratis für die ersten 200 Kunden!
                        """),
                Arguments.of(
                        "Rupture",
                        """
                        fr FR
                        mail | Vélo Alizé | Le Vélo Alizé est en stock. 899 €.
                        page | Vélo Alizé | 899 €. Rupture de stock.
                        print | Vélo Alizé | 899 €. En stock.
                        """),
                Arguments.of(
                        "en nuestras tiendas",
                        """
                        es ES
                        mail | Silla Roble | La Silla Roble cuesta 99 €. Solo online.
                        page | Silla Roble | 99 €. No disponible en tiendas.
                        print | Silla Roble | 99 €. Pruébala en nuestras tiendas y llévatela hoy.
                        """),
                Arguments.of(
                        "ausverkauft",
                        """
                        de DE
                        mail | Kamin Glut | Der Kamin Glut ist sofort lieferbar. 899 €.
                        page | Kamin Glut | 899 €. Sofort lieferbar.
                        post |  | Kamin Glut, 899 €: ausverkauft.
                        """),
                Arguments.of(
                        "winkels",
                        """
                        nl NL
                        mail | Fiets Wiek | Fiets Wiek, € 799. Alleen online verkrijgbaar.
                        page | Fiets Wiek | € 799. Niet verkrijgbaar in de winkel.
                        print | Fiets Wiek | € 799. Maak een proefrit in een van onze winkels en neem hem meteen mee.
                        """),
                Arguments.of(
                        "nossas lojas",
                        """
                        pt PT
                        mail | Cadeira Onda | Cadeira Onda, 89 €. Exclusivo online.
                        page | Cadeira Onda | 89 €. Disponível apenas online.
                        print | Cadeira Onda | 89 €. Experimente em qualquer uma das nossas lojas.
                        """),
                Arguments.of(
                        "300",
                        """
                        fr FR
                        mail | Ouverture | Un sac offert aux 200 premiers clients.
                        page | Ouverture | Un sac offert aux 200 premiers clients.
                        post |  | Un sac offert aux 300 premiers clients !
                        """),
                Arguments.of(
                        "en stock",
                        """
                        es ES
                        page | Kairo N5 | 300 €. | =Color; Estado | =Negro Basalto; en stock | =Arena; en stock | =Verde Alga; preventa
                        mail | Kairo N5 | El Verde Alga está en preventa y lo enviamos a partir del 1 de diciembre. 300 €.
                        print | Kairo N5 | 300 €. Verde Alga: preventa.
                        post |  | Verde Alga, ese color. El Kairo N5 ya está en stock. 300 €.
                        """),
                Arguments.of(
                        "Sold out",
                        """
                        en GB
                        page | Tarn Kettle | £49. | =Colour; Stock | =Sea Green; in stock | =Sand; pre-order
                        mail | Tarn Kettle | £49. Sea Green: in stock.
                        post |  | Tarn Kettle in Sea Green, £49. Sold out.
                        """),
                Arguments.of(
                        "ausverkauft",
                        """
                        de DE
                        page | Kessel Tarn | 49 €. | =Farbe; Lager | =Meergrün; auf Lager | =Sand; vorbestellbar
                        mail | Kessel Tarn | 49 €. Meergrün: auf Lager.
                        post |  | Kessel Tarn in Meergrün, 49 €: ausverkauft.
                        """));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void findsTheWordsThatDeviate(String words, String text) {
        assertThat(Told.deviating(RULE, text))
                .isNotEmpty()
                .allSatisfy(quote -> assertThat(quote).contains(words));
    }

    static Stream<String> compatible() {
        return Stream.of(
                """
                en GB
                mail | Pulse meter | Pulse meter, in our shops and online. With VITA10 you get 10% off vitamins. Online only.
                page | Pulse meter | The Pulse meter is in our shops and online.
                print | Pulse meter | Pulse meter: at the counter of our shops.
                """,
                """
                en GB
                mail | Cloudwool throw | The Cloudwool throw is £45. Online only. | The Meadow quilt is £120. See it in our stores.
                page | Cloudwool throw | £45. Not available in stores. Free returns in our stores.
                print | Meadow quilt | £120. Pick one up in any of our stores today.
                """,
                """
                en GB
                mail | Wreath workshop | Only 20 places left.
                page | Wreath workshop | Only 8 places left.
                """,
                """
                es ES
                page | Kairo N5 | 300 €. | =Color; Estado | =Negro Basalto; en stock | =Verde Alga; preventa
                mail | Kairo N5 | 300 €. Negro Basalto: en stock.
                """,
                """
                fr FR
                page | Bouilloire Tarn | 49 €. | =Couleur; État | =Sable; en stock | =Vert Mer; en précommande | =Noir; rupture de stock
                mail | Bouilloire Tarn | 49 €. Vert Mer: en précommande.
                """);
    }

    @ParameterizedTest
    @MethodSource("compatible")
    void leavesAloneWhatDoesNotContradict(String text) {
        assertThat(Told.deviating(RULE, text)).isEmpty();
    }
}
