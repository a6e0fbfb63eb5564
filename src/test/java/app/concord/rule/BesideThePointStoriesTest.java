package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/** What stands beside a value and makes it one of something else. */
class BesideThePointStoriesTest {
    private static final Rule PAYMENT = new PaymentMismatchRule();
    private static final Rule RETURNS = new ReturnsMismatchRule();
    private static final Rule DISCOUNT = new DiscountMismatchRule();
    private static final Rule WEEKDAY = new WeekdayMismatchRule();

    static Stream<Arguments> quiet() {
        return Stream.of(
                // A last payment comes after those that are counted.
                Arguments.of(
                        PAYMENT,
                        """
                        en GB
                        mail | Arden sofa | Arden sofa £1,199: 0% APR over 12 months, 12 instalments.
                        print | Arden sofa | Arden sofa £1,199. Interest-free in 12 instalments.
                        page | Arden sofa | Arden sofa £1,199, or 11 instalments of £99.92 and a last one of £99.88, 0% APR.
                        """),
                Arguments.of(
                        PAYMENT,
                        """
                        de DE
                        mail | Sofa Arden | Sofa Arden 1.199 €, 0 % Zinsen, in 12 Raten.
                        print | Sofa Arden | Sofa Arden 1.199 €. In 12 Raten ohne Zinsen.
                        page | Sofa Arden | Sofa Arden 1.199 €, oder 11 Raten zu 99,92 € und eine letzte zu 99,88 €.
                        """),
                // What is used in business has a guarantee of its own.
                Arguments.of(
                        RETURNS,
                        """
                        en GB
                        mail | Sofas | Every sofa has a 5-year guarantee on the frame.
                        print | Sofas | 5-year guarantee on the frame of every sofa.
                        page | Trade | Trade goods carry a 3-year guarantee on the frame when used commercially.
                        """),
                Arguments.of(
                        RETURNS,
                        """
                        de DE
                        mail | Sofas | Auf jedes Sofa 5 Jahre Garantie.
                        print | Sofas | 5 Jahre Garantie auf jedes Sofa.
                        page | Objekt | Bei gewerblicher Nutzung gelten 3 Jahre Garantie.
                        """),
                // Days of the week and a holiday.
                Arguments.of(
                        WEEKDAY,
                        """
                        de DE
                        mail | Preise | Samstag, Sonntag, 19. März 2027: 35 €.
                        """),
                Arguments.of(
                        WEEKDAY,
                        """
                        it IT
                        mail | Prezzi | Sabato, domenica, 19 marzo 2027: 35 €.
                        """),
                // Where the totals differ, one of them is wrong and not the mechanic.
                Arguments.of(
                        DISCOUNT,
                        """
                        nl NL
                        mail | Bruiswijn Dorre | Bruiswijn Dorre € 7,50. 2+1 gratis: 3 voor € 15,90.
                        page | Bruiswijn Dorre | Bruiswijn Dorre 2+1 gratis: 3 voor € 15,90.
                        post |  | Bruiswijn Dorre 2+1 gratis: 3 voor € 15,90.
                        print | Bruiswijn Dorre | Bruiswijn Dorre 2+1 gratis: 3 voor € 16,90.
                        """));
    }

    @ParameterizedTest
    @MethodSource("quiet")
    void likenessIsNone(Rule rule, String story) {
        assertThat(Told.deviating(rule, story)).as(story).isEmpty();
    }

    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of(
                        PAYMENT,
                        """
                        en GB
                        mail | Arden sofa | Arden sofa £1,199: 0% APR over 12 months, 12 instalments.
                        print | Arden sofa | Arden sofa £1,199. Interest-free in 12 instalments.
                        page | Arden sofa | Arden sofa £1,199, in 10 instalments, 0% APR.
                        """),
                Arguments.of(
                        RETURNS,
                        """
                        en GB
                        mail | Sofas | Every sofa has a 5-year guarantee on the frame.
                        print | Sofas | 5-year guarantee on the frame of every sofa.
                        page | Sofas | Every sofa carries a 3-year guarantee on the frame.
                        """),
                Arguments.of(
                        WEEKDAY,
                        """
                        de DE
                        mail | Preise | Geöffnet am Sonntag, 19. März 2027.
                        """));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void slipIsFound(Rule rule, String story) {
        assertThat(Told.deviating(rule, story)).as(story).hasSize(1);
    }
}
