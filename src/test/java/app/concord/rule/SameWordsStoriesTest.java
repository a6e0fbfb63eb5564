package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Severity;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/** Measures, counts and ratings that the very same words, or the same label, tell of one thing. */
class SameWordsStoriesTest {
    private static final Rule SPEC = new SpecMismatchRule();

    static Stream<Arguments> contradictions() {
        return Stream.of(
                // Only two pieces tell it, in the same words of the same product.
                Arguments.of(
                        "10 m²",
                        """
                        en GB
                        page | Limewash Adelin | Limewash Adelin costs £32. Covers 12 m² per litre.
                        mail | Limewash Adelin | Limewash Adelin, £32, is back in eight shades.
                        print | Limewash Adelin | £32. Covers 10 m² per litre.
                        """),
                Arguments.of(
                        "140 minutos",
                        """
                        es ES
                        page | El jardín de Olmo | El jardín de Olmo, 24 €. | Duración: 2 h 40 min, con un intermedio
                        mail | El jardín de Olmo | Vuelve El jardín de Olmo, 24 €.
                        print | El jardín de Olmo | Duración: 140 minutos
                        """),
                // What the header of a column tells is how long it runs.
                Arguments.of(
                        "20 h",
                        """
                        fr FR
                        page | Casque Muda | Casque Muda, 129 €. | Autonomie: 20 h par charge
                        mail | Casque Muda | Le Casque Muda est là. | =; Prix; Autonomie | =Casque Muda; 129 €; 24 h
                        print | Casque Muda | Casque Muda, 129 €. | =; Autonomie | =Casque Muda; 24 h
                        """),
                Arguments.of(
                        "20 uur",
                        """
                        nl NL
                        page | Luidspreker Tolk | Luidspreker Tolk, € 89. Tot 24 uur per laadbeurt.
                        mail | Luidspreker Tolk | De Luidspreker Tolk is er. | =; Batterij | =Luidspreker Tolk; tot 24 uur
                        print | Luidspreker Tolk | Luidspreker Tolk, € 89. Tot 20 uur per laadbeurt.
                        """),
                // A small word with a capital in front makes no name of the number.
                Arguments.of(
                        "10 Weine",
                        """
                        de DE
                        mail | Im Keller | Es warten 8 Weine, Brot und Käse.
                        page | Im Keller | 8 Weine, Brot und Käse im Gewölbe.
                        print | Im Keller | 8 Weine, Brot und Käse
                        post |  | Kommen Sie vorbei und probieren Sie 10 Weine, dazu Brot und Käse.
                        """),
                Arguments.of(
                        "30 recettes",
                        """
                        fr FR
                        mail | Box Duo | Chaque semaine, 28 recettes au choix. | Box Duo : 3 recettes, 39 €.
                        page | Recettes | 28 recettes au choix chaque semaine.
                        print | Recettes | 28 recettes au choix chaque semaine.
                        post |  | 30 recettes au choix chaque semaine, quelle fête. Box Duo, 3 recettes : 39 €.
                        """),
                // Two figures in wrong order, in the words of a speaker.
                Arguments.of(
                        "821 de locuri",
                        """
                        ro RO
                        mail | Stagiunea | Sala mare are 812 locuri.
                        page | Stagiunea | În sală intră 812 locuri.
                        print | Comunicat | „Avem 821 de locuri și vrem să auzim fiecare foșnet”, spune directoarea.
                        """),
                // A rating without its scale, beside as many voices.
                Arguments.of(
                        "8,8",
                        """
                        nl NL
                        page | Stroom | Een 8,6 van onze klanten (3.214 beoordelingen).
                        mail | Stroom | Klanten geven ons een 8,6 (3.214 beoordelingen).
                        post |  | Onze klanten geven ons een 8,8 (3.214 beoordelingen).
                        """));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void theSameWordsTellOfOneThing(String wrong, String told) {
        assertThat(Told.deviating(SPEC, told)).containsExactly(wrong);
        assertThat(Told.severities(SPEC, told)).containsExactly(Severity.WARNING);
    }

    static Stream<String> consistent() {
        return Stream.of(
                // Each paint covers what it covers.
                """
                en GB
                page | Limewash Adelin | Limewash Adelin costs £32. Covers 12 m² per litre.
                page | Chalk paint Borin | Chalk paint Borin costs £28. Covers 10 m² per litre.
                mail | Paints | Limewash Adelin £32, Chalk paint Borin £28.
                """,
                // How fast it is charged is another matter.
                """
                fr FR
                page | Casque Muda | Casque Muda, 129 €. | =; Autonomie; Charge rapide | =Casque Muda; 24 h; 4 h
                mail | Casque Muda | Casque Muda, 129 €, autonomie : 24 h.
                """,
                // A name with its number counts nothing.
                """
                de DE
                mail | Räder | Mit Tarvo 30 Räder mieten: 40 Räder stehen bereit.
                page | Räder | 40 Räder stehen bereit.
                print | Räder | 40 Räder stehen für Sie bereit.
                """,
                // Who is quoted may count other things.
                """
                ro RO
                mail | Stagiunea | Sala mare are 812 locuri.
                page | Stagiunea | În sală intră 812 locuri.
                print | Comunicat | „La premieră am vândut 640 de locuri și am plâns de bucurie”, spune directoarea.
                """,
                // Weights beside reviews are no ratings.
                """
                nl NL
                page | Tent Varen | Tent Varen, 2,4 kg (318 beoordelingen), € 129.
                mail | Tent Varen | Tent Varen, 4,6 (318 beoordelingen), € 129.
                """);
    }

    @ParameterizedTest
    @MethodSource("consistent")
    void otherThingsInLikeWordsAreNoContradiction(String told) {
        assertThat(Told.deviating(SPEC, told)).isEmpty();
    }
}
