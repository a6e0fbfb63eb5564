package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/** Slips of numbers, names, counts and conditions that one piece of a campaign makes. */
class SlipStoriesTest {
    private static final Rule CONTACT = new ContactMismatchRule();
    private static final Rule NAME = new NameMismatchRule();
    private static final Rule SPEC = new SpecMismatchRule();
    private static final Rule RETURNS = new ReturnsMismatchRule();
    private static final Rule ELIGIBILITY = new EligibilityMismatchRule();
    private static final Rule MESSAGE = new MessageMismatchRule();
    private static final Rule BRAND = new BrandTermRule();

    static Stream<Arguments> slips() {
        return Stream.of(
                Arguments.of(
                        CONTACT,
                        "900 555 381",
                        """
                        es ES
                        mail | Tarifas | Llama al 900 555 318 y pregunta.
                        page | Tarifas | Llámanos gratis al 900 555 318.
                        page | Ayuda | ¿Dudas? Llama al 900 555 318.
                        mail | Recordatorio | Atención al cliente gratuita: 900 555 381, de lunes a sábado.
                        """),
                Arguments.of(
                        CONTACT,
                        "088 555 10 47",
                        """
                        nl NL
                        mail | Week | Bel klantenservice: 088 555 01 47.
                        page | Contact | Telefoon 088 555 01 47.
                        print | Folder | Klantenservice: 088 555 01 47.
                        page | Winkel | Vragen over je kaart? Bel 088 555 10 47. | Telefoon 088 555 01 47.
                        """),
                Arguments.of(
                        SPEC,
                        "eleven clubs",
                        """
                        en AU
                        mail | Winter | Train at all nine clubs from one fob.
                        page | Clubs | Nine clubs, one membership.
                        print | Flyer | Our nine clubs open at five.
                        post |  | Eleven clubs and no lock-in.
                        """),
                Arguments.of(
                        SPEC,
                        "cinco palcos",
                        """
                        pt PT
                        mail | Festival | Quatro palcos à beira-rio.
                        page | Cartaz | São quatro palcos e três dias.
                        print | Folheto | Quatro palcos, entrada única.
                        post |  | Este ano com cinco palcos.
                        """),
                Arguments.of(
                        SPEC,
                        "dreizehn Werkstätten",
                        """
                        de DE
                        mail | Räderwechsel | In unseren zwölf Werkstätten wechseln wir sofort.
                        page | Standorte | Zwölf Werkstätten im Norden.
                        print | Plakat | Zwölf Werkstätten, ein Preis.
                        post |  | Dreizehn Werkstätten warten auf dich.
                        """),
                Arguments.of(
                        RETURNS,
                        "14 jours",
                        """
                        fr FR
                        mail | Séjours | Vous annulez sans frais jusqu’à 21 jours avant le départ.
                        page | Séjours | Annulation gratuite jusqu’à 21 jours avant le départ.
                        print | Dépliant | Annulation gratuite jusqu’à trois semaines avant le départ.
                        mail | Dernier jour | L’annulation est gratuite jusqu’à 14 jours avant le départ.
                        """),
                Arguments.of(
                        RETURNS,
                        "5 Tage",
                        """
                        de DE
                        mail | Kurse | Kostenlos stornieren bis 10 Tage vor Kursbeginn.
                        page | Kurse | Stornierung ist bis 10 Tage vor Kursbeginn kostenlos.
                        print | Heft | Bis 10 Tage vor Beginn kostenlos absagen.
                        page | Fragen | Sie können bis 5 Tage vor Beginn stornieren.
                        """),
                Arguments.of(
                        RETURNS,
                        "20 de zile",
                        """
                        ro RO
                        mail | Zile | Retur simplu în 30 de zile.
                        page | Retur | Ai 30 de zile să te răzgândești.
                        page | Zile | Retur în 30 de zile.
                        print | Pliant | Aduci produsul înapoi în 20 de zile și îți returnăm banii.
                        """),
                Arguments.of(
                        ELIGIBILITY,
                        "nuovi clienti e clienti di lunga data",
                        """
                        it IT
                        mail | Buono | Il codice PIENO50 vale 50 €, solo per nuovi clienti.
                        page | Buono | Codice PIENO50: 50 €, riservato ai nuovi clienti.
                        mail | Rate | Con il codice PIENO50 hai 50 €, nuovi clienti e clienti di lunga data.
                        """),
                Arguments.of(
                        ELIGIBILITY,
                        "alumnos nuevos y para quienes ya",
                        """
                        es MX
                        mail | Cursos | Código HOLA500: $500 menos. Solo para alumnos nuevos.
                        page | Cursos | HOLA500: $500 de descuento, exclusivo para alumnos nuevos.
                        print | Cartel | HOLA500: $500 de descuento, para alumnos nuevos y para quienes ya estudian aquí.
                        """),
                Arguments.of(
                        ELIGIBILITY,
                        "12 à 27 ans",
                        """
                        fr FR
                        mail | Pass | Les 12–25 ans paient un quart de moins.
                        page | Pass | Tarif jeune : 12 à 25 ans.
                        print | Flyer | De 12 à 27 ans, vous payez un quart de moins.
                        """),
                Arguments.of(
                        ELIGIBILITY,
                        "18 anos",
                        """
                        pt PT
                        mail | Bilhetes | Menores de 16 anos acompanhados por adulto.
                        print | Cartaz | Menores de 16 anos acompanhados por adulto.
                        page | Perguntas | Menores de 18 anos só entram acompanhados.
                        """),
                Arguments.of(
                        ELIGIBILITY,
                        "three users",
                        """
                        en GB
                        mail | Switch | 25% off with code SWITCH25, for five users or more.
                        page | Switch | Code SWITCH25 takes 25% off, minimum five users.
                        print | Sheet | 25% off: code SWITCH25, five users or more.
                        mail | Trial | With the code SWITCH25 you save 25% from three users.
                        """));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void findsThem(Rule rule, String words, String text) {
        assertThat(Told.deviating(rule, text))
                .isNotEmpty()
                .allSatisfy(quote -> assertThat(quote).containsIgnoringCase(words));
    }

    static Stream<Arguments> noSlips() {
        return Stream.of(
                Arguments.of(
                        CONTACT,
                        """
                        en GB
                        mail | Sale | Call 0808 157 0462 for the shop.
                        page | Sale | Call 0808 157 0462 for the shop.
                        page | Help | Orders: 0808 157 0462. Trade desk: 0808 157 0471.
                        """),
                Arguments.of(
                        SPEC,
                        """
                        en GB
                        mail | Clubs | Nine clubs across the city.
                        page | Clubs | All nine clubs are yours.
                        print | Clubs | Nine clubs, one card.
                        post |  | Two clubs have a sauna.
                        """),
                Arguments.of(
                        RETURNS,
                        """
                        de DE
                        mail | Frühling | 30 Tage Rückgaberecht.
                        page | Rückgabe | Sie haben 30 Tage Zeit, Ihre Bestellung zurückzugeben.
                        page | Frühling | Rückgabe 30 Tage kostenlos.
                        mail | Club | Für den Club gilt: 60 Tage Rückgabe statt 30.
                        """),
                Arguments.of(
                        RETURNS,
                        """
                        en GB
                        mail | Terrace | Aluminium frames are guaranteed for 5 years, teak for 10.
                        page | Guarantee | Teak is guaranteed for 10 years.
                        print | Advert | Teak guaranteed for 10 years.
                        """),
                Arguments.of(
                        ELIGIBILITY,
                        """
                        es MX
                        mail | Cursos | Código HOLA500: $500 menos. Solo para alumnos nuevos.
                        page | Cursos | HOLA500: $500 de descuento, exclusivo para alumnos nuevos.
                        post |  | Alumnos nuevos: HOLA500, $500 menos. Los que ya estudian con nosotros tienen 5% por renovación.
                        """),
                Arguments.of(
                        ELIGIBILITY,
                        """
                        nl NL
                        mail | Actie | Maximaal 4 flessen per klant.
                        page | Actie | Maximaal 4 flessen per klant.
                        post |  | Eén keer per adres.
                        """));
    }

    @ParameterizedTest
    @MethodSource("noSlips")
    void leavesTheRest(Rule rule, String text) {
        assertThat(Told.deviating(rule, text)).isEmpty();
    }

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("Lunet Air 2", "Lunet Aer 2"),
                Arguments.of("Nova 7 Lite", "Nova Lite 7"),
                Arguments.of("Sonara R3 Duo", "Sonara 3R Duo"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void namesAreFound(String name, String slip) {
        assertThat(named(name).post("The " + slip + " is here.").findings(NAME))
                .containsExactly("spelling WARNING: " + slip + " in post 5");
    }

    @ParameterizedTest
    @MethodSource("names")
    void otherModelsAreNone(String name, String slip) {
        assertThat(slip).isNotEqualTo(name);
        assertThat(named(name).post("The " + name.replace('2', '3') + " is here.").findings(NAME))
                .isEmpty();
    }

    private static Written named(String name) {
        return new Written("en", "GB")
                .brief("NAME=" + name, "PRICE=59.00")
                .mail("# " + name)
                .page("# " + name)
                .print(name)
                .mail("The " + name + " costs £59.");
    }

    @Test
    void brandTurnedRoundIsFound() {
        Written bank =
                new Written("it", "IT")
                        .mail("Banca Velmora ti aspetta su www.bancavelmora.example")
                        .page("Banca Velmora. Vai su www.bancavelmora.example")
                        .print("Con Banca Velmora: www.bancavelmora.example")
                        .post("VelmoraBanca apre la primavera.");

        assertThat(bank.findings(BRAND)).containsExactly("form WARNING: VelmoraBanca in post 4");
    }

    @Test
    void taglineTurnedRoundIsFound() {
        Written optician =
                new Written("es", "ES")
                        .brief("MESSAGE=Ver bien, oír mejor.")
                        .mail("# Ver bien, oír mejor.")
                        .page("# Ver bien, oír mejor.")
                        .post("Ver mejor, oír bien. Pide cita.");

        assertThat(optician.findings(MESSAGE)).hasSize(1);
    }

    /** Any German noun has a capital; a word that is a name in French as well is none. */
    @Test
    void slipOfAGermanPieceIsFoundWhereTheNameIsForeign() {
        assertThat(inTwoLanguages("fr", "Canapé Orvika, 3 places").findings(NAME))
                .containsExactly("spelling WARNING: Orvikka in post 5");
        assertThat(inTwoLanguages("de", "Sofa Orvika, 3-Sitzer").findings(NAME)).isEmpty();
    }

    private static Written inTwoLanguages(String other, String there) {
        return new Written("de", "CH")
                .brief("NAME=Sofa Orvika", "PRICE=1299.00")
                .mail("# Sofa Orvika, 3-Sitzer", "Das neue Sofa Orvika ist da.")
                .page("# Sofa Orvika", "Sofa Orvika, bequem und schmal.")
                .in(other)
                .mail("# " + there, there + ".")
                .page("# " + there, there + ".")
                .in("de")
                .post("Dein neues Lieblingssofa heisst Orvikka und passt in jede Ecke.");
    }
}
