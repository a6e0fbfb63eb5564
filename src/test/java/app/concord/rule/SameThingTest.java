package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Severity;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/** What leaves no doubt that two pieces speak of one thing matters though none is the usual. */
class SameThingTest {
    static Stream<Arguments> contradictions() {
        return Stream.of(
                // One telephone number with two sets of hours.
                Arguments.of(
                        new ContactMismatchRule(),
                        """
                        es ES
                        page | Mudanzas | Atención al cliente: 963 55 40 12, de lunes a sábado de 8 a 20 h.
                        print | Trasteros | Atención al cliente: 963 55 40 12, de lunes a sábado de 8 a 18 h.
                        """),
                // The same number of voices, another rating.
                Arguments.of(
                        new SpecMismatchRule(),
                        """
                        en GB
                        mail | Winter off | Rated 4.7 out of 5 by 12,400 drivers.
                        print | Winter off | Rated 4.5 out of 5 by 12,400 drivers.
                        """),
                Arguments.of(
                        new SpecMismatchRule(),
                        """
                        fr FR
                        mail | Le bain | 4,8 étoiles sur 900 avis.
                        page | Le bain | Noté 4,6 sur 5 par 900 baigneurs.
                        """));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void isWorthAWarning(Rule rule, String text) {
        assertThat(Told.severities(rule, text))
                .hasSize(1)
                .noneMatch(severity -> severity == Severity.INFO);
    }

    static Stream<Arguments> compatible() {
        return Stream.of(
                // Two numbers, each with hours of its own.
                Arguments.of(
                        new ContactMismatchRule(),
                        """
                        es ES
                        page | Mudanzas | Atención al cliente: 963 55 40 12, de lunes a sábado de 8 a 20 h.
                        print | Trasteros | Recepción: 963 55 77 30, de lunes a sábado de 8 a 18 h.
                        """),
                // Other voices, other ratings; a year is no number of voices.
                Arguments.of(
                        new SpecMismatchRule(),
                        """
                        en GB
                        mail | Winter off | Rated 4.7 out of 5 by 12,400 drivers in 2027.
                        print | Spring on | Our valets: 4.5 out of 5 in 2027, by 830 owners.
                        """));
    }

    @ParameterizedTest
    @MethodSource("compatible")
    void isNotTakenForOneThing(Rule rule, String text) {
        assertThat(Told.severities(rule, text)).allMatch(severity -> severity == Severity.INFO);
    }
}
