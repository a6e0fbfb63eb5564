package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/** Contracts, trips, events and services: what is tried, rented, booked and asked. */
class ServiceStoriesTest {
    private static final Rule TERMS = new TermsMismatchRule();
    private static final Rule RETURNS = new ReturnsMismatchRule();

    static Stream<Arguments> contradictions() {
        return Stream.of(
                // The trial of a service is a condition, that of goods goes back like a return.
                Arguments.of(
                        TERMS,
                        "30-day",
                        """
                        en US
                        mail | Plans | Our 30-day free trial needs no credit card.
                        page | Plans | Every plan starts with a 14-day free trial.
                        mail | Sequence | I can set up a 14-day trial today, no card needed.
                        post |  | Start your 14-day free trial.
                        """),
                Arguments.of(
                        TERMS,
                        "30 Tage",
                        """
                        de DE
                        mail | Kursstudio | Jetzt 14 Tage kostenlos testen.
                        page | Kursstudio | Teste das Studio 14 Tage kostenlos.
                        print | Kursstudio | 30 Tage kostenlos testen, ohne Vertrag.
                        """),
                Arguments.of(
                        RETURNS,
                        "90 nights",
                        """
                        en GB
                        mail | Mattress | Try it at home: 100-night trial.
                        page | Mattress | 100-night trial on every mattress.
                        print | Mattress | With a trial of 90 nights.
                        """));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void findsTheDeviatingWords(Rule rule, String words, String text) {
        assertThat(Told.deviating(rule, text)).containsExactly(words);
    }

    static Stream<Arguments> compatible() {
        return Stream.of(
                Arguments.of(
                        RETURNS,
                        """
                        en US
                        mail | Plans | Our 30-day free trial needs no credit card.
                        page | Plans | Every plan starts with a 14-day free trial.
                        post |  | Start your 14-day free trial.
                        """),
                Arguments.of(
                        TERMS,
                        """
                        en GB
                        mail | Mattress | 100-night trial. Free delivery over £50.
                        page | Mattress | Free delivery over £50. Try it for 100 nights.
                        print | Mattress | With a trial of 90 nights.
                        """));
    }

    @ParameterizedTest
    @MethodSource("compatible")
    void leavesAloneWhatIsOfOtherThings(Rule rule, String text) {
        assertThat(Told.deviating(rule, text)).isEmpty();
    }
}
