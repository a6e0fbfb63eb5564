package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/**
 * Amounts, numbers and ages that stand beside those meant and are of something else; and close to
 * each the contradiction that must still be seen.
 */
class OtherAmountsStoriesTest {
    private static final Rule PRICE = new PriceMismatchRule();
    private static final Rule SUM = new DiscountArithmeticRule();

    static Stream<Arguments> nothingWrong() {
        return Stream.of(
                // What is paid back comes on top of what is taken off.
                Arguments.of(
                        SUM,
                        """
                        de CH
                        post |  | Der Sauger Morvo: 399 CHF statt 499 CHF bis 30. Mai, dazu 50 CHF Cashback.
                        page | Sauger Morvo | Sauger Morvo: 399 CHF statt 499 CHF.
                        """),
                Arguments.of(
                        SUM,
                        """
                        en GB
                        post |  | The Morvo vacuum: £399 instead of £499, plus £50 cashback.
                        page | Morvo vacuum | Morvo vacuum: now £399, was £499. Get £50 back when you register it.
                        """),
                Arguments.of(
                        SUM,
                        """
                        it IT
                        post |  | Aspirapolvere Morvo: 399 € invece di 499 €, più 50 € di cashback.
                        page | Aspirapolvere Morvo | Aspirapolvere Morvo: 399 € invece di 499 €.
                        """),
                // A product by its maker's designation, beside another one.
                Arguments.of(
                        PRICE,
                        """
                        de CH
                        page | Waschmaschine KWM 914 | Waschmaschine KWM 914: CHF 1'299.–
                        page | Trockner KTR 808 | Trockner KTR 808: CHF 1'399.–
                        mail | Neu | Waschmaschine KWM 914: CHF 1'299.– | Trockner KTR 808: CHF 1'399.–
                        post |  | KWM 914 unter 1300 Franken, Trockner KTR 808 für CHF 1'399.–.
                        """),
                Arguments.of(
                        PRICE,
                        """
                        es ES
                        page | Lavadora KWM 914 | Lavadora KWM 914: 1.299 €
                        page | Secadora KTR 808 | Secadora KTR 808: 1.399 €
                        mail | Novedades | Lavadora KWM 914: 1.299 € | Secadora KTR 808: 1.399 €
                        post |  | KWM 914 por menos de 1.300 €, secadora KTR 808 por 1.399 €.
                        """),
                // What setting up costs.
                Arguments.of(
                        PRICE,
                        """
                        fr FR
                        page | Poêle Corsa | Poêle Corsa : 489 €.
                        mail | Poêle Corsa | Poêle Corsa : 489 €. Installation sur demande 89 €.
                        print | Poêle Corsa | Poêle Corsa : 489 €.
                        """),
                Arguments.of(
                        PRICE,
                        """
                        nl NL
                        page | Kachel Corsa | Kachel Corsa: € 489.
                        mail | Kachel Corsa | Kachel Corsa: € 489. Installatie op verzoek € 89.
                        print | Kachel Corsa | Kachel Corsa: € 489.
                        """));
    }

    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of(
                        SUM,
                        "50 CHF",
                        """
                        de CH
                        post |  | Der Sauger Morvo: 399 CHF statt 499 CHF bis 30. Mai. Sie sparen 50 CHF.
                        page | Sauger Morvo | Sauger Morvo: 399 CHF statt 499 CHF.
                        """),
                Arguments.of(
                        SUM,
                        "£50",
                        """
                        en GB
                        post |  | The Morvo vacuum: £399 instead of £499, you save £50.
                        page | Morvo vacuum | Morvo vacuum: now £399, was £499.
                        """),
                Arguments.of(
                        PRICE,
                        "CHF 1'199.–",
                        """
                        de CH
                        page | Waschmaschine KWM 914 | Waschmaschine KWM 914: CHF 1'299.–
                        mail | Neu | Waschmaschine KWM 914: CHF 1'299.–
                        print | Neu | Waschmaschine KWM 914: CHF 1'299.–
                        post |  | Jetzt die KWM 914 für CHF 1'199.–.
                        """),
                Arguments.of(
                        PRICE,
                        "1.199 €",
                        """
                        es ES
                        page | Lavadora KWM 914 | Lavadora KWM 914: 1.299 €
                        mail | Novedades | Lavadora KWM 914: 1.299 €
                        print | Novedades | Lavadora KWM 914: 1.299 €
                        post |  | Ya está aquí: la KWM 914 por 1.199 €.
                        """));
    }

    @ParameterizedTest
    @MethodSource("nothingWrong")
    void areLeftAlone(Rule rule, String story) {
        assertThat(Told.deviating(rule, story)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void areSeen(Rule rule, String deviating, String story) {
        assertThat(Told.deviating(rule, story)).containsExactly(deviating);
    }
}
