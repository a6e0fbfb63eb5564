package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/**
 * Amounts that are far from what seems right are more likely those of another thing; slips stay
 * close.
 */
class FarAmountsTest {
    private static final Rule PRICE = new PriceMismatchRule();
    private static final Rule SUM = new DiscountArithmeticRule();
    private static final Rule REDUCTION = new DiscountMismatchRule();

    static Stream<Arguments> ofOthers() {
        return Stream.of(
                // A gift's worth, told in a text of which the heading names the product.
                Arguments.of(
                        PRICE,
                        """
                        en GB
                        page | Velta Serum | Velta Serum: £59.
                        mail | Velta Serum | Velta Serum for £59.
                        print | Velta Serum | Made in small batches. A pouch of samples, £139 in all.
                        """),
                Arguments.of(
                        PRICE,
                        """
                        pt PT
                        page | Concerto da Maré | Concerto da Maré: 20 €.
                        mail | Concerto da Maré | Concerto da Maré, 20 €.
                        print | Concerto da Maré | Três noites à beira do rio. Passe 45 €.
                        """),
                // What is paid back after the purchase.
                Arguments.of(
                        SUM,
                        """
                        de CH
                        post |  | Orla Lamp für CHF 1'299.– statt CHF 1'499.– bis 30. Mai, danach 40 Rabatt und CHF 100.– gespart beim Zubehör.
                        """),
                // A reduction on something else beside the product.
                Arguments.of(
                        REDUCTION,
                        """
                        es ES
                        mail | Curso Vela | Curso Vela: 249 € en lugar de 267 €.
                        page | Curso Vela | Curso Vela: 18 % menos en los libros del curso.
                        """),
                Arguments.of(
                        REDUCTION,
                        """
                        en GB
                        mail | Sail course | Sail course: £249 instead of £267.
                        page | Sail course | Sail course: 18% off the books for it.
                        """));
    }

    @ParameterizedTest
    @MethodSource("ofOthers")
    void areNotHeldAgainstIt(Rule rule, String text) {
        assertThat(Told.deviating(rule, text)).isEmpty();
    }

    static Stream<Arguments> slips() {
        return Stream.of(
                Arguments.of(
                        PRICE,
                        "£69",
                        """
                        en GB
                        page | Velta Serum | Velta Serum: £59.
                        mail | Velta Serum | Velta Serum for £59.
                        print | Velta Serum | Velta Serum: £69.
                        """),
                // The same digits in another order are a slip, however far.
                Arguments.of(
                        PRICE,
                        "91,90 €",
                        """
                        de DE
                        page | Velta Serum | Velta Serum: 19,90 €.
                        mail | Velta Serum | Velta Serum für 19,90 €.
                        print | Velta Serum | Velta Serum: 91,90 €.
                        """),
                Arguments.of(
                        SUM,
                        "CHF 220.–",
                        """
                        de CH
                        post |  | Orla Lamp für CHF 1'299.– statt CHF 1'499.–, du sparst CHF 220.– bis 30. Mai.
                        """),
                Arguments.of(
                        SUM,
                        "10%",
                        """
                        en GB
                        page | Orla Lamp | Orla Lamp was £399, now £299 (10% off).
                        mail | Orla Lamp | Orla Lamp, now £299.
                        """));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void slipsAreFound(Rule rule, String words, String text) {
        assertThat(Told.deviating(rule, text))
                .isNotEmpty()
                .allSatisfy(quote -> assertThat(quote).contains(words));
    }
}
