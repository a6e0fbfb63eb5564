package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/** Values that their own words or sums show to be wrong, whatever product they belong to. */
class LoneValuesStoriesTest {
    private static final Rule ARITHMETIC = new DiscountArithmeticRule();
    private static final Rule DISCOUNT = new DiscountMismatchRule();
    private static final Rule PAYMENT = new PaymentMismatchRule();
    private static final Rule SPEC = new SpecMismatchRule();

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of(
                        ARITHMETIC,
                        "€49",
                        """
                        en IE
                        page | Harbour Escape | Harbour Escape: was €260, now €221, save €49.
                        mail | Breaks | Harbour Escape €221 instead of €260.
                        print | Breaks | Harbour Escape €221.
                        mail | Breaks | Harbour Escape €221 instead of €260. Circle members pay €10 less: Harbour Escape €211.
                        """),
                Arguments.of(
                        ARITHMETIC,
                        "49 €",
                        """
                        fr FR
                        page | Escale Brume | Escale Brume : 221 € au lieu de 260 €, soit 49 € d'économie.
                        mail | Séjours | Escale Brume 221 € au lieu de 260 €.
                        print | Séjours | Escale Brume 221 €.
                        mail | Cercle | Escale Brume 221 € au lieu de 260 €. Membres : Escale Brume 211 €.
                        """),
                Arguments.of(
                        SPEC,
                        "29 °C",
                        """
                        fr FR
                        print | L'eau | Bassin à 29 °C | Sauna à 85 °C
                        page | Spa | Un bassin de 18 m chauffé à 31 °C, un sauna à 85 °C.
                        mail | Spa | Bassin de 18 m à 31 °C et hammam.
                        post |  | Le spa et son bassin à 31 °C vous attendent.
                        """),
                Arguments.of(
                        SPEC,
                        "29 °C",
                        """
                        de AT
                        print | Wasser | Becken mit 29 °C | Sauna mit 85 °C
                        page | Therme | Ein Becken mit 31 °C, eine Sauna mit 85 °C.
                        mail | Therme | Becken mit 31 °C und Dampfbad.
                        post |  | Unser Becken mit 31 °C wartet.
                        """),
                Arguments.of(
                        SPEC,
                        "40 minutes",
                        """
                        fr FR
                        mail | Pause | Spa à volonté et un massage de 50 minutes par personne.
                        page | Pause | Deux nuits, un dîner et un massage de 50 minutes.
                        print | Pause | Spa, dîner et massage de 50 minutes, 255 €.
                        post |  | Dormir, nager, massage de 40 minutes, fondue.
                        """),
                Arguments.of(
                        SPEC,
                        "40 minuti",
                        """
                        it IT
                        mail | Pausa | Terme e un massaggio di 50 minuti per persona.
                        page | Pausa | Due notti, una cena e un massaggio di 50 minuti.
                        print | Pausa | Terme, cena e massaggio di 50 minuti, 255 €.
                        post |  | Dormire, nuotare, massaggio di 40 minuti, polenta.
                        """),
                Arguments.of(
                        PAYMENT,
                        "247 €",
                        """
                        pt PT
                        page | Grupo | 3 × 79 € = 247 €
                        mail | Grupo | 3 mensalidades de 79 €.
                        """),
                Arguments.of(
                        PAYMENT,
                        "130 €",
                        """
                        de DE
                        page | Kinderkurs | 2 x 60 € = 130 €
                        """),
                Arguments.of(
                        DISCOUNT,
                        "100 punten",
                        """
                        nl BE
                        page | Club | 200 punten zijn € 5 waard.
                        mail | Club | Spaar mee: 200 punten = € 5.
                        print | Club | Voor 200 punten krijg je € 5.
                        post |  | Vanaf 100 punten krijg je € 5 van ons.
                        """),
                Arguments.of(
                        DISCOUNT,
                        "100 points",
                        """
                        fr FR
                        page | Club | 200 points valent 5 €.
                        mail | Club | Chez nous, 200 points valent 5 €.
                        print | Club | 200 points = 5 €
                        post |  | Dès 100 points, 5 € pour vous.
                        """),
                Arguments.of(
                        DISCOUNT,
                        "15 %",
                        """
                        nl BE
                        page | Abonnement | 20 % op je eerste levering en 15 % op elke levering daarna.
                        mail | Abonnement | Op de eerste levering krijg je 20 % korting, daarna 10 % op elke levering.
                        print | Abonnement | 20 % korting op de eerste levering, 10 % op elke levering daarna.
                        """),
                Arguments.of(
                        DISCOUNT,
                        "15%",
                        """
                        en GB
                        page | Subscribe | 20% off your first delivery and 15% off thereafter.
                        mail | Subscribe | You get 20% off the first delivery, thereafter 10% off.
                        print | Subscribe | 20% off your first delivery, 10% off after the first.
                        """));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void reports(Rule rule, String deviating, String told) {
        assertThat(Told.deviating(rule, told)).containsExactly(deviating);
    }

    static Stream<Arguments> right() {
        return Stream.of(
                // A longer course of its own, told with a word of its own.
                Arguments.of(
                        SPEC,
                        """
                        en GB
                        mail | Yoga | Every class of 60 minutes is £12.
                        page | Yoga | A class of 60 minutes for all levels.
                        print | Yoga | Each class of 60 minutes.
                        post |  | New: the slow class of 90 minutes.
                        """),
                Arguments.of(
                        SPEC,
                        """
                        fr FR
                        mail | Soins | Un massage de 50 minutes.
                        page | Soins | Massage de 50 minutes, massage de 80 minutes.
                        print | Soins | Le massage de 50 minutes.
                        post |  | Le massage de 30 minutes à midi.
                        """),
                Arguments.of(
                        SPEC,
                        """
                        de AT
                        print | Wasser | Becken mit 31 °C | Sauna mit 85 °C
                        page | Therme | Ein Becken mit 31 °C, eine Sauna mit 85 °C.
                        mail | Therme | Becken mit 31 °C und Dampfbad mit 45 °C.
                        post |  | Das Kinderbecken mit 34 °C wartet.
                        """),
                Arguments.of(
                        PAYMENT,
                        """
                        pt PT
                        page | Grupo | 3 × 79 € = 237 € | 12 × 8,33 € = 100 €
                        mail | Grupo | 3 mensalidades de 79 €.
                        """),
                // What is earned is not what points are worth.
                Arguments.of(
                        DISCOUNT,
                        """
                        en GB
                        page | Club | 200 points are worth £5.
                        mail | Club | 200 points = £5.
                        print | Club | Turn 200 points into £5.
                        post |  | Earn 10 points for every £5 you spend.
                        """),
                Arguments.of(
                        DISCOUNT,
                        """
                        de DE
                        page | Club | 200 Punkte sind 5 € wert.
                        mail | Club | 200 Punkte = 5 €, 400 Punkte = 10 €.
                        print | Club | Für 200 Punkte gibt es 5 €.
                        post |  | Mit 400 Punkten gibt es 10 €.
                        """),
                Arguments.of(
                        DISCOUNT,
                        """
                        en GB
                        page | Fennel Box | Fennel Box £19: 20% off your first delivery, 15% off thereafter.
                        mail | Mallow Box | Mallow Box £29: 20% off the first delivery, thereafter 10% off.
                        print | Boxes | =;Price | =Fennel Box;£19 | =Mallow Box;£29
                        post |  | Mallow Box: 10% off thereafter.
                        """));
    }

    @ParameterizedTest
    @MethodSource("right")
    void saysNothing(Rule rule, String told) {
        assertThat(Told.deviating(rule, told)).isEmpty();
    }
}
