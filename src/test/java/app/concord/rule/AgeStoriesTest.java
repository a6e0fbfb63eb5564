package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/** From and to what age something is for, where nothing but the years tells that it is an age. */
class AgeStoriesTest {
    private static final Rule RULE = new EligibilityMismatchRule();

    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of(
                        "6 años",
                        """
                        es ES
                        mail | La caja de lluvia | Teatro de sombras, a partir de 4 años. Cada niño lleva su entrada.
                        page | La caja de lluvia | Sombras y música. A partir de 4 años, 9 €.
                        print | La caja de lluvia | A partir de 4 años, 9 €.
                        post |  | La caja de lluvia, sábado a las 12:00. A partir de 6 años, 9 €.
                        """),
                Arguments.of(
                        "5 Jahren",
                        """
                        de AT
                        mail | Kasperl im Hof | Am Sonntag um 15 Uhr, ab 3 Jahren, Eintritt 7 €.
                        page | Kasperl im Hof | Ab 3 Jahren. Eintritt 7 €.
                        print | Kasperl im Hof | Eintritt 7 €, ab 3 Jahren.
                        post |  | Kasperl im Hof, ab 5 Jahren, 7 € Eintritt.
                        """),
                Arguments.of(
                        "3–12 tahun",
                        """
                        ms MY
                        mail | Feri Pulau | Tiket kanak-kanak 3–11 tahun RM 29 sahaja.
                        page | Feri Pulau | Kanak-kanak 3–11 tahun: RM 29.
                        print | Feri Pulau | Kanak-kanak 3–11 tahun RM 29
                        post |  | Bawa keluarga! Kanak-kanak 3–12 tahun RM 29 sahaja.
                        """),
                Arguments.of(
                        "4 a 13 anni",
                        """
                        it IT
                        mail | Funivia | Gratis sotto i 4 anni, metà prezzo da 4 a 12 anni.
                        page | Funivia | Si sale tutto il giorno, metà prezzo da 4 a 12 anni.
                        print | Funivia | Metà prezzo da 4 a 12 anni
                        post |  | Tutti in quota: metà prezzo da 4 a 13 anni.
                        """),
                Arguments.of(
                        "30",
                        """
                        en GB
                        mail | Quay Singers | Half price on the season card for listeners under 26 and over 65.
                        page | Quay Singers | Season card: half price for listeners under 26 and over 65.
                        print | Quay Singers | Half price for listeners under 26 and over 65.
                        post |  | Season card at half price for listeners under 30 and over 65.
                        """),
                // A ladder of ages, of which one piece ends a step elsewhere.
                Arguments.of(
                        "65–75 ans",
                        """
                        fr FR
                        mail | Forfaits | Enfant (5–12 ans) : 42 € | Jeune (13–25 ans) : 51 € | Senior (65–74 ans) : 55 €
                        page | Forfaits | Enfant (5–12 ans) : 42 € | Jeune (13–25 ans) : 51 € | Senior (65–74 ans) : 55 €
                        page | Tarifs | Jeune (13–25 ans) : 51 € | Senior (65–74 ans) : 55 €
                        print | Forfaits | Enfant (5–12 ans) : 42 € | Jeune (13–25 ans) : 51 € | Senior (65–75 ans) : 55 €
                        """),
                Arguments.of(
                        "63–74",
                        """
                        de AT
                        mail | Karten | Kinder (5–12 Jahre) 42 € | Jugendliche (13–25 Jahre) 51 € | Senioren (65–74 Jahre) 55 €
                        page | Karten | Kinder (5–12 Jahre) 42 € | Jugendliche (13–25 Jahre) 51 € | Senioren (65–74 Jahre) 55 €
                        post |  | Jugendliche (13–25 Jahre) 51 €. Senioren (65–74 Jahre) 55 €.
                        print | Karten | Jugendliche (13–25 Jahre) 51 € | Senioren (63–74 Jahre) 55 €
                        """),
                Arguments.of(
                        "60 jaar",
                        """
                        nl NL
                        mail | Kaart | Halve prijs voor luisteraars onder de 26 en boven de 65 jaar.
                        page | Kaart | Luisteraars onder de 26 en boven de 65 jaar betalen de helft.
                        print | Kaart | Onder de 26 en boven de 65 jaar: halve prijs.
                        post |  | Halve prijs voor wie onder de 26 en boven de 60 jaar is.
                        """));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void findsTheAgeThatDeviates(String words, String text) {
        assertThat(Told.deviating(RULE, text))
                .isNotEmpty()
                .allSatisfy(quote -> assertThat(quote).containsIgnoringCase(words));
    }

    static Stream<String> compatible() {
        return Stream.of(
                // The old are others than the young.
                """
                it IT
                mail | Funivia | Ragazzi (8–15 anni): 12 €.
                page | Funivia | Ragazzi (8–15 anni): 12 €. Senior dai 65 anni: 15 €.
                print | Funivia | Ragazzi (8–15 anni): 12 €
                post |  | Senior dai 65 anni: 15 €.
                """,
                """
                en GB
                mail | Lido | Youth (13–25): £5.
                page | Lido | Youth (13–25): £5.
                post |  | Senior tickets for people aged 65 and over: £4.
                """,
                // One with the other in the same piece.
                """
                es ES
                mail | Abono | Joven (13–25 años): 51 €. Sénior (65–74 años): 55 €.
                page | Abono | Joven (13–25 años): 51 €. Sénior (65–74 años): 55 €.
                print | Abono | Joven (13–25 años): 51 €. Sénior (65–74 años): 55 €.
                post |  | Joven (13–25 años): 51 €. Sénior (65–74 años): 55 €. Balneario: sénior (65–79 años) 12 €.
                """,
                """
                en GB
                mail | The Paper Boat | Saturday at 2 pm, from 4 years, £8.
                page | The Paper Boat | From 4 years, £8.
                page | The Long Winter | A play for grown children. From 9 years, £12.
                post |  | The Long Winter, Friday at 7 pm. From 9 years, £12.
                """,
                """
                de DE
                mail | Sparbrief | Ab 3 Jahren, Zinssatz 2,4 % im Jahr.
                page | Sparbrief | Ab 5 Jahren, Zinssatz 2,9 % im Jahr.
                page | Kinderkonto | Für Kinder ab 7 Jahren. Kontoführung 0 €.
                """,
                """
                fr FR
                mail | Atelier poterie | Dès 6 ans, 12 €.
                page | Atelier poterie | Dès 6 ans, 12 €.
                page | Cave | Vins de garde, à partir de 10 ans, 35 €.
                """,
                """
                es ES
                mail | Remo | Curso de remo, a partir de 12 años, 40 €.
                page | Remo | Curso de remo, a partir de 12 años, 40 €. Garantía a partir de 3 años en todas las palas.
                """,
                """
                it IT
                mail | Funivia | Metà prezzo da 4 a 12 anni.
                page | Funivia | Metà prezzo da 4 a 12 anni. Finanziamenti da 2 a 7 anni, tasso 3 %.
                """);
    }

    @ParameterizedTest
    @MethodSource("compatible")
    void leavesAloneWhatDoesNotContradict(String text) {
        assertThat(Told.deviating(RULE, text)).isEmpty();
    }
}
